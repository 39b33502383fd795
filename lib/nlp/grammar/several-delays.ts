import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "./chart";
import { joint, matchAt } from "./several-ahead";

const seconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const days: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7 };
const MOST_ITEMS = 5;

interface Item {
  count: number;
  /** Not said where another one says it: "in 10 and in 20 minutes". */
  unit: IntervalUnit | null;
  end: number;
  /** Its own "in" or "from now" was said. */
  isMarked: boolean;
  /** What joins it to the one before is "and" or a comma, without "again". */
  isPlain: boolean;
}

/** "in 45 and again in 90 minutes", "10分後と20分後に": several lengths from now, whose unit need be said once only. */
export function enterSeveralDelays(chart: Chart): void {
  if (!chart.has("AMOUNT")) return;
  for (const { start, end } of chart.all("IN_DELAY")) enter(chart, start, itemsFrom(chart, chart.skip(end), true));
  if (!chart.has("DELAY_POST")) return;
  const [firstHour = Number.POSITIVE_INFINITY] = [...chart.all("CLOCK"), ...chart.all("AT")]
    .map(({ end }) => end)
    .sort((a, b) => a - b);
  for (const { start } of [...chart.all("NUM")]) {
    // "at 8 and 10 minutes later": counted from what was said before.
    if (start >= firstHour) continue;
    const items = itemsFrom(chart, start, false);
    if (items.at(-1)?.isMarked && items.every(({ isPlain }) => isPlain)) enter(chart, start, items);
  }
}

function enter(chart: Chart, start: number, items: readonly Item[]): void {
  const units = items.map((item, index) => item.unit ?? unitOf(items, index));
  const last = items.at(-1);
  const isElided = items.some(({ unit }) => unit === null);
  if (!last || items.length < 2 || !(isElided || last.isMarked) || cutShort(chart, last)) return;
  const slots = items.flatMap(({ count }, index) => slotOf(count, units[index] ?? null));
  const lengths = items.map(({ count }, index) => lengthOf(count, units[index] ?? null));
  const isRising = lengths.every((length, index) => index === 0 || length > (lengths[index - 1] ?? 0));
  if (slots.length < items.length || !isRising) return;
  chart.add("PHRASE", start, last.end, { slots, strength: "strong" }, "several delays");
}

/** The unit that is said next, or the one said before. */
const unitOf = (items: readonly Item[], index: number): IntervalUnit | null =>
  items.slice(index).find(({ unit }) => unit !== null)?.unit ??
  items.findLast(({ unit }) => unit !== null)?.unit ??
  null;

/** "in 10 minutes and again in 30 [cases]", "in 5 and 10 minute [steps]" */
function cutShort(chart: Chart, { unit, isMarked, count, end }: Item): boolean {
  if (unit === null) return !isMarked || !(chart.endsCleanly(end) || chart.isUncounted(end));
  return count > 1 && /\s(?:second|minute|hour|day|week)$/.test(chart.text.slice(0, end));
}

const lengthOf = (count: number, unit: IntervalUnit | null): number =>
  unit === null ? 0 : count * (seconds[unit] ?? (days[unit] ?? 0) * 86_400);

function slotOf(count: number, unit: IntervalUnit | null): Slot[] {
  const length = unit === null ? undefined : seconds[unit];
  if (length !== undefined) return [{ kind: "delay", seconds: count * length }];
  return unit === "day" || unit === "week"
    ? [{ kind: "relative", unit, count, ...(unit === "week" ? { exact: true as const } : {}) }]
    : [];
}

/** Behind a figure, where no spaces part the words: "10和20分钟后". */
const andBehindFigure = /(?:和|跟|与|與|と|、)/uy;
const onlyAnd = /^\s?(?:[,、，]\s?)?(?:and|und|y|e|et|en|i|и|ve|和|跟|与|と|과|와)?\s?$/u;

/** The lengths behind a place, each with its unit or without; `isAhead`: the words for "from now" stand before them. */
function itemsFrom(chart: Chart, start: number, isAhead: boolean): Item[] {
  const items: Item[] = [];
  let isMarked = isAhead;
  let isPlain = true;
  for (let at = start; items.length < MOST_ITEMS; ) {
    const amount = longest(chart.from("AMOUNT", at));
    const number = longest(chart.from("NUM", at));
    const count = amount?.value.count ?? number?.value.value ?? 0;
    const behind = amount?.end ?? number?.end ?? at;
    if (!Number.isInteger(count) || count < 1 || amount?.value.approximate) break;
    const post = isAhead ? undefined : longest(chart.from("DELAY_POST", chart.skip(behind)));
    const end = post?.end ?? behind;
    items.push({ count, unit: amount?.value.unit ?? null, end, isMarked: isMarked || post !== undefined, isPlain });
    const gap = matchAt(joint, chart.text, end) || matchAt(andBehindFigure, chart.text, end);
    if (!/\S/.test(gap)) break;
    isPlain = onlyAnd.test(gap);
    const marker = isAhead ? longest(chart.from("IN_DELAY", end + gap.length)) : undefined;
    isMarked = marker !== undefined;
    at = chart.skip(marker?.end ?? end + gap.length);
  }
  return items;
}

const longest = <Found extends { end: number }>(edges: readonly Found[]): Found | undefined =>
  edges.reduce<Found | undefined>((best, edge) => (best && best.end >= edge.end ? best : edge), undefined);
