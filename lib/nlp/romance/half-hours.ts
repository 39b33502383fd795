import { type Rule, rule } from "../grammar/rule";

/** "deux heures et demie", "un'ora e un quarto" as a length. */
export const halfHours: Rule[] = [
  rule("AMOUNT", ["NUM", "UNIT", "CLOCK_SUFFIX"], ({ value }, unit, minutes) =>
    unit === "hour" && minutes > 0 && Number.isInteger(value) ? { count: value * 60 + minutes, unit: "minute" } : null,
  ),
  // "un'ora" is one word.
  rule("AMOUNT", ["AMOUNT", "CLOCK_SUFFIX"], ({ count, unit }, minutes) =>
    unit === "hour" && minutes > 0 ? { count: count * 60 + minutes, unit: "minute" } : null,
  ),
];
