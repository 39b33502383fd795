import { isAppError } from "@/lib/errors";
import { localOfInstant, nextOccurrence, parseCron, type Schedule, validateSchedule } from "@/lib/scheduling";
import { candidateDates, DAY_MS, formatTime, midnightOf, toInstant } from "./calendar";
import { compileDays, type DayPlan, type Every } from "./compile-days";
import { compileWithinDay, isWithinDay } from "./compile-interval";
import { compileOnce } from "./compile-once";
import { exclusionsOf, isLeftOut } from "./day-parts";
import { type DaySet, daySets, isEmpty, restrictionsOf } from "./day-sets";
import { ask, assume, type Compiled, cronSchedule, LAST_INSTANT, type Refused, refuse, type Workbench } from "./draft";
import { type Group, groupSlots, timesOf } from "./groups";
import { settleTimes } from "./settle-times";
import { type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";

/** Slots to one schedule: deterministic, never approximate without saying so. */
export function compileSlots(given: readonly Slot[], bench: Workbench): Compiled | Refused {
  const slots = given.map(plainDays);
  const impossible = slots.find((slot) => slot.kind === "impossible");
  if (impossible) return refuse(impossible.message);
  const unread = slots.find((slot) => slot.kind === "unread");
  if (unread) return ask(bench.words.unread(unread.words), bench.words.whenOptions);
  if (slots.some((slot) => slot.kind === "past")) return ask(bench.words.pastDay, bench.words.whenOptions);
  const vague = slots.find((slot) => slot.kind === "vagueTime");
  if (vague) return askHour(vague.hour, bench);
  if (slots.some((slot) => slot.kind === "holidays")) {
    bench.warnings.push(bench.words.holidays);
    bench.exact = false;
    bench.doubt += 0.2;
  }
  const compiled = compileKind(slots, bench);
  if (compiled.kind !== "compiled") return compiled;
  const bounded = withBounds(compiled.schedule, slots, bench);
  return checked({ ...compiled, schedule: bounded }, bench);
}

/** "every day" and "every weekday" are days like others, each with the times beside them. */
function plainDays(slot: Slot): Slot {
  if (slot.kind !== "interval" || slot.count !== 1) return slot;
  if (slot.unit === "day") return { kind: "everyDay" };
  return slot.unit === "workday" ? { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true } : slot;
}

function askHour(hour: number, bench: Workbench): Refused {
  const other = hour < 12 ? hour + 12 : hour;
  const times: [string, string] = [formatTime((hour % 24) * 60), formatTime((other % 24) * 60)];
  return ask(bench.words.askHour(hour), bench.words.hourOptions(times));
}

function compileKind(slots: readonly Slot[], bench: Workbench): Compiled | Refused {
  const crons = slots.filter((slot) => slot.kind === "cron").map((slot) => slot.expression);
  if (crons.length > 0) return fromCrons(crons, bench);
  const groups = groupSlots(slots);
  if (!recurs(slots)) return compileOnce(slots, groups, bench);
  const hourly = slots.some((slot) => slot.kind === "window") && slots.some((slot) => slot.kind === "minuteOfHour");
  const interval =
    finestInterval(slots) ?? (hourly ? { kind: "interval" as const, count: 1, unit: "hour" as const } : null);
  if (interval === "several") return ask(bench.words.mixed, []);
  if (interval?.approximate) {
    bench.warnings.push(bench.words.approximate("few"));
    bench.exact = false;
    bench.doubt += 0.3;
  }
  if (interval && isWithinDay(interval)) return compileWithinDay(interval, slots, groups, bench);
  const untimed = groups.every((group) => timesOf(group).length === 0);
  const perDay = slots.find((slot) => slot.kind === "perDay");
  if (perDay && untimed) return spreadOverDay(perDay.count, slots, bench);
  if (untimed && slots.some((slot) => slot.kind === "window"))
    return ask(bench.words.askHowOften, bench.words.howOftenOptions);
  return compileGroups(groups, slots, interval, bench);
}

const finest = ["second", "minute", "hour", "day", "workday", "week", "month", "quarter", "year"];

/** "every 10 minutes, every hour" is every 10 minutes; "every 5 minutes and every 7" are two schedules. */
function finestInterval(slots: readonly Slot[]): IntervalSlot | "several" | null {
  const intervals = slots.filter((slot) => slot.kind === "interval");
  const [first = null, ...coarser] = intervals.sort((a, b) => finest.indexOf(a.unit) - finest.indexOf(b.unit));
  const several = coarser.some((one) => one.count !== (one.unit === first?.unit ? first.count : 1));
  return several ? "several" : first;
}

function fromCrons(crons: string[], bench: Workbench): Compiled | Refused {
  try {
    for (const expression of crons) parseCron(expression);
    return cronSchedule(bench.zone, crons);
  } catch (error) {
    if (isAppError(error)) return refuse(error.message);
    throw error;
  }
}

const openKinds = new Set<Slot["kind"]>([
  "interval",
  "perDay",
  "everyDay",
  "nthWeekday",
  "nthWorkday",
  "exclude",
  "months",
  "window",
  "minuteOfHour",
]);

/** A single named day ("on Monday at 9") is one time; "every", plurals, months, exclusions and counts repeat. */
function recurs(slots: readonly Slot[]): boolean {
  return slots.some((slot) => {
    if (slot.kind === "bound") return slot.bound.kind !== "start";
    if (slot.kind === "count") return slot.count > 1;
    return openKinds.has(slot.kind) || ("recurring" in slot && slot.recurring);
  });
}

function spreadOverDay(count: number, slots: readonly Slot[], bench: Workbench): Compiled | Refused {
  const hours = count === 2 ? [9, 17] : count === 3 ? [9, 13, 17] : null;
  if (hours === null && (count > 24 || 24 % count !== 0))
    return ask(bench.words.askHowOften, bench.words.howOftenOptions);
  const times = (hours ?? Array.from({ length: count }, (_, index) => (index * 24) / count)).map((hour) => ({
    minutes: hour * 60,
  }));
  assume(bench, bench.words.timesADay(times.map((time) => formatTime(time.minutes)).join(", ")), 0.2);
  const sets = daySets(slots.filter(isDaySlot), restrictionsOf(slots));
  return compileDays(
    sets.map((set) => ({ set, times })),
    null,
    bench,
  );
}

function compileGroups(
  groups: Group[],
  slots: readonly Slot[],
  interval: IntervalSlot | null,
  bench: Workbench,
): Compiled | Refused {
  const restrictions = restrictionsOf(slots);
  if (isTornApart(slots)) bench.doubt += 0.25;
  if (isUnclear(slots)) return ask(bench.words.mixed, []);
  const spaced = interval
    ? spacing(interval, slots, restrictions.months !== null, bench)
    : { days: [], months: null, every: null };
  if (spaced === null) return ask(bench.words.workdayInterval, []);
  const months = restrictions.months ?? spaced.months;
  const without = exclusionsOf(slots, bench);
  const plans = groups.flatMap((group) => {
    const days = group.days.filter((day) => day.kind !== "everyDay").map(repeating);
    const sets = daySets(days.length > 0 ? days : spaced.days, { ...restrictions, months });
    const times = settleTimes(group, bench).filter((time) => !isLeftOut(time, without));
    return sets.map((set: DaySet) => ({ set, times }));
  });
  if (plans.some(({ set, times }) => isEmpty(set) || times.length === 0)) return refuse(bench.words.never);
  noteShortMonths(plans, bench);
  return compileDays(plans, spaced.every, bench);
}

/** "Mondays at 8 but at 10 on Fridays": which time has which day? */
const crossed = /dt{2,}d$/;

/** "every Monday except the first": a date, or a Monday? "at 9 and 17 except Fridays at 17": the day, or one time of it? */
function isUnclear(slots: readonly Slot[]): boolean {
  const order = slots.map((slot) => (isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : "")).join("");
  if (crossed.test(order)) return true;
  const excluded = slots.findIndex((slot) => slot.kind === "exclude");
  if (excluded < 0) return false;
  const oneWeekday = slots.some((slot) => slot.kind === "weekdays" && slot.weekdays.length === 1);
  if (oneWeekday && slots.some((slot) => slot.kind === "exclude" && slot.monthDays.length > 0)) return true;
  return slots.slice(0, excluded).some(isClock) && slots.slice(excluded).some((slot) => slot.kind === "times");
}

/** "every day at 9 and 21 on weekends": the last days may belong to the last time only. */
function isTornApart(slots: readonly Slot[]): boolean {
  const daily = slots.findIndex((slot) => slot.kind === "everyDay");
  const clock = slots.findIndex((slot, index) => index > daily && isClock(slot));
  const days = slots.findIndex((slot, index) => index > clock && isDaySlot(slot) && slot.kind !== "everyDay");
  const first = slots[clock];
  if (daily < 0 || days < 0 || first === undefined) return false;
  const severalTimes = first.kind === "times" && first.times.length > 1;
  return severalTimes || slots.slice(days).some((slot) => slot.kind === first.kind);
}

function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay";
}

