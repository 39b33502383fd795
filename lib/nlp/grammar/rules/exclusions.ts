import type { Slot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Left } from "../meanings";
import { monthsLeft, saysOtherMonths } from "../other-months";
import { behindReason, list, rule } from "../rule";
import { isMeant, isOfClock, isPlace, namesNoDay, opensStart, opensWithStretch, setsApart } from "./exclusion-tests";
import { hoursOfDaysLeft } from "./hours-of-days-left";
import { phrase } from "./phrase";
import { isLeftOfSteps } from "./steps";

/** What can be left out. */
export const leftItems = [
  rule("LEFT", ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "OF_MONTH?"], (_o, _t, _e, ordinals, { weekdays }) => [
    { kind: "nth", ordinals, weekdays },
  ]),
  rule("LEFT", ["OF_MONTH", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_m, _o, _t, ordinals, { weekdays }) => [
    { kind: "nth", ordinals, weekdays },
  ]),
  rule("LEFT", ["ON?", "THE?", "ORDS", "ONE", "OF_MONTH?"], (_o, _t, ordinals) => [
    { kind: "nth", ordinals, weekdays: null },
  ]),
  rule("LEFT", ["IN?", "THE?", "PART", "OPEN", "WINDOW", "CLOSE?"], (_i, _t, _p, _o, { from, to }) => [
    { kind: "times", from, to },
  ]),
  rule("LEFT", ["IN?", "THE?", "PART", "COMMA?", "WINDOW"], (_i, _t, _p, _c, { from, to }) => [
    { kind: "times", from, to },
  ]),
  rule("LEFT", ["IN?", "THE?", "MEAL", "OPEN?", "WINDOW", "CLOSE?"], (_i, _t, _m, _o, { from, to }) => [
    { kind: "times", from, to },
  ]),
  // "excluding night hours 23:00-06:00"
  rule("LEFT", ["IN?", "THE?", "PART", "UNIT", "OPEN?", "WINDOW", "CLOSE?"], (_i, _t, _p, unit, _o, { from, to }) =>
    unit === "hour" ? [{ kind: "times", from, to }] : null,
  ),
  ...(["THE?", "HABIT?"] as const).map((article) =>
    rule("LEFT", ["ON?", article, "WEEKDAYS", "PART"], (_o, _t, { weekdays }, { part }, { chart, start, end }) => [
      { kind: "dayPart", weekdays, part, words: chart.text.slice(start, end) },
    ]),
  ),
  ...hoursOfDaysLeft,
  // "except in summer", "not in summer (June to August)"
  rule("LEFT", ["UNREAD"], (_u, { chart, start, end }) =>
    chart.all("HOLIDAYS").some((edge) => edge.start >= start && edge.end <= end)
      ? null
      : [{ kind: "unread", words: chart.text.slice(start, end), named: true }],
  ),
  rule("LEFT", ["UNREAD", "OPEN", "FROM?", "MONTHS", "CLOSE"], (_u, _o, _f, months) => [{ kind: "months", months }]),
  ...(["THIS", "NEXT"] as const).map((near) =>
    rule("LEFT", ["ON?", near, "WEEKDAY"], (_o, _n, { day }, { chart, start, end }) => [
      { kind: "day", count: 0, weekday: day, words: chart.text.slice(start, end) },
    ]),
  ),
  rule("LEFT", ["NEXT", "UNIT"], (_n, _u, { chart, start, end }) => [
    { kind: "unread", words: chart.text.slice(start, end) },
  ]),
  // "not every day but every weekday" leaves no weekday out.
  rule("LEFT", ["EVERY", "WEEKDAYS"], (_e, { weekdays, others }, { chart, start }) =>
    others || chart.all("EXCEPT").some((edge) => edge.value.certain === false && chart.skip(edge.end) === start)
      ? null
      : [{ kind: "weekdays", weekdays }],
  ),
  rule("LEFT", ["ON?", "THE?", "WEEKDAYS"], (_o, _t, { weekdays, others }) =>
    others ? null : [{ kind: "weekdays", weekdays }],
  ),
  rule("LEFT", ["ON?", "THE?", "WEEKDAYS", "OF?", "IN?", "THE?", "MONTHS"], (_o, _t, days, _of, _i, _th, months) =>
    days.others ? null : [{ kind: "weekdays", weekdays: days.weekdays, within: months }],
  ),
  rule("LEFT", ["ON?", "THE?", "MONTHS", "OF?", "ON?", "THE?", "WEEKDAYS"], (...values) => {
    const [, , months, , , , { weekdays, others }] = values;
    return others ? null : [{ kind: "weekdays", weekdays, within: months }];
  }),
  rule("LEFT", ["ON?", "THE?", "DATE"], (_o, _t, date) => {
    if (date.kind === "yearDay")
      return date.days.map((day): Left => ({ kind: "date", year: null, month: date.month, day }));
    return date.kind === "date" ? [{ kind: "date", year: date.year, month: date.month, day: date.day }] : null;
  }),
  // "skip the one on 7 December"
  rule("LEFT", ["THE", "ONE", "LEFT"], (_t, _o, left) => (left.every(({ kind }) => kind === "date") ? left : null)),
  rule("LEFT", ["RELDAY"], ({ count }, { chart, start, end }) => [
    { kind: "day", count, words: chart.text.slice(start, end) },
  ]),
  rule("LEFT", ["IN?", "THE?", "MONTHS"], (_i, _t, months) => [{ kind: "months", months }]),
  rule("LEFT", ["IN?", "THE?", "PART"], (_i, _t, { part }) => [{ kind: "part", part }]),
  rule("LEFT", ["IN?", "THE?", "PART", "AT", "TIMES"], (_i, _t, _p, _a, clocks) =>
    clocks.map(({ minutes }): Left => ({ kind: "times", from: { minutes }, to: null })),
  ),
  rule("LEFT", ["AT?", "MEAL"], (_a, part) => [{ kind: "part", part }]),
  rule("LEFT", ["ON?", "THE?", "HOLIDAYS"], () => [{ kind: "holidays" }]),
  rule("LEFT", ["ON?", "THE?", "MONTH_END", "OF_MONTH?"], (_o, _t, _e, _m, place) => [
    { kind: "monthDays", days: [-1], ...(namesNoDay(place) ? {} : { isDate: true }) },
  ]),
  rule("LEFT", ["ON?", "THE?", "ORD", "UNIT", "OF_MONTH?"], (_o, _t, day, unit) =>
    unit === "day" ? [{ kind: "monthDays", days: [day], isDate: true }] : null,
  ),
  // "except on the last night of the month"
  rule("LEFT", ["ON?", "THE?", "ORDS", "PART", "OF_MONTH"], (_o, _t, days) => [{ kind: "monthDays", days }]),
  rule("LEFT", ["ON?", "THE?", "ORDS", "DAY_WORD?", "OF_MONTH?"], (_o, _t, days, said) => [
    { kind: "monthDays", days, ...(said ? { isDate: true } : {}) },
  ]),
  // 除了星期天和每月1号, "except Sundays and every month's 1st"
  rule("LEFT", ["OF_MONTH", "THE?", "ORDS", "DAY_WORD?"], (_m, _t, days) =>
    days.every((day) => Math.abs(day) <= 31) ? [{ kind: "monthDays", days }] : null,
  ),
  rule("LEFT", ["THE?", "CLOCK", "UNIT"], (_t, { minutes }, unit) =>
    unit === "hour" ? [{ kind: "times", from: { minutes }, to: { minutes: minutes + 60 } }] : null,
  ),
  rule("LEFT", ["WINDOW"], ({ from, to }) => [{ kind: "times", from, to }]),
  rule("LEFT", ["AT?", "TIMES"], (at, clocks) =>
    clocks.length > 1 && (at || clocks.some(({ clear }) => clear))
      ? clocks.map(({ minutes }): Left => ({ kind: "times", from: { minutes }, to: null }))
      : null,
  ),
  rule("LEFT", ["TIMES"], (clocks, { chart, start, end }) =>
    isBehindHours(chart, start) || isLeftOfSteps(chart, start, end)
      ? clocks.map(({ minutes }): Left => ({ kind: "times", from: { minutes }, to: null }))
      : null,
  ),
  rule("LEFT", ["THE", "CLOCK", "ONE"], (_t, { minutes }) => [{ kind: "times", from: { minutes }, to: null }]),
  rule("LEFT", ["IN?", "THE?", "UNIT", "WINDOW"], (_i, _t, unit, { from, to }) =>
    unit === "hour" ? [{ kind: "times", from, to }] : null,
  ),
  rule("LEFT", ["AT?", "CLOCK"], (at, { minutes, clear }) =>
    clear || at ? [{ kind: "times", from: { minutes }, to: null }] : null,
  ),
];

