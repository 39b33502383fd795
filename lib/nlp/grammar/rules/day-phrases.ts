import type { DaySlot, Slot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Meanings, Num, Phrase } from "../meanings";
import { daysBefore } from "../period-days";
import { type Place, rule } from "../rule";
import { daysOfMonth, inMonths, inOrder, isWorkweek, monthDays, nth } from "./month-days";
import { phrase } from "./phrase";

function weekdays(
  { weekdays: days, recurring, single, parts, others }: Meanings["WEEKDAYS"],
  stated: boolean,
  only = false,
): Phrase {
  const strength = stated ? "strong" : recurring ? "firm" : "weak";
  const repeats = recurring || (days.length > 1 && !(single && !stated));
  const slot = {
    kind: "weekdays" as const,
    weekdays: days,
    recurring: repeats,
    ...(parts ? { parts } : {}),
    ...(others ? { others } : {}),
  };
  return phrase([only ? { ...slot, only } : slot], strength);
}

/** "Monday or Tuesday": one of them is to be chosen. */
function either(meanings: Slot[][], { chart, start, end }: Place): Phrase {
  return phrase([{ kind: "unread", words: chart.text.slice(start, end), meanings }]);
}

function ofEither(days: Meanings["WEEKDAYS"], repeats: boolean): Slot[] {
  return weekdays({ ...days, recurring: days.recurring || repeats }, true).slots;
}

/** "30 February": the last day of that month, or the first behind it. */
function noSuchDate(message: string, recurring: boolean, { chart, start, end }: Place): Phrase {
  const [month] = chart.all("MONTH").filter((edge) => edge.start >= start && edge.end <= end);
  if (!month) return phrase([{ kind: "impossible", message }], "firm");
  const last = month.value === 2 ? 28 : 30;
  const near: DaySlot[] = [
    { kind: "yearDay", month: month.value, days: [last], recurring },
    { kind: "yearDay", month: (month.value % 12) + 1, days: [1], recurring },
  ];
  return phrase([{ kind: "impossible", message, meanings: near.map((day) => [day]) }], "firm");
}

/** A single day of the month without "every" may be one date; before a noun it counts ("the 3rd floor"). */
function namedMonthDay(days: readonly number[], { chart, end }: Place): Phrase | null {
  const slot = monthDays(days);
  if (slot?.kind !== "monthDays" || !chart.endsCleanly(end)) return null;
  return phrase([{ ...slot, recurring: days.length > 1 }], "strong");
}

/** "the first three Mondays of the month" */
function firstOf(ordinals: readonly number[], { value: count }: Num, days: Meanings["WEEKDAYS"]): Phrase | null {
  const [first] = ordinals;
  if (ordinals.length !== 1 || first !== 1 || count < 2 || count > 4 || days.weekdays.length !== 1) return null;
  return phrase([
    nth(
      Array.from({ length: count }, (_, index) => index + 1),
      days,
    ),
  ]);
}

