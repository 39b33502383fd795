import { civilDate, DAY_MS, dayNumber, daysInMonth, daysInYear, weekday } from "../civil";
import { dayFilter } from "./day-filter";
import type { RuleParts } from "./parts";

/** DAILY and coarser: readings of the wall clock, in epoch milliseconds at which UTC would show them. */
export interface FixedRule {
  kind: "fixed";
  zone: string;
  parts: RuleParts;
  /** The anchor's reading. */
  start: number;
  until: number | null;
  matches: (day: number) => boolean;
  /** Times of day in milliseconds, ascending. */
  times: number[];
  /** The due readings of a counted rule, as far as anybody has asked. */
  counted: number[];
  isCountedWhole: boolean;
  /** There is no such date in any kind of year; null until a walk has found none for years. */
  isImpossible: boolean | null;
}

/** The calendar repeats after 400 years; a rule without a date in so many never has one. */
const MAX_DAYS = 146_097;
/** A walk as long as this is seldom; then it is worth asking whether there is such a date at all. */
const DOUBTFUL_DAYS = 3 * 366;
/** Every kind of year and its neighbours: 28 years without a century between them. */
const SOME_YEARS = [dayNumber(2001, 1, 1), dayNumber(2029, 1, 1)] as const;

export function readFixedRule(zone: string, start: number, until: number | null, parts: RuleParts): FixedRule {
  const startDay = Math.floor(start / DAY_MS);
  const matches = dayFilter(parts, startDay);
  return {
    ...{ kind: "fixed", zone, parts, start, until, matches, counted: [], isCountedWhole: false },
    isImpossible: null,
    times: timesOfDay(parts, start - startDay * DAY_MS),
  };
}

function isImpossible(matches: (day: number) => boolean): boolean {
  const [from, to] = SOME_YEARS;
  for (let day = from; day < to; day += 1) if (matches(day)) return false;
  return true;
}

/** The first due reading strictly after `after`; null when there is none, or none in 400 years. */
export function nextFixedLocal(rule: FixedRule, after: number): number | null {
  if (rule.parts.count === null) return uncounted(rule, after);
  while (!rule.isCountedWhole && (rule.counted.at(-1) ?? Number.NEGATIVE_INFINITY) <= after) {
    const next = uncounted(rule, rule.counted.at(-1) ?? Number.NEGATIVE_INFINITY);
    if (next === null) rule.isCountedWhole = true;
    else if (rule.counted.push(next) >= rule.parts.count) rule.isCountedWhole = true;
  }
  return rule.counted[firstAbove(rule.counted, after)] ?? null;
}

function uncounted(rule: FixedRule, after: number): number | null {
  const floor = Math.max(after, rule.start - 1);
  const firstDay = Math.floor(floor / DAY_MS);
  for (let index = periodOf(rule, firstDay); ; index += 1) {
    const [from, to] = periodDays(rule, index);
    if (from > firstDay + MAX_DAYS) return null;
    if (from > firstDay + DOUBTFUL_DAYS) {
      rule.isImpossible ??= isImpossible(rule.matches);
      if (rule.isImpossible) return null;
    }
    if (rule.until !== null && from * DAY_MS > rule.until) return null;
    const found = rule.parts.positions === null ? nextInDays(rule, from, to, floor) : nextInSet(rule, from, to, floor);
    if (found !== null) return rule.until !== null && found > rule.until ? null : found;
  }
}

function nextInDays(rule: FixedRule, from: number, to: number, floor: number): number | null {
  const first = Math.max(from, Math.floor(floor / DAY_MS));
  for (let day = first; day < to; day += 1) {
    if (!rule.matches(day)) continue;
    const time = rule.times[firstAbove(rule.times, floor - day * DAY_MS)];
    if (time !== undefined) return day * DAY_MS + time;
  }
  return null;
}

/** BYSETPOS: the nth of all that the period holds, before the anchor too. */
function nextInSet(rule: FixedRule, from: number, to: number, floor: number): number | null {
  const days: number[] = [];
  for (let day = from; day < to; day += 1) if (rule.matches(day)) days.push(day);
  const total = days.length * rule.times.length;
  let first: number | null = null;
  for (const position of rule.parts.positions ?? []) {
    const index = position > 0 ? position - 1 : total + position;
    if (index < 0 || index >= total) continue;
    const day = days[Math.floor(index / rule.times.length)] ?? 0;
    const local = day * DAY_MS + (rule.times[index % rule.times.length] ?? 0);
    if (local > floor && (first === null || local < first)) first = local;
  }
  return first;
}

/** The period that holds the day, or the next one that the interval allows; never one before the anchor's. */
function periodOf({ parts, start }: FixedRule, day: number): number {
  const startDay = Math.floor(start / DAY_MS);
  const units = unitOf(parts, day) - unitOf(parts, startDay);
  return Math.max(0, Math.ceil(units / parts.interval));
}

function unitOf({ frequency, weekStart }: RuleParts, day: number): number {
  if (frequency === "DAILY") return day;
  if (frequency === "WEEKLY") return Math.floor((day - ((weekday(day) - weekStart + 7) % 7) + 4) / 7);
  const { year, month } = civilDate(day);
  return frequency === "YEARLY" ? year : year * 12 + month - 1;
}

/** First day, and the day behind the last, of the period with this number. */
function periodDays({ parts, start }: FixedRule, index: number): [number, number] {
  const startDay = Math.floor(start / DAY_MS);
  const ahead = index * parts.interval;
  if (parts.frequency === "DAILY") return [startDay + ahead, startDay + ahead + 1];
  if (parts.frequency === "WEEKLY") {
    const first = startDay - ((weekday(startDay) - parts.weekStart + 7) % 7) + ahead * 7;
    return [first, first + 7];
  }
  const { year, month } = civilDate(startDay);
  if (parts.frequency === "YEARLY") {
    const first = dayNumber(year + ahead, 1, 1);
    return [first, first + daysInYear(year + ahead)];
  }
  const months = month - 1 + ahead;
  const wanted = { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
  const first = dayNumber(wanted.year, wanted.month, 1);
  return [first, first + daysInMonth(wanted.year, wanted.month)];
}

function timesOfDay({ hours, minutes, seconds }: RuleParts, anchor: number): number[] {
  const second = Math.floor(anchor / 1000);
  const times = (hours ?? [Math.floor(second / 3600)]).flatMap((hour) =>
    (minutes ?? [Math.floor((second % 3600) / 60)]).flatMap((minute) =>
      (seconds ?? [second % 60]).map((of) => ((hour * 60 + minute) * 60 + of) * 1000),
    ),
  );
  return times.sort((a, b) => a - b);
}

/** The index of the first value above `floor` in an ascending list. */
export function firstAbove(values: readonly number[], floor: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > floor) high = middle;
    else low = middle + 1;
  }
  return low;
}
