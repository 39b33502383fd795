import { localOfInstant } from "@/lib/scheduling";
import type { Every } from "./compile-days";
import { assume, type Workbench } from "./draft";
import { type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";

export interface Spacing {
  days: DaySlot[];
  months: number[] | null;
  every: Every | null;
}

/** What "every N days/weeks/months/years" adds: default days, months, and an rrule's interval where N > 1. */
export function spacing(
  interval: IntervalSlot,
  slots: readonly Slot[],
  hasMonths: boolean,
  bench: Workbench,
): Spacing | null {
  const { count } = interval;
  const days = slots.filter(isDaySlot);
  const named = (kinds: DaySlot["kind"][]): boolean => days.some((day) => kinds.includes(day.kind));
  const every = (unit: Every["unit"], n: number): Every | null => (n > 1 ? { unit, count: n } : null);
  if (!Number.isInteger(count)) return null;
  if (interval.unit === "day") return { days: [], months: null, every: every("day", count) };
  if (interval.unit === "workday")
    return count > 1
      ? null
      : { days: [{ kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true }], months: null, every: null };
  if (interval.unit === "week") {
    const start = weekdayOfStart(bench);
    if (days.length === 0 && start === null) assume(bench, bench.words.noWeekday, count === 1 ? 0.08 : 0.1);
    return {
      days: [{ kind: "weekdays", weekdays: [start ?? 1], recurring: true }],
      months: null,
      every: every("week", count),
    };
  }
  const first: DaySlot = { kind: "monthDays", days: [1], recurring: true };
  if (interval.unit === "year") {
    if (days.length === 0) assume(bench, hasMonths ? bench.words.noMonthDay : bench.words.noMonth, 0.1);
    return {
      days: [first],
      months: named(["yearDay"]) ? null : [areLast(slots) ? 12 : 1],
      every: every("year", count),
    };
  }
  if (!named(["monthDays", "nthWeekday", "nthWorkday", "nearestWorkday", "yearDay"]))
    assume(bench, bench.words.noMonthDay, named(["weekdays"]) ? 0.4 : 0.08);
  const step = interval.unit === "quarter" ? count * 3 : count;
  if (step === 1 || hasMonths) return { days: [first], months: null, every: null };
  if (12 % step !== 0) return { days: [first], months: null, every: every("month", step) };
  const ends = interval.unit === "quarter" && typeof bench.anchor !== "number" && areLast(slots);
  return { days: [first], months: ends ? lastMonths(step) : monthsFrom(bench, step), every: null };
}

/** "every quarter, on the last day": days that are counted from the end. */
function areLast(slots: readonly Slot[]): boolean {
  const days = slots.filter(isDaySlot);
  return (
    days.length > 0 &&
    days.every((slot) =>
      slot.kind === "monthDays"
        ? slot.days.every((day) => day < 0)
        : (slot.kind === "nthWeekday" || slot.kind === "nthWorkday") && slot.ordinals.every((one) => one < 0),
    )
  );
}

const lastMonths = (step: number): number[] => Array.from({ length: 12 / step }, (_, index) => (index + 1) * step);

/** "every two weeks, starting 8 December": the weekday of that date. The first of a month may stand for the month. */
function weekdayOfStart({ anchor, zone }: Workbench): number | null {
  if (typeof anchor !== "number") return null;
  const start = new Date(localOfInstant(zone, anchor));
  return start.getUTCDate() === 1 ? null : start.getUTCDay();
}

/** Every third month counts from January, or from the month of a named start. */
function monthsFrom(bench: Workbench, step: number): number[] {
  const start = typeof bench.anchor === "number" ? new Date(localOfInstant(bench.zone, bench.anchor)).getUTCMonth() : 0;
  return Array.from({ length: 12 / step }, (_, index) => ((start + index * step) % 12) + 1).sort((a, b) => a - b);
}