export const dayPhrases = [
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "ORDS", "NUM", "WEEKDAYS", "OF_MONTH"], (_l, _o, _t, ords, count, days) =>
    firstOf(ords, count, days),
  ),
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "NUM", "ORDS", "WEEKDAYS", "OF_MONTH"], (_l, _o, _t, count, ords, days) =>
    firstOf(ords, count, days),
  ),
  // Every …
  rule("PHRASE", ["ON?", "EVERY_OTHER", "WEEKDAYS"], (_o, _e, { weekdays: days }, { chart, start, end }) =>
    isWorkweek(days) && !/[,、]/.test(chart.text.slice(start, end))
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
    (_o, every, habit, one, _r, _n, _v, _b, other, place) =>
      either(
        [one, other].map((days) => ofEither(days, every !== undefined || habit !== undefined)),
        place,
      ),
  ),
  rule("PHRASE", ["EVERY_OTHER", "WEEKDAYS", "OR", "WEEKDAYS"], (_e, one, _o, other, place) =>
    either(
      [one, other].map((days) => [{ kind: "interval", count: 2, unit: "week" }, ...ofEither(days, true)]),
      place,
    ),
  ),
  rule("PHRASE", ["DAY", "OR", "DAY"], (one, _o, other, place) => either([[one], [other]], place)),
  rule("PHRASE", ["WEEKDAYS"], (days, { chart, start }) => (isCounted(chart, start) ? null : weekdays(days, false))),
  rule("PHRASE", ["ON?", "EVERY", "WEEKDAY", "COMMA?", "THE", "ORD"], (_o, _e, { day }, _c, _t, ord) =>
    phrase([{ kind: "monthDays", days: [ord], recurring: true, weekdays: [day] }]),
  ),
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", "COMMA?", "THE", "ORD"], (_o, _t, _w, _c, _h, ord) =>
    ord > 0 && ord <= 31 ? phrase([{ kind: "monthDays", days: [ord], recurring: false }], "firm") : null,
  ),
  rule("PHRASE", ["AMOUNT", "BEFORE", "THE?", "DATE"], (amount, _b, _t, date) => daysBefore(date, amount, false)),
  rule("PHRASE", ["AMOUNT", "BEFORE", "THE?", "DATE", "EVERY_YEAR"], (amount, _b, _t, date) =>
    daysBefore(date, amount, true),
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
  rule("PHRASE", ["ON", "THE?", "WEEKDAY", "COMMA?", "THE?", "DATE"], (_o, _t, { day }, _c, _u, date, place) =>
    withWeekday(date, day, place),
  ),
  rule("PHRASE", ["WEEKDAY", "COMMA?", "ON?", "THE?", "DATE"], ({ day }, _c, _o, _u, date, place) =>
    withWeekday(date, day, place),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "DATE", "COMMA?", "OPEN?", "ON?", "WEEKDAY", "DAY_WORD?", "CLOSE?"],
    (_o, _t, date, _c, _p, _n, { day }) => (isOn(date, day) ? phrase([date]) : null),
  ),
  rule("PHRASE", ["ON", "THE?", "DATE"], (_o, _t, date) => phrase([date])),
  // "at 2026-11-30T07:45"
  rule("PHRASE", ["AT", "DATE"], (_a, date, { chart, start, end }) =>
    /\s20\d\d-\d\d-\d\d$/.test(chart.text.slice(start, end)) && /^(?:t|\s)\d\d:\d\d/.test(chart.text.slice(end))
      ? phrase([date], "firm")
      : null,
  ),
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
  // "단 첫째 목요일은": no first day of the month.
  rule("PHRASE", ["ONLY", "ON?", "THE?", "ORDS", "DAY_WORD?"], (_n, _o, _t, ords, day, { chart, end }) =>
    day === undefined && chart.from("WEEKDAY", chart.skip(end)).length > 0 ? null : daysOfMonth(ords),
  ),
  rule("PHRASE", ["ON", "THE?", "ORDS", "DAY_WORD?"], (_o, _t, ords, _d, place) => namedMonthDay(ords, place)),
  rule("PHRASE", ["THE", "ORDS", "DAY_WORD?"], (_t, ords, _d, place) => {
    const found =
      ords.length > 1 || place.chart.text.slice(place.start, place.end).match(/\d/) ? namedMonthDay(ords, place) : null;
    return found && { ...found, strength: "weak" };
  }),
  // "1st and 15th at 8am pull the listings"
  rule("PHRASE", ["ORDS"], (ords, { chart, start, end }) =>
    start === 0 && ords.length > 1 && chart.endsCleanly(end) && /\d/.test(chart.text.slice(start, end))
      ? daysOfMonth(ords, "weak")
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY?", "THE?", "ORDS", "DAY_WORD?", "OF?", "MONTHS"], (_o, _e, _t, days, _d, _f, months) =>
    daysInMonths(days, months),
  ),
  rule(
    "PHRASE",
    ["ON?", "EVERY?", "DAY_WORD?", "NUMBERS", "DAY_WORD?", "OF?", "MONTHS"],
    (_o, _e, _d, days, _w, _f, months) => daysInMonths(days, months),
  ),
  rule("PHRASE", ["IN", "THE?", "MONTHS", "ONLY?"], (_i, _t, months) => phrase([{ kind: "months", months }], "weak")),
  rule("PHRASE", ["ONLY", "IN?", "MONTHS"], (_o, _i, months) => phrase([{ kind: "months", months }], "weak")),
  rule("PHRASE", ["EVERY", "MONTHS"], (_e, months) => phrase([{ kind: "months", months }], "strong")),
  rule("PHRASE", ["MONTHS"], (months) => (months.length > 1 ? phrase([{ kind: "months", months }], "weak") : null)),
  rule("PHRASE", ["ON?", "EVERY?", "THE?", "BAD_DATE"], (_o, every, _t, words, place) =>
    noSuchDate(words, every !== undefined, place),
  ),
  rule("PHRASE", ["FOR", "THE?", "BAD_DATE"], (_f, _t, words, place) => noSuchDate(words, false, place)),
  rule("PHRASE", ["ON?", "THE?", "ORD", "OF_MONTH"], (_o, _t, day, _m, place) => noSuchDay(day, place)),
  rule("PHRASE", ["MONTHLY", "ON?", "THE?", "ORD"], (_m, _o, _t, day, place) => noSuchDay(day, place)),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORD"], (_m, _o, _t, day, place) => noSuchDay(day, place)),
];

