import type { Schedule } from "@/lib/scheduling";
import { parseScheduleText } from "./parse-schedule-text";
import type { ParsedSchedule } from "./types";

/**
 * The schedule of a draft in words to be changed and read again: the person's own where they alone say all of it at any
 * time ("tomorrow" is another day tomorrow), and otherwise ours.
 */
export function wordsOfDraft({ schedule, scheduleSource, scheduleText }: ParsedSchedule, now: Date): string {
  if (scheduleSource === "" || schedule.kind === "once") return scheduleText;
  const read = parseScheduleText(scheduleSource, { now, timezone: schedule.timezone });
  return "schedule" in read && saidOf(read.schedule) === saidOf(schedule) ? scheduleSource : scheduleText;
}

/** What words say of a schedule. */
function saidOf({ kind, cronExpressions, rrule, startsAt, endsAt, maxRuns, timezone }: Schedule): string {
  return JSON.stringify([kind, cronExpressions, rrule, startsAt, endsAt, maxRuns, timezone]);
}
