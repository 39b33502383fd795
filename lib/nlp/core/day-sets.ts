import { writeField, writeWeekdays } from "./cron-fields";
import { type Restrictions, restrict } from "./restrictions";
import type { DaySlot } from "./slots";

/** The days of one cron expression or rrule: what is set must all hold. Days from the end are negative. */
export interface DaySet {
  weekdays: number[] | null;
  monthDays: number[] | null;
  nth: { ordinal: number; weekday: number }[] | null;
  nthWorkdays: number[] | null;
  nearestWorkdays: number[] | null;
  months: number[] | null;
}

export const anyDay: DaySet = {
  weekdays: null,
  monthDays: null,
  nth: null,
  nthWorkdays: null,
  nearestWorkdays: null,
  months: null,
};

/** Day phrases side by side mean any of them; weekdays join into one set, and so do days of the month. */
export function daySets(days: readonly DaySlot[], restrictions: Restrictions): DaySet[] {
  const weekdays = days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));
  const monthDays = [
    ...new Set(days.flatMap((day) => (day.kind === "monthDays" && !day.weekdays && !day.months ? day.days : []))),
  ];
  const sets: DaySet[] = weekdays.length > 0 ? [{ ...anyDay, weekdays }] : [];
  if (monthDays.length > 0) sets.push({ ...anyDay, monthDays });
  for (const day of days) {
    if (day.kind === "monthDays" && (day.weekdays || day.months))
      sets.push({
        ...anyDay,
        monthDays: day.weekdays && day.days.length === 31 ? null : day.days,
        weekdays: day.weekdays ?? null,
        months: day.months ?? null,
      });
    if (day.kind === "yearDay") sets.push({ ...anyDay, monthDays: day.days, months: [day.month] });
    if (day.kind === "nthWorkday") sets.push({ ...anyDay, nthWorkdays: day.ordinals, months: day.months ?? null });
    if (day.kind === "nearestWorkday") sets.push({ ...anyDay, nearestWorkdays: day.days });
    if (day.kind === "nthWeekday") {
      sets.push({
        ...anyDay,
        months: day.months ?? null,
        nth: day.ordinals.flatMap((ordinal) => day.weekdays.map((weekday) => ({ ordinal, weekday }))),
      });
    }
  }
  return (sets.length > 0 ? sets : [anyDay]).flatMap((set) => restrict(set, restrictions));
}

/** Whether exclusions left nothing. */
export function isEmpty(set: DaySet): boolean {
  return [set.weekdays, set.monthDays, set.months, set.nth].some((values) => values?.length === 0);
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
  if (set.nearestWorkdays)
    return set.weekdays ? null : `${set.nearestWorkdays.map((day) => `${day}W`).join(",")} ${month} *`;
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