/** "Friday, 3 December": with a year the two must agree; without one the year decides, which is not known here. */
function withWeekday(date: DaySlot, weekday: number, { chart, start, end }: Place): Phrase {
  const words = chart.text.slice(start, end);
  if (date.kind === "yearDay" && date.days.length === 1) return phrase([{ ...date, on: { weekday, words } }]);
  const agrees = date.kind !== "date" || isOn(date, weekday);
  return phrase([agrees ? date : { kind: "unread", words }]);
}

/** "5 January 2027, Tuesday". */
function isOn(date: DaySlot, weekday: number): boolean {
  return date.kind === "date" && new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() === weekday;
}

/** "the 7th of January, April and July". */
function daysInMonths(days: readonly number[], months: number[]): Phrase | null {
  const slot = months.length > 1 ? monthDays(days) : null;
  return slot && phrase([inMonths(slot, months)]);
}

function noSuchDay(day: number, { chart, start, end }: Place): Phrase | null {
  return day > 31 ? phrase([{ kind: "impossible", message: chart.text.slice(start, end) }]) : null;
}

function yearly(date: DaySlot): DaySlot {
  return date.kind === "yearDay" || date.kind === "monthDays" ? { ...date, recurring: true } : date;
}

/** "more than 2 business days", "the next 8 Thursdays". */
function isCounted(chart: Chart, start: number): boolean {
  if (chart.from("FROM", start).length > 0) return false;
  if (chart.endingAt("WINDOW", start - 1).length > 0) return false;
  if (/(?:^|\s)per\s$/.test(chart.text.slice(Math.max(0, start - 5), start))) return true;
  // "starting Jan 4 weekdays at 8", 除周三,周一到周五
  if (chart.endingAt("DATE", start - 1).length > 0 || chart.endingAt("WEEKDAY", start - 1).length > 0) return false;
  const count = chart.endingAt("NUM", start - 1).find(({ value }) => value.value > 1 && value.value < 100);
  if (count === undefined) return false;
  // "halb acht werktags", "half eight on weekdays": the number is the end of a clock time.
  if (chart.endingAt("CLOCK", start - 1).some((clock) => clock.value.clear && clock.start < count.start)) return false;
  // "at 9 and 17 Monday to Friday": the number is the last of the times.
  const begins = [count.start, ...chart.endingAt("TIMES", start - 1).map((times) => times.start)];
  return !begins.some((at) => [at, at - 1].some((end) => chart.endingAt("AT", end).length > 0));
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
