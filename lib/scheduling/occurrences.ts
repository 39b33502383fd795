import { nextCronInstant } from "./cron/next";
import { parseCron } from "./cron/parse";
import { nextRruleInstant } from "./rrule/next";
import type { Schedule } from "./schemas";

/** The first due time strictly after `after`, inside the schedule's start and end; null when there is none. */
export function nextOccurrence(schedule: Schedule, after: Date): Date | null {
  const instant = nextInstant(schedule, after.getTime());
  return instant === null ? null : new Date(instant);
}

/** Due times in `after < t <= until`, ascending, at most `limit`. */
export function occurrencesBetween(schedule: Schedule, after: Date, until: Date, limit: number): Date[] {
  return collect(schedule, after, until.getTime(), limit);
}

export function nextOccurrences(schedule: Schedule, after: Date, count: number): Date[] {
  return collect(schedule, after, Number.POSITIVE_INFINITY, count);
}

function collect(schedule: Schedule, after: Date, until: number, limit: number): Date[] {
  const found: Date[] = [];
  let instant = nextInstant(schedule, after.getTime());
  while (instant !== null && instant <= until && found.length < limit) {
    found.push(new Date(instant));
    instant = nextInstant(schedule, instant);
  }
  return found;
}

function nextInstant(schedule: Schedule, after: number): number | null {
  const from = schedule.startsAt === null ? after : Math.max(after, Date.parse(schedule.startsAt) - 1);
  const instant = nextOfKind(schedule, from);
  if (instant === null) return null;
  return schedule.endsAt !== null && instant > Date.parse(schedule.endsAt) ? null : instant;
}

function nextOfKind(schedule: Schedule, after: number): number | null {
  if (schedule.kind === "once") return onceAfter(schedule, after);
  if (schedule.kind === "rrule")
    return schedule.rrule === null ? null : nextRruleInstant(schedule.rrule, after, schedule);
  let first: number | null = null;
  for (const expression of schedule.cronExpressions) {
    const instant = nextCronInstant(parseCron(expression), schedule.timezone, after, schedule);
    if (instant !== null && (first === null || instant < first)) first = instant;
  }
  return first;
}

function onceAfter(schedule: Schedule, after: number): number | null {
  const instant = schedule.runAt === null ? Number.NaN : Date.parse(schedule.runAt);
  return instant > after ? instant : null;
}
