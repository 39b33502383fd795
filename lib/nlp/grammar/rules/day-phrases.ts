import type { DaySlot, Slot, Strength } from "../../core/slots";
import type { Chart } from "../chart";
import type { Meanings, Phrase } from "../meanings";
import { type Place, rule } from "../rule";

const FIRST_MONTHS = [1, 4, 7, 10];
const LAST_MONTHS = [3, 6, 9, 12];
const WORKDAYS = [1, 2, 3, 4, 5];

export function phrase(slots: Slot[], strength: Strength = "strong"): Phrase {
  return { slots, strength };
}

function weekdays(
  { weekdays: days, recurring, single, parts }: Meanings["WEEKDAYS"],
  stated: boolean,
  only = false,
): Phrase {
  const strength = stated ? "strong" : recurring ? "firm" : "weak";
  const repeats = recurring || (days.length > 1 && !(single && !stated));
  const slot = { kind: "weekdays" as const, weekdays: days, recurring: repeats, ...(parts ? { parts } : {}) };
  return phrase([only ? { ...slot, only } : slot], strength);
}

const isWorkweek = (days: readonly number[]): boolean =>
  days.length === 5 && WORKDAYS.every((day) => days.includes(day));

/** The first, second or third (−1: the last) month of each quarter. */
function monthsOfQuarter(month: number): number[] {
  const first = month < 0 ? 4 + month : month;
  return [first, first + 3, first + 6, first + 9];
}

/** "the second Tuesday", "the last working day", "the first weekday of the month". */
function nth(ordinals: readonly number[], { weekdays: days }: Meanings["WEEKDAYS"]): DaySlot {
  if (isWorkweek(days)) return { kind: "nthWorkday", ordinals: [...ordinals] };
  return { kind: "nthWeekday", ordinals: [...ordinals], weekdays: days };
}

const inOrder = (ordinals: readonly number[]): boolean => ordinals.every((one) => Math.abs(one) <= 5);

function monthDays(days: readonly number[]): DaySlot | null {
  if (days.some((day) => day > 31 || day < -28 || day === 0)) return null;
  return { kind: "monthDays", days: [...days], recurring: true };
}

function ofQuarter(day: DaySlot | null, ordinals: readonly number[]): Phrase | null {
  if (!day) return null;
  const last = ordinals.every((one) => one < 0);
  return phrase([inMonths(day, last ? LAST_MONTHS : FIRST_MONTHS)]);
}

/** The months of a day that stand in the same phrase are that day's alone. */
function inMonths(day: DaySlot, months: number[]): DaySlot {
  return day.kind === "monthDays" || day.kind === "nthWeekday" || day.kind === "nthWorkday" ? { ...day, months } : day;
}

function daysOfMonth(days: readonly number[], strength: Strength = "strong"): Phrase | null {
  const slot = monthDays(days);
  return slot && phrase([slot], strength);
}

/** A single day of the month without "every" may be one date; before a noun it counts ("the 3rd floor"). */
function namedMonthDay(days: readonly number[], { chart, end }: Place): Phrase | null {
  const slot = monthDays(days);
  if (slot?.kind !== "monthDays" || !chart.endsCleanly(end)) return null;
  return phrase([{ ...slot, recurring: days.length > 1 }], "strong");
}

