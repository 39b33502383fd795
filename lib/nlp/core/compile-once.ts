import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, DAY_MS, MINUTE_MS, midnightOf, toInstant } from "./calendar";
import { writeTimes } from "./cron-fields";
import {
  assume,
  type Compiled,
  cronSchedule,
  onceSchedule,
  quoted,
  type Refused,
  refuse,
  type Workbench,
} from "./draft";
import type { Group } from "./groups";
import { doubtNextYear } from "./next-year";
import { settleTimes } from "./settle-times";
import type { ClockTime, DaySlot, Slot } from "./slots";

/** One instant: after a delay, now, or at the first time that is not past on the day named. */
export function compileOnce(slots: readonly Slot[], groups: readonly Group[], bench: Workbench): Compiled | Refused {
  const delays = slots.flatMap((slot) => (slot.kind === "delay" ? [slot.seconds] : []));
  if (delays.length > 1)
    return onEach(
      delays.map((seconds) => localOfInstant(bench.zone, bench.now + seconds * 1000)),
      bench,
    );
  if (delays[0] !== undefined) return onceSchedule(bench, new Date(bench.now + delays[0] * 1000));
  const group = groups.find((one) => one.days.length > 0) ?? groups[0];
  if (!group || slots.some((slot) => slot.kind === "now")) return onceSchedule(bench, new Date(bench.now + 1000));
  if (groups.some(({ days }) => days.some((day) => "open" in day && day.open)))
    assume(bench, bench.words.onceOnly, 0.2);
  const times = settleTimes(group, bench);
  const timed = groups.filter((one) => one.days.length > 0);
  const dated = timed.map((one) => datedInstants(one.days, one === group ? times : settleTimes(one, bench), bench));
  const several = [...new Set(dated.flat())].sort((a, b) => a - b);
  if (several.length > 1 && dated.every((found) => found.length > 0)) return onEach(several, bench);
  const daily = times.length > 1 && group.days.length === 0 ? dailyAt(times, bench) : null;
  if (daily && partsDay(times)) return daily;
  if (daily) bench.suggestions = [daily.schedule];
  const agreed = group.days.length > 1 ? commonDates(group.days, bench) : [];
  if (times.length > 1 || (group.days.length > 1 && agreed.length === 0)) {
    bench.warnings.push(bench.words.approximate("once"));
    bench.exact = false;
    bench.doubt += 0.4;
    bench.question ??= bench.words.severalOnce;
  }
  if (group.days.length === 0) return nextClockTime(times, bench);
  const found = onDay(group.days, times, bench, agreed);
  const isNight = group.said.some((one) => "part" in one && (one.part === "night" || one.part === "evening"));
  if (found.kind === "compiled" || !isNight) return found;
  const later = (minutes: number): Compiled | Refused =>
    onDay(
      group.days,
      times.map((time) => ({ ...time, minutes: time.minutes + minutes })),
      bench,
      agreed,
    );
  // "tonight remind me at midnight": what is over today lies behind this midnight.
  if (times.every(({ minutes }) => minutes < SMALL_HOURS)) return later(DAY_MINUTES);
  // "tonight at 5": rather before it.
  if (times.some(({ minutes }) => minutes >= EARLY_EVENING)) return found;
  bench.doubt += 0.25;
  return later(DAY_MINUTES / 2);
}

/** "this Saturday, 28 November": the day that several words for a day have in common. */
function commonDates(days: readonly DaySlot[], bench: Workbench): number[] {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const [first = [], ...others] = days.map((day) => candidateDates(day, today));
  return first.filter((date) => others.every((dates) => dates.includes(date)));
}

/** "at noon and midnight": times that part the day evenly come every day. */
function partsDay(times: readonly ClockTime[]): boolean {
  const minutes = times.map((time) => time.minutes).sort((a, b) => a - b);
  const part = DAY_MINUTES / minutes.length;
  return times.every(({ bare }) => !bare) && minutes.every((one, index) => one - (minutes[0] ?? 0) === index * part);
}

const DAY_MINUTES = 1440;
/** From four on "tonight" may be said of the afternoon. */
const SMALL_HOURS = 240;
const EARLY_EVENING = 360;

const dailyAt = (times: readonly ClockTime[], bench: Workbench): Compiled =>
  cronSchedule(
    bench.zone,
    writeTimes([...times], false).map((time) => `${time} * * *`),
  );

const MAX_INSTANTS = 24;

