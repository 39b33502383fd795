import type { DaySlot, Strength } from "../../core/slots";
import { datedDay } from "../numerals";
import { rule } from "../rule";
import { phrase } from "./phrase";

export const lastDay = (year: number, month: number): DaySlot => ({
  kind: "date",
  year,
  month,
  day: new Date(Date.UTC(year, month, 0)).getUTCDate(),
});

/** "from 7 to 18 December". */
function daysOfMonth(
  first: number,
  last: number,
  month: number,
  year: number | undefined,
  strength: Strength = "firm",
) {
  const [from, to] = [datedDay(year ?? null, month, first), datedDay(year ?? null, month, last)];
  return from && to && last > first ? between(from, to, strength) : null;
}

export const isWeekday = (day: DaySlot): boolean => day.kind === "relative" && day.unit === "week" && day.count === 0;

/** "from Friday through Monday" are days of every week, "from Friday through 3 May" are bounds. */
const between = (first: DaySlot, last: DaySlot, strength: Strength = "firm") =>
  isWeekday(first) && isWeekday(last)
    ? null
    : phrase(
        [
          { kind: "bound", bound: { kind: "start", day: first } },
          { kind: "bound", bound: { kind: "end", day: last } },
        ],
        strength,
      );

/** Two dates that a schedule lies between. */
export const dateRanges = [
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "TO", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "UNTIL", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  // "flights departing 14–21 March": without "from" it is often a thing of the task.
  rule(
    "PHRASE",
    ["FROM?", "THE?", "NUM", "DASH", "NUM", "OF?", "MONTH", "YEAR?"],
    (from, _t, first, _d, last, _p, month, year) =>
      daysOfMonth(first.value, last.value, month, year, from ? "firm" : "weak"),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "TO", "THE?", "ORD", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first, last, month, year),
  ),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "UNTIL", "THE?", "ORD", "OF?", "MONTH", "YEAR?"],
    (_f, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first, last, month, year),
  ),
  rule(
    "PHRASE",
    ["BETWEEN", "THE?", "NUM", "AND", "THE?", "NUM", "OF?", "MONTH", "YEAR?"],
    (_b, _t, first, _o, _h, last, _p, month, year) => daysOfMonth(first.value, last.value, month, year),
  ),
  rule("PHRASE", ["FROM?", "MONTH", "NUM", "TO", "NUM", "YEAR?"], (_f, month, first, _t, last, year) =>
    daysOfMonth(first.value, last.value, month, year),
  ),
  rule("PHRASE", ["FROM?", "MONTH", "NUM", "DASH", "NUM", "YEAR?"], (_f, month, first, _t, last, year) =>
    daysOfMonth(first.value, last.value, month, year),
  ),
  rule("PHRASE", ["FROM", "DAY", "UNTIL", "DAY", "INCLUSIVE?"], (_f, first, _u, last) => between(first, last)),
  rule("PHRASE", ["FROM", "DAY", "TO", "DAY", "INCLUSIVE?"], (_f, first, _u, last) => between(first, last)),
  rule("PHRASE", ["START?", "DATE", "TO", "DATE", "BETWEEN_POST?"], (_s, first, _u, last) => between(first, last)),
  rule("PHRASE", ["DATE", "DASH", "DATE"], (first, _d, last) => between(first, last)),
  rule("PHRASE", ["BETWEEN", "DATE", "AND", "DATE"], (_b, first, _a, last) => between(first, last)),
  rule("PHRASE", ["DAY", "FROM_POST", "DAY", "UNTIL_POST"], (first, _f, last) => between(first, last)),
  rule("PHRASE", ["DAY", "START_POST", "DAY", "UNTIL_POST"], (first, _f, last) => between(first, last)),
];

/** "from January to March 2027": from the first day of the one to the last of the other. */
export const monthsOfYear = (["TO", "UNTIL", "DASH"] as const).map((to) =>
  rule("PHRASE", ["FROM?", "MONTH", "YEAR?", to, "MONTH", "YEAR"], (from, first, ofFirst, _t, last, year) => {
    const start = ofFirst ?? (first > last ? year - 1 : year);
    return between({ kind: "date", year: start, month: first, day: 1 }, lastDay(year, last), from ? "firm" : "weak");
  }),
);
