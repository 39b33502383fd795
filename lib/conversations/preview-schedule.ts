import { databaseClock } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { describeSchedule, languageOf, parseScheduleText, type ScheduleTextResult } from "@/lib/nlp";
import { isValidTimezone, type Schedule, validateSchedule } from "@/lib/scheduling";
import { nextRunsOf } from "./schedule-view";
import type { SchedulePreview } from "./schemas";

const SHOWN_LENGTH = 80;

interface ReadSchedule {
  schedule: Schedule;
  assumptions: string[];
  warnings: string[];
}

/** Names the words that were not understood, and what to change about them. */
function explain(text: string, { error, question, options }: Extract<ScheduleTextResult, { error: string }>): string {
  const words = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  // Words about no time at all leave only the general question open, so examples help more.
  const isAboutTime = question === null || question === error;
  const advice = isAboutTime
    ? error
    : `Try ${options
        .slice(0, 2)
        .map((option) => `“${option}”`)
        .join(" or ")}.`;
  return `I could not read “${words}” as a schedule. ${advice}`;
}

/** The schedule that the words mean, checked. Throws `validation` with the sentence for the person. */
export function readScheduleText(text: string, timezone: string, now: Date): ReadSchedule {
  if (!isValidTimezone(timezone)) {
    const fields = [{ path: "timezone", message: "Use a name like Europe/Berlin." }];
    throw new AppError("validation", `"${timezone}" is not a time zone.`, { fields });
  }
  const read = parseScheduleText(text, { now, timezone });
  if ("error" in read) {
    const message = explain(text, read);
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
    return {
      ok: true,
      description: describeSchedule(schedule, languageOf(input.text)),
      cronExpressions,
      kind,
      nextRuns: nextRunsOf(schedule, now),
      timezone,
    };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { ok: false, error: error.message };
  }
}
