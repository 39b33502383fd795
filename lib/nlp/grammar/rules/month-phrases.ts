import { dayBefore } from "../../core/earlier";
import type { DaySlot, Slot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Amount, Meanings, Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import {
  daysOfMonth,
  inMonths,
  inOrder,
  isBehindRun,
  isWorkweek,
  monthDays,
  monthsOfQuarter,
  nth,
  ofQuarter,
} from "./month-days";
import { phrase } from "./phrase";

/** "в 9 и 18 каждый день": the word before days is that before hours as well, and the days are said. */
function areHours(numbers: readonly number[], start: number, chart: Chart): boolean {
  const saysDays = chart.has("ADVERB") || chart.has("WEEKDAY") || chart.has("DAYGROUP") || chart.has("EVERY");
  return saysDays && chart.from("AT", start).length > 0 && numbers.every((hour) => hour < 24);
}

function nthOfEvery({ count, unit }: Amount, ordinals: readonly number[], days: Meanings["WEEKDAYS"]): Phrase | null {
  return unit === "month" && inOrder(ordinals)
    ? phrase([{ kind: "interval", count, unit }, nth(ordinals, days)])
    : null;
}

/** "od 1 do 15 każdego miesiąca" */
const isRun = (days: readonly number[]): boolean =>
  days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);

/** "elke maand van 1 tot 5 [om 8 uur]": a stretch before a time is none of hours. */
const isRunBeforeTime = (days: readonly number[], { chart, end }: Place): boolean =>
  isRun(days) && chart.from("AT", chart.skip(chart.text[end] === "," ? end + 1 : end)).length > 0;

/** "in the first week of the month": its seven days, its Monday or its Friday. */
function weeksOfMonth(ordinals: readonly number[]): Slot[][] {
  const inWeek = ordinals.filter((one) => one > 0 && one < 5);
  const days = inWeek.flatMap((one) => [1, 2, 3, 4, 5, 6, 7].map((day) => 7 * (one - 1) + day));
  const whole: Slot[] = days.length > 0 ? [{ kind: "monthDays", days, recurring: true }] : [];
  const on = (weekday: number): Slot[] => [{ kind: "nthWeekday", ordinals: [...ordinals], weekdays: [weekday] }];
  return [...(whole.length > 0 ? [whole] : []), on(1), on(5)];
}

/** "todo mês às 9": the article of an hour before the number. */
const saysHour = ({ chart, start, end }: Place): boolean =>
  chart.all("AT").some((at) => at.start > start && at.end < end && /\d/.test(chart.text[chart.skip(at.end)] ?? ""));