/** The 31st is no mistake, but months without one are left out. */
function noteShortMonths(plans: readonly DayPlan[], bench: Workbench): void {
  const days = plans.flatMap(({ set }) =>
    set.months || set.monthDays === null || set.monthDays.length > 20 ? [] : set.monthDays,
  );
  const late = Math.max(0, ...days);
  if (late > 28) bench.warnings.push(bench.words.shortMonths(late));
}

function repeating(day: DaySlot): DaySlot {
  return "recurring" in day ? { ...day, recurring: true } : day;
}

interface Spacing {
  days: DaySlot[];
  months: number[] | null;
  every: Every | null;
}

/** What "every N days/weeks/months/years" adds: default days, months, and an rrule's interval where N > 1. */
function spacing(interval: IntervalSlot, slots: readonly Slot[], hasMonths: boolean, bench: Workbench): Spacing | null {
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
    if (days.length === 0) assume(bench, bench.words.noWeekday, 0.08);
    return { days: [{ kind: "weekdays", weekdays: [1], recurring: true }], months: null, every: every("week", count) };
  }
  const first: DaySlot = { kind: "monthDays", days: [1], recurring: true };
  if (interval.unit === "year") {
    if (days.length === 0) assume(bench, hasMonths ? bench.words.noMonthDay : bench.words.noMonth, 0.1);
    return { days: [first], months: named(["yearDay"]) ? null : [1], every: every("year", count) };
  }
  if (!named(["monthDays", "nthWeekday", "nthWorkday", "yearDay"]))
    assume(bench, bench.words.noMonthDay, named(["weekdays"]) ? 0.4 : 0.08);
  const step = interval.unit === "quarter" ? count * 3 : count;
  if (step === 1 || hasMonths) return { days: [first], months: null, every: null };
  if (12 % step !== 0) return { days: [first], months: null, every: every("month", step) };
  return { days: [first], months: Array.from({ length: 12 / step }, (_, index) => 1 + index * step), every: null };
}

