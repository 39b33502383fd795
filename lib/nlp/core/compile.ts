import { isAppError } from "@/lib/errors";
import { nextOccurrence, parseCron, validateSchedule } from "@/lib/scheduling";
import { startOf, withBounds } from "./bounds";
import { DAY_MS, formatTime } from "./calendar";
import { compileDays, type DayPlan } from "./compile-days";
import { compileWithinDay, isWithinDay, united } from "./compile-interval";
import { compileOnce } from "./compile-once";
import { exclusionsOf, isLeftOut } from "./day-parts";
import { type DaySet, daySets, isEmpty } from "./day-sets";
import { ask, type Compiled, cronSchedule, LAST_INSTANT, quoted, type Refused, refuse, type Workbench } from "./draft";
import { type Group, groupSlots, timesOf } from "./groups";
import { askDays, namesAll, spreadOverDay } from "./per-period";
import { prepareSlots } from "./prepare-slots";
import { restrictionsOf } from "./restrictions";
import { settleTimes } from "./settle-times";
import { type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";
import { spacing } from "./spacing";
import { stepsOfDays, stepsOfWeek, timedApart } from "./steps-apart";

/** Slots to one schedule: deterministic, never approximate without saying so. */
export function compileSlots(given: readonly Slot[], bench: Workbench): Compiled | Refused {
  const slots = prepareSlots(given, bench);
  const impossible = slots.find((slot) => slot.kind === "impossible");
  if (impossible) return refuse(bench.words.impossible(quoted(impossible.message, bench)));
  const near = slots.find((slot) => slot.kind === "excludeDay");
  if (near) return ask(bench.words.unread(quoted(near.words, bench)), bench.words.whenOptions);
  const unclear = monthFirst.test(bench.zone) ? undefined : slots.map(unclearDate).find((words) => words !== undefined);
  if (unclear !== undefined) return ask(bench.words.unread(quoted(unclear, bench)), bench.words.whenOptions);
  const unread = slots.find((slot) => slot.kind === "unread");
  if (unread) return ask(bench.words.unread(quoted(unread.words, bench)), bench.words.whenOptions);
  if (new Set(slots.flatMap((slot) => (slot.kind === "zone" ? [slot.zone] : []))).size > 1)
    return ask(bench.words.mixed, []);
  if (slots.some((slot) => slot.kind === "past")) return ask(bench.words.pastDay, bench.words.whenOptions);
  const vague = slots.find((slot) => slot.kind === "vagueTime");
  if (vague) return askHour(vague.hour, bench);
  if (slots.some((slot) => slot.kind === "holidays")) {
    bench.warnings.push(bench.words.holidays);
    bench.exact = false;
    bench.doubt += 0.2;
  }
  bench.anchor = startOf(slots, bench);
  // The first run of a rule that starts there would be a year of five digits.
  if (bench.anchor !== null && bench.anchor > LAST_INSTANT - 400 * DAY_MS) return refuse(bench.words.never);
  const compiled = refusing(bench, () => compileKind(slots, bench));
  if (compiled.kind !== "compiled") return compiled;
  const bounding = recurs(slots) ? slots.filter((slot) => slot.kind !== "count" || !slot.once) : slots;
  const bounded = withBounds(compiled.schedule, bounding, bench);
  return checked({ ...compiled, schedule: bounded }, bench);
}

/** Where 12/11 is 11 December. */
const monthFirst = /^(?:America|US)\//;

function unclearDate(slot: Slot): string | undefined {
  if (slot.kind === "date" || slot.kind === "yearDay") return slot.unclear;
  return slot.kind === "bound" && slot.bound.kind !== "duration" ? unclearDate(slot.bound.day) : undefined;
}

function askHour(hour: number, bench: Workbench): Refused {
  const other = hour < 12 ? hour + 12 : hour;
  const times: [string, string] = [formatTime((hour % 24) * 60), formatTime((other % 24) * 60)];
  return ask(bench.words.askHour(hour), bench.words.hourOptions(times));
}

/** "Tue 6 pm and Sat 10 am", "on the 1st at 8 and on the 15th at 20": several days, each with a time, are of every week or month. */
function isTimetable(groups: readonly Group[]): boolean {
  const named = groups.filter(({ days }) => days.length > 0);
  const isOf = (wanted: DaySlot["kind"]): boolean =>
    named.every(({ days, said }) => said.length > 0 && days.every(({ kind }) => kind === wanted));
  return named.length > 1 && (isOf("weekdays") || isOf("monthDays"));
}

function compileKind(slots: readonly Slot[], bench: Workbench): Compiled | Refused {
  const crons = slots.filter((slot) => slot.kind === "cron").map((slot) => slot.expression);
  if (crons.length > 0) return fromCrons(crons, bench);
  const groups = groupSlots(slots);
  const isTold = !recurs(slots);
  if (isTold && !isTimetable(groups)) return compileOnce(slots, groups, Object.assign(bench, { isOnce: true }));
  if (isTold) bench.doubt += 0.1;
  const steps = stepsOfDays(slots) ?? stepsOfWeek(slots);
  if (steps)
    return united(
      steps.map((part) => compileKind(part, bench)),
      bench,
    );
  const hourly = slots.some((slot) => slot.kind === "window") && slots.some((slot) => slot.kind === "minuteOfHour");
  const interval =
    finestInterval(slots) ?? (hourly ? { kind: "interval" as const, count: 1, unit: "hour" as const } : null);
  if (interval === "several") return ask(bench.words.mixed, []);
  if (interval?.approximate) {
    bench.question ??= bench.words.askHowOften;
    bench.warnings.push(bench.words.approximate("few"));
    bench.exact = false;
    bench.doubt += 0.3;
  }
  if (interval && isWithinDay(interval)) {
    const apart = timedApart(slots);
    if (apart === null) return compileWithinDay(interval, slots, groups, bench);
    const stepped = compileWithinDay(interval, apart.steps, groupSlots(apart.steps), bench);
    return united([stepped, compileGroups(groupSlots(apart.fixed), apart.fixed, null, bench)], bench);
  }
  const untimed = groups.every((group) => timesOf(group).length === 0);
  const perDay = slots.find((slot) => slot.kind === "perDay");
  const perPeriod = slots.find((slot) => slot.kind === "perPeriod");
  if (perPeriod)
    return namesAll(perPeriod.count, slots) ? compileGroups(groups, slots, null, bench) : askDays(perPeriod, bench);
  if (perDay && untimed) return spreadOverDay(perDay.count, slots, bench);
  if (slots.some((slot) => slot.kind === "weekWindow") || (untimed && slots.some((slot) => slot.kind === "window")))
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
    if (isAppError(error))
      return refuse(bench.words.reason?.(error.message) ?? bench.words.impossible(crons.join(", ")));
    throw error;
  }
}

