import { localOfInstant, nextOccurrences, occurrencesBetween, type Schedule } from "@/lib/scheduling";

const DAY_MS = 86_400_000;
const HORIZON_MS = 731 * DAY_MS;
/** More due times than this are not compared one by one: samples follow. */
const MOST_COMPARED = 3000;
/** Where in the two years a schedule of many due times is looked at, for two days each; the last is the end. */
const SAMPLES = [0.06, 0.17, 0.34, 0.43, 0.51, 0.68, 0.84, 0.93, 1];
const SAMPLE_MS = 2 * DAY_MS;
/** What comes seldom is followed past the two years, up to this many due times. */
const LEAST_COMPARED = 5;
const ZONE_STEP_MS = DAY_MS / 4;

export function horizonOf(now: Date): Date {
  return new Date(now.getTime() + HORIZON_MS);
}

/** The due times by which a schedule is judged, in epoch milliseconds: a list for each stretch of time looked at. */
export function fireTimes(schedule: Schedule, now: Date): number[][] {
  const horizon = horizonOf(now);
  const most = schedule.maxRuns ?? Number.POSITIVE_INFINITY;
  const first = between(schedule, now, horizon, Math.min(MOST_COMPARED, most));
  if (first.length < Math.min(LEAST_COMPARED, most)) return [later(schedule, now, Math.min(LEAST_COMPARED, most))];
  if (first.length < MOST_COMPARED || first.length === most) return [first];
  const samples = SAMPLES.map((share) => {
    const from = now.getTime() + share * (HORIZON_MS - SAMPLE_MS);
    return between(schedule, new Date(from), new Date(from + SAMPLE_MS), MOST_COMPARED);
  });
  return [first, ...samples];
}

/** The first due time at which two schedules differ; null when they fire alike, however they are written. */
export function firstDifference(
  expected: Schedule,
  actual: Schedule,
  now: Date,
): { expected: number | undefined; actual: number | undefined } | null {
  if (isWrittenAlike(expected, actual)) return null;
  const actualTimes = fireTimes(actual, now);
  for (const [stretch, times] of fireTimes(expected, now).entries()) {
    const others = actualTimes[stretch] ?? [];
    for (let index = 0; index < Math.max(times.length, others.length); index += 1) {
      if (times[index] !== others[index]) return { expected: times[index], actual: others[index] };
    }
  }
  return null;
}

/** The same offsets over two years, whatever the names. */
export function isSameZone(one: string, other: string, now: Date): boolean {
  if (one === other) return true;
  for (let instant = now.getTime(); instant <= now.getTime() + HORIZON_MS; instant += ZONE_STEP_MS) {
    if (localOfInstant(one, instant) !== localOfInstant(other, instant)) return false;
  }
  return true;
}

function between(schedule: Schedule, after: Date, until: Date, limit: number): number[] {
  return occurrencesBetween(schedule, after, until, limit).map((time) => time.getTime());
}

function later(schedule: Schedule, now: Date, count: number): number[] {
  return nextOccurrences(schedule, now, count).map((time) => time.getTime());
}

/** Most right answers are written like the expectation; then nothing needs to be computed. */
function isWrittenAlike(one: Schedule, other: Schedule): boolean {
  const written = ({ kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns }: Schedule): string =>
    JSON.stringify([kind, cronExpressions.toSorted(), rrule, runAt, timezone, startsAt, endsAt, maxRuns]);
  return written(one) === written(other);
}
