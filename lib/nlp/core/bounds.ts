import { localOfInstant, parseCron, type Schedule } from "@/lib/scheduling";
import { candidateDates, DAY_MS, MINUTE_MS, midnightOf, toInstant } from "./calendar";
import { LAST_INSTANT, type Workbench } from "./draft";
import type { DayBound, Slot } from "./slots";

/** The instant of a named start, in epoch milliseconds; null without one. */
export function startOf(slots: readonly Slot[], bench: Workbench): number | null {
  const delay = slots.find((slot) => slot.kind === "delay");
  if (delay) return bench.now + delay.seconds * 1000;
  const bound = slots
    .flatMap((slot) => (slot.kind === "bound" ? [slot.bound] : []))
    .find(({ kind }) => kind === "start");
  return bound && bound.kind !== "duration" ? startInstant(bound, slots, bench) : null;
}

/** "between 15 November and 15 March" in December: what has begun and is not over runs now. */
function startInstant(bound: DayBound, slots: readonly Slot[], bench: Workbench): number | null {
  const start = boundInstant(bound, bench);
  const { day } = bound;
  const ends = slots.flatMap((slot) => (slot.kind === "bound" && slot.bound.kind === "end" ? [slot.bound] : []));
  const [end] = ends.map((one) => (one.day.kind === "yearDay" ? boundInstant(one, { ...bench, anchor: null }) : null));
  if (start === null || day.kind !== "yearDay" || typeof end !== "number" || end > start) return start;
  const before = midnightOf(localOfInstant(bench.zone, bench.now)) - YEAR_MS;
  const date = candidateDates(day, before).find((one) => one >= before);
  return date === undefined ? start : toInstant(bench.zone, date).getTime();
}

const FAR_MS = 300 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

/** Start, end and count. An end day without a time counts in full. */
export function withBounds(schedule: Schedule, slots: readonly Slot[], bench: Workbench): Schedule {
  let { startsAt, endsAt, maxRuns } = schedule;
  // "starting in January 2027 …, the last one in June 2027": one of two starts is none.
  const starts = slots.filter((slot) => slot.kind === "bound" && slot.bound.kind === "start");
  if (new Set(starts.map((slot) => JSON.stringify(slot))).size > 1) bench.doubt += 0.25;
  const hasOneDelay = slots.filter(({ kind }) => kind === "delay").length === 1;
  for (const slot of slots) {
    if (slot.kind === "count") maxRuns = slot.count * (slot.ofDays ? timesOfDay(schedule) : 1);
    // "starting in 2 hours, every 30 minutes"
    if (slot.kind === "delay" && hasOneDelay) startsAt = new Date(bench.now + slot.seconds * 1000).toISOString();
    if (slot.kind !== "bound") continue;
    const { bound } = slot;
    const instant =
      bound.kind === "duration"
        ? durationEnd(bound, bench)
        : bound.kind === "start"
          ? startInstant(bound, slots, bench)
          : boundInstant(bound, bench);
    if (instant === null) continue;
    // "from 1 to 7 October" in November: of this year they are over, and of the next they are far.
    if (bound.kind === "start" && bound.day.kind === "yearDay" && instant - bench.now > FAR_MS) bench.doubt += 0.25;
    const text = new Date(Math.min(instant, LAST_INSTANT)).toISOString();
    if (bound.kind === "start") startsAt = text;
    // "until 24 December; this year only": both hold.
    else endsAt = endsAt === null || text < endsAt ? text : endsAt;
  }
  return schedule.kind === "once" ? schedule : { ...schedule, startsAt, endsAt, maxRuns };
}

/** A written date stands even when it is past: it says from where every second week is counted. */
function boundInstant({ kind, day, time }: DayBound, bench: Workbench): number | null {
  const today = firstDay(kind, day, bench);
  const date = candidateDates(day, today).find((one) => one >= today || day.kind === "date");
  if (date === undefined) return null;
  if (time) return toInstant(bench.zone, date + time.minutes * MINUTE_MS + (time.seconds ?? 0) * 1000).getTime();
  return kind === "start"
    ? toInstant(bench.zone, date).getTime()
    : toInstant(bench.zone, date + DAY_MS).getTime() - 1000;
}

/** An end that names no year, month or week is behind the start: "from March …, until December", "from 10 December to the end of the month". */
function firstDay(kind: DayBound["kind"], day: DayBound["day"], { zone, now, anchor }: Workbench): number {
  const isOpen =
    day.kind === "yearDay" ||
    day.kind === "monthDays" ||
    (day.kind === "relative" && day.unit === "week" && day.count === 0);
  const from = kind === "end" && isOpen && typeof anchor === "number" ? Math.max(now, anchor) : now;
  return midnightOf(localOfInstant(zone, from));
}

/** "for six weeks": from now, or from the named start, whose last day is the one before. */
function durationEnd({ count, unit }: { count: number; unit: string }, bench: Workbench): number {
  const length = durationMs(count, unit);
  return typeof bench.anchor === "number" ? bench.anchor + length - 1000 : bench.now + length;
}

function durationMs(count: number, unit: string): number {
  const days: Record<string, number> = { week: 7, month: 30, quarter: 91, year: 365 };
  const small: Record<string, number> = { second: 1000, minute: 60_000, hour: 3_600_000 };
  return count * (small[unit] ?? (days[unit] ?? 1) * DAY_MS);
}

/** How many runs each day of a schedule has, where all have as many; one where that is not sure. */
function timesOfDay({ cronExpressions }: Schedule): number {
  const days = new Set(cronExpressions.map((expression) => expression.split(" ").slice(-3).join(" ")));
  if (days.size !== 1) return 1;
  return cronExpressions
    .map(parseCron)
    .reduce((sum, { seconds, minutes, hours }) => sum + seconds.length * minutes.length * hours.length, 0);
}
