import { instantOfLocal, type Schedule, type ScheduleInput, scheduleSchema, validateSchedule } from "@/lib/scheduling";
import type { CronsExpectation, Entry, OnceExpectation, RruleExpectation, ScheduleExpectation } from "./entry";

type Bounded = Exclude<ScheduleExpectation, OnceExpectation>;

/** The zone in which an expectation is meant: its own, else the person's. */
export function zoneOf(expect: ScheduleExpectation, entry: Entry): string {
  const ofRule = "rrule" in expect ? /TZID=([^:;\s]+)/.exec(expect.rrule)?.[1] : undefined;
  return expect.timezone ?? ofRule ?? entry.timezone;
}

/** What should fire. Throws AppError("validation") with a sentence when the expectation itself can never fire. */
export function expectedSchedule(
  expect: CronsExpectation | RruleExpectation | OnceExpectation,
  entry: Entry,
): Schedule {
  const timezone = zoneOf(expect, entry);
  const schedule = scheduleSchema.parse({ timezone, ...whatOf(expect, timezone) });
  validateSchedule(schedule, new Date(entry.now));
  return schedule;
}

export function boundsOf(expect: Bounded, zone: string): Pick<Schedule, "startsAt" | "endsAt" | "maxRuns"> {
  return {
    startsAt: expect.from === undefined ? null : instantOf(expect.from, "T00:00", zone),
    endsAt: expect.until === undefined ? null : instantOf(expect.until, "T23:59:59", zone),
    maxRuns: expect.max_runs ?? null,
  };
}

function whatOf(expect: CronsExpectation | RruleExpectation | OnceExpectation, zone: string): ScheduleInput {
  if ("once" in expect) return { kind: "once", runAt: instantOf(expect.once, "T09:00", zone) };
  const bounds = boundsOf(expect, zone);
  if ("rrule" in expect) return { kind: "rrule", rrule: expect.rrule, ...bounds };
  return { kind: "cron", cronExpressions: expect.crons, ...bounds };
}

/** A local date and time as an instant; a date alone gets `time`. */
function instantOf(local: string, time: string, zone: string): string {
  const reading = local.includes("T") ? local : `${local}${time}`;
  return new Date(instantOfLocal(zone, Date.parse(`${reading}Z`))).toISOString();
}
