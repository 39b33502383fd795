import type { Amount, Phrase } from "../meanings";
import { rule } from "../rule";
import { phrase } from "./phrase";

/** "15 days" are two weeks, and "8 days" one, where the day that it begins with is counted as well. */
function weeksIn({ count, unit }: Amount): number | null {
  if (unit === "week") return count;
  if (unit !== "day") return null;
  return count === 8 ? 1 : count === 15 ? 2 : count % 7 === 0 ? count / 7 : null;
}

interface Named {
  day: number;
  recurring?: boolean;
}

/** Counted from this week, or from the next such weekday. */
function weekdayIn(amount: Amount, { day, recurring }: Named, isExact: boolean): Phrase | null {
  const count = weeksIn(amount);
  if (count === null || recurring) return null;
  return phrase([{ kind: "relative", unit: "week", count, weekday: day, ...(isExact ? { exact: true } : {}) }]);
}

/** A distance in weeks beside the weekday that is meant. */
export const weeksAhead = [
  // "in two weeks, on the Wednesday", 两周后的周三
  rule("PHRASE", ["IN_DELAY", "AMOUNT", "COMMA?", "ON?", "THE?", "WEEKDAY"], (_i, amount, _c, _o, _t, weekday) =>
    weekdayIn(amount, weekday, false),
  ),
  rule(
    "PHRASE",
    ["AMOUNT", "DELAY_POST", "OF?", "COMMA?", "ON?", "THE?", "WEEKDAY"],
    (amount, _d, _f, _c, _o, _t, weekday) => weekdayIn(amount, weekday, false),
  ),
  // "Friday in two weeks"
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "IN_DELAY", "AMOUNT"], (_o, _t, weekday, _i, amount) =>
    weekdayIn(amount, weekday, true),
  ),
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "AMOUNT", "DELAY_POST"], (_o, _t, weekday, amount) =>
    weekdayIn(amount, weekday, true),
  ),
];
