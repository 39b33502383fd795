import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "Ay sonunda kirayı hatırlat": where the end of a month is no adjective, whatever stands behind it. */
export const monthEnd: Rule[] = [
  rule("PHRASE", ["MONTHLY?", "ON?", "MONTH_END", "OF_MONTH?"], () =>
    phrase([{ kind: "monthDays", days: [-1], recurring: true }]),
  ),
  // "am 15. und am Monatsletzten"
  rule(
    "PHRASE",
    [
      "MONTHLY?",
      "ON?",
      "EVERY?",
      "THE?",
      "ORDS",
      "DAY_WORD?",
      "OF_MONTH?",
      "AND",
      "ON?",
      "THE?",
      "MONTH_END",
      "OF_MONTH?",
    ],
    (_m, _o, _e, _t, days) =>
      days.every((day) => day > 0 && day <= 31)
        ? phrase([{ kind: "monthDays", days: [...days, -1], recurring: true }])
        : null,
  ),
];
