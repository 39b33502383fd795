import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Amount, Category, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const goesOn: readonly Category[] = ["EVERY", "ADVERB", "WEEKDAYS", "ON", "AT", "TIMES", "COMMA"];

/** What says how often must follow: "ab Montag zwei Wochen Urlaub" is a length of what is named. */
const saysOften = (chart: Chart, end: number): boolean =>
  goesOn.some((category) => chart.from(category, chart.skip(end)).length > 0);

function startFor(day: DaySlot, { count, unit }: Amount, { chart, end }: Place): Phrase | null {
  if ((unit !== "day" && unit !== "week" && unit !== "month") || !saysOften(chart, end)) return null;
  return phrase(
    [
      { kind: "bound", bound: { kind: "start", day } },
      { kind: "bound", bound: { kind: "duration", count, unit } },
    ],
    "firm",
  );
}

/** "Ab Montag zwei Wochen jeden Tag", "yarından itibaren 5 gün": a first day, and how long from there. */
export const startsWithLength: Rule[] = [
  rule("PHRASE", ["START", "DAY", "COMMA?", "AMOUNT"], (_s, day, _c, amount, place) => startFor(day, amount, place)),
  rule("PHRASE", ["FROM", "DAY", "COMMA?", "AMOUNT"], (_f, day, _c, amount, place) => startFor(day, amount, place)),
  rule("PHRASE", ["DAY", "START_POST", "COMMA?", "AMOUNT"], (day, _s, _c, amount, place) =>
    startFor(day, amount, place),
  ),
];
