import { parseCron } from "@/lib/scheduling";
import { allButDays } from "./all-but-days";
import { type CronDays, cronDays } from "./cron-days";
import { findNightSteps, findSteps } from "./find-steps";
import {
  type Exception,
  everyDay,
  isEveryDay,
  otherThan,
  type Pair,
  type Steps,
  type When,
  withoutFewMonths,
} from "./outline";
import type { DaySlot } from "./slots";
import { clockTimes, keepsClock, type TimeSet, timeSetOf, union } from "./time-sets";

/** What an outline of crons says about days and times. */
export interface CronOutline {
  when: When;
  months: number[] | null;
  without: Exception[];
}

/** Days with the times that all expressions together give them. */
interface Group extends CronDays {
  times: TimeSet;
}

const MOST_TIMES = 24;
const MOST_PAIRS = 6;

/** Null when slots cannot say what the expressions say together. */
export function outlineCrons(expressions: readonly string[]): CronOutline | null {
  const [first = "", ...others] = expressions;
  const single = others.length === 0 ? (secondSteps(first) ?? starredSteps(first)) : null;
  if (single) return single;
  const grouped = groupCrons(expressions);
  if (grouped === null) return null;
  const left = allBut(grouped);
  const groups = left ? grouped.map((group) => ({ ...group, days: [everyDay] })) : grouped;
  const weekdays = groups.find((group) => group.weekdays !== null)?.weekdays ?? null;
  if (weekdays !== null && groups.length > 1) return null;
  const dated = exceptDates(groups);
  const settled = dated ?? (groups.some((group) => group.months) ? settleMonths(groups) : { groups, months: null });
  const when = settled && whenOf(settled.groups, weekdays !== null);
  const without = dated?.without ?? (weekdays === null ? [] : otherThan(weekdays));
  return when && withoutFewMonths({ when, months: settled.months, without: [...(left ?? []), ...without] });
}

/** "Every day except on the 13th": the days of the month that are left out; null where others are named. */
function allBut(groups: readonly Group[]): Exception[] | null {
  const [only, ...others] = groups;
  const [day, ...days] = only?.days ?? [];
  if (others.length > 0 || day?.kind !== "monthDays" || days.length > 0 || only?.months) return null;
  return allButDays(day.days);
}

/** "Every day except on December 25": all months but one, and that one without the day. */
function exceptDates(groups: readonly Group[]): (Settled & { without: Exception[] }) | null {
  const [first, ...others] = [...groups].sort((a, b) => (b.months?.length ?? 12) - (a.months?.length ?? 12));
  if (!first?.months || first.weekdays !== null || !isEveryDay(first.days) || others.length === 0) return null;
  const months = [...first.months];
  const without: Exception[] = [];
  for (const { months: [month = 0, ...more] = [], days, times } of others.map((group) => ({
    ...group,
    months: group.months ?? [],
  }))) {
    const [only] = days;
    if (more.length > 0 || only?.kind !== "monthDays" || days.length > 1 || timesKey(times) !== timesKey(first.times))
      return null;
    const left = Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => !only.days.includes(day));
    if (left.length > MOST_LEFT_OUT || months.includes(month)) return null;
    months.push(month);
    without.push({ kind: "yearDay", month, days: left, recurring: true });
  }
  const all = months.length === 12 ? null : months.sort((a, b) => a - b);
  return { groups: [{ ...first, months: null }], months: all, without };
}

/** One group for each set of days. */
function groupCrons(expressions: readonly string[]): Group[] | null {
  const groups = new Map<string, Group>();
  for (const expression of expressions) {
    const days = cronDays(expression);
    const times = timeSetOf(expression);
    if (days === null || times === null) return null;
    const key = JSON.stringify(days);
    groups.set(key, { ...days, times: union([times, groups.get(key)?.times ?? new Map()]) });
  }
  return [...groups.values()];
}

interface Settled {
  groups: Group[];
  months: number[] | null;
}

/** Months hold for all days, but for days of the year, which have their own. */
function settleMonths(groups: readonly Group[]): Settled | null {
  const [first, ...others] = groups;
  const shared = others.every((group) => String(group.months) === String(first?.months)) ? first?.months : null;
  const isYearly = groups.every((group) => isDated(group) && asYearDays(group) !== group);
  if (shared && (shared.length > 1 || !isYearly)) return { groups: [...groups], months: shared };
  const settled = groups.map(asYearDays);
  const left = settled.filter(({ months, days }) => months !== null || days.some((day) => day.kind !== "yearDay"));
  const months = left[0]?.months ?? null;
  if (left.some((group) => String(group.months) !== String(months))) return null;
  return { groups: settled, months };
}

