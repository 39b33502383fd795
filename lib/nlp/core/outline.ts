import type { ClockTime, DaySlot, Slot } from "./slots";

/** Days with their times; several days mean any of them. */
export interface Pair {
  days: DaySlot[];
  times: ClockTime[];
}

export interface Stretch {
  from: ClockTime;
  to: ClockTime;
}

/** Less than a day between runs. */
export interface Steps {
  count: number;
  unit: "second" | "minute" | "hour";
  /** Not empty: at these minutes of every hour. */
  minutes: number[];
  window: Stretch | null;
  /** Left out of the day; the end is not. */
  except: Stretch | null;
}

export type When =
  | { kind: "fixed"; pairs: Pair[] }
  | ({ kind: "steps"; days: DaySlot[] } & Steps)
  | { kind: "spaced"; count: number; unit: "day" | "week" | "month" | "year"; days: DaySlot[]; times: ClockTime[] }
  /** "every 10 minutes on weekdays, every hour at weekends" */
  | { kind: "apart"; parts: Extract<When, { kind: "steps" }>[] }
  | { kind: "once"; moment: Moment };

/** A day by the wall clock of the schedule's zone, as epoch milliseconds that UTC would show; `time` where it matters. */
export interface Moment {
  date: number;
  time: ClockTime | null;
}

export interface Bounds {
  from: Moment | null;
  until: Moment | null;
  count: number | null;
}

export type Exception =
  | Extract<DaySlot, { kind: "weekdays" | "monthDays" | "nthWeekday" | "nthWorkday" | "yearDay" }>
  | { kind: "months"; months: number[] };

/** A schedule as it can be said: what slots and sentences are made of. */
export interface Outline extends Bounds {
  when: When;
  /** The only months; null for all. A day of the year has its own. */
  months: number[] | null;
  /** What is left out of the days. */
  without: Exception[];
  /** False: right for people, but slots that say the same compile to something a little different. */
  exact: boolean;
}

export function slotsOfOutline(outline: Outline): Slot[] {
  const { months, without } = outline;
  return [
    ...whenSlots(outline.when),
    ...(months ? [{ kind: "months" as const, months }] : []),
    ...without.flatMap(exceptionSlots),
    ...boundSlots(outline),
  ];
}

const WORKDAYS = [1, 2, 3, 4, 5];

function exceptionSlots(day: Exception): Slot[] {
  if (day.kind === "weekdays") return [{ kind: "exclude", weekdays: day.weekdays, months: [], monthDays: [] }];
  if (day.kind === "months") return [{ kind: "exclude", weekdays: [], months: day.months, monthDays: [] }];
  if (day.kind === "monthDays")
    return [{ kind: "exclude", weekdays: [], months: [], monthDays: day.days, isDate: true }];
  if (day.kind === "nthWeekday") return [{ kind: "excludeNth", ordinals: day.ordinals, weekdays: day.weekdays }];
  if (day.kind === "nthWorkday") return [{ kind: "excludeNth", ordinals: day.ordinals, weekdays: WORKDAYS }];
  return day.days.map((one) => ({ kind: "excludeDate", year: null, month: day.month, day: one }));
}

/** Weekdays, other than those that are left, as what is left out. */
export function otherThan(weekdays: readonly number[]): Exception[] {
  const others = [0, 1, 2, 3, 4, 5, 6].filter((day) => !weekdays.includes(day));
  return others.length > 0 ? [{ kind: "weekdays", weekdays: others, recurring: true }] : [];
}

const MOST_MONTHS = 9;

/** Most months of the year are all but the others. */
export function withoutFewMonths<Said extends { months: number[] | null; without: Exception[] }>(said: Said): Said {
  const { months, without } = said;
  if (months === null || months.length < MOST_MONTHS || months.length > 11) return said;
  const others = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !months.includes(month));
  return { ...said, months: null, without: [...without, { kind: "months", months: others }] };
}

/** The last Friday stands before the last day: behind it, it would be the Friday at its edge of the month. */
const inOrder = (days: readonly DaySlot[]): DaySlot[] =>
  [...days].sort((a, b) => Number(a.kind === "monthDays") - Number(b.kind === "monthDays"));

function whenSlots(when: When): Slot[] {
  if (when.kind === "apart") return when.parts.flatMap(whenSlots);
  if (when.kind === "fixed") return when.pairs.flatMap(({ days, times }) => [...inOrder(days), timesSlot(times)]);
  if (when.kind === "once") return [dateSlot(when.moment), timesSlot(when.moment.time ? [when.moment.time] : [])];
  const { count, unit, days } = when;
  if (when.kind === "spaced") return [{ kind: "interval", count, unit }, ...inOrder(days), timesSlot(when.times)];
  const { window, except, minutes } = when;
  return [
    { kind: "interval", count, unit },
    ...(minutes.length > 0 ? [{ kind: "minuteOfHour" as const, minutes }] : []),
    ...(window ? [{ kind: "window" as const, ...window }] : []),
    ...(except ? [{ kind: "excludeTimes" as const, ...except }] : []),
    ...inOrder(days),
  ];
}

function timesSlot(times: ClockTime[]): Slot {
  return { kind: "times", times };
}

function dateSlot({ date }: Moment): Extract<DaySlot, { kind: "date" }> {
  const day = new Date(date);
  return { kind: "date", year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

function boundSlots({ from, until, count }: Outline): Slot[] {
  const slots: Slot[] = [];
  if (from) slots.push({ kind: "bound", bound: { kind: "start", ...boundDay(from) } });
  if (until) slots.push({ kind: "bound", bound: { kind: "end", ...boundDay(until) } });
  if (count !== null) slots.push({ kind: "count", count });
  return slots;
}

function boundDay(moment: Moment): { day: DaySlot; time?: ClockTime } {
  return { day: dateSlot(moment), ...(moment.time ? { time: moment.time } : {}) };
}

export const everyDay: DaySlot = { kind: "everyDay" };

/** Nothing but every day. */
export function isEveryDay(days: readonly DaySlot[]): boolean {
  return days.every((day) => day.kind === "everyDay");
}
