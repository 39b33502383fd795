import type { DaySlot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Meanings, Phrase } from "../meanings";
import { type Place, type Rule, rule } from "../rule";
import { phrase } from "./phrase";
import { stretchesOfMonth } from "./stretches-of-month";

type Month = Extract<DaySlot, { kind: "placeInMonth" }>["of"];

const anyDay = [0, 1, 2, 3, 4, 5, 6];
const workdays = [1, 2, 3, 4, 5];
const MOST_WEEKS = 5;

/** Several weekdays ("the first Monday and Friday") have no one place in a month. */
function weekday(ordinal: number, { weekdays }: Meanings["WEEKDAYS"], of: Month): DaySlot | null {
  const isOne = weekdays.length === 1 || weekdays.length === workdays.length;
  return isOne && Math.abs(ordinal) <= MOST_WEEKS ? { kind: "placeInMonth", ordinal, weekdays, of } : null;
}

function dayOf(ordinal: number, unit: Meanings["UNIT"], of: Month): DaySlot | null {
  if ((unit !== "workday" && unit !== "day") || ordinal === 0) return null;
  return { kind: "placeInMonth", ordinal, weekdays: unit === "day" ? anyDay : workdays, of };
}

/** Of a year the first is in January, and the last in December. */
const edgeOfYear = (ordinal: number, years: number): Month => ({ years, month: ordinal < 0 ? 12 : 1 });

/** So many months or years from this one; null for what else may stand there. */
function periodAhead(unit: Meanings["UNIT"], ordinal: number, ahead: number): Month | null {
  if (unit === "month") return { ahead };
  return unit === "year" ? edgeOfYear(ordinal, ahead) : null;
}

function weekdayOf(ordinal: number, days: Meanings["WEEKDAYS"], unit: Meanings["UNIT"], ahead: number): DaySlot | null {
  const of = periodAhead(unit, ordinal, ahead);
  return of && weekday(ordinal, days, of);
}

function unitOf(ordinal: number, day: Meanings["UNIT"], unit: Meanings["UNIT"], ahead: number): DaySlot | null {
  const of = periodAhead(unit, ordinal, ahead);
  return of && dayOf(ordinal, day, of);
}

/** "the last Friday of this month", "am letzten Werktag dieses Jahres", "下个月第一个周六". */
const ofNearMonth = (
  [
    ["THIS", 0],
    ["NEXT", 1],
  ] as const
).flatMap(([which, ahead]) => [
  rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAYS", "IN?", "OF?", "THE?", which, "UNIT"], (_o, _t, ord, days, ...rest) =>
    weekdayOf(ord, days, rest[4], ahead),
  ),
  rule("DAY", ["ON?", "THE?", "ORD", "UNIT", "IN?", "OF?", "THE?", which, "UNIT"], (_o, _t, ord, unit, ...rest) =>
    unitOf(ord, unit, rest[4], ahead),
  ),
  rule("DAY", ["OF?", which, "UNIT", "OF?", "THE?", "ORD", "WEEKDAYS"], (_f, _w, unit, _o, _t, ord, days) =>
    weekdayOf(ord, days, unit, ahead),
  ),
  rule("DAY", ["OF?", which, "UNIT", "OF?", "THE?", "ORD", "UNIT"], (_f, _w, unit, _o, _t, ord, day) =>
    unitOf(ord, day, unit, ahead),
  ),
]);

/** "el último viernes del mes que viene", "le premier lundi de l'année prochaine". */
const ofNextMonth = (["NEXT", "DELAY_POST"] as const).flatMap((next) => [
  rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAYS", "OF?", "THE?", "UNIT", next], (_o, _t, ord, days, _f, _h, unit) =>
    weekdayOf(ord, days, unit, 1),
  ),
  rule("DAY", ["ON?", "THE?", "ORD", "UNIT", "OF?", "THE?", "UNIT", next], (_o, _t, ord, day, _f, _h, unit) =>
    unitOf(ord, day, unit, 1),
  ),
]);

/** "on the 28th of this month", "el 28 de este mes". */
const dayOfThisMonth = [
  rule("DAY", ["ON?", "THE?", "ORD", "DAY_WORD?", "IN?", "OF?", "THIS", "UNIT"], (_o, _t, ord, _d, _i, _f, _h, unit) =>
    unit === "month" ? dayOf(ord, "day", { ahead: 0 }) : null,
  ),
  rule(
    "DAY",
    ["ON?", "THE?", "DAY_WORD?", "NUM", "DAY_WORD?", "IN?", "OF?", "THIS", "UNIT"],
    (on, the, before, { value }, after, _i, _f, _h, unit) =>
      unit === "month" && (on || the || before || after) ? dayOf(value, "day", { ahead: 0 }) : null,
  ),
];

/** "the first Monday of March 2027", "2027年3月的第一个周一". */
const ofDatedMonth = [
  rule("DAY", ["ON?", "THE?", "ORD", "WEEKDAYS", "IN?", "OF?", "MONTH", "OF?", "YEAR"], (...parts) => {
    const [, , ord, days, , , month, , year] = parts;
    return weekday(ord, days, { year, month });
  }),
  rule("DAY", ["ON?", "THE?", "ORD", "UNIT", "IN?", "OF?", "MONTH", "OF?", "YEAR"], (...parts) => {
    const [, , ord, unit, , , month, , year] = parts;
    return dayOf(ord, unit, { year, month });
  }),
  rule("DAY", ["YEAR", "MONTH", "OF?", "THE?", "ORD", "WEEKDAYS"], (year, month, _o, _t, ord, days) =>
    weekday(ord, days, { year, month }),
  ),
  rule("DAY", ["YEAR", "MONTH", "OF?", "THE?", "ORD", "UNIT"], (year, month, _o, _t, ord, unit) =>
    dayOf(ord, unit, { year, month }),
  ),
];

