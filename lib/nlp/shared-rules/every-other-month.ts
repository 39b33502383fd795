import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

function everyFew(days: number[], count: number): Phrase | null {
  if (count < 2 || days.some((day) => day > 31 || day === 0)) return null;
  return phrase([
    { kind: "interval", count, unit: "month" },
    { kind: "monthDays", days, recurring: true },
  ]);
}

/** "On the 15th of every other month", "am 1. jedes dritten Monats". */
export const everyOtherMonth: Rule[] = [
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "EVERY_OTHER", "UNIT"],
    (_o, _t, days, _d, _f, _e, unit) => (unit === "month" ? everyFew(days, 2) : null),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "EVERY", "ORD", "UNIT"],
    (_o, _t, days, _d, _f, _e, count, unit) => (unit === "month" ? everyFew(days, count) : null),
  ),
];
