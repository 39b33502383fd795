import { dayBefore } from "../../core/earlier";
import { type DaySlot, type IntervalUnit, isDaySlot, type Slot } from "../../core/slots";
import type { Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import { nth } from "./month-days";
import { phrase } from "./phrase";

type YearDay = Extract<DaySlot, { kind: "yearDay" }>;

const daysOf: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7 };

/** What is named by its place in a month or in each year; days of the week and single dates have rules of their own. */
const isPlace = (slot: Slot): slot is DaySlot =>
  slot.kind === "monthDays" ||
  slot.kind === "nthWeekday" ||
  slot.kind === "placeInMonth" ||
  (slot.kind === "yearDay" && slot.recurring);

/** "the day before [the last Friday of the month]", "a week before [the end of each quarter]". */
export function moved(days: number, { slots }: Phrase, { chart, start, end }: Place): Phrase | null {
  if (days === 0 || slots.length === 0 || !slots.every(isPlace)) return null;
  const shifted = slots.map((slot) => dayBefore(slot, days));
  const known = shifted.filter((slot) => slot !== null);
  return known.length === shifted.length
    ? phrase(known)
    : phrase([{ kind: "unread", words: chart.text.slice(start, end) }]);
}

/** The last day of each such period; nothing where it has none. */
function endOf(period: IntervalUnit): Phrase {
  if (period === "month") return phrase([{ kind: "monthDays", days: [-1], recurring: true }]);
  return phrase(
    period === "quarter" ? [{ kind: "monthDays", days: [-1], recurring: true, months: [3, 6, 9, 12] }] : [],
  );
}

/** "the evening before each Tuesday", "the night before Christmas" */
const partApart = (["BEFORE", "AFTER"] as const).map((side) =>
  rule("PHRASE", ["ON?", "THE", "PART", side, "PHRASE"], (_o, _t, { part }, _s, { slots }, { chart, start, end }) => {
    if (!slots.every((slot) => isDaySlot(slot) && slot.kind !== "everyDay")) return null;
    const shifted = slots.map((slot) => dayBefore(slot, side === "BEFORE" ? 1 : -1));
    const known = shifted.filter((slot) => slot !== null);
    return known.length === slots.length
      ? phrase([...known, { kind: "partOfDay", part }])
      : phrase([{ kind: "unread", words: chart.text.slice(start, end) }]);
  }),
);

const distance = (count: number, unit: IntervalUnit): number => count * (daysOf[unit] ?? 0);

/** "every month, the day after the second Tuesday" */
const monthly = (["BEFORE", "AFTER"] as const).map((side) =>
  rule(
    "PHRASE",
    ["MONTHLY", "COMMA?", "ON?", "THE?", "UNIT", side, "THE?", "ORDS", "WEEKDAYS"],
    (_m, _c, _o, _t, unit, _s, _h, ords, days, place) =>
      unit === "day" ? moved(side === "BEFORE" ? 1 : -1, phrase([nth(ords, days)]), place) : null,
  ),
);

const WEEK = 7;

/** "the Friday before Christmas": of the seven days beside a date the one that is this weekday; within one month. */
function besideDate({ month, days: [date, ...others], recurring }: YearDay, weekday: number, isBefore: boolean) {
  if (date === undefined || others.length > 0) return null;
  const first = isBefore ? date - WEEK : date + 1;
  if (first < 1 || first + WEEK - 1 > new Date(Date.UTC(2023, month, 0)).getUTCDate()) return null;
  const days = Array.from({ length: WEEK }, (_, step) => first + step);
  return phrase([{ kind: "monthDays", days, weekdays: [weekday], months: [month], recurring }]);
}

/** "the Saturday before the last Sunday in March" */
const weekdayBeside = (["BEFORE", "AFTER"] as const).map((side) =>
  rule("PHRASE", ["ON?", "THE?", "WEEKDAY", side, "PHRASE"], (_o, _t, { day }, _s, named, place) => {
    const [slot, ...more] = named.slots;
    if (slot?.kind === "yearDay" && more.length === 0) return besideDate(slot, day, side === "BEFORE");
    const [weekday, ...others] = slot?.kind === "nthWeekday" || slot?.kind === "placeInMonth" ? slot.weekdays : [];
    if (weekday === undefined || more.length + others.length > 0) return null;
    const distance = (side === "BEFORE" ? weekday - day + 7 : day - weekday + 7) % 7 || 7;
    return moved(side === "BEFORE" ? distance : -distance, named, place);
  }),
);

/** "the first Saturday after the 10th of each month" */
const weekdayAfter = rule(
  "PHRASE",
  ["ON?", "THE?", "ORD", "WEEKDAY", "AFTER", "THE?", "ORD", "OF_MONTH"],
  (_o, _t, ord, { day }, _a, _h, date) =>
    ord === 1 && date > 0 && date + 7 <= 28
      ? phrase([{ kind: "monthDays", days: week(date + 1), weekdays: [day], recurring: true }])
      : null,
);