/** "every hour except 12 and 13": behind hours bare numbers are hours. */
function isBehindHours(chart: Chart, start: number): boolean {
  const except = chart.all("EXCEPT").find(({ end, value }) => chart.skip(end) === start && value.certain !== false);
  if (!except) return false;
  const before = chart.text.slice(0, except.start).replace(/[\s,]+$/, "").length;
  const isHours = (edge: { end: number; value: { unit: string } | string }): boolean =>
    edge.end === before && (typeof edge.value === "string" ? edge.value : edge.value.unit) === "hour";
  return chart.all("ADVERB").some(isHours) || chart.all("UNIT").some(isHours);
}

/** "at 9 except on weekends at 11"; "at 9 and 17 except on Fridays at 17" leaves one of the times out. */
function isOtherTime(chart: Chart, start: number, end: number): boolean {
  const [at] = chart.from("AT", chart.skip(end));
  if (!at) return false;
  const said = chart.all("CLOCK").filter((edge) => edge.end <= start);
  const own = chart.from("CLOCK", chart.skip(at.end)).map(({ value }) => value.minutes % 720);
  return own.length > 0 && !said.some(({ value }) => own.includes(value.minutes % 720));
}

const families: Partial<Record<Left["kind"], string>> = {
  weekdays: "days",
  holidays: "days",
  date: "days",
  day: "days",
  nth: "days",
  part: "days",
  monthDays: "days",
};