const openKinds = new Set<Slot["kind"]>([
  "interval",
  "perDay",
  "everyDay",
  "nthWeekday",
  "nthWorkday",
  "nearestWorkday",
  "exclude",
  "excludeDate",
  "excludeNth",
  "excludeTimes",
  "excludePart",
  "holidays",
  "perPeriod",
  "months",
  "window",
  "minuteOfHour",
  "weekWindow",
]);

/** A single named day ("on Monday at 9") is one time; "every", plurals, months, exclusions and counts repeat. */
function recurs(slots: readonly Slot[]): boolean {
  return slots.some((slot) => {
    if (slot.kind === "bound") return slot.bound.kind !== "start";
    if (slot.kind === "count") return slot.count > 1;
    return openKinds.has(slot.kind) || ("recurring" in slot && slot.recurring);
  });
}

function compileGroups(
  groups: Group[],
  slots: readonly Slot[],
  interval: IntervalSlot | null,
  bench: Workbench,
): Compiled | Refused {
  const restrictions = restrictionsOf(slots);
  if (isTornApart(slots)) bench.doubt += 0.25;
  if (isDateAmongHabits(slots) || isTakenTwice(groups)) bench.doubt += 0.25;
  if (isUnclear(slots)) return ask(bench.words.mixed, []);
  const spaced = interval
    ? spacing(interval, slots, restrictions.months !== null, bench)
    : { days: [], months: null, every: null };
  if (spaced === null) return ask(bench.words.workdayInterval, []);
  const months = restrictions.months ?? spaced.months;
  const without = exclusionsOf(slots, bench);
  const plans = groups.flatMap((group) => {
    const days = group.days.filter((day) => day.kind !== "everyDay").map(repeating);
    const taken = group.only ? [] : weekdaysTaken(groups, days);
    const left = { ...restrictions, months, excludedWeekdays: [...restrictions.excludedWeekdays, ...taken] };
    const sets = daySets(days.length > 0 ? days : spaced.days, left);
    const times = settleTimes(group, bench).filter((time) => !isLeftOut(time, without));
    return sets.map((set: DaySet) => ({ set, times }));
  });
  if (plans.some(({ set, times }) => isEmpty(set) || times.length === 0)) return refuse(bench.words.never);
  noteShortMonths(plans, bench);
  return compileDays(plans, spaced.every, bench);
}

