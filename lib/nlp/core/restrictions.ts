import type { DaySet } from "./day-sets";
import type { Slot } from "./slots";

/** What is left of the days: months that count alone, and what exceptions take away. */
export interface Restrictions {
  months: number[] | null;
  excludedWeekdays: number[];
  excludedMonths: number[];
  excludedMonthDays: number[];
  /** Days of one month each, every year. */
  excludedDates: { month: number; day: number }[];
  /** The first Monday of a month …; of every weekday of the schedule where none is named. */
  excludedNth: { ordinals: number[]; weekdays: number[] | null }[];
  /** Weekdays of some months. */
  excludedWithin: { weekdays: number[]; months: number[] }[];
}

const all = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export function restrictionsOf(slots: readonly Slot[]): Restrictions {
  const months = slots.flatMap((slot) => (slot.kind === "months" ? slot.months : []));
  const excluded = slots.filter((slot) => slot.kind === "exclude");
  return {
    months: months.length > 0 ? months : null,
    excludedWeekdays: excluded.flatMap((slot) => (slot.within ? [] : slot.weekdays)),
    excludedMonths: excluded.flatMap((slot) => slot.months),
    excludedMonthDays: excluded.flatMap((slot) => slot.monthDays),
    excludedDates: slots.flatMap((slot) => (slot.kind === "excludeDate" ? [{ month: slot.month, day: slot.day }] : [])),
    excludedNth: slots.flatMap((slot) =>
      slot.kind === "excludeNth" ? [{ ordinals: slot.ordinals, weekdays: slot.weekdays }] : [],
    ),
    excludedWithin: excluded.flatMap(({ weekdays, within }) => (within ? [{ weekdays, months: within }] : [])),
  };
}

/** The set without what is left out, as a union of sets. */
export function restrict(set: DaySet, restrictions: Restrictions): DaySet[] {
  const { excludedWeekdays, excludedMonths, excludedMonthDays, excludedDates, excludedNth } = restrictions;
  const { excludedWithin } = restrictions;
  const months = set.months ?? restrictions.months;
  const weekdays = excludedWeekdays.length > 0 ? without(set.weekdays ?? all(0, 6), excludedWeekdays) : set.weekdays;
  const plain: DaySet = {
    ...set,
    weekdays: set.nth ? null : weekdays,
    nth: set.nth === null ? null : set.nth.filter(({ weekday }) => !excludedWeekdays.includes(weekday)),
    monthDays: excludedMonthDays.length > 0 ? daysWithout(set.monthDays, excludedMonthDays) : set.monthDays,
    months: excludedMonths.length > 0 ? without(months ?? all(1, 12), excludedMonths) : months,
  };
  return withoutNth(plain, excludedNth)
    .flatMap((one) => withoutDates(one, excludedDates))
    .flatMap((one) => excludedWithin.reduce(withoutDaysOfMonths, [one]));
}

const without = (values: readonly number[], excluded: readonly number[]): number[] =>
  values.filter((value) => !excluded.includes(value));

/** All days but the last of a month are 1 to 27 and those up to the one before it, counted from the end. */
export function daysWithout(days: readonly number[] | null, excluded: readonly number[]): number[] {
  const late = excluded.filter((day) => day < 0);
  if (days !== null || late.length === 0) return without(days ?? all(1, 31), excluded);
  const fromEnd = without([-1, -2, -3, -4, -5, -6, -7], late).filter(
    (day) => day >= -3 - Math.max(...late.map(Math.abs)),
  );
  return [...without(all(1, 28 - Math.max(...late.map(Math.abs))), excluded), ...fromEnd];
}

/** "every Friday but the last of the month" is the first, second, third, and the last but one. */
function withoutNth(set: DaySet, excluded: Restrictions["excludedNth"]): DaySet[] {
  if (excluded.length === 0 || set.monthDays || set.nthWorkdays || set.nearestWorkdays) return [set];
  const days = set.weekdays ?? all(0, 6);
  const touched = days.filter((day) => excluded.some(({ weekdays }) => weekdays === null || weekdays.includes(day)));
  if (touched.length === 0) return [set];
  const nth = touched.flatMap((weekday) => {
    const out = excluded.filter(({ weekdays }) => weekdays === null || weekdays.includes(weekday));
    return ordinalsWithout(out.flatMap(({ ordinals }) => ordinals)).map((ordinal) => ({ ordinal, weekday }));
  });
  const rest = without(days, touched);
  const needsRule = nth.some(({ ordinal }) => ordinal < -1);
  // A rule and a cron cannot be united: one rule says it all.
  if (needsRule && rest.length > 0)
    return [
      {
        ...set,
        weekdays: null,
        nth: [...rest.flatMap((weekday) => all(1, 5).map((ordinal) => ({ ordinal, weekday }))), ...nth],
      },
    ];
  return [...(rest.length > 0 ? [{ ...set, weekdays: rest }] : []), { ...set, weekdays: null, nth }];
}

function ordinalsWithout(excluded: readonly number[]): number[] {
  if (!excluded.includes(-1)) return without(all(1, 5), excluded);
  return [...without([1, 2, 3], excluded), ...without([-2], excluded)];
}

/** The other months as they are, and this month without the day. */
function withoutDates(set: DaySet, dates: Restrictions["excludedDates"]): DaySet[] {
  if (dates.length === 0) return [set];
  const touched = [...new Set(dates.map(({ month }) => month))].filter((month) => set.months?.includes(month) ?? true);
  const others = without(set.months ?? all(1, 12), touched);
  return [
    ...(others.length > 0 ? [{ ...set, months: others }] : []),
    ...touched.map((month) => ({
      ...set,
      months: [month],
      monthDays: without(
        set.monthDays ?? all(1, 31),
        dates.filter((date) => date.month === month).map(({ day }) => day),
      ),
    })),
  ].filter(
    ({ months, monthDays }) => !months || monthDays?.some((day) => months.some((month) => isIn(day, month))) !== false,
  );
}

/** Of a month that is left out as a whole ("except from 10 July to 5 September") no day is left. */
const isIn = (day: number, month: number): boolean => day <= new Date(Date.UTC(LEAP_YEAR, month, 0)).getUTCDate();
const LEAP_YEAR = 2024;

/** The other months as they are, and these without the weekdays. */
function withoutDaysOfMonths(sets: DaySet[], left: Restrictions["excludedWithin"][number]): DaySet[] {
  return sets.flatMap((set) => {
    const touched = left.months.filter((month) => set.months?.includes(month) ?? true);
    if (touched.length === 0) return [set];
    const others = without(set.months ?? all(1, 12), touched);
    const nth = set.nth?.filter(({ weekday }) => !left.weekdays.includes(weekday)) ?? null;
    const weekdays = set.nth ? null : without(set.weekdays ?? all(0, 6), left.weekdays);
    return [...(others.length > 0 ? [{ ...set, months: others }] : []), { ...set, months: touched, weekdays, nth }];
  });
}
