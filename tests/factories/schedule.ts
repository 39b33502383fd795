import type { Schedule } from "@/lib/scheduling";

/** Every weekday at nine in UTC, with the default policies. */
export function buildSchedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    kind: "cron",
    cronExpressions: ["0 9 * * 1-5"],
    rrule: null,
    runAt: null,
    timezone: "UTC",
    startsAt: null,
    endsAt: null,
    maxRuns: null,
    jitterSeconds: 0,
    dstGap: "run",
    dstOverlap: "first",
    catchUp: "once",
    catchUpWindowSeconds: 21_600,
    overlap: "skip",
    blackoutIds: [],
    ...overrides,
  };
}