/** "8:20 Monday to Friday, 15:10 every day, except Wednesday, when it is 14:10": of which of the two? */
function isTakenTwice(groups: readonly Group[]): boolean {
  const taken = groups.filter(({ only }) => only).flatMap(weekdaysOf);
  const others = groups.filter(({ only }) => !only);
  const has = (group: Group, weekday: number): boolean =>
    group.days.some(({ kind }) => kind === "everyDay") || weekdaysOf(group).includes(weekday);
  return taken.some((weekday) => others.filter((group) => has(group, weekday)).length > 1);
}

const weekdaysOf = ({ days }: Group): number[] => days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));

/** "daily at 8, Sundays only at 10": Sunday is taken out of the days before it. */
function weekdaysTaken(groups: readonly Group[], days: readonly DaySlot[]): number[] {
  if (days.some((day) => day.kind !== "weekdays")) return [];
  return groups.filter(({ only }) => only).flatMap(weekdaysOf);
}

/** "Mondays at 8 but at 10 on Fridays": which time has which day? */
const crossed = /(?:.dt{2}|dt{3,})d$/;

/** "every Monday except the first": a date, or a Monday? "at 9 and 17 except Fridays at 17": the day, or one time of it? */
function isUnclear(slots: readonly Slot[]): boolean {
  const order = slots.map((slot) => (isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : "")).join("");
  if (crossed.test(order)) return true;
  const isWeekly = slots.some((slot) => slot.kind === "interval" && slot.unit === "week");
  const isDated = (slot: Slot): boolean => slot.kind === "yearDay" || (slot.kind === "monthDays" && !slot.weekdays);
  if (isWeekly && slots.some(isDated)) return true;
  const excluded = slots.findIndex((slot) => slot.kind === "exclude");
  if (excluded < 0) return false;
  const oneWeekday = slots.some((slot) => slot.kind === "weekdays" && slot.weekdays.length === 1);
  if (oneWeekday && slots.some((slot) => slot.kind === "exclude" && slot.monthDays.some((day) => day <= 5)))
    return true;
  return slots.slice(0, excluded).some(isClock) && slots.slice(excluded).some((slot) => slot.kind === "times");
}

/** "7 December, every weekday at 6": one date beside days that repeat is a bound that was not understood, or content. */
function isDateAmongHabits(slots: readonly Slot[]): boolean {
  const isDate = (slot: Slot): boolean => slot.kind === "date" || (slot.kind === "yearDay" && !slot.recurring);
  return (
    slots.some(isDate) && slots.some((slot) => slot.kind === "everyDay" || (slot.kind === "weekdays" && slot.recurring))
  );
}

/** "every day at 9 and 21 on weekends": the last days may belong to the last time only. */
function isTornApart(slots: readonly Slot[]): boolean {
  const daily = slots.findIndex((slot) => slot.kind === "everyDay");
  const clock = slots.findIndex((slot, index) => index > daily && isClock(slot));
  const days = slots.findIndex(
    (slot, index) =>
      index > clock && isDaySlot(slot) && slot.kind !== "everyDay" && !(slot.kind === "weekdays" && slot.only),
  );
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

function checked(compiled: Compiled, bench: Workbench): Compiled | Refused {
  return refusing(bench, () => {
    validateSchedule(compiled.schedule, new Date(bench.now));
    return nextOccurrence(compiled.schedule, new Date(bench.now)) ? compiled : refuse(bench.words.never);
  });
}

/** What no schedule can hold is refused in the reader's language, with the reason where there are words for it. */
function refusing(bench: Workbench, work: () => Compiled | Refused): Compiled | Refused {
  try {
    return work();
  } catch (error) {
    if (isAppError(error)) return refuse(bench.words.reason?.(error.message) ?? bench.words.never);
    throw error;
  }
}