/** Every time on every date named ("tomorrow at 8 and 20"); none where a day is no certain date, or over. */
function datedInstants(days: readonly DaySlot[], times: readonly ClockTime[], bench: Workbench): number[] {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const isDated = ({ kind }: DaySlot): boolean =>
    kind === "relative" || kind === "date" || kind === "yearDay" || kind === "placeInMonth";
  // "tomorrow, Friday and next Tuesday", but not "this Saturday, 28 November"
  const isApart = days.length === 1 || (days.some(isDated) && commonDates(days, bench).length === 0);
  const certain = days.every(
    (day) => isDated(day) || (day.kind === "weekdays" && day.weekdays.length === 1 && isApart),
  );
  if (!certain || days.length === 0) return [];
  // "Friday at 10" on a Friday at noon is the next one.
  const isAhead = (date: number): boolean =>
    times.some(({ minutes }) => toInstant(bench.zone, date + minutes * MINUTE_MS).getTime() > bench.now);
  const dates = days
    .flatMap((day): DaySlot[] => (day.kind === "yearDay" ? day.days.map((one) => ({ ...day, days: [one] })) : [day]))
    .map((day) =>
      candidateDates(day, today).find((date) => date >= today && (day.kind !== "weekdays" || isAhead(date))),
    );
  const locals = dates.flatMap((date) =>
    date === undefined ? [] : times.map((time) => date + time.minutes * MINUTE_MS + (time.seconds ?? 0) * 1000),
  );
  const ahead = [...new Set(locals)].filter((local) => toInstant(bench.zone, local).getTime() > bench.now);
  return ahead.length === dates.length * times.length && ahead.length <= MAX_INSTANTS
    ? ahead.sort((a, b) => a - b)
    : [];
}

/** A few instants are crons of their dates that end with the last. */
function onEach(locals: readonly number[], bench: Workbench): Compiled | Refused {
  const crons = locals.map((local) => {
    const date = new Date(local);
    const second = date.getUTCSeconds() === 0 ? "" : `${date.getUTCSeconds()} `;
    return `${second}${date.getUTCMinutes()} ${date.getUTCHours()} ${date.getUTCDate()} ${date.getUTCMonth() + 1} *`;
  });
  const { schedule, ...compiled } = cronSchedule(bench.zone, crons);
  const endsAt = toInstant(bench.zone, locals.at(-1) ?? 0).toISOString();
  return { ...compiled, schedule: { ...schedule, endsAt, maxRuns: locals.length } };
}

function nextClockTime(times: ClockTime[], bench: Workbench): Compiled | Refused {
  assume(bench, bench.words.onceOnly, 0.22);
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const instants = [0, 1, 2].flatMap((ahead) =>
    times.map((time) => instantAt(today + ahead * DAY_MS, time, bench.zone)),
  );
  const future = instants.filter((instant) => instant.getTime() > bench.now).sort((a, b) => a.getTime() - b.getTime());
  return onceSchedule(bench, future[0] ?? new Date(bench.now));
}

/** `agreed`: the dates that all of the days have in common, where there are several. */
function onDay(
  days: DaySlot[],
  times: ClockTime[],
  bench: Workbench,
  agreed: readonly number[] = [],
): Compiled | Refused {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const open = days.every((day) => day.kind === "weekdays" || (day.kind === "monthDays" && !day.months));
  if (open) assume(bench, bench.words.onceOnly, 0.12);
  const found = agreed.length > 0 ? agreed : days.flatMap((day) => candidateDates(day, today));
  const dates = [...found].sort((a, b) => a - b);
  for (const date of dates) {
    for (const time of [...times].sort((a, b) => a.minutes - b.minutes)) {
      const instant = instantAt(date, time, bench.zone);
      if (instant.getTime() <= bench.now) continue;
      doubtWeekday(days, date, bench);
      return doubtNextYear(days, date, onceSchedule(bench, instant), bench);
    }
  }
  const last = dates.at(-1);
  // "on the 31st of this month" of a month of thirty days
  if (last === undefined) return refuse(days.some(isPlace) ? bench.words.never : bench.words.past);
  // "tonight" at the end of the day: the same time a day later.
  const later = times.map((time) => onceSchedule(bench, instantAt(last + DAY_MS, time, bench.zone)));
  const ahead = later.flatMap((one) =>
    one.kind === "compiled" && Date.parse(one.schedule.runAt ?? "") > bench.now ? [one.schedule] : [],
  );
  return { ...refuse(bench.words.past), suggestions: ahead };
}

const isPlace = ({ kind }: DaySlot): boolean => kind === "placeInMonth";

/** "Friday 3 December" where the next one is a Thursday. */
function doubtWeekday(days: readonly DaySlot[], date: number, bench: Workbench): void {
  const weekday = new Date(date).getUTCDay();
  const said = days.flatMap((day) => (day.kind === "yearDay" && day.on ? [day.on] : []));
  const other = said.find((one) => one.weekday !== weekday);
  if (!other) return;
  bench.doubt += 0.4;
  bench.question ??= bench.words.impossible(quoted(other.words, bench));
}

function instantAt(date: number, time: ClockTime, zone: string): Date {
  return toInstant(zone, date + time.minutes * MINUTE_MS + (time.seconds ?? 0) * 1000);
}