/** Whether "and" stands before the last item of a list. */
function isLastJoined(chart: Chart, start: number, end: number): boolean {
  const items = chart.endingAt("LEFT", end).filter((edge) => edge.start > start);
  const last = Math.min(...items.map((edge) => edge.start));
  return chart.all("AND").some((edge) => edge.start > start && (edge.end === last || edge.end === last - 1));
}

function holds(wide: Left, narrow: Left): boolean {
  if (wide.kind !== "times" || narrow.kind !== "times" || wide.to === null) return false;
  const end = narrow.to ?? narrow.from;
  return wide.from.minutes <= narrow.from.minutes && end.minutes <= wide.to.minutes;
}

const behindComma = /,\s?$/;

/** "except Sunday, at 9": a time behind days is the schedule's own. */
export const leftList = list("LEFTS", "LEFT", (items, { chart, start, end }) => {
  const all = items.flat();
  const kinds = new Set(all.map(({ kind }) => families[kind] ?? kind));
  // "except on Mondays, the opening hours …": a thing of the task.
  if (items.length > 1 && all.some((left) => left.kind === "part" && left.part === "hours")) return null;
  // "except Sundays, on the 1st" goes on with the schedule's own days.
  const mixed = new Set(all.map(({ kind }) => kind)).has("monthDays") && all.some(({ kind }) => kind !== "monthDays");
  // "except Sundays, and on Sundays from 10 to 12": named again they have times of their own.
  const days = all.flatMap((left) => (left.kind === "weekdays" && !left.within ? left.weekdays : []));
  if (new Set(days).size < days.length && chart.from("INSTEAD", chart.skip(end)).length === 0) return null;
  // "except July and August, on the 10th" does as well, and so does "the 1st of the month, January and July excepted".
  if (mixed && !isLastJoined(chart, start, end)) return null;
  // "except on holidays, every weekday at 9": the days behind the comma are those that are meant.
  if (
    chart
      .all("EVERY")
      .some((edge) => edge.start > start && edge.end < end && behindComma.test(chart.text.slice(0, edge.start)))
  )
    return null;
  // "每周一周三周五，周三算了": a list that goes on without a mark is one list.
  if (chart.endingAt("WEEKDAY", start).length > 0) return null;
  // "every 30 min, not from 14 to 16, between 9 and 20": the wider stretch is the schedule's own.
  if (all.some((left, index) => all.slice(0, index).some((before) => holds(left, before)))) return null;
  // "Mondays and Tuesdays in January and February": the months are of all the weekdays, the weekdays of all the months.
  const isWithin = (left: Left): boolean => left.kind === "weekdays" && left.within !== undefined;
  if (all.some(isWithin) && !all.every(isWithin)) return null;
  // "except in January and at weekends"
  const isJoined = chart.all("AND").some((edge) => edge.start > start && edge.end < end);
  const isTimed = chart.all("TIMES").some((edge) => edge.start >= end && edge.start <= end + 6);
  return kinds.size < 2 || (isJoined && !isTimed && [...kinds].every((kind) => kind === "days" || kind === "months"))
    ? all
    : null;
});

