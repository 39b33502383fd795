import { instantOfLocal, localOfInstant, type Schedule } from "@/lib/scheduling";

/** The same times and days by another clock: what starts on the 30th there starts on the 30th here. */
export function inZone(schedule: Schedule, timezone: string): Schedule {
  if (timezone === schedule.timezone) return schedule;
  const moved = (instant: string | null): string | null => {
    if (instant === null) return null;
    const local = localOfInstant(schedule.timezone, Date.parse(instant));
    return new Date(instantOfLocal(timezone, local)).toISOString();
  };
  const { rrule, runAt, startsAt, endsAt } = schedule;
  return {
    ...schedule,
    timezone,
    rrule: rrule?.replace(`TZID=${schedule.timezone}`, `TZID=${timezone}`) ?? null,
    runAt: moved(runAt),
    startsAt: moved(startsAt),
    endsAt: moved(endsAt),
  };
}
