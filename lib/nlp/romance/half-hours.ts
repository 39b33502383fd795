import type { IntervalUnit } from "../core/slots";
import type { Amount } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";

/** "dos días y medio", "un mois et demi": half of a month is fifteen days, half of a week three. */
function andHalf(count: number, unit: IntervalUnit): Amount | null {
  if (unit === "day") return { count: count * 24 + 12, unit: "hour" };
  if (unit === "week") return { count: count * 7 + 3, unit: "day", approximate: true };
  if (unit === "month") return { count: count * 30 + 15, unit: "day", approximate: true };
  return unit === "year" ? { count: count * 12 + 6, unit: "month" } : null;
}

function withMore(count: number, unit: IntervalUnit, minutes: number): Amount | null {
  if (!Number.isInteger(count) || minutes <= 0) return null;
  if (unit === "hour") return { count: count * 60 + minutes, unit: "minute" };
  return minutes === 30 ? andHalf(count, unit) : null;
}

/** "deux heures et demie", "un'ora e un quarto" as a length. */
export const halfHours: Rule[] = [
  rule("AMOUNT", ["NUM", "UNIT", "CLOCK_SUFFIX"], ({ value }, unit, minutes) => withMore(value, unit, minutes)),
  // "un'ora", "un mes": the number and its unit are one word.
  rule("AMOUNT", ["AMOUNT", "CLOCK_SUFFIX"], ({ count, unit }, minutes) => withMore(count, unit, minutes)),
];