function isDated({ days }: Group): boolean {
  return days.every((day) => day.kind === "monthDays" && day.days.every((one) => one > 0));
}

/** Of times that are listed beside those of other days, where they are steps as well. */
const MOST_BESIDE = 6;
const MOST_DATES = 6;
const MOST_OF_MONTH = 24;
const MOST_LEFT_OUT = 5;

function asYearDays(group: Group): Group {
  const { months, days } = group;
  const named = days.flatMap((day) => ("days" in day ? day.days : []));
  if (months === null || !isDated(group)) return group;
  // "vom 1. bis 24. im Dezember" is shorter than so many dates.
  const isStretch = Math.max(...named) - Math.min(...named) === named.length - 1;
  if (months.length * named.length > (months.length === 1 && !isStretch ? MOST_OF_MONTH : MOST_DATES)) return group;
  const dated = months.flatMap((month) =>
    days.map((day): DaySlot => ({ kind: "yearDay", month, days: "days" in day ? day.days : [], recurring: true })),
  );
  return { ...group, months: null, days: dated };
}

function whenOf(groups: readonly Group[], filtered: boolean): When | null {
  const merged = mergeByTimes(groups);
  const [only] = merged;
  const night = merged.length === 2 && !filtered ? nightSteps(merged) : null;
  if (night) return night;
  if (merged.length === 1 && only && !filtered) {
    const daily = isEveryDay(only.days);
    const steps = findSteps(only.times, false, daily) ?? (canList(only) ? null : findSteps(only.times, true, daily));
    if (steps) return stepsOn(only.days, steps);
  }
  const isLong = merged.length > 1 && merged.some(({ times }) => times.size > MOST_BESIDE);
  const apart = isLong && !filtered ? stepsApart(merged) : null;
  if (apart) return apart;
  if (merged.length > MOST_PAIRS || !merged.every(canList)) return filtered ? null : stepsApart(merged);
  if (filtered && !(only && fitsRule(only.times))) return null;
  const pairs = merged.map(({ days, times }): Pair => ({ days, times: clockTimes(times.keys()) }));
  // Behind other pairs "every day" would seem to mean the days that are left.
  return { kind: "fixed", pairs: pairs.sort((a, b) => Number(isEveryDay(b.days)) - Number(isEveryDay(a.days))) };
}

/** Steps of some weekdays and steps of others. */
function stepsApart(merged: readonly Merged[]): When | null {
  const parts = merged.map(({ days, times }) => {
    const [day, ...others] = days;
    const steps = findSteps(times, false, false) ?? findSteps(times, true, false);
    const isPlain = steps !== null && steps.except === null && steps.minutes.length === 0;
    return isPlain && day?.kind === "weekdays" && others.length === 0 ? stepsOn(days, steps) : null;
  });
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : { kind: "apart", parts: known };
}

function stepsOn(days: DaySlot[], steps: Steps): Extract<When, { kind: "steps" }> {
  return { kind: "steps", days: isEveryDay(days) ? [] : days, ...steps };
}

function canList({ times }: { times: TimeSet }): boolean {
  return times.size <= MOST_TIMES && keepsClock(times, false);
}

/** One recurrence rule has such times, all by the wall clock. */
function fitsRule(times: TimeSet): boolean {
  const hours = new Set([...times.keys()].map((time) => Math.floor(time / 3600)));
  const minutes = new Set([...times.keys()].map((time) => time % 3600));
  const isProduct = times.size === hours.size * minutes.size;
  return isProduct && [...times].every(([time, real]) => time % 60 === 0 && !real);
}

interface Merged {
  days: DaySlot[];
  times: TimeSet;
}

function timesKey(times: TimeSet): string {
  const sorted = [...times].sort(([a], [b]) => a - b);
  return sorted.map(([time, real]) => (real ? `${time}r` : time)).join();
}

/** Days with the same times stand together. */
function mergeByTimes(groups: readonly Group[]): Merged[] {
  const merged = new Map<string, Merged>();
  for (const { days, times } of groups) {
    const key = timesKey(times);
    const same = merged.get(key);
    if (same) same.days = joinDays([...same.days, ...days]);
    else merged.set(key, { days, times });
  }
  return [...merged.values()];
}

