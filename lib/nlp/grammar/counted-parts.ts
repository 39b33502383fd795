import type { Span } from "../core/slots";
import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";
import { isHour } from "./slot-tests";

/** Who enters such a number of runs. */
export const COUNTED = "counted";

const MOST = 100;
/** Parts of several days; one with an hour before it is of that hour: "8 da manhã". */
const parts =
  /\s?(?:abende|nachte|noches|tardes|mananas|soirs|nuits|matins|sere|notti|mattine|avonden|nachten|ochtenden|wieczor(?:ow|y)|nocy|noce|вечер(?:ов|а)|ноч(?:еи|и)|aksam|gece|noites|manhas)(?!\p{L})|晚|夜/uy;
const before = /[,\u3001\uff0c]\s?(?:连续|連續)?$/u;
const behind =
  /^(?:间|間|\s(?:only|nada\smas|no\smas|solo|solamente|y\s(?:ya|listo)|seulement|soltanto|e\s(?:basta|pronto)|so|apenas|nur))?\s?(?:[,.;!\u3001\u3002\uff0c]|$)/u;
const repeating = ["EVERY", "ADVERB", "DAYGROUP", "PART"] as const;

/** "every evening at 8, five evenings, …", "jeden Abend um 20 Uhr, fünf Abende": so many runs, between two commas. */
export function readCountedParts(chart: Chart): void {
  if (!chart.has("NUM") || !repeating.some((category) => chart.has(category))) return;
  for (const { start, end, value } of chart.all("NUM")) {
    if (!Number.isInteger(value.value) || value.value < 2 || value.value > MOST) continue;
    if (!before.test(chart.text.slice(0, start))) continue;
    const stop = chart.from("UNIT", chart.skip(end)).find((edge) => edge.value === "day")?.end ?? endOfPart(chart, end);
    const tail = stop === null ? undefined : behind.exec(chart.text.slice(stop))?.[0];
    if (stop === null || tail === undefined) continue;
    // "…, 25日" is a day of the month.
    if (!chart.isSpaced && !/[天晚夜间間]/.test(chart.text.slice(end, stop + 1))) continue;
    const last = stop + (/^[间間]/.test(tail) ? 1 : 0);
    chart.add("PHRASE", start, last, phrase([{ kind: "count", count: value.value, ofDays: true }], "aside"), COUNTED);
  }
}

/** "every night at 20, for five nights": the part of the day that is counted is of no time of its own beside an hour. */
export function ofSaidHours(cover: Span[]): Span[] {
  const isCounted = ({ slots }: Span): boolean =>
    slots.some(({ kind }) => kind === "count") && slots.some(({ kind }) => kind === "partOfDay");
  const isTimed = cover.some((span) => !isCounted(span) && span.slots.some(isHour));
  if (!isTimed) return cover;
  return cover.map((span) =>
    isCounted(span) && !span.slots.some(isHour)
      ? { ...span, slots: span.slots.filter(({ kind }) => kind !== "partOfDay") }
      : span,
  );
}

function endOfPart({ text }: Chart, at: number): number | null {
  parts.lastIndex = at;
  const words = parts.exec(text)?.[0];
  return words === undefined ? null : at + words.length;
}
