import { parseCron } from "./cron/parse";
import { nextOccurrence, occurrencesBetween } from "./occurrences";
import type { Schedule } from "./schemas";

const DAY_MS = 86_400_000;
/** Up to one run a minute they are counted one by one. */
const MOST_COUNTED = 24 * 60 + 1;
const MOST_OF_DAY: Record<string, number> = { SECONDLY: 86_400, MINUTELY: 1_440, HOURLY: 24 };

/**
 * Runs in 24 hours: the more of the day that begins with the next run and the one after it, as the first may have begun
 * already. For more than one a minute, as many as the fields allow.
 */
export function runsPerDay(schedule: Schedule, now: Date): number {
  const first = nextOccurrence(schedule, now);
  if (first === null) return 0;
  const second = nextOccurrence(schedule, new Date(first.getTime() + DAY_MS - 1));
  const counts = [first, second].map((start) => (start === null ? 0 : countFrom(schedule, start)));
  return Math.min(Math.max(...counts), schedule.maxRuns ?? Number.POSITIVE_INFINITY);
}

function countFrom(schedule: Schedule, start: Date): number {
  const end = new Date(start.getTime() + DAY_MS - 1);
  const counted = occurrencesBetween(schedule, new Date(start.getTime() - 1), end, MOST_COUNTED).length;
  return counted < MOST_COUNTED ? counted : Math.max(counted, densestOf(schedule));
}

function densestOf({ cronExpressions, rrule }: Schedule): number {
  const [, frequency = ""] = /FREQ=(\w+)/.exec(rrule ?? "") ?? [];
  const [, interval = 1] = /INTERVAL=(\d+)/.exec(rrule ?? "") ?? [];
  const perDay = cronExpressions.map((expression) => {
    const { seconds, minutes, hours } = parseCron(expression);
    return seconds.length * minutes.length * hours.length;
  });
  return Math.max(Math.floor((MOST_OF_DAY[frequency] ?? 0) / Number(interval)), ...perDay);
}
