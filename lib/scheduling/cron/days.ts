import { type FieldRange, ranges, readNumber, readPart, refuse } from "./fields";

/** The days of one month as a bit mask: bit 1 is the first. */
type DayRule = (month: MonthShape) => number;

export interface MonthShape {
  length: number;
  /** Weekday (0 = Sunday) of the first. */
  firstWeekday: number;
}

export interface DayMatcher {
  /** Neither day field restricts anything. */
  everyDay: boolean;
  daysIn(month: MonthShape): number;
}

export function monthShape(year: number, month: number): MonthShape {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return { length: new Date(Date.UTC(year, month, 0)).getUTCDate(), firstWeekday: first.getUTCDay() };
}

/** Both fields restricted: a day needs one of them (as crond does it); a field starting with * restricts with AND. */
export function readDays(dayOfMonth: string, dayOfWeek: string, expression: string): DayMatcher {
  const byMonthDay = readRules(dayOfMonth, ranges.dayOfMonth, expression, monthDayRule);
  const byWeekday = readRules(dayOfWeek, ranges.dayOfWeek, expression, weekdayRule);
  const either = !isOpen(dayOfMonth) && !isOpen(dayOfWeek);
  return {
    everyDay: isEvery(dayOfMonth) && isEvery(dayOfWeek),
    daysIn(month) {
      const first = byMonthDay(month);
      const second = byWeekday(month);
      const mask = either ? first | second : first & second;
      return mask & maskUpTo(month.length);
    },
  };
}

function isOpen(field: string): boolean {
  return field.startsWith("*") || field === "?";
}

function isEvery(field: string): boolean {
  return field === "*" || field === "?";
}

function maskUpTo(day: number): number {
  return day >= 31 ? -2 : (1 << (day + 1)) - 2;
}

function readRules(
  field: string,
  range: FieldRange,
  expression: string,
  special: (part: string, expression: string) => DayRule | null,
): DayRule {
  const rules = field
    .split(",")
    .map((part) => special(part.toUpperCase(), expression) ?? plainRule(part, range, expression));
  return (month) => rules.reduce((mask, rule) => mask | rule(month), 0);
}

function plainRule(part: string, range: FieldRange, expression: string): DayRule {
  const values = readPart(part, range, expression);
  if (range === ranges.dayOfMonth) {
    const mask = values.reduce((bits, day) => bits | (1 << day), 0);
    return () => mask;
  }
  const wanted = new Set(values.map((value) => value % 7));
  return (month) => daysWhere(month, (day) => wanted.has(weekdayOf(month, day)));
}

function monthDayRule(part: string, expression: string): DayRule | null {
  if (part === "L") return (month) => 1 << month.length;
  if (part === "LW" || part === "WL") return (month) => 1 << nearestWeekday(month, month.length);
  const fromEnd = /^L-(\d{1,2})$/.exec(part);
  if (fromEnd) {
    const back = Number(fromEnd[1]);
    if (back > 30) throw refuse(expression, `has "${part}"; no month has that many days before its last.`);
    return (month) => (month.length > back ? 1 << (month.length - back) : 0);
  }
  const nearest = /^(\d{1,2})W$/.exec(part);
  if (!nearest) return null;
  const day = readNumber(nearest[1] ?? "", ranges.dayOfMonth);
  if (day === null) throw refuse(expression, `has "${part}"; the day before W must be 1–31.`);
  return (month) => (day <= month.length ? 1 << nearestWeekday(month, day) : 0);
}

function weekdayRule(part: string, expression: string): DayRule | null {
  const last = /^([0-7]|[A-Z]{3})L$/.exec(part);
  const nth = /^([0-7]|[A-Z]{3})#(\d+)$/.exec(part);
  if (part === "L") throw refuse(expression, 'has "L" as day of week; name the day, as in 5L for the last Friday.');
  const weekday = readNumber((last ?? nth)?.[1] ?? "", ranges.dayOfWeek);
  if (weekday === null) return null;
  if (last) return (month) => 1 << nthWeekday(month, weekday % 7, 5, true);
  const ordinal = Number(nth?.[2]);
  if (ordinal < 1 || ordinal > 5) throw refuse(expression, `has "${part}"; after # only 1–5 is possible.`);
  return (month) => {
    const day = nthWeekday(month, weekday % 7, ordinal, false);
    return day <= month.length ? 1 << day : 0;
  };
}

function nthWeekday(month: MonthShape, weekday: number, ordinal: number, stayInside: boolean): number {
  const first = 1 + ((weekday - month.firstWeekday + 7) % 7);
  const day = first + (ordinal - 1) * 7;
  return stayInside && day > month.length ? day - 7 : day;
}

/** Saturday goes back and Sunday forward a day, but never out of the month. */
function nearestWeekday(month: MonthShape, day: number): number {
  const weekday = weekdayOf(month, day);
  if (weekday === 6) return day === 1 ? 3 : day - 1;
  if (weekday === 0) return day === month.length ? day - 2 : day + 1;
  return day;
}

function weekdayOf(month: MonthShape, day: number): number {
  return (month.firstWeekday + day - 1) % 7;
}

function daysWhere(month: MonthShape, wanted: (day: number) => boolean): number {
  let mask = 0;
  for (let day = 1; day <= month.length; day += 1) if (wanted(day)) mask |= 1 << day;
  return mask;
}
