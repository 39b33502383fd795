import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const near = (days: number[]): Phrase | null =>
  days.every((day) => day >= 1 && day <= 31) ? phrase([{ kind: "nearestWorkday", days }]) : null;

/** "El 15 de cada mes, o el día laborable más cercano": the working day is named behind the day of the month. */
export const nearestWorkdays: Rule[] = [
  rule(
    "PHRASE",
    ["ON?", "THE?", "DAY_WORD?", "NUMBERS", "OF_MONTH?", "COMMA?", "OR", "ON?", "THE?", "UNIT", "NEAREST"],
    (_o, _t, _d, days, _m, _c, _r, _n, _h, unit) => (unit === "workday" ? near(days) : null),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "OF_MONTH?", "COMMA?", "OR", "ON?", "THE?", "UNIT", "NEAREST"],
    (_o, _t, days, _m, _c, _r, _n, _h, unit) => (unit === "workday" ? near(days) : null),
  ),
];
