import { type Rule, rule } from "../grammar/rule";
import { inMonths, monthsOfQuarter, nth } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";

/** "Quarterly, on the 5th of the first month": the quarter is named before its month. */
export const quarterRules: Rule[] = [
  // "kwartalnie, 15 dnia pierwszego miesiąca"
  rule(
    "PHRASE",
    ["QUARTERLY", "COMMA?", "ON?", "NUMBERS", "DAY_WORD", "OF?", "ORD", "UNIT"],
    (_q, _c, _o, days, _d, _f, month, unit) =>
      unit === "month" && month <= 3 && days.every((day) => day >= 1 && day <= 31)
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
  ),
  rule(
    "PHRASE",
    ["QUARTERLY", "COMMA?", "HABIT?", "ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "THE?", "ORD", "UNIT"],
    (_q, _c, _h, _o, _t, days, _d, _f, _e, month, unit) =>
      unit === "month" && month <= 3
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
  ),
  rule(
    "PHRASE",
    ["QUARTERLY", "COMMA?", "HABIT?", "ON?", "THE?", "ORDS", "WEEKDAYS", "OF?", "THE?", "ORD", "UNIT"],
    (_q, _c, _h, _o, _t, ordinals, days, _f, _e, month, unit) =>
      unit === "month" && month <= 3 ? phrase([inMonths(nth(ordinals, days), monthsOfQuarter(month))]) : null,
  ),
];
