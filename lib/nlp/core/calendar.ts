import { instantOfLocal } from "@/lib/scheduling";
import type { DaySlot } from "./slots";

/** Dates are midnights, in epoch milliseconds as UTC would show them: "local" in the scheduling room's sense. */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

export function dateOf(local: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export function midnightOf(local: number): number {
  return Math.floor(local / DAY_MS) * DAY_MS;
}

export function formatTime(minutes: number, seconds = 0): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${seconds > 0 ? `:${pad(seconds)}` : ""}`;
}

export function formatDate(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

export function toInstant(zone: string, local: number): Date {
  return new Date(instantOfLocal(zone, local));
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A Friday the 13th comes at least once in so many months. */
const MONTHS_TO_MEET = 14;

/** How far a day of the month is looked for: further where it is of some months or a weekday as well. */
function monthsAhead({ weekdays, months }: Extract<DaySlot, { kind: "monthDays" }>): number {
  if (weekdays) return MONTHS_TO_MEET;
  return months ? 13 : 4;
}

/** 29 February, or the fifth Friday of February, is not in each. */
const yearsAhead = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The dates a one-off day can mean, earliest first; the first that is not past counts. */
export function candidateDates(slot: DaySlot, today: number): number[] {
  const { year, month, weekday } = dateOf(today);
  switch (slot.kind) {
    case "date":
      return [Date.UTC(slot.year, slot.month - 1, slot.day)];
    case "yearDay":
      return yearsAhead.flatMap((ahead) => {
        const length = monthLength(year + ahead, slot.month);
        const days = slot.days.map((day) => (day < 0 ? length + 1 + day : day)).filter((day) => day <= length);
        return days.map((day) => Date.UTC(year + ahead, slot.month - 1, day));
      });
    case "monthDays":
      return Array.from({ length: monthsAhead(slot) }, (_, ahead) => ahead).flatMap((ahead) => {
        if (slot.months && !slot.months.includes(((month - 1 + ahead) % 12) + 1)) return [];
        const length = new Date(Date.UTC(year, month + ahead, 0)).getUTCDate();
        const days = slot.days.map((day) => (day < 0 ? length + 1 + day : day)).filter((day) => day <= length);
        const dates = days.map((day) => Date.UTC(year, month - 1 + ahead, day));
        return dates.filter((date) => slot.weekdays?.includes(new Date(date).getUTCDay()) ?? true);
      });
    case "weekdays":
      return slot.weekdays
        .flatMap((wanted) => [0, 7].map((more) => today + (((wanted - weekday + 7) % 7) + more) * DAY_MS))
        .sort((a, b) => a - b);
    case "nthWeekday":
      return placesInMonths(slot, today);
    case "placeInMonth": {
      const { of } = slot;
      const years = "ahead" in of || "years" in of || of.year !== undefined ? [0] : yearsAhead;
      const [from, first] = monthOf(slot, year, month);
      return years
        .flatMap((ahead) => placeIn(Date.UTC(from + ahead, first, 1), slot.ordinal, slot.weekdays))
        .map((date) => date + (slot.shift ?? 0) * DAY_MS);
    }
    case "relative":
      return relativeDates(slot, today);
    default:
      return [];
  }
}

/** The year and the month, counted from none, of a place in a month; from this month on. */
function monthOf({ of }: Extract<DaySlot, { kind: "placeInMonth" }>, year: number, month: number): [number, number] {
  if ("ahead" in of) return [year, month - 1 + of.ahead];
  return ["years" in of ? year + of.years : (of.year ?? year), of.month - 1];
}

/** "the first Thursday in January", of this month and the twelve behind it. */
function placesInMonths(slot: Extract<DaySlot, { kind: "nthWeekday" }>, today: number): number[] {
  const { year, month } = dateOf(today);
  const [ordinal = 1, weekday = 0] = [slot.ordinals[0], slot.weekdays[0]];
  return Array.from({ length: 13 }, (_, ahead) => Date.UTC(year, month - 1 + ahead, 1)).flatMap((first) => {
    return slot.months && !slot.months.includes(dateOf(first).month) ? [] : placeIn(first, ordinal, [weekday]);
  });
}

/** The first (−1: the last) of these weekdays in the month that begins at `first`; none where it has not so many. */
function placeIn(first: number, ordinal: number, weekdays: readonly number[]): number[] {
  const { year, month, weekday: opening } = dateOf(first);
  const days = Array.from({ length: monthLength(year, month) }, (_, index) => index);
  const day = days.filter((index) => weekdays.includes((opening + index) % 7)).at(ordinal < 0 ? ordinal : ordinal - 1);
  return day === undefined ? [] : [first + day * DAY_MS];
}

/** Monday to Friday count; public holidays are not known. */
function workdaysAhead(today: number, count: number): number {
  let date = today;
  for (let left = count; left > 0; left -= isWorkday(date) ? 1 : 0) date += DAY_MS;
  return date;
}

const isWorkday = (date: number): boolean => ![0, 6].includes(new Date(date).getUTCDay());

function relativeDates(slot: Extract<DaySlot, { kind: "relative" }>, today: number): number[] {
  const { year, month, day, weekday } = dateOf(today);
  if (slot.unit === "day") return [today + slot.count * DAY_MS];
  if (slot.unit === "workday") return [workdaysAhead(today, slot.count)];
  if (slot.unit === "week") {
    const monday = today - ((weekday + 6) % 7) * DAY_MS + slot.count * 7 * DAY_MS;
    if (slot.weekday === undefined) return [slot.count === 1 && !slot.exact ? monday : today + slot.count * 7 * DAY_MS];
    const ahead = (slot.weekday - weekday + 7) % 7 || 7;
    if (slot.exact) return [today + (ahead + slot.count * 7) * DAY_MS];
    if (slot.count > 0) return [monday + ((slot.weekday + 6) % 7) * DAY_MS];
    return [today + ahead * DAY_MS];
  }
  const months = slot.unit === "month" ? slot.count : slot.count * 12;
  const first = slot.unit === "year" && slot.month !== undefined ? slot.month : month;
  const target = Date.UTC(year, first - 1 + months, 1);
  const length = monthLength(dateOf(target).year, dateOf(target).month);
  const wanted = slot.monthDay ?? day;
  return [target + (Math.min(wanted < 0 ? length : wanted, length) - 1) * DAY_MS];
}
