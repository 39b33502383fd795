import type { DaySlot, IntervalUnit } from "../core/slots";
import { nextWeekday } from "../grammar/next-weekday";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const near = (count: number, weekday: number): DaySlot => ({ kind: "relative", unit: "week", count, weekday });

/** The first day of the next week, month or year. */
export function startOfNext(unit: IntervalUnit): DaySlot | null {
  if (unit === "week") return { kind: "relative", unit, count: 1, weekday: 1 };
  if (unit === "month") return { kind: "relative", unit, count: 1, monthDay: 1 };
  return unit === "year" ? { kind: "relative", unit, count: 1, monthDay: 1, month: 1 } : null;
}

function nextPeriod(unit: IntervalUnit): DaySlot | null {
  return unit === "week" || unit === "month" || unit === "year" ? { kind: "relative", unit, count: 1 } : null;
}

/** "lundi prochain", "la settimana prossima": the adjective stands behind. */
export const nextDays: Rule[] = [
  rule("DAY", ["ON?", "THE?", "WEEKDAY", "NEXT"], (_o, _t, { day }, _n, place) => nextWeekday(day, place)),
  rule("DAY", ["ON?", "THE?", "WEEKDAY", "OF?", "THE?", "UNIT", "NEXT"], (_o, _t, { day }, _f, _h, unit) =>
    unit === "week" ? near(1, day) : null,
  ),
  rule("DAY", ["ON?", "THE?", "UNIT", "NEXT"], (_o, _t, unit) => startOfNext(unit)),
  rule("DAY", ["ORD", "OF?", "THE?", "UNIT", "NEXT"], (day, _f, _t, unit) =>
    unit === "month" ? { kind: "relative", unit, count: 1, monthDay: day } : null,
  ),
];

export const nextPhrases: Rule[] = [
  rule("PHRASE", ["ON?", "THE?", "DAYGROUP", "NEXT"], (_o, _t, { weekdays }) =>
    weekdays.length === 2 && weekdays.includes(6) ? phrase([near(0, 6)]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "NEXT"], (_o, _t, { day }, _n, place) => phrase([nextWeekday(day, place)])),
  rule(
    "PHRASE",
    ["ON?", "THE?", "WEEKDAY", "COMMA?", "OF?", "THE?", "UNIT", "NEXT"],
    (_o, _t, { day }, _c, _f, _h, unit) => (unit === "week" ? phrase([near(1, day)]) : null),
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "NEXT", "COMMA?", "ON?", "WEEKDAY"], (_o, _t, unit, _n, _c, _p, { day }) =>
    unit === "week" ? phrase([near(1, day)]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "OF?", "THE?", "UNIT", "NEXT"], (_o, _t, day, _f, _h, unit) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: day }]) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "UNIT", "NEXT", "COMMA?", "ON?", "THE?", "ORD"],
    (_o, _t, unit, _n, _c, _p, _h, day) =>
      unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: day }]) : null,
  ),
  rule("PHRASE", ["NEXT", "UNIT", "COMMA?", "ON?", "THE?", "ORD"], (_n, unit, _c, _p, _h, day) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: day }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "NEXT"], (_o, _t, unit) => {
    const day = nextPeriod(unit);
    return day && phrase([day], "weak");
  }),
  rule("PHRASE", ["FOR?", "THE?", "NUM", "NEXT", "UNIT"], (_f, _t, { value }, _n, unit) =>
    phrase([{ kind: "bound", bound: { kind: "duration", count: value, unit } }], "weak"),
  ),
  rule("PHRASE", ["FOR?", "THE?", "NUM", "NEXT", "TIMES_WORD"], (_f, _t, { value }) =>
    phrase([{ kind: "count", count: value }], "weak"),
  ),
];
