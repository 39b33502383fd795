import { nextWeekday } from "../grammar/next-weekday";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "el lunes de la semana que viene", "na segunda da semana que vem". */
export const nextDays: Rule[] = [
  // "nesta sexta, dia 27": one day, said twice.
  rule(
    "PHRASE",
    ["ON?", "THE?", "THIS?", "WEEKDAY", "DELAY_POST?", "COMMA?", "DAY_WORD", "NUM"],
    (_o, _t, _h, { day, recurring }, _p, _c, _w, { value }, { chart, end }) =>
      !recurring && value >= 1 && value <= 31 && chart.from("OF", chart.skip(end)).length === 0
        ? phrase([{ kind: "monthDays", days: [value], weekdays: [day], recurring: false }])
        : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "DELAY_POST"], (_o, _t, { day }, _p, place) =>
    phrase([nextWeekday(day, place)]),
  ),
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "OF?", "UNIT", "DELAY_POST"], (_o, _t, { day }, _f, unit) =>
    unit === "week" ? phrase([{ kind: "relative", unit, count: 1, weekday: day }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "OF?", "UNIT", "DELAY_POST"], (_o, _t, monthDay, _f, unit) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "NUM", "OF", "UNIT", "DELAY_POST"], (_o, _t, { value }, _f, unit) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: value }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "NUM", "OF", "NEXT", "UNIT"], (_o, _t, { value }, _f, _n, unit) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: value }]) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "UNIT", "DELAY_POST", "COMMA?", "ON?", "THE?", "WEEKDAY"],
    (_a, _b, unit, _p, _c, _o, _t, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit, count: 1, weekday: day }]) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "UNIT", "DELAY_POST", "COMMA?", "ON?", "THE?", "ORD"],
    (_a, _b, unit, _p, _c, _o, _t, monthDay) =>
      unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay }]) : null,
  ),
  rule("PHRASE", ["NEXT", "UNIT", "COMMA", "ON?", "THE?", "WEEKDAY"], (_n, unit, _c, _o, _t, { day }) =>
    unit === "week" ? phrase([{ kind: "relative", unit, count: 1, weekday: day }]) : null,
  ),
  rule("PHRASE", ["NEXT", "UNIT", "COMMA?", "ON?", "THE?", "ORD"], (_n, unit, _c, _o, _t, monthDay) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay }]) : null,
  ),
  // "durante las dos próximas semanas"
  rule("PHRASE", ["FOR?", "THE?", "NUM", "NEXT", "UNIT"], (_f, _t, { value }, _n, unit) =>
    Number.isInteger(value) && value > 1
      ? phrase([{ kind: "bound", bound: { kind: "duration", count: value, unit } }], "weak")
      : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "DELAY_POST"], (_o, _t, unit) =>
    unit === "week" || unit === "month" || unit === "year"
      ? phrase([{ kind: "relative", unit, count: 1 }], "weak")
      : null,
  ),
];