/** Every day makes the others needless; days of one kind join. */
function joinDays(days: readonly DaySlot[]): DaySlot[] {
  if (days.some((day) => day.kind === "everyDay")) return [everyDay];
  const joined: DaySlot[] = [];
  for (const day of days) {
    const same = joined.find((one) => kindOf(one) === kindOf(day));
    if (same?.kind === "weekdays" && day.kind === "weekdays") same.weekdays = ascending(same.weekdays, day.weekdays);
    else if (same && "days" in same && "days" in day) same.days = ascending(same.days, day.days);
    else joined.push({ ...day });
  }
  return joined;
}

function kindOf(day: DaySlot): string {
  return day.kind === "yearDay" ? `month ${day.month}` : day.kind === "nthWeekday" ? JSON.stringify(day) : day.kind;
}

function ascending(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

/** The days after days of the week, of the month or of one month of the year, in order; null for others. */
function daysAfter(day: DaySlot): { days: number[]; of: string } | null {
  if (day.kind === "weekdays")
    return { days: day.weekdays.map((one) => (one + 1) % 7).sort((a, b) => a - b), of: "week" };
  if (day.kind === "monthDays" && !day.weekdays) return { days: day.days.map((one) => one + 1), of: "month" };
  return day.kind === "yearDay" ? { days: day.days.map((one) => one + 1), of: `month ${day.month}` } : null;
}

function daysIn(day: DaySlot): string {
  if (day.kind === "weekdays") return `week ${day.weekdays}`;
  if (day.kind === "monthDays") return `month ${day.days}`;
  return day.kind === "yearDay" ? `month ${day.month} ${day.days}` : "";
}

/** A window past midnight on some days: the steps after midnight are on the days after these. */
function nightSteps([one, other]: readonly Merged[]): When | null {
  for (const [evening, morning] of [
    [one, other],
    [other, one],
  ]) {
    const [from] = evening?.days ?? [];
    const [to] = morning?.days ?? [];
    if (!evening || !morning || evening.days.length + morning.days.length !== 2) continue;
    const next = from && daysAfter(from);
    if (!next || !to) continue;
    const steps = `${next.of} ${next.days}` === daysIn(to) ? findNightSteps(evening.times, morning.times) : null;
    if (steps) return stepsOn(evening.days, steps);
  }
  return null;
}

/** Every few seconds, all day or between full hours. */
function secondSteps(expression: string): CronOutline | null {
  const { seconds, minutes, hours } = parseCron(expression);
  const [first = 0, second = 0] = seconds;
  const count = second - first;
  const isEven = first === 0 && seconds.every((value, index) => value === index * count);
  if (seconds.length < 2 || !isEven || seconds.length * count !== 60 || minutes.length < 60) return null;
  const days = cronDays(expression);
  const from = hours[0] ?? 0;
  const to = (hours.at(-1) ?? 0) + 1;
  if (!days || days.weekdays !== null || to - from !== hours.length) return null;
  const window =
    hours.length === 24 ? null : { from: { minutes: from * 60 }, to: { minutes: Math.min(to * 60, 1439) } };
  return stepsOf(days, { count, unit: "second", minutes: [], window, except: null });
}

/** A star with a step that divides the hour or the day: nothing needs to be counted. */
function starredSteps(expression: string): CronOutline | null {
  const minutes = /^\*(?:\/(\d+))? \* \S+ \S+ \S+$/.exec(expression);
  const hours = /^0 \*(?:\/(\d+))? \S+ \S+ \S+$/.exec(expression);
  const count = Number((minutes ?? hours)?.[1] ?? 1);
  const days = (minutes && 60 % count === 0) || (hours && 24 % count === 0) ? cronDays(expression) : null;
  if (!days || days.weekdays !== null) return null;
  const unit = minutes ? "minute" : "hour";
  return stepsOf(days, { count, unit, minutes: [], window: null, except: null });
}

/** A day of one month is a date of every year. */
function stepsOf(given: CronDays, steps: Steps): CronOutline {
  const { days, months } = given.months?.length === 1 ? asYearDays({ ...given, times: new Map() }) : given;
  return withoutFewMonths({ when: stepsOn(days, steps), months, without: [] });
}
