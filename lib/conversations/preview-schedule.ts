import { databaseClock } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { describeSchedule, parseScheduleText } from "@/lib/nlp";
import { isValidTimezone, nextOccurrences, type Schedule, validateSchedule } from "@/lib/scheduling";
import type { SchedulePreview } from "./schemas";

const NEXT_RUNS = 5;

interface ReadSchedule {
  schedule: Schedule;
  assumptions: string[];
  warnings: string[];
}

/** The schedule that the words mean, checked. Throws `validation` with the sentence for the person. */
export function readScheduleText(text: string, timezone: string, now: Date): ReadSchedule {
  if (!isValidTimezone(timezone)) {
    const fields = [{ path: "timezone", message: "Use a name like Europe/Berlin." }];
    throw new AppError("validation", `"${timezone}" is not a time zone.`, { fields });
  }
  const read = parseScheduleText(text, { now, timezone });
  if ("error" in read) {
    const message = read.question ?? read.error;
    throw new AppError("validation", message, { fields: [{ path: "scheduleText", message }] });
  }
  validateSchedule(read.schedule, now);
  return read;
}

/** What a schedule text means, without keeping anything. */
export async function previewSchedule(input: { text: string; timezone: string }): Promise<SchedulePreview> {
  const now = await databaseClock.now();
  try {
    const { schedule } = readScheduleText(input.text, input.timezone, now);
    const { kind, cronExpressions, timezone } = schedule;
    const nextRuns = nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString());
    return { ok: true, description: describeSchedule(schedule), cronExpressions, kind, nextRuns, timezone };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { ok: false, error: error.message };
  }
}
