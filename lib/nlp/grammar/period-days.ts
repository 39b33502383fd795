import type { DaySlot, Slot } from "../core/slots";
import type { Amount } from "./meanings";
import { type Place, rule } from "./rule";
import { phrase } from "./rules/phrase";

/** 月底前一天, 月末の前日. */
const beforeMonthEnd = [
  rule("PHRASE", ["MONTHLY?", "COMMA?", "MONTH_END", "OF?", "BEFORE_POST", "AMOUNT"], (_m, _c, _e, _o, _b, amount) =>
    beforeLast(amount),
  ),
  rule("PHRASE", ["MONTHLY?", "COMMA?", "MONTH_END", "OF?", "AMOUNT", "BEFORE_POST"], (_m, _c, _e, _o, amount) =>
    beforeLast(amount),
  ),
];

function beforeLast({ count, unit }: Amount) {
  return unit === "day" && count < 28 ? phrase([{ kind: "monthDays", days: [-1 - count], recurring: true }]) : null;
}

/** "妇女节前一天", クリスマスの前日: some days before a date. */
export const daysBeforeDates = [
  ...beforeMonthEnd,
  // "誕生日(7月8日)の3日前", "生日(7月8日)前三天"
  rule("PHRASE", ["OPEN", "DATE", "CLOSE", "OF?", "BEFORE_POST", "AMOUNT"], (_p, date, _c, _o, _b, amount, place) =>
    daysBefore(date, amount, isYearly(place)),
  ),
  rule("PHRASE", ["OPEN", "DATE", "CLOSE", "OF?", "AMOUNT", "BEFORE_POST"], (_p, date, _c, _o, amount, _b, place) =>
    daysBefore(date, amount, isYearly(place)),
  ),
  rule("PHRASE", ["EVERY_YEAR?", "DATE", "OF?", "BEFORE_POST", "AMOUNT"], (yearly, date, _o, _b, amount) =>
    daysBefore(date, amount, yearly !== undefined),
  ),
  rule("PHRASE", ["EVERY_YEAR?", "DATE", "OF?", "AMOUNT", "BEFORE_POST"], (yearly, date, _o, amount) =>
    daysBefore(date, amount, yearly !== undefined),
  ),
];

const isYearly = ({ chart, start }: Place): boolean => chart.all("EVERY_YEAR").some(({ end }) => end <= start);

/** Counted in a year without a 29 February. */
const PLAIN_YEAR = 2025;

export function daysBefore(date: DaySlot, { count, unit }: Amount, yearly: boolean) {
  if (unit === "month" || unit === "year") return monthsBefore(date, unit === "month" ? count : count * 12);
  const days = unit === "day" ? count : unit === "week" ? count * 7 : 0;
  if (days === 0) return null;
  if (date.kind === "date") {
    const shifted = new Date(Date.UTC(date.year, date.month - 1, date.day - days));
    return phrase([
      { kind: "date", year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() },
    ]);
  }
  if (date.kind === "monthDays") return weekdayBefore(date, days, yearly);
  if (date.kind !== "yearDay" || date.days.length !== 1) return null;
  const shifted = new Date(Date.UTC(PLAIN_YEAR, date.month - 1, (date.days[0] ?? 1) - days));
  const recurring = yearly || date.recurring;
  return phrase([{ kind: "yearDay", month: shifted.getUTCMonth() + 1, days: [shifted.getUTCDate()], recurring }]);
}

/** "a month before 15 April 2027": the same day of an earlier month, or its last one. */
function monthsBefore(date: DaySlot, months: number) {
  if (date.kind !== "date" && (date.kind !== "yearDay" || date.days.length !== 1)) return null;
  const [year, day] = date.kind === "date" ? [date.year, date.day] : [PLAIN_YEAR, date.days[0] ?? 1];
  const first = new Date(Date.UTC(year, date.month - 1 - months, 1));
  const month = first.getUTCMonth() + 1;
  const last = new Date(Date.UTC(first.getUTCFullYear(), month, 0)).getUTCDate();
  if (date.kind === "date")
    return phrase([{ kind: "date", year: first.getUTCFullYear(), month, day: Math.min(day, last) }]);
  return phrase([{ kind: "yearDay", month, days: [Math.min(day, last)], recurring: date.recurring }]);
}

/** "the day before Black Friday": a weekday among some days of a month, where those before them are of that month too. */
function weekdayBefore(date: Extract<DaySlot, { kind: "monthDays" }>, days: number, yearly: boolean) {
  const before = date.days.map((day) => day - days);
  if (!date.weekdays || before.some((day) => day < 1)) return null;
  const weekdays = date.weekdays.map((weekday) => (weekday - days + 35) % 7);
  return phrase([{ ...date, days: before, weekdays, recurring: yearly || date.recurring }]);
}

/** "每三个月的第一天": a day of every so many months. */
export function dayOfPeriods(amount: Amount, days: number[], unit: string) {
  if (amount.unit !== "month" && amount.unit !== "year") return null;
  const every: Slot = { kind: "interval", count: amount.count, unit: amount.unit };
  if (unit === "day") return phrase([every, { kind: "monthDays", days, recurring: true }]);
  return unit === "workday" ? phrase([every, { kind: "nthWorkday", ordinals: days }]) : null;
}

/** All days of a month: a start among them is the first of them that is still to come. */
export function wholeMonth(month: number): Slot[] {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  return [
    { kind: "bound", bound: { kind: "start", day: { kind: "yearDay", month, days, recurring: false } } },
    { kind: "bound", bound: { kind: "end", day: { kind: "yearDay", month, days: [-1], recurring: false } } },
  ];
}

/** "但每月1号和15号不用": days of every month that are left out. */
export const monthlyExceptions = [
  rule("PHRASE", ["EXCEPT", "OF_MONTH", "THE?", "ORDS", "DAY_WORD?", "EXCEPT_POST?"], (_e, _m, _t, days) =>
    withoutDays(days),
  ),
  rule("PHRASE", ["OF_MONTH", "THE?", "ORDS", "DAY_WORD?", "EXCEPT_POST"], (_m, _t, days) => withoutDays(days)),
  rule("PHRASE", ["OF_MONTH", "THE?", "ORD", "UNIT", "EXCEPT_POST"], (_m, _t, day, unit) =>
    unit === "day" ? withoutDays([day]) : null,
  ),
];

function withoutDays(monthDays: number[]) {
  if (monthDays.some((day) => day > 31)) return null;
  return phrase([{ kind: "exclude", weekdays: [], months: [], monthDays }], "aside");
}
