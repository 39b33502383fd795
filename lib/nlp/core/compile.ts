import { isAppError } from "@/lib/errors";
import { parseCron, type Schedule } from "@/lib/scheduling";
import { startOf, withBounds } from "./bounds";
import { DAY_MS, formatTime } from "./calendar";
import { compileGroups } from "./compile-groups";
import { compileWithinDay, isWithinDay, united } from "./compile-interval";
import { compileOnce } from "./compile-once";
import { withoutLeftDates, withoutTimedDates } from "./dates-with-times";
import { ask, type Compiled, cronSchedule, LAST_INSTANT, quoted, type Refused, refuse, type Workbench } from "./draft";
import { doubtEverySecond } from "./every-second";
import { type Group, groupSlots, timesOf } from "./groups";
import { sayMiddles } from "./middles-of-months";
import { doubtNextWeekday } from "./next-weekday";
import { waysOfNickname } from "./nicknames";
import { namesAll, spreadOverDay } from "./per-period";
import { prepareSlots } from "./prepare-slots";
import { recurs } from "./recurs";
import { checked, refusing } from "./refusing";
import { type ClockTime, type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";
import { startingBehind } from "./starting-behind";
import { furtherMinutes, stepsOfDays, stepsOfWeek, timedApart, windowsOfDays, windowsOfSteps } from "./steps-apart";
import { stepsOfParts } from "./steps-of-parts";
import { suggest } from "./suggest";
import { askUnclearDate } from "./unclear-dates";
import { waysApart } from "./ways-apart";
import { weekdaysOfMonths } from "./weekdays-of-months";

/** Slots to one schedule: deterministic, never approximate without saying so. What is asked comes with what is likely. */
export function compileSlots(said: readonly Slot[], bench: Workbench): Compiled | Refused {
  const [given = said, ...others] = waysOfNickname(said);
  if (others.length > 0) return { ...ask(bench.words.mixed, []), suggestions: schedulesOf([given, ...others], bench) };
  const plain = withoutLeftDates(given);
  if (plain) return { ...ask(bench.words.dateStays, []), suggestions: schedulesOf([plain], bench) };
  const compiled = compilePlainly(given, bench);
  const dated = compiled.kind === "compiled" ? null : withoutDates(given, bench);
  if (dated) return dated;
  if (compiled.kind === "compiled") {
    doubtNextWeekday(given, bench, (ways) => schedulesOf(ways, bench));
    doubtEverySecond(given, bench, (ways) => schedulesOf(ways, bench));
  }
  if (compiled.kind === "compiled" || compiled.suggestions || !isGeneral(compiled, given, bench)) return compiled;
  const suggestions = suggest(prepareSlots(given, { ...bench }), bench, compilePlainly);
  return suggestions.length > 0 ? { ...compiled, suggestions } : compiled;
}

/** What the spans show to be no one schedule, with its parts to choose from. */
export function askApart(slots: readonly Slot[], bench: Workbench): Refused {
  return { ...ask(bench.words.mixed, []), suggestions: schedulesOf(waysApart(slots), bench) };
}

/** "every Monday except on 7 December", "… except tomorrow", which no cron or rule says: offered is all but that date. */
function withoutDates(given: readonly Slot[], bench: Workbench): Refused | null {
  const others = given.filter(({ kind }) => kind !== "excludeDate" && kind !== "excludeDay");
  if (others.length === given.length) return null;
  const quiet = { ...bench, assumptions: [], warnings: [], question: null, options: [] };
  const compiled = compilePlainly(others, quiet);
  if (compiled.kind !== "compiled" || quiet.question !== null) return null;
  return { ...ask(bench.words.dateStays, []), suggestions: [compiled.schedule] };
}

/** The usual options are for what says nothing of its own. */
const isGeneral = ({ kind, message, options }: Refused, given: readonly Slot[], { words }: Workbench): boolean => {
  if (kind === "refused") return given.some((slot) => slot.kind === "impossible");
  const isUsual = options === words.whenOptions || options === words.howOftenOptions;
  return isUsual || message === words.mixed || message === words.workdayInterval;
};

function compilePlainly(given: readonly Slot[], bench: Workbench): Compiled | Refused {
  const all = withoutOtherDays(prepareSlots(given, bench));
  const near = all.filter((slot) => slot.kind === "excludeDay");
  const slots = near.length > 0 ? all.filter((slot) => slot.kind !== "excludeDay") : all;
  const impossible = slots.find((slot) => slot.kind === "impossible");
  if (impossible) return refuse(bench.words.impossible(quoted(impossible.message, bench)));
  const unclear = askUnclearDate(slots, bench);
  if (unclear) return unclear;
  const unread = slots.find((slot) => slot.kind === "unread");
  if (unread?.words === "") return ask(bench.words.mixed, []);
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
  bench.saysAfternoon = slots.some((slot) => slot.kind === "times" && slot.times.every(isAfternoon));
  if (endsOnOtherDay(given)) bench.doubt += 0.25;
  if (slots.some((slot) => "orOnce" in slot && slot.orOnce)) bench.doubt += 0.2;
  sayMiddles(slots, bench);
  bench.anchor = startOf(slots, bench);
  // The first run of a rule that starts there would be a year of five digits.
  if (bench.anchor !== null && bench.anchor > LAST_INSTANT - 400 * DAY_MS) return refuse(bench.words.never);
  const compiled = refusing(bench, () => compileKind(slots, bench));
  if (compiled.kind !== "compiled") return compiled;
  const bounding = recurs(slots) ? slots.filter((slot) => slot.kind !== "count" || !slot.once) : slots;
  const bounded = withBounds(compiled.schedule, bounding, bench);
  const behind = near.length > 0 ? startingBehind(bounded, near, bench) : bounded;
  if (behind) return checked({ ...compiled, schedule: behind }, bench);
  return ask(bench.words.unread(near.map(({ words }) => quoted(words, bench)).join(", ")), bench.words.whenOptions);
}

/** "every 30 minutes starting at 9:15 until 17:15 tomorrow": from today on, or tomorrow only? */
function endsOnOtherDay(slots: readonly Slot[]): boolean {
  const bounds = slots.flatMap((slot) => (slot.kind === "bound" && "day" in slot.bound ? [slot.bound] : []));
  const isTimedEnd = bounds.some(({ kind, time, day }) => kind === "end" && time && day.kind === "relative");
  const isOpen = slots.some(({ kind }) => kind === "windowStart") && bounds.every(({ kind }) => kind === "end");
  return isTimedEnd && isOpen;
}

const isAfternoon = ({ minutes }: ClockTime): boolean => minutes >= 13 * 60;

/** "not tomorrow but the day after": once on another day leaves nothing out. */
function withoutOtherDays(slots: readonly Slot[]): readonly Slot[] {
  const days = slots.flatMap((slot) => (slot.kind === "relative" && slot.unit === "day" ? [slot.count] : []));
  const isOnce = days.length > 0 && !recurs(slots);
  return isOnce ? slots.filter((slot) => slot.kind !== "excludeDay" || days.includes(slot.count)) : slots;
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
  const undated = isTold ? null : withoutTimedDates(slots, groups);
  if (undated) return { ...ask(bench.words.dateStays, []), suggestions: schedulesOf([undated], bench) };
  if (isTold) bench.doubt += 0.1;
  const steps =
    furtherMinutes(slots) ??
    stepsOfDays(slots) ??
    windowsOfDays(slots) ??
    windowsOfSteps(slots) ??
    stepsOfParts(slots, bench) ??
    stepsOfWeek(slots);
  if (steps)
    return united(
      steps.map((part) => compileKind(part, bench)),
      bench,
    );
  const hourly = slots.some((slot) => slot.kind === "window") && slots.some((slot) => slot.kind === "minuteOfHour");
  const interval =
    finestInterval(slots) ?? (hourly ? { kind: "interval" as const, count: 1, unit: "hour" as const } : null);
  if (interval === "several") return ask(bench.words.mixed, []);
  if (areStepsApart(slots)) bench.doubt += 0.25;
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
    return namesAll(perPeriod.count, slots)
      ? compileGroups(groups, slots, null, bench)
      : ask(bench.words.askWhen, bench.words.whenOptions);
  // "four times a day starting at 8": nobody knows how far apart.
  const isDaily = slots.every((slot) => !isDaySlot(slot) || slot.kind === "everyDay");
  if (perDay && perDay.count > 1 && isDaily && groups.flatMap(timesOf).length === 1)
    return ask(bench.words.askHowOften, bench.words.howOftenOptions);
  if (perDay && untimed) return spreadOverDay(perDay.count, slots, bench);
  if (slots.some((slot) => slot.kind === "weekWindow") || (untimed && slots.some((slot) => slot.kind === "window")))
    return ask(bench.words.askHowOften, bench.words.howOftenOptions);
  const monthly = weekdaysOfMonths(interval, slots);
  if (monthly) return askWhichOfMonth(monthly, bench);
  return compileGroups(groups, slots, interval, bench);
}

function askWhichOfMonth(ways: readonly (readonly Slot[])[], bench: Workbench): Refused {
  return { ...ask(bench.words.askWhen, []), suggestions: schedulesOf(ways, bench) };
}

function schedulesOf(ways: readonly (readonly Slot[])[], bench: Workbench): Schedule[] {
  return ways.flatMap((slots) => {
    const compiled = compilePlainly(slots, { ...bench, assumptions: [], warnings: [] });
    return compiled.kind === "compiled" ? [compiled.schedule] : [];
  });
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

/** "every hour from 9 to 5 and on Fridays every half hour": whose are the finer steps? */
function areStepsApart(slots: readonly Slot[]): boolean {
  const steps = slots.flatMap((slot, index) =>
    slot.kind === "interval" && (slot.unit === "minute" || slot.unit === "hour") ? [index] : [],
  );
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  return last > first && slots.slice(first, last).some(({ kind }) => kind === "weekdays");
}
