import type { DaySlot, Strength } from "../../core/slots";
import type { Meanings, Phrase } from "../meanings";
import type { Place } from "../rule";
import { phrase } from "./phrase";

const FIRST_MONTHS = [1, 4, 7, 10];
export const LAST_MONTHS = [3, 6, 9, 12];
const WORKDAYS = [1, 2, 3, 4, 5];

export const isWorkweek = (days: readonly number[]): boolean =>
  days.length === 5 && WORKDAYS.every((day) => days.includes(day));

/** The first, second or third (−1: the last) month of each quarter. */
export function monthsOfQuarter(month: number): number[] {
  const first = month < 0 ? 4 + month : month;
  return [first, first + 3, first + 6, first + 9];
}

/** "the second Tuesday", "the last working day", "the first weekday of the month". */
export function nth(ordinals: readonly number[], { weekdays: days }: Meanings["WEEKDAYS"]): DaySlot {
  if (isWorkweek(days)) return { kind: "nthWorkday", ordinals: [...ordinals] };
  return { kind: "nthWeekday", ordinals: [...ordinals], weekdays: days };
}

/** "毎月1日から5日まで平日", "her ayın 1'inden 5'ine kadar hafta içi": days of the month, and no fifth working day. */
export const isBehindRun = ({ chart, start, end }: Place): boolean =>
  [...chart.endingAt("WEEKDAYS", end), ...chart.endingAt("UNIT", end)].some((days) => {
    const before = chart.text.slice(0, days.start).trimEnd().length;
    const isEnd = (edge: { start: number }): boolean => edge.start > start;
    return chart.endingAt("TO_POST", before).some(isEnd) || chart.endingAt("UNTIL_POST", before).some(isEnd);
  });

export const inOrder = (ordinals: readonly number[]): boolean => ordinals.every((one) => Math.abs(one) <= 5);

export function monthDays(days: readonly number[]): DaySlot | null {
  if (days.some((day) => day > 31 || day < -28 || day === 0)) return null;
  return { kind: "monthDays", days: [...days], recurring: true };
}

export function ofQuarter(day: DaySlot | null, ordinals: readonly number[]): Phrase | null {
  if (!day) return null;
  const last = ordinals.every((one) => one < 0);
  // "the first and the last day of each quarter"
  if (day.kind === "monthDays" && !last && ordinals.some((one) => one < 0)) {
    const [first, final] = [day.days.filter((one) => one > 0), day.days.filter((one) => one < 0)];
    return phrase([inMonths({ ...day, days: first }, FIRST_MONTHS), inMonths({ ...day, days: final }, LAST_MONTHS)]);
  }
  return phrase([inMonths(day, last ? LAST_MONTHS : FIRST_MONTHS)]);
}

/** The months of a day that stand in the same phrase are that day's alone. */
export function inMonths(day: DaySlot, months: number[]): DaySlot {
  return day.kind === "monthDays" || day.kind === "nthWeekday" || day.kind === "nthWorkday" ? { ...day, months } : day;
}

export function daysOfMonth(days: readonly number[], strength: Strength = "strong"): Phrase | null {
  const slot = monthDays(days);
  return slot && phrase([slot], strength);
}