/** Days of a month, and of a month of a quarter. */
/** The place of a weekday in its month: it opens a clause, and its time stands right behind it. */
function isPlaceOfTitle(ord: number, { chart, start, end }: Place): boolean {
  const before = chart.text.slice(0, start);
  // "Last Friday 7pm" is over, "letzter Freitag, 19 Uhr" behind a title is none that was.
  const isPlace = (ord > 0 && ord <= 5) || (ord === -1 && before !== "" && !chart.text.startsWith("last", start));
  if (!isPlace || !/(?:^|[,:;(]\s|\s[-\u2013\u2014]\s)$/.test(before)) return false;
  const comma = chart.from("COMMA", chart.skip(end))[0]?.end ?? end;
  const at = chart.from("AT", chart.skip(comma))[0]?.end ?? comma;
  const time = chart.skip(at);
  return (
    chart.from("CLOCK", time).some(({ value }) => value.clear === true || at > comma) ||
    chart.from("NAMED_TIME", time).length > 0
  );
}

export const monthPhrases = [
  rule(
    "PHRASE",
    ["ONLY?", "ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "COMMA?", "OF_MONTH"],
    (_n, _o, _t, _e, ords, days) => (inOrder(ords) || isWorkweek(days.weekdays) ? phrase([nth(ords, days)]) : null),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAY", "AND", "ON?", "THE?", "EVERY?", "ORDS", "WEEKDAY", "OF_MONTH?"],
    (_o, _t, every, first, { day }, _a, _n, _h, again, second, { day: other }, ofMonth) =>
      (every || again || ofMonth) && inOrder(first) && inOrder(second)
        ? phrase([
            { kind: "nthWeekday", ordinals: first, weekdays: [day] },
            { kind: "nthWeekday", ordinals: second, weekdays: [other] },
          ])
        : null,
  ),
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "EVERY?", "ORDS", "UNIT", "OF_MONTH"], (_n, _o, _t, _e, ords, unit) => {
    if (unit === "workday") return phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  // "every 2nd and 4th week on Wednesday"
  rule("PHRASE", ["EVERY?", "ORDS", "UNIT", "OF_MONTH?", "ON?", "WEEKDAYS"], (_e, ords, unit, _m, _o, days) =>
    unit === "week" && ords.length > 1 && inOrder(ords) && !isWorkweek(days.weekdays)
      ? phrase([nth(ords, days)])
      : null,
  ),
  // "every January and July 2nd"
  rule("PHRASE", ["ON?", "EVERY", "MONTHS", "THE?", "ORDS"], (_o, _e, months, _t, ords) => {
    const day = months.length > 1 ? monthDays(ords) : null;
    return day && phrase([inMonths(day, months)]);
  }),
  // "on the last night of each month"
  rule("PHRASE", ["ON?", "THE?", "ORDS", "PART", "OF_MONTH"], (_o, _t, ords, { part }) => {
    const day = monthDays(ords);
    return day && phrase([day, { kind: "partOfDay", part }]);
  }),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_m, _o, _t, ords, days, place) =>
    (inOrder(ords) || isWorkweek(days.weekdays)) && !isBehindRun(place) ? phrase([nth(ords, days)]) : null,
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_m, _c, _o, _t, ords, days, place) =>
    (inOrder(ords) || isWorkweek(days.weekdays)) && !isBehindRun(place) ? phrase([nth(ords, days)]) : null,
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "ORDS", "UNIT"], (_m, _c, _o, _t, ords, unit, place) => {
    if (unit === "workday") return isBehindRun(place) ? null : phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "ORDS", "UNIT"], (_m, _o, _t, ords, unit, place) => {
    if (unit === "workday") return isBehindRun(place) ? null : phrase([{ kind: "nthWorkday", ordinals: ords }]);
    return unit === "day" ? daysOfMonth(ords) : null;
  }),
  // "every 5 months on the last Monday": not the one that has just been.
  rule(
    "PHRASE",
    ["EVERY", "AMOUNT", "COMMA?", "OF?", "ON?", "THE?", "ORDS", "WEEKDAYS", "OF_MONTH?"],
    (_e, amount, _c, _f, _o, _t, ords, days) => nthOfEvery(amount, ords, days),
  ),
  rule("PHRASE", ["AMOUNT", "EVERY_POST", "COMMA?", "OF?", "ORDS", "WEEKDAYS"], (amount, _e, _c, _f, ords, days) =>
    nthOfEvery(amount, ords, days),
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "DAY_WORD?", "OF_MONTH"], (_o, _t, _e, ords) => daysOfMonth(ords)),
  // "on the 1st at 9 and the 15th at 14 of each month": what the days are of, behind the time of the last.
  rule("PHRASE", ["AT?", "TIMES", "OF_MONTH"], (_a, clocks, _m, { chart, start }) => {
    const times = clocks.map(({ clear, ...time }) => time);
    const last = chart.endingAt("ORDS", start - 1)[0];
    const isSecond = last && chart.all("ORDS").some(({ end }) => end < last.start);
    return isSecond ? phrase([{ kind: "times", times }], "strong") : null;
  }),
  // "3 days before the 15th of each month"
  rule("PHRASE", ["AMOUNT", "BEFORE", "THE?", "EVERY?", "ORDS", "DAY_WORD?", "OF_MONTH"], (...parts) => {
    const [{ count, unit }, , , , ords, , , { chart, start, end }] = parts;
    if (ords.some((day) => day < 1)) return null;
    const ahead: DaySlot = { kind: "monthDays", days: ords, recurring: true };
    const moved = unit === "day" && Number.isInteger(count) ? dayBefore(ahead, count) : null;
    return moved?.kind === "monthDays"
      ? daysOfMonth(moved.days)
      : phrase([{ kind: "unread", words: chart.text.slice(start, end) }]);
  }),
  rule(
    "PHRASE",
    ["ON?", "THE?", "EVERY?", "DAY_WORD?", "NUMBERS", "DAY_WORD?", "OF_MONTH"],
    (on, _t, _e, before, days, after) => (on || before || after || isRun(days) ? daysOfMonth(days) : null),
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "UNIT", "OF_MONTH"], (_o, _t, ords, unit, _m, { chart, start, end }) =>
    unit === "week"
      ? phrase([{ kind: "unread", words: chart.text.slice(start, end), meanings: weeksOfMonth(ords) }])
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY", "ORDS"], (_o, _e, days, { chart, start, end }) =>
    /\d/.test(chart.text.slice(start, end)) && chart.endsCleanly(end) ? daysOfMonth(days) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "COMMA?", "AND", "THE?", "ORD", "UNIT", "OF_MONTH"],
    (_o, _t, days, _c, _a, _h, last, unit) => (unit === "day" ? daysOfMonth([...days, last]) : null),
  ),
  rule("PHRASE", ["ON", "NUMBERS"], (_o, days, { chart, start, end }) =>
    days.length > 1 && chart.endsCleanly(end) && !areHours(days, start, chart)
      ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }], "weak")
      : null,
  ),
  rule("PHRASE", ["ON?", "EVERY", "UNREAD"], (_o, _e, meant, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end), ...meant }]),
  ),
  rule("PHRASE", ["UNREAD"], ({ sureIn: _, ...meant }, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end), ...meant }], "weak"),
  ),
  // "2nd and 4th Tuesday": several of them are of every month.
  rule("PHRASE", ["ON?", "THE?", "ORDS", "WEEKDAYS"], (_o, _t, ords, days) =>
    ords.length > 1 && inOrder(ords) && !isWorkweek(days.weekdays) ? phrase([nth(ords, days)], "firm") : null,
  ),
  // "Book club, second Wednesday 7pm", "Newsletter, erster Dienstag 10 Uhr": a title and its place in each month.
  rule("PHRASE", ["ORD", "WEEKDAY"], (ord, { day }, place) =>
    isPlaceOfTitle(ord, place) ? phrase([{ kind: "nthWeekday", ordinals: [ord], weekdays: [day] }], "firm") : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "WEEKDAY"], (_o, _t, ord, { day }) =>
    ord === -1 ? phrase([{ kind: "past", weekday: day }], "weak") : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "WEEKDAY", "OF_MONTH"], (_o, _t, ord, _d, _m, { chart, start, end }) =>
    ord > 5 ? phrase([{ kind: "impossible", message: chart.text.slice(start, end) }]) : null,
  ),
  rule(
    "PHRASE",
    ["IN?", "THE?", "ORD", "UNIT", "OF_QUARTER", "COMMA?", "ON?", "THE?", "ORDS", "DAY_WORD?"],
    (_i, _h, month, unit, _q, _c, _o, _t, days) =>
      unit === "month" && month <= 3
        ? phrase([inMonths({ kind: "monthDays", days, recurring: true }, monthsOfQuarter(month))])
        : null,
  ),
  rule("PHRASE", ["ORD", "UNIT", "OF_QUARTER"], (month, unit) =>
    unit === "month" && month <= 3 ? phrase([{ kind: "months", months: monthsOfQuarter(month) }], "firm") : null,
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "OF_QUARTER"], ({ value }, unit, _b, _t, ord, of) =>
    unit === "day" && of === "day" && ord < 0 ? ofQuarter(monthDays([ord - value]), [-1]) : null,
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "MONTH_END", "OF_QUARTER"], ({ value }, unit) =>
    unit === "day" ? ofQuarter(monthDays([-1 - value]), [-1]) : null,
  ),
  rule("PHRASE", ["MONTHLY", "COMMA?", "ON?", "THE?", "DAY_WORD?", "ORDS", "DAY_WORD?"], (_m, _c, _o, _t, _d, ords) =>
    daysOfMonth(ords),
  ),
  rule(
    "PHRASE",
    ["MONTHLY", "COMMA?", "ON?", "THE?", "DAY_WORD?", "NUMBERS", "DAY_WORD?"],
    (_m, _c, on, the, before, days, after, place) =>
      (on || the || before || after || isRunBeforeTime(days, place)) && (before || after || !saysHour(place))
        ? daysOfMonth(days)
        : null,
  ),
  rule("PHRASE", ["OF_MONTH", "ON?", "THE?", "DAY_WORD?", "ORDS", "DAY_WORD?"], (_m, _o, _t, _d, ords) =>
    daysOfMonth(ords),
  ),
  rule(
    "PHRASE",
    ["OF_MONTH", "DAY_WORD?", "NUMBERS", "DAY_WORD?", "BETWEEN_POST?"],
    (_m, before, days, after, _b, place) =>
      before || after || isRunBeforeTime(days, place) ? daysOfMonth(days) : null,
  ),
  // "the month-end close" is a thing of the task.
  rule("PHRASE", ["MONTHLY?", "ON?", "THE?", "MONTH_END", "OF_MONTH?"], (monthly, on, _t, _e, of, { chart, end }) =>
    monthly || on || of || !chart.isSpaced || chart.endsCleanly(end)
      ? phrase([{ kind: "monthDays", days: [-1], recurring: true }])
      : null,
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "OF_MONTH"], ({ value }, unit, _b, _t, ord, of) =>
    unit === "day" && of === "day" && ord < 0 ? daysOfMonth([ord - value]) : null,
  ),
  rule(
    "PHRASE",
    ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "IN?", "OF?", "MONTHS"],
    ({ value }, unit, _b, _t, ord, of, _i, _f, months) => {
      const day = unit === "day" && of === "day" && ord < 0 ? monthDays([ord - value]) : null;
      return day && phrase([inMonths(day, months)]);
    },
  ),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "MONTH_END", "OF_MONTH?"], ({ value }, unit) =>
    unit === "day" ? daysOfMonth([-1 - value]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "NEAREST", "THE?", "ORDS", "OF_MONTH?"], (_o, _t, unit, _n, _h, days) =>
    unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null,
  ),
  ...(["ORDS", "NUMBERS"] as const).map((days) =>
    rule(
      "PHRASE",
      ["ON?", "THE?", "UNIT", "NEAREST", "THE?", days, "IN?", "OF?", "MONTHS"],
      (_o, _t, unit, _n, _h, list, _i, _f, months) =>
        unit === "workday"
          ? phrase([
              { kind: "nearestWorkday", days: list },
              { kind: "months", months },
            ])
          : null,
    ),
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
];
