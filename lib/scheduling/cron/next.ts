import { segmentAt } from "../zone";
import { monthShape } from "./days";
import type { CronSpec } from "./parse";

export interface DstRules {
  dstGap: "run" | "skip";
  dstOverlap: "first" | "both";
}

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
/** The calendar repeats after 400 years; the rarest possible day (29 February on a given weekday) comes every 40. */
const MAX_YEARS = 45;

/**
 * The first instant strictly after `after`, in epoch milliseconds. Time is walked in stretches of one offset:
 * inside such a stretch the wall clock is plain arithmetic, and gap and overlap lie between two of them.
 */
export function nextCronInstant(spec: CronSpec, zone: string, after: number, rules: DstRules): number | null {
  const limit = after + MAX_YEARS * 366 * DAY_MS;
  let from = Math.floor(after / SECOND_MS) * SECOND_MS + SECOND_MS;
  for (let round = 0; from < limit; round += 1) {
    const segment = segmentAt(zone, round === 0 ? from - SECOND_MS : from);
    const repeatsUntil = segment.start + segment.previousOffset;
    const firstPassOnly = !spec.interval && rules.dstOverlap === "first";
    const earliest = firstPassOnly ? Math.max(from + segment.offset, repeatsUntil) : from + segment.offset;
    const local = nextLocal(spec, earliest, limit + DAY_MS);
    if (local === null) return null;
    if (local - segment.offset < segment.end) return local - segment.offset;
    if (runsInGapAfter(spec, zone, segment.end, segment.offset, rules, local)) return segment.end;
    from = round === 0 ? segment.end : Math.max(segment.end, local - segment.offset - 2 * DAY_MS);
  }
  return null;
}

/** `local` is the first match past the stretch: if the wall clock jumps over it, it runs where the clock lands. */
function runsInGapAfter(
  spec: CronSpec,
  zone: string,
  end: number,
  offset: number,
  rules: DstRules,
  local: number,
): boolean {
  if (spec.interval || rules.dstGap === "skip") return false;
  const next = segmentAt(zone, end);
  return local < end + next.offset && local >= end + offset;
}

/** The first matching wall-clock reading at or after `from`. */
function nextLocal(spec: CronSpec, from: number, limit: number): number | null {
  const start = new Date(from);
  const midnight = Math.floor(from / DAY_MS) * DAY_MS;
  let year = start.getUTCFullYear();
  let month = start.getUTCMonth() + 1;
  let firstDay = start.getUTCDate();
  let time = nextTime(spec, from - midnight);
  const today = firstDay;
  if (time === null) firstDay += 1;
  while (Date.UTC(year, month - 1, 1) < limit) {
    if (spec.months.includes(month)) {
      const day = nextDay(spec, year, month, firstDay);
      if (day !== null) {
        const timeOfDay = day === today && time !== null ? time : firstTime(spec);
        return Date.UTC(year, month - 1, day) + timeOfDay;
      }
    }
    firstDay = 1;
    time = null;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return null;
}

function nextDay(spec: CronSpec, year: number, month: number, from: number): number | null {
  const shape = monthShape(year, month);
  if (from > shape.length) return null;
  if (spec.days.everyDay) return from;
  const mask = spec.days.daysIn(shape);
  for (let day = from; day <= shape.length; day += 1) if ((mask & (1 << day)) !== 0) return day;
  return null;
}

function firstTime(spec: CronSpec): number {
  return timeOfDayMs(spec.hours[0] ?? 0, spec.minutes[0] ?? 0, spec.seconds[0] ?? 0);
}

/** The first matching time of day at or after `timeMs`; null when the day has no more. */
function nextTime(spec: CronSpec, timeMs: number): number | null {
  const total = Math.ceil(timeMs / SECOND_MS);
  const hour = Math.floor(total / 3600);
  const minute = Math.floor((total % 3600) / 60);
  const sameMinute = spec.hours.includes(hour) && spec.minutes.includes(minute);
  const second = sameMinute ? atLeast(spec.seconds, total % 60) : null;
  if (second !== null) return timeOfDayMs(hour, minute, second);
  const nextMinute = spec.hours.includes(hour) ? atLeast(spec.minutes, minute + 1) : null;
  if (nextMinute !== null) return timeOfDayMs(hour, nextMinute, spec.seconds[0] ?? 0);
  const nextHour = atLeast(spec.hours, hour + 1);
  return nextHour === null ? null : timeOfDayMs(nextHour, spec.minutes[0] ?? 0, spec.seconds[0] ?? 0);
}

function atLeast(values: number[], floor: number): number | null {
  for (const value of values) if (value >= floor) return value;
  return null;
}

function timeOfDayMs(hour: number, minute: number, second: number): number {
  return ((hour * 60 + minute) * 60 + second) * SECOND_MS;
}
