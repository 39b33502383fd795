import { AppError, type FieldError, isAppError } from "@/lib/errors";
import { parseCron } from "./cron/parse";
import { nextOccurrence } from "./occurrences";
import { parseRrule } from "./rrule";
import type { Schedule } from "./schemas";
import { isValidTimezone } from "./zone";

/** Throws AppError("validation") naming each wrong field in its wire form (`schedule.cron_expressions.0`). */
export function validateSchedule(schedule: Schedule, now: Date): void {
  const fields = [...zoneErrors(schedule), ...kindErrors(schedule), ...boundErrors(schedule)];
  if (fields.length === 0 && nextOccurrence(schedule, now) === null) fields.push(neverAgain(schedule));
  const first = fields[0];
  if (first) throw new AppError("validation", first.message, { fields });
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
    return problem("schedule.rrule", () => parseRrule(schedule.rrule ?? ""));
  }
  if (schedule.cronExpressions.length === 0) {
    return [{ path: "schedule.cron_expressions", message: "A cron schedule needs at least one expression." }];
  }
  return schedule.cronExpressions.flatMap((expression, index) =>
    problem(`schedule.cron_expressions.${index}`, () => parseCron(expression)),
  );
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
