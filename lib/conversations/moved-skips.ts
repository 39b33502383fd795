import { instantOfLocal, localOfInstant, nextOccurrence, occurrencesBetween, type Schedule } from "@/lib/scheduling";

const DAY_MS = 86_400_000;
/** As many as a task keeps. */
const MOST_SKIPS = 100;

/**
 * The due times that stay left out where the schedule becomes another one: those it still has, and those that a day has
 * instead, so that "make it 8:30 pm" behind "skip tomorrow" runs nothing tomorrow. The others are gone.
 */
export function movedSkips(skips: readonly string[], before: Schedule, after: Schedule, now: Date): string[] {
  const lies = (dueAt: string): boolean => Date.parse(dueAt) > now.getTime();
  const kept = skips.filter((dueAt) => isDue(after, dueAt));
  const gone = skips.filter((dueAt) => !kept.includes(dueAt) && lies(dueAt));
  const days = [...new Set(gone.map((dueAt) => dayOf(before.timezone, dueAt)))];
  const moved = days.flatMap((day) => {
    const [old, next] = [dueOn(before, day), dueOn(after, day)];
    if (old.filter(lies).every((dueAt) => skips.includes(dueAt))) return next;
    return next.length === old.length ? next.filter((_dueAt, index) => gone.includes(old[index] ?? "")) : [];
  });
  const all = [...new Set([...kept, ...moved.filter(lies)])].sort();
  return all.length > MOST_SKIPS ? kept : all;
}

/** Those before a later start come back with it. */
function isDue(schedule: Schedule, dueAt: string): boolean {
  const instant = Date.parse(dueAt);
  return nextOccurrence({ ...schedule, startsAt: null }, new Date(instant - 1))?.getTime() === instant;
}

/** Its midnight, as local time. */
function dayOf(zone: string, dueAt: string): number {
  return Math.floor(localOfInstant(zone, Date.parse(dueAt)) / DAY_MS) * DAY_MS;
}

function dueOn(schedule: Schedule, day: number): string[] {
  const first = new Date(instantOfLocal(schedule.timezone, day) - 1);
  const last = new Date(instantOfLocal(schedule.timezone, day + DAY_MS) - 1);
  const times = occurrencesBetween({ ...schedule, startsAt: null }, first, last, MOST_SKIPS + 1);
  return times.map((time) => time.toISOString());
}
