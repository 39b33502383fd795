import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart, Edge } from "./chart";
import type { Amount } from "./meanings";
import { matchAt } from "./several-ahead";

const seconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const units: ReadonlySet<IntervalUnit> = new Set(["day", "workday", "week", "month", "year"]);

/** What makes a range of two numbers. */
const range =
  /\s?(?:[-–—~〜～]|(?:to|or|bis|oder|ou|à|a|o|u|tot|of|do|lub|albo|czy|или|до|veya|ya\sda|ila)(?=\s)|から|か|或者?|到|至)\s?/uy;
/** Between numbers that follow each other: "in zwei, drei Tagen", "iki üç gün sonra", 两三天后. */
const near = /\s?[,、]\s?|\s/uy;
const FARTHEST = 10;

/** So long from now; so many days, weeks or months are a day. */
export function lengthAhead(count: number, unit: IntervalUnit): Slot | null {
  const length = seconds[unit];
  if (length !== undefined) return { kind: "delay", seconds: count * length };
  if (!units.has(unit) || (unit === "workday" && count > 60)) return null;
  const named = unit as Exclude<IntervalUnit, "second" | "minute" | "hour" | "quarter">;
  return { kind: "relative", unit: named, count, ...(unit === "week" ? { exact: true } : {}) };
}

const lengthApart = (count: number, unit: IntervalUnit): Slot => ({ kind: "interval", count, unit });

const ahead = [
  ["IN_DELAY", lengthAhead],
  ["EVERY", lengthApart],
] as const;
const behind = [
  ["DELAY_POST", lengthAhead],
  ["EVERY_POST", lengthApart],
] as const;

/** "in two or three days", "every 2-3 hours", "2、3時間後": which of them has to be asked. */
export function enterRoughLengths(chart: Chart): void {
  if (!chart.has("AMOUNT") || !chart.has("NUM")) return;
  for (const [category, slotOf] of ahead)
    for (const { start, end } of chart.all(category))
      for (const first of chart.from("NUM", chart.skip(end))) {
        const last = secondOf(chart, first);
        if (last) enter(chart, start, last.end, [first.value.value, last.value], slotOf);
      }
  const posts = behind.filter(([category]) => chart.has(category));
  if (posts.length === 0) return;
  for (const first of [...chart.all("NUM")]) {
    const last = secondOf(chart, first);
    if (!last) continue;
    for (const [category, slotOf] of posts) {
      const post = chart.from(category, chart.skip(last.end)).at(-1);
      if (post) enter(chart, first.start, post.end, [first.value.value, last.value], slotOf);
    }
  }
}

/** The length behind a number that the two are a range of. */
function secondOf(chart: Chart, { value, end }: Edge<"NUM">): Edge<"AMOUNT"> | undefined {
  const ranged = matchAt(range, chart.text, end);
  const gap = ranged || matchAt(near, chart.text, end);
  const isWord = value.digits === undefined;
  if (gap === "" && (chart.isSpaced || !isWord)) return undefined;
  if (gap === " " && !isWord) return undefined;
  return chart.from("AMOUNT", end + gap.length).find((amount) => {
    const more = amount.value.count - value.value;
    return more > 0 && more <= (ranged ? FARTHEST : 1) && !amount.value.approximate;
  });
}

function enter(
  chart: Chart,
  start: number,
  end: number,
  [first, { count, unit }]: [number, Amount],
  slotOf: (count: number, unit: IntervalUnit) => Slot | null,
): void {
  const meanings = [first, count].flatMap((so) => slotOf(so, unit) ?? []).map((slot) => [slot]);
  if (meanings.length < 2) return;
  const slot: Slot = { kind: "unread", words: chart.text.slice(start, end), meanings };
  chart.add("PHRASE", start, end, { slots: [slot], strength: "strong" }, "rough length");
}