const lastDay = (unit: Meanings["UNIT"], ahead: 0 | 1): DaySlot | null =>
  unit === "month" ? dayOf(-1, "day", { ahead }) : null;

/** "end of next month", "a fin de este mes", "下个月底", "gelecek ayın sonunda"; which day ends a week is not sure. */
const endsOfMonth = [
  ...(
    [
      ["THIS", 0],
      ["NEXT", 1],
    ] as const
  ).flatMap(([which, ahead]) => [
    rule("DAY", ["ON?", "THE?", "END_OF", "OF?", "THE?", which, "UNIT"], (_o, _t, _e, _f, _h, _w, unit) =>
      lastDay(unit, ahead),
    ),
    rule("DAY", ["OF?", which, "UNIT", "OF?", "END_OF"], (_f, _w, unit) => lastDay(unit, ahead)),
  ]),
  ...(["NEXT", "DELAY_POST"] as const).map((next) =>
    rule("DAY", ["ON?", "THE?", "END_OF", "OF?", "THE?", "UNIT", next], (_o, _t, _e, _f, _h, unit) => lastDay(unit, 1)),
  ),
];

/** One day of one month, which comes once, and may be what a schedule begins or ends with. */
export const placesInMonth: Rule[] = [
  ...ofNearMonth,
  ...ofNextMonth,
  ...dayOfThisMonth,
  ...ofDatedMonth,
  ...endsOfMonth,
];

/** "the first and third Monday of next month": each of them once. */
function places(ords: readonly number[], days: Meanings["WEEKDAYS"], of: Month): Phrase | null {
  const slots = ords.flatMap((ord) => weekday(ord, days, of) ?? []);
  return ords.length > 1 && slots.length === ords.length ? phrase(slots) : null;
}

const severalOfMonth = [
  ...(
    [
      ["THIS", 0],
      ["NEXT", 1],
    ] as const
  ).map(([which, ahead]) =>
    rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS", "IN?", "OF?", "THE?", which, "UNIT"], (_o, _t, ords, ...rest) =>
      rest[5] === "month" ? places(ords, rest[0], { ahead }) : null,
    ),
  ),
  ...(["NEXT", "DELAY_POST"] as const).map((next) =>
    rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF?", "THE?", "UNIT", next], (_o, _t, ords, days, ...rest) =>
      rest[2] === "month" ? places(ords, days, { ahead: 1 }) : null,
    ),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS", "IN?", "OF?", "MONTH", "OF?", "YEAR"], (_o, _t, ords, ...rest) =>
    places(ords, rest[0], { month: rest[3], year: rest[5] }),
  ),
  rule("PHRASE", ["NEXT", "UNIT", "OF?", "THE?", "ORDS", "WEEKDAYS"], (_n, unit, _f, _t, ords, days, { chart }) =>
    unit === "month" && chart.isSpaced ? places(ords, days, { ahead: 1 }) : null,
  ),
  // "the first Monday and the third Friday of next month"
  rule("PHRASE", ["ON?", "THE?", "ORD", "WEEKDAY", "AND", "DAY"], (_o, _t, ordinal, { day }, _a, last) =>
    last.kind === "placeInMonth" && Math.abs(ordinal) <= MOST_WEEKS
      ? phrase([{ ...last, ordinal, weekdays: [day] }, last])
      : null,
  ),
];

/** "end of next week", "Ende dieser Woche", "à la fin de la semaine prochaine". */
const endsOfWeek = [
  ...(["THIS", "NEXT"] as const).map((which) =>
    rule("PHRASE", ["ON?", "THE?", "END_OF", "OF?", "THE?", which, "UNIT"], (_o, _t, _e, _f, _h, _w, unit, place) =>
      unread(unit, place),
    ),
  ),
  rule("PHRASE", ["ON?", "THE?", "END_OF", "OF?", "THE?", "UNIT", "NEXT"], (_o, _t, _e, _f, _h, unit, _n, place) =>
    unread(unit, place),
  ),
];

function unread(unit: Meanings["UNIT"], { chart, start, end }: Place): Phrase | null {
  return unit === "week" ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }]) : null;
}

/** "the end of January[, April, July and October]" */
const isListed = (chart: Chart, end: number): boolean =>
  [...chart.from("COMMA", end), ...chart.from("AND", chart.skip(end))].some(
    (join) => chart.from("MONTH", chart.skip(join.end)).length > 0,
  );

export const onPlaceInMonth = [
  ...stretchesOfMonth,
  ...severalOfMonth,
  ...endsOfWeek,
  // "end of December": of each year only where words say so.
  rule("PHRASE", ["ON?", "THE?", "END_OF", "OF?", "MONTH"], (_o, _t, _e, _f, month, { chart, end }) =>
    chart.isSpaced && !isListed(chart, end)
      ? phrase([{ kind: "monthDays", days: [-1], months: [month], recurring: false }])
      : null,
  ),
  rule("PHRASE", ["DAY"], (day) => (day.kind === "placeInMonth" ? phrase([day]) : null)),
];
