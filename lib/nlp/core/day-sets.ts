import { writeField, writeWeekdays } from "./cron-fields";
import type { DaySlot, Slot } from "./slots";

/** The days of one cron expression or rrule: what is set must all hold. Days from the end are negative. */
export interface DaySet {
  weekdays: number[] | null;
  monthDays: number[] | null;
  nth: { ordinal: number; weekday: number }[] | null;
  nthWorkdays: number[] | null;
  months: number[] | null;
}

export interface Restrictions {
  months: number[] | null;
  excludedWeekdays: number[];
  excludedMonths: number[];
  excludedMonthDays: number[];
}

const all = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const anyDay: DaySet = { weekdays: null, monthDays: null, nth: null, nthWorkdays: null, months: null };

export function restrictionsOf(slots: readonly Slot[]): Restrictions {
  const months = slots.flatMap((slot) => (slot.kind === "months" ? slot.months : []));
  const excluded = slots.filter((slot) => slot.kind === "exclude");
  return {
    months: months.length > 0 ? months : null,
    excludedWeekdays: excluded.flatMap((slot) => slot.weekdays),
    excludedMonths: excluded.flatMap((slot) => slot.months),
    excludedMonthDays: excluded.flatMap((slot) => slot.monthDays),
  };
}

/** Day phrases side by side mean any of them; weekdays join into one set. */
export function daySets(days: readonly DaySlot[], restrictions: Restrictions): DaySet[] {
  const weekdays = days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));
  const sets: DaySet[] = weekdays.length > 0 ? [{ ...anyDay, weekdays }] : [];
  for (const day of days) {
    if (day.kind === "monthDays") sets.push({ ...anyDay, monthDays: day.days });
    if (day.kind === "yearDay") sets.push({ ...anyDay, monthDays: day.days, months: [day.month] });
    if (day.kind === "nthWorkday") sets.push({ ...anyDay, nthWorkdays: day.ordinals });
    if (day.kind === "nthWeekday") {
      sets.push({
        ...anyDay,
        nth: day.ordinals.flatMap((ordinal) => day.weekdays.map((weekday) => ({ ordinal, weekday }))),
      });
    }
  }
  return (sets.length > 0 ? sets : [anyDay]).map((set) => restrict(set, restrictions));
}

function restrict(set: DaySet, restrictions: Restrictions): DaySet {
  const { excludedWeekdays, excludedMonths, excludedMonthDays } = restrictions;
  const weekdays =
    excludedWeekdays.length > 0
      ? (set.weekdays ?? all(0, 6)).filter((day) => !excludedWeekdays.includes(day))
      : set.weekdays;
  const months = set.months ?? restrictions.months;
  return {
    ...set,
    weekdays: set.nth ? null : weekdays,
    monthDays:
      excludedMonthDays.length > 0
        ? (set.monthDays ?? all(1, 31)).filter((day) => !excludedMonthDays.includes(day))
        : set.monthDays,
    months:
      excludedMonths.length > 0 ? (months ?? all(1, 12)).filter((month) => !excludedMonths.includes(month)) : months,
  };
}

/** Whether exclusions left nothing. */
export function isEmpty(set: DaySet): boolean {
  return [set.weekdays, set.monthDays, set.months].some((values) => values?.length === 0);
}

/** The day, month and weekday fields; null when cron cannot say it (both fields would mean "or"). */
export function cronDayFields(set: DaySet): string | null {
  const month = set.months ? writeField(set.months, 1, 12) : "*";
  if (set.nth) {
    const parts = set.nth.map(({ ordinal, weekday }) => (ordinal === -1 ? `${weekday}L` : `${weekday}#${ordinal}`));
    return set.nth.some(({ ordinal }) => ordinal < -1) ? null : `* ${month} ${parts.join(",")}`;
  }
  if (set.nthWorkdays) {
    const parts = set.nthWorkdays.map((ordinal) => (ordinal === 1 ? "1W" : ordinal === -1 ? "LW" : null));
    return parts.includes(null) || set.weekdays ? null : `${parts.join(",")} ${month} *`;
  }
  const weekday = set.weekdays ? writeWeekdays(set.weekdays) : "*";
  if (set.monthDays === null) return `* ${month} ${weekday}`;
  if (weekday !== "*") return null;
  const positive = set.monthDays.filter((day) => day > 0);
  const ends = set.monthDays.filter((day) => day < 0).map((day) => (day === -1 ? "L" : `L-${-day - 1}`));
  return `${[...(positive.length > 0 ? [writeField(positive, 1, 31)] : []), ...ends].join(",")} ${month} *`;
}

const names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The same as rrule parts; `frequency` is the coarsest that can hold it. */
export function rruleDayParts(set: DaySet): { frequency: "DAILY" | "WEEKLY" | "MONTHLY"; parts: string[] } {
  const parts = set.months ? [`BYMONTH=${set.months.join(",")}`] : [];
  if (set.nth) {
    const days = set.nth.map(({ ordinal, weekday }) => `${ordinal}${names[weekday]}`);
    return { frequency: "MONTHLY", parts: [...parts, `BYDAY=${days.join(",")}`] };
  }
  if (set.nthWorkdays) {
    return { frequency: "MONTHLY", parts: [...parts, "BYDAY=MO,TU,WE,TH,FR", `BYSETPOS=${set.nthWorkdays.join(",")}`] };
  }
  const weekdays = set.weekdays ? [`BYDAY=${set.weekdays.map((day) => names[day]).join(",")}`] : [];
  if (set.monthDays)
    return { frequency: "MONTHLY", parts: [...parts, `BYMONTHDAY=${set.monthDays.join(",")}`, ...weekdays] };
  return { frequency: set.weekdays ? "WEEKLY" : "DAILY", parts: [...parts, ...weekdays] };
}
