import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** Days of some months only. */
export const monthRules = [
  rule(
    "PHRASE",
    ["FROM", "THE?", "ORD", "TO", "THE?", "ORD", "IN", "MONTHS"],
    (_f, _t, first, _to, _h, last, _i, list) =>
      first > 0 && last > first
        ? phrase([
            {
              kind: "monthDays",
              days: Array.from({ length: last - first + 1 }, (_, index) => first + index),
              recurring: true,
            },
            { kind: "months", months: list },
          ])
        : null,
  ),
  rule(
    "PHRASE",
    ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "IN?", "MONTHS"],
    ({ value }, unit, _b, _t, ord, of, _i, list) =>
      unit === "day" && of === "day" && ord < 0
        ? phrase([
            { kind: "monthDays", days: [ord - value], recurring: true },
            { kind: "months", months: list },
          ])
        : null,
  ),
  rule("PHRASE", ["ON", "ORDS", "WEEKDAYS"], (_o, ordinals, { weekdays }) =>
    weekdays.length < 5 && ordinals.every((one) => Math.abs(one) <= 5)
      ? phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm")
      : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "IN?", "MONTHS"], (_o, _t, days, _i, list) =>
    list.length > 1
      ? phrase([
          { kind: "monthDays", days, recurring: true },
          { kind: "months", months: list },
        ])
      : null,
  ),
  rule("PHRASE", ["HABIT", "IN?", "MONTHS"], (_h, _i, list) => phrase([{ kind: "months", months: list }])),
];