export const dayPhrases = [
  // Of a quarter, a month or a year
  rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF_QUARTER"], (_o, _t, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "UNIT", "OF_QUARTER"], (_o, _t, ords, unit) =>
    ofQuarter(
      unit === "day" ? monthDays(ords) : unit === "workday" ? { kind: "nthWorkday", ordinals: ords } : null,
      ords,
    ),
  ),
  rule("PHRASE", ["ON?", "THE?", "MONTH_END", "OF_QUARTER"], () => ofQuarter(monthDays([-1]), [-1])),
  rule("PHRASE", ["OF_QUARTER", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_q, _o, _t, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["OF_QUARTER", "ON?", "THE?", "ORDS", "UNIT"], (_q, _o, _t, ords, unit) =>
    ofQuarter(
      unit === "day" ? monthDays(ords) : unit === "workday" ? { kind: "nthWorkday", ordinals: ords } : null,
      ords,
    ),
  ),
  rule("PHRASE", ["QUARTERLY", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_q, _c, _o, _t, ords, days) =>
    ofQuarter(nth(ords, days), ords),
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "OF_MONTH"], (_o, _t, _e, ords, days) =>
    inOrder(ords) || isWorkweek(days.weekdays) ? phrase([nth(ords, days)]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "UNIT", "OF_MONTH"], (_o, _t, _e, ords, unit) => {
    if (unit === "workday") return phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_m, _o, _t, ords, days) =>
    inOrder(ords) || isWorkweek(days.weekdays) ? phrase([nth(ords, days)]) : null,
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_m, _c, _o, _t, ords, days) =>
    inOrder(ords) || isWorkweek(days.weekdays) ? phrase([nth(ords, days)]) : null,
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "ORDS", "UNIT"], (_m, _c, _o, _t, ords, unit) => {
    if (unit === "workday") return phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORDS", "UNIT"], (_m, _o, _t, ords, unit) => {
    if (unit === "workday") return phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "DAY_WORD?", "OF_MONTH"], (_o, _t, _e, ords) => daysOfMonth(ords)),
  rule(
    "PHRASE",
    ["ON?", "THE?", "EVERY?", "DAY_WORD?", "NUMBERS", "DAY_WORD?", "OF_MONTH"],
    (on, _t, _e, before, days, after) => (on || before || after ? daysOfMonth(days) : null),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "UNIT", "OF_MONTH"], (_o, _t, _r, unit, _m, { chart, start, end }) =>
    unit === "week" ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }]) : null,
  ),
  rule("PHRASE", ["ON?", "EVERY", "ORD"], (_o, _e, day, { chart, start, end }) =>
    /\d/.test(chart.text.slice(start, end)) && chart.endsCleanly(end) ? daysOfMonth([day]) : null,
  ),
  rule("PHRASE", ["ON", "NUMBERS"], (_o, days, { chart, start, end }) =>
    days.length > 1 && chart.endsCleanly(end)
      ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }], "weak")
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY", "UNREAD"], (_o, _e, _u, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end) }]),
  ),
  rule("PHRASE", ["UNREAD"], (_u, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end) }], "weak"),
  ),
  rule("PHRASE", ["ORD", "WEEKDAY"], (ord) => (ord === -1 ? phrase([{ kind: "past" }], "weak") : null)),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "DAY_WORD?", "ORDS", "DAY_WORD?"], (_m, _c, _o, _t, _d, ords) =>
    daysOfMonth(ords),
  ),
  rule(
    "PHRASE",
    ["MONTHLY", "COMMA?", "ON?", "THE?", "DAY_WORD?", "NUMBERS", "DAY_WORD?"],
    (_m, _c, on, the, before, days, after) => (on || the || before || after ? daysOfMonth(days) : null),
  ),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "DAY_WORD?", "ORDS", "DAY_WORD?"], (_m, _o, _t, _d, ords) =>
    daysOfMonth(ords),
  ),
  rule("PHRASE", ["OF_MONTH", "DAY_WORD?", "NUMBERS", "DAY_WORD?"], (_m, before, days, after) =>
    before || after ? daysOfMonth(days) : null,
  ),
  rule("PHRASE", ["MONTHLY?", "ON?", "THE?", "MONTH_END", "OF_MONTH?"], () =>
    phrase([{ kind: "monthDays", days: [-1], recurring: true }]),
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "OF_MONTH"], ({ value }, unit, _b, _t, ord, of) =>
    unit === "day" && of === "day" && ord < 0 ? daysOfMonth([ord - value]) : null,
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "MONTH_END", "OF_MONTH?"], ({ value }, unit) =>
    unit === "day" ? daysOfMonth([-1 - value]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "NEAREST", "THE?", "ORDS", "OF_MONTH?"], (_o, _t, unit, _n, _h, days) =>
    unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null,
  ),
  rule(
    "PHRASE",
    ["MONTHLY", "COMMA?", "ON?", "THE?", "UNIT", "NEAREST", "THE?", "ORDS"],
    (_m, _c, _o, _t, unit, _n, _h, days) => (unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "WEEKDAYS", "OF", "THE?", "ORD", "UNIT", "OF_QUARTER"],
    (_o, _t, ords, days, _f, _h, month, unit) =>
      unit === "month" && month <= 3 ? phrase([inMonths(nth(ords, days), monthsOfQuarter(month))]) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "UNIT", "OF", "THE?", "ORD", "UNIT", "OF_QUARTER"],
    (_o, _t, ords, unit, _f, _h, month, of) =>
      of === "month" && month <= 3 && (unit === "day" || unit === "workday")
        ? phrase([
            inMonths(
              unit === "day"
                ? { kind: "monthDays", days: ords, recurring: true }
                : { kind: "nthWorkday", ordinals: ords },
              monthsOfQuarter(month),
            ),
          ])
        : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "OF", "THE?", "ORD", "UNIT", "OF_QUARTER"],
    (_o, _t, ords, _f, _h, month, of) =>
      of === "month" && month <= 3
        ? phrase([inMonths({ kind: "monthDays", days: ords, recurring: true }, monthsOfQuarter(month))])
        : null,
  ),
  // Every …
  rule("PHRASE", ["ON?", "EVERY_OTHER", "WEEKDAYS"], (_o, _e, { weekdays: days }) =>
    isWorkweek(days)
      ? phrase([{ kind: "interval", count: 2, unit: "workday" }])
      : phrase([
          { kind: "interval", count: 2, unit: "week" },
          { kind: "weekdays", weekdays: days, recurring: true },
        ]),
  ),
  rule("PHRASE", ["EVERY_OTHER", "UNIT", "ON?", "THE?", "WEEKDAYS"], (_e, unit, _o, _t, { weekdays: days }) =>
    unit === "week"
      ? phrase([
          { kind: "interval", count: 2, unit: "week" },
          { kind: "weekdays", weekdays: days, recurring: true },
        ])
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY_OTHER", "DAY_WORD?", "UNIT"], (_o, _e, _d, unit) =>
    phrase([{ kind: "interval", count: 2, unit }]),
  ),
  rule("PHRASE", ["ON?", "EVERY", "ORDS", "WEEKDAYS"], (_o, _e, ords, { weekdays: days }, place) =>
    everyNth(ords, days, place),
  ),
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "EVERY", "WEEKDAYS"], (_n, _o, _t, _e, days) =>
    weekdays({ ...days, recurring: true }, true),
  ),
  rule("PHRASE", ["ONLY?", "HABIT", "WEEKDAYS", "ONLY?"], (_n, _h, days) =>
    weekdays({ ...days, recurring: true }, true),
  ),
  rule("PHRASE", ["WEEKDAYS", "EVERY_POST"], (days) => weekdays({ ...days, recurring: true }, true)),
  rule("PHRASE", ["ONLY", "ON?", "THE?", "WEEKDAYS"], (_n, _o, _t, days) =>
    weekdays({ ...days, recurring: true }, true, true),
  ),
  rule("PHRASE", ["ON", "THE?", "WEEKDAYS", "ONLY?"], (_o, _t, days, only) => weekdays(days, true, only !== undefined)),
  rule("PHRASE", ["WEEKDAYS", "ONLY"], (days) => weekdays({ ...days, recurring: true }, true, true)),
  rule(
    "PHRASE",
    ["ON?", "EVERY?", "HABIT?", "WEEKDAYS", "OR", "ON?", "EVERY?", "HABIT?", "WEEKDAYS"],
    (_o, _e, _h, _d, _r, _n, _v, _b, _w, { chart, start, end }) =>
      phrase([{ kind: "unread", words: chart.text.slice(start, end) }]),
  ),
  rule("PHRASE", ["WEEKDAYS"], (days, { chart, start }) => (isCounted(chart, start) ? null : weekdays(days, false))),
  rule("PHRASE", ["ON?", "EVERY", "WEEKDAY", "THE", "ORD"], (_o, _e, { day }, _t, ord) =>
    phrase([{ kind: "monthDays", days: [ord], recurring: true, weekdays: [day] }]),
  ),
  // Dates
  rule("PHRASE", ["ON?", "EVERY", "DATE"], (_o, _e, date) => phrase([yearly(date)])),
  rule("PHRASE", ["EVERY_YEAR", "COMMA?", "ON?", "THE?", "DATE"], (_y, _c, _o, _t, date) => phrase([yearly(date)])),
  rule(
    "PHRASE",
    ["EVERY_YEAR", "COMMA?", "ON?", "MONTH", "ON?", "THE?", "ORDS", "WEEKDAYS"],
    (_y, _c, _o, month, _p, _t, ords, days) => (inOrder(ords) ? phrase([inMonths(nth(ords, days), [month])]) : null),
  ),
  rule("PHRASE", ["ON?", "THE?", "DATE", "COMMA?", "EVERY_YEAR"], (_o, _t, date) => phrase([yearly(date)])),
  rule("PHRASE", ["ON?", "THE?", "DATE", "OF_YEAR"], (_o, _t, date) => phrase([yearly(date)])),
  rule("PHRASE", ["ON", "THE?", "WEEKDAY", "COMMA?", "THE?", "DATE"], (_o, _t, _w, _c, _u, date) => phrase([date])),
  rule("PHRASE", ["WEEKDAY", "COMMA?", "ON?", "THE?", "DATE"], (_w, _c, _o, _u, date) => phrase([date])),
  rule("PHRASE", ["ON", "THE?", "DATE"], (_o, _t, date) => phrase([date])),
  rule("PHRASE", ["DATE"], (date, { chart, start, end }) =>
    /^\d{1,2}[/.]\d{1,2}\.?$/.test(chart.text.slice(start, end)) ? phrase([date], "weak") : phrase([date], "firm"),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "WEEKDAYS", "ON?", "OF?", "EVERY?", "MONTHS"],
    (_o, _t, ords, days, _i, _f, _e, months) => (inOrder(ords) ? phrase([inMonths(nth(ords, days), months)]) : null),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "UNIT", "ON?", "OF?", "EVERY?", "MONTHS"],
    (_o, _t, ords, unit, _i, _f, _e, months) =>
      unit === "workday" || unit === "day"
        ? phrase([
            inMonths(
              unit === "workday"
                ? { kind: "nthWorkday", ordinals: ords }
                : { kind: "monthDays", days: ords, recurring: true },
              months,
            ),
          ])
        : null,
  ),
  rule("PHRASE", ["EVERY?", "MONTHS", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_e, months, _o, _t, ords, days) =>
    inOrder(ords) ? phrase([inMonths(nth(ords, days), months)]) : null,
  ),
  rule("PHRASE", ["ON", "THE", "ORDS", "WEEKDAYS"], (_o, _t, ords, days) =>
    inOrder(ords) && isWorkweek(days.weekdays) === false ? phrase([nth(ords, days)], "firm") : null,
  ),
  rule("PHRASE", ["ONLY", "ON?", "THE?", "ORDS", "DAY_WORD?"], (_n, _o, _t, ords) => daysOfMonth(ords)),
  rule("PHRASE", ["ON", "THE?", "ORDS", "DAY_WORD?"], (_o, _t, ords, _d, place) => namedMonthDay(ords, place)),
  rule("PHRASE", ["THE", "ORDS", "DAY_WORD?"], (_t, ords, _d, place) => {
    const found =
      ords.length > 1 || place.chart.text.slice(place.start, place.end).match(/\d/) ? namedMonthDay(ords, place) : null;
    return found && { ...found, strength: "weak" };
  }),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF?", "MONTHS"], (_o, _t, days, _d, _f, months) =>
    daysInMonths(days, months),
  ),
  rule("PHRASE", ["ON?", "DAY_WORD?", "NUMBERS", "DAY_WORD?", "OF?", "MONTHS"], (_o, _d, days, _w, _f, months) =>
    daysInMonths(days, months),
  ),
  rule("PHRASE", ["IN", "THE?", "MONTHS", "ONLY?"], (_i, _t, months) => phrase([{ kind: "months", months }], "weak")),
  rule("PHRASE", ["ONLY", "IN?", "MONTHS"], (_o, _i, months) => phrase([{ kind: "months", months }], "weak")),
  rule("PHRASE", ["EVERY", "MONTHS"], (_e, months) => phrase([{ kind: "months", months }], "strong")),
  rule("PHRASE", ["MONTHS"], (months) => (months.length > 1 ? phrase([{ kind: "months", months }], "weak") : null)),
  rule("PHRASE", ["ON?", "EVERY?", "THE?", "BAD_DATE"], (_o, _e, _t, words) =>
    phrase([{ kind: "impossible", message: words }], "firm"),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "OF_MONTH"], (_o, _t, day, _m, place) => noSuchDay(day, place)),
  rule("PHRASE", ["MONTHLY", "ON?", "THE?", "ORD"], (_m, _o, _t, day, place) => noSuchDay(day, place)),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORD"], (_m, _o, _t, day, place) => noSuchDay(day, place)),
];