/** Start, end and count. An end day counts in full. */
function withBounds(schedule: Schedule, slots: readonly Slot[], bench: Workbench): Schedule {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  let { startsAt, endsAt, maxRuns } = schedule;
  for (const slot of slots) {
    if (slot.kind === "count") maxRuns = slot.count;
    if (slot.kind !== "bound") continue;
    const { bound } = slot;
    if (bound.kind === "duration")
      endsAt = new Date(Math.min(bench.now + durationMs(bound.count, bound.unit), LAST_INSTANT)).toISOString();
    else {
      const date = candidateDates(bound.day, today).find((one) => one >= today);
      if (date === undefined) continue;
      if (bound.kind === "start") startsAt = toInstant(bench.zone, date).toISOString();
      else endsAt = new Date(toInstant(bench.zone, date + DAY_MS).getTime() - 1000).toISOString();
    }
  }
  return schedule.kind === "once" ? schedule : { ...schedule, startsAt, endsAt, maxRuns };
}

function durationMs(count: number, unit: string): number {
  const days: Record<string, number> = { week: 7, month: 30, quarter: 91, year: 365 };
  const small: Record<string, number> = { second: 1000, minute: 60_000, hour: 3_600_000 };
  return count * (small[unit] ?? (days[unit] ?? 1) * DAY_MS);
}

function checked(compiled: Compiled, bench: Workbench): Compiled | Refused {
  try {
    validateSchedule(compiled.schedule, new Date(bench.now));
    return nextOccurrence(compiled.schedule, new Date(bench.now)) ? compiled : refuse(bench.words.never);
  } catch (error) {
    if (isAppError(error)) return refuse(error.message);
    throw error;
  }
}