/** Seven days of the month. */
const week = (first: number): number[] => Array.from({ length: 7 }, (_, index) => first + index);

/** "the last three days of each month", "the first five working days of the month" */
const run = rule("PHRASE", ["ON?", "THE?", "ORD", "NUM", "UNIT", "OF_MONTH"], (_o, _t, ord, { value }, unit) => {
  if (Math.abs(ord) !== 1 || !Number.isInteger(value) || value < 2 || value > 15) return null;
  const places = Array.from({ length: value }, (_, index) => (index + 1) * ord);
  if (unit === "day") return phrase([{ kind: "monthDays", days: places, recurring: true }]);
  return unit === "workday" ? phrase([{ kind: "nthWorkday", ordinals: places }]) : null;
});

/** "at the end of each quarter, last day, 17:00": a place in the period that was just named. */
const placeAgain = rule("PHRASE", ["THE?", "ORD", "UNIT"], (_t, ord, unit, { chart, start }) => {
  const before = chart.text.slice(0, start).replace(/[\s,]+$/, "").length;
  const isEdge = (slot: Slot): boolean => slot.kind === "monthDays" && slot.days.length === 1 && slot.days[0] === ord;
  if (
    Math.abs(ord) !== 1 ||
    before === start ||
    !chart.endingAt("PHRASE", before).some(({ value }) => value.slots.some(isEdge))
  )
    return null;
  if (unit === "day") return phrase([{ kind: "dropped" }], "weak");
  return unit === "workday" ? phrase([{ kind: "nthWorkday", ordinals: [ord] }], "weak") : null;
});

/** "3 working [days before …]" are more than one. */
const opensText = ({ chart, start }: Place): boolean => /(?:^|[.,;:]\s)$/.test(chart.text.slice(0, start));

/** "月末の営業日": the last working day. */
const endsOfMonth = rule("PHRASE", ["MONTHLY?", "MONTH_END", "OF?", "UNIT"], (_m, _e, _o, unit, { chart }) =>
  unit === "workday" && !chart.isSpaced ? phrase([{ kind: "nthWorkday", ordinals: [-1] }]) : null,
);

/** Days before and after a day that is named by its place. */
/** "四半期末の最終営業日": of the end of a period the last working day, where it was its last day. */
function lastWorkday({ slots }: Phrase, ordinal: number, unit: IntervalUnit | "workday"): Phrase | null {
  const [end, months, ...more] = slots;
  const isEnd = end?.kind === "monthDays" && end.days.join() === "-1" && end.recurring && !end.weekdays;
  if (!isEnd || more.length > 0 || ordinal !== -1 || unit !== "workday") return null;
  const day: Slot = { kind: "nthWorkday", ordinals: [-1], ...(end.months ? { months: end.months } : {}) };
  if (months === undefined) return phrase([day]);
  return months.kind === "months" ? phrase([day, months]) : null;
}

export const daysApart = [
  rule("PHRASE", ["PHRASE", "OF?", "ORD", "UNIT"], (end, _o, ordinal, unit) => lastWorkday(end, ordinal, unit)),
  ...monthly,
  ...partApart,
  ...weekdayBeside,
  weekdayAfter,
  placeAgain,
  endsOfMonth,
  run,
  // "за два дня до последней пятницы": the preposition of a length stands before it.
  rule("PHRASE", ["FOR?", "IN_DELAY?", "AMOUNT", "BEFORE", "PHRASE"], (_f, _i, { count, unit }, _b, day, place) =>
    moved(distance(count, unit), day, place),
  ),
  rule(
    "PHRASE",
    ["FOR?", "IN_DELAY?", "AMOUNT", "BEFORE", "THE?", "END_OF", "UNIT"],
    (_f, _i, amount, _b, _t, _e, period, place) => moved(distance(amount.count, amount.unit), endOf(period), place),
  ),
  rule("PHRASE", ["AMOUNT", "AFTER", "PHRASE"], ({ count, unit }, _a, day, place) =>
    moved(-distance(count, unit), day, place),
  ),
  rule("PHRASE", ["ON?", "THE?", "UNIT", "BEFORE", "PHRASE"], (on, the, unit, _b, day, place) =>
    unit === "day" && (on || the || opensText(place)) ? moved(1, day, place) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "NEXT?", "UNIT", "AFTER", "PHRASE"], (on, the, next, unit, _a, day, place) =>
    unit === "day" && (on || the || next || opensText(place)) ? moved(-1, day, place) : null,
  ),
  // "3 working days before month end"
  ...(["BEFORE", "AFTER"] as const).map((side) =>
    rule("PHRASE", ["AMOUNT", side, "PHRASE"], ({ unit }, _s, { slots }, { chart, start, end }) =>
      unit === "workday" && slots.every(isPlace)
        ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }])
        : null,
    ),
  ),
];