function slotOf(left: Left): Slot {
  const none = { weekdays: [], months: [], monthDays: [] };
  switch (left.kind) {
    case "weekdays":
      return { kind: "exclude", ...none, weekdays: left.weekdays, ...(left.within ? { within: left.within } : {}) };
    case "months":
      return { kind: "exclude", ...none, months: left.months };
    case "monthDays":
      return { kind: "exclude", ...none, monthDays: left.days, ...(left.isDate ? { isDate: true } : {}) };
    case "date":
      return { kind: "excludeDate", year: left.year, month: left.month, day: left.day };
    case "day":
      return { ...left, kind: "excludeDay" };
    case "times":
      return { kind: "excludeTimes", from: left.from, to: left.to };
    case "part":
      return { kind: "excludePart", part: left.part };
    case "dayPart":
      return { ...left, kind: "excludeDayPart" };
    case "dayHours":
      return { ...left, kind: "excludeDayHours" };
    case "holidays":
      return { kind: "holidays" };
    case "nth":
      return { kind: "excludeNth", ordinals: left.ordinals, weekdays: left.weekdays };
    case "unread":
      return { kind: "unread", words: left.words, ...(left.named ? { left: true } : {}) };
  }
}

export const exclusionPhrases = [
  rule("PHRASE", ["EXCEPT", "LEFTS", "EXCEPT_POST?"], ({ certain }, lefts, _p, { chart, start, end }) => {
    const isOther =
      (certain === false && lefts.some(({ kind }) => kind === "times")) ||
      isOfClock(chart, start) ||
      isPlace(chart, start) ||
      isMeant({ certain }, chart, start);
    if (isOther) return null;
    // "at 9 except on weekends at 11": days with a time of their own.
    const isTimed =
      certain === false || (lefts.every(({ kind }) => kind === "weekdays") && isOtherTime(chart, start, end));
    const slots = lefts
      .map(slotOf)
      .map((slot) => (isTimed && slot.kind === "exclude" ? { ...slot, soft: true } : slot));
    const reasoned = behindReason(chart, end);
    if (reasoned > end) chart.add("PHRASE", start, reasoned, phrase(slots, "aside"), "with its reason");
    return phrase(slots, "aside");
  }),
  rule("PHRASE", ["LEFTS", "EXCEPT_POST"], (lefts, _p, place) =>
    opensWithStretch(lefts, place) || opensStart(place) || setsApart(lefts, place)
      ? null
      : phrase(lefts.map(slotOf), "aside"),
  ),
  // "…, solo el miércoles no", "… nur sonntags nicht": what is alone left out is not what is alone meant.
  rule("PHRASE", ["ONLY", "LEFTS", "EXCEPT_POST"], (_o, lefts, _p, { chart, end }) =>
    chart.endsCleanly(end) ? phrase(lefts.map(slotOf), "aside") : null,
  ),
  rule("PHRASE", ["ONLY", "EXCEPT", "LEFTS"], (_o, { certain }, lefts) =>
    certain === false ? null : phrase(lefts.map(slotOf), "aside"),
  ),
  rule("PHRASE", ["LEAVE", "LEFTS", "EXCEPT_POST"], (_l, lefts) => phrase(lefts.map(slotOf), "aside")),
  rule(
    "PHRASE",
    ["EXCEPT", "LEFTS", "COMMA?", "INSTEAD", "INSTEAD?", "ONLY?", "AT?", "TIMES"],
    (...[, lefts, , , , , , clocks, place]) => {
      // "except in August, when it is 9": no phrase knows the days of the time that these months have.
      if (lefts.every(({ kind }) => kind === "months"))
        return phrase([{ kind: "unread", words: place.chart.text.slice(place.start, place.end) }]);
      const days = lefts.flatMap((left) => (left.kind === "weekdays" ? left.weekdays : []));
      if (days.length === 0 || !lefts.every(({ kind }) => kind === "weekdays")) return null;
      return phrase([
        { kind: "weekdays", weekdays: days, recurring: true, only: true },
        { kind: "times", times: clocks.map(({ clear, ...time }) => time) },
      ]);
    },
  ),
  // "every 2 hours from 7 to 21 except on Sundays when it's from 10 to 18"
  rule("PHRASE", ["EXCEPT", "LEFTS", "COMMA?", "INSTEAD", "WINDOW"], (_e, lefts, _c, _i, { from, to }) => {
    const days = lefts.flatMap((left) => (left.kind === "weekdays" ? left.weekdays : []));
    if (days.length === 0 || !lefts.every(({ kind }) => kind === "weekdays")) return null;
    return phrase([
      { kind: "weekdays", weekdays: days, recurring: true, only: true },
      { kind: "window", from, to },
    ]);
  }),
  // "every day at 7, but 9 on Sundays"
  ...(["EXCEPT", "INSTEAD"] as const).map((but) =>
    rule("PHRASE", [but, "CLOCK", "ON?", "THE?", "WEEKDAYS"], (mark, { clear, ...time }, on, _t, days) =>
      time.bare && (but === "INSTEAD" || ("certain" in mark && mark.certain === false)) && (on || days.recurring)
        ? phrase([
            { kind: "weekdays", weekdays: days.weekdays, recurring: true, only: true },
            { kind: "times", times: [time] },
          ])
        : null,
    ),
  ),
  rule("PHRASE", ["EXCEPT", "EVERY", "UNIT"], () => phrase([{ kind: "dropped", takesBack: true }], "weak")),
  rule("PHRASE", ["EXCEPT", "ADVERB"], () => phrase([{ kind: "dropped" }], "weak")),
  rule("PHRASE", ["FILLER"], (_f, place) => {
    if (!saysOtherMonths(place)) return phrase([{ kind: "dropped" }], "weak");
    const months = monthsLeft(place);
    const words = place.chart.text.slice(place.start, place.end);
    return months ? phrase([{ kind: "months", months }], "strong") : phrase([{ kind: "unread", words }], "weak");
  }),
  rule("PHRASE", ["NOT_EVERY"], () => phrase([{ kind: "dropped", takesBack: true }], "weak")),
  rule("PHRASE", ["NOT_EVERY", "COMMA?", "EXCEPT"], (_n, _c, { certain }) =>
    certain === false ? phrase([{ kind: "dropped" }], "weak") : null,
  ),
];