/** "the 7th of January, April and July". */
function daysInMonths(days: readonly number[], months: number[]): Phrase | null {
  const slot = months.length > 1 ? monthDays(days) : null;
  return slot && phrase([inMonths(slot, months)]);
}

function noSuchDay(day: number, { chart, start, end }: Place): Phrase | null {
  return day > 31 ? phrase([{ kind: "impossible", message: chart.text.slice(start, end) }]) : null;
}

function yearly(date: DaySlot): DaySlot {
  return date.kind === "yearDay" ? { ...date, recurring: true } : date;
}

/** "more than 2 business days", "the next 8 Thursdays". */
function isCounted(chart: Chart, start: number): boolean {
  if (chart.from("FROM", start).length > 0) return false;
  const count = chart.all("NUM").find(({ end, value }) => end === start - 1 && value.value > 1 && value.value < 100);
  return count !== undefined && !chart.all("AT").some(({ end }) => end === count.start || end === count.start - 1);
}

/** "every second Thursday" is every other one; "every first Monday" is the first of the month. */
function everyNth(ordinals: readonly number[], days: number[], _place: Place): Phrase | null {
  const [ordinal] = ordinals;
  if (ordinals.length === 1 && ordinal === 2)
    return phrase([
      { kind: "interval", count: 2, unit: "week" },
      { kind: "weekdays", weekdays: days, recurring: true },
    ]);
  return inOrder(ordinals) ? phrase([nth(ordinals, { weekdays: days, recurring: true })]) : null;
}
