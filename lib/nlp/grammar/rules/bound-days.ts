import type { Chart } from "../chart";
import { nextWeekday } from "../next-weekday";
import { rule } from "../rule";

/** "Monday through [Wednesday] next week": days of one week, and no end of a schedule. */
function endsRange(chart: Chart, start: number): boolean {
  const before = (["UNTIL", "TO"] as const).flatMap((to) => chart.endingAt(to, start - 1).map((edge) => edge.start));
  return before.some((at) => chart.endingAt("WEEKDAY", at - 1).length > 0);
}

/** A day that a schedule can begin or end on. */
export const boundDays = [
  rule("DAY", ["ON?", "THE?", "DATE"], (_o, _t, date) => date),
  rule("DAY", ["ON?", "THE?", "WEEKDAY", "COMMA?", "THE?", "DATE"], (_o, _t, _w, _c, _h, date) => date),
  rule("DAY", ["RELDAY"], ({ count }) => ({ kind: "relative", unit: "day", count })),
  rule("DAY", ["ON?", "THE?", "NEXT", "WEEKDAY"], (_o, _t, _n, { day }, place) => nextWeekday(day, place)),
  rule("DAY", ["WEEKDAY", "OF?", "NEXT", "UNIT"], ({ day }, _f, _n, unit, { chart, start }) =>
    unit === "week" && !endsRange(chart, start) ? { kind: "relative", unit: "week", count: 1, weekday: day } : null,
  ),
  rule("DAY", ["ON?", "THE?", "THIS?", "WEEKDAY"], (_o, _t, _h, { day }) => ({
    kind: "relative",
    unit: "week",
    count: 0,
    weekday: day,
  })),
  rule("DAY", ["THE?", "NEXT", "UNIT"], (_t, _n, unit) => {
    if (unit === "week") return { kind: "relative", unit, count: 1, weekday: 1 };
    if (unit === "month") return { kind: "relative", unit, count: 1, monthDay: 1 };
    return unit === "year" ? { kind: "relative", unit, count: 1, monthDay: 1, month: 1 } : null;
  }),
  rule("DAY", ["ON?", "THE?", "ORD", "OF", "NEXT", "UNIT"], (_o, _t, day, _f, _n, unit) =>
    unit === "month" && day <= 31 ? { kind: "relative", unit, count: 1, monthDay: day } : null,
  ),
  rule("DAY", ["IN_DELAY", "AMOUNT"], (_i, { count, unit }) =>
    unit === "day" || unit === "week" || unit === "month" || unit === "year" ? { kind: "relative", unit, count } : null,
  ),
  rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAY", "OF", "THE?", "MONTH"], (_o, _t, place, { day }, _f, _h, month) =>
    isPlace(place) ? { kind: "nthWeekday", ordinals: [place], weekdays: [day], months: [month] } : null,
  ),
  rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAY", "OF_MONTH"], (_o, _t, place, { day }) =>
    isPlace(place) ? { kind: "nthWeekday", ordinals: [place], weekdays: [day] } : null,
  ),
  // "from the first" is no day where "Thursday" follows.
  rule("DAY", ["ON?", "THE", "ORD", "DAY_WORD?"], (_o, _t, day, _d, { chart, end }) =>
    day > 0 && day <= 31 && chart.from("WEEKDAY", chart.skip(end)).length === 0
      ? { kind: "monthDays", days: [day], recurring: false }
      : null,
  ),
];

const isPlace = (ordinal: number): boolean => ordinal !== 0 && ordinal >= -5 && ordinal <= 5;
