import type { IntervalUnit } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { wholeAmount } from "../grammar/rules/amounts";
import { numberOf } from "./spoken-numbers";

const COUNT = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve";
const PART = "a\\shalf|a\\squarter|three\\squarters|half";
const UNIT = "hour|day|week|month|year|minute";

/** "two and a quarter hours", "three hours and a half" */
const mixed = new RegExp(
  `(?<![\\p{L}\\d])(?:(${COUNT})\\sand\\s(${PART})\\s(${UNIT})s?|(${COUNT})\\s(${UNIT})s?\\sand\\s(${PART}))(?![\\p{L}])`,
  "gu",
);

/** "at half-hour steps", "at 5-hour intervals", "at intervals of 20 minutes" */
const STEP = "\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|half|quarter";
const steps = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:at|in|with|on|of)\\s)?(?:(${STEP})[\\s-](?:of\\san\\s)?(second|minute|hour|day|week)(?:s|ly)?\\s(?:intervals?|steps?)|(?:intervals|steps)\\sof\\s(?:an?\\s)?(\\d{1,3}|half|quarter)\\s(?:an\\s|of\\san\\s)?(second|minute|hour|day|week)s?)(?![\\p{L}])`,
  "gu",
);

/** "q4h": as on a chart beside a bed. */
const charted = /(?<![\p{L}\d])q\.?\s?(\d{1,2})\s?(h|hrs?|hours?|m|mins?|minutes?|d|days?)\.?(?![\p{L}\d])/gu;

const parts: Record<string, number> = { "a half": 0.5, half: 0.5, "a quarter": 0.25, quarter: 0.25 };
const share = (words: string): number => parts[words] ?? 0.75;
const count = (words: string): number => (/^an?$/.test(words) ? 1 : numberOf(words));

/** Amounts and steps whose words stand in no list. */
export function readAmounts(chart: Chart): void {
  for (const match of matchesOf(chart.text, mixed)) {
    const [words, whole, part = "", unit, first = "", ofUnit, rest = ""] = match;
    const value = whole === undefined ? count(first) + share(rest) : count(whole) + share(part);
    const amount = wholeAmount({ count: value, unit: (unit ?? ofUnit) as IntervalUnit });
    if (amount) chart.add("AMOUNT", match.index, match.index + words.length, amount, "mixed");
  }
  for (const match of matchesOf(chart.text, steps)) {
    const [words, step, unit, of = "", ofUnit] = match;
    const said = step ?? of;
    const amount = wholeAmount({ count: parts[said] ?? numberOf(said), unit: (unit ?? ofUnit) as IntervalUnit });
    if (amount) enter(chart, match.index, words.length, amount);
  }
  for (const { index, 0: words, 1: number = "", 2: unit = "" } of matchesOf(chart.text, charted)) {
    const of = unit.startsWith("h") ? "hour" : unit.startsWith("m") ? "minute" : "day";
    if (Number(number) > 0) enter(chart, index, words.length, { count: Number(number), unit: of });
  }
}

function enter(chart: Chart, start: number, length: number, amount: { count: number; unit: IntervalUnit }): void {
  const slots = [{ kind: "interval" as const, count: amount.count, unit: amount.unit }];
  chart.add("PHRASE", start, start + length, { slots, strength: "strong" }, "steps");
}
