import { AppError, type FieldError, isAppError } from "@/lib/errors";
import { parseCron } from "./cron/parse";
import { nextOccurrence } from "./occurrences";
import { assertFires } from "./rrule/next";
import type { Schedule } from "./schemas";
import { isValidTimezone } from "./zone";

/** Throws AppError("validation") naming each wrong field in its wire form (`schedule.cron_expressions.0`). */
export function validateSchedule(schedule: Schedule, now: Date): void {
  const fields = [...zoneErrors(schedule), ...kindErrors(schedule), ...strayErrors(schedule), ...boundErrors(schedule)];
  if (fields.length === 0 && nextOccurrence(schedule, now) === null) fields.push(neverAgain(schedule));
  const first = fields[0];
  if (first) throw new AppError("validation", first.message, { fields });
}

/** Throws AppError("validation") for a zone that is no IANA name. `path` is the field as the caller spells it. */
export function assertTimezone(timezone: string, path = "timezone"): void {
  if (isValidTimezone(timezone)) return;
  const message = `"${timezone}" is not a time zone. Use a name like Europe/Berlin.`;
  throw new AppError("validation", message, { fields: [{ path, message }] });
}

function zoneErrors(schedule: Schedule): FieldError[] {
  if (isValidTimezone(schedule.timezone)) return [];
  const message = `The time zone "${schedule.timezone}" is unknown; use an IANA name such as Europe/Berlin.`;
  return [{ path: "schedule.timezone", message }];
}

function kindErrors(schedule: Schedule): FieldError[] {
  if (schedule.kind === "once") {
    return schedule.runAt === null ? [{ path: "schedule.run_at", message: "A one-time schedule needs run_at." }] : [];
  }
  if (schedule.kind === "rrule") {
    if (schedule.rrule === null) return [{ path: "schedule.rrule", message: "This kind of schedule needs rrule." }];
    return [...problem("schedule.rrule", () => assertFires(schedule.rrule ?? "")), ...ruleZoneErrors(schedule)];
  }
  if (schedule.cronExpressions.length === 0) {
    return [{ path: "schedule.cron_expressions", message: "A cron schedule needs at least one expression." }];
  }
  return schedule.cronExpressions.flatMap((expression, index) =>
    problem(`schedule.cron_expressions.${index}`, () => parseCron(expression)),
  );
}

/** The rule runs in the zone of its DTSTART; two different zones would show other times than it runs at. */
function ruleZoneErrors({ rrule, timezone }: Schedule): FieldError[] {
  const zone = /TZID=([^:;\s]+)/.exec(rrule ?? "")?.[1];
  if (zone === undefined || zone === timezone) return [];
  return [{ path: "schedule.timezone", message: `The rule's TZID is ${zone}: timezone must be the same.` }];
}

/** What belongs to another kind would be ignored: say so instead. */
function strayErrors(schedule: Schedule): FieldError[] {
  const { kind } = schedule;
  const stray = [
    { path: "schedule.cron_expressions", isStray: kind !== "cron" && schedule.cronExpressions.length > 0 },
    { path: "schedule.rrule", isStray: kind !== "rrule" && schedule.rrule !== null },
    { path: "schedule.run_at", isStray: kind !== "once" && schedule.runAt !== null },
  ];
  const message = `A schedule of kind "${kind}" has no such field; leave it out.`;
  return stray.filter(({ isStray }) => isStray).map(({ path }) => ({ path, message }));
}

function boundErrors(schedule: Schedule): FieldError[] {
  const { startsAt, endsAt } = schedule;
  if (startsAt === null || endsAt === null || Date.parse(startsAt) <= Date.parse(endsAt)) return [];
  return [{ path: "schedule.ends_at", message: "The schedule ends before it starts." }];
}

function neverAgain(schedule: Schedule): FieldError {
  if (schedule.kind === "once")
    return { path: "schedule.run_at", message: "The time of this schedule is in the past." };
  if (schedule.endsAt !== null) {
    return { path: "schedule.ends_at", message: "The schedule has no due time before its end." };
  }
  return { path: "schedule", message: "The schedule has no due time in the future." };
}

function problem(path: string, read: () => unknown): FieldError[] {
  try {
    read();
    return [];
  } catch (error) {
    if (isAppError(error)) return [{ path, message: error.message }];
    throw error;
  }
}
