import { describeSchedule } from "@/lib/nlp";
import { nextOccurrences, runsPerDay, type Schedule } from "@/lib/scheduling";
import type { ScheduleView } from "./schemas";

const NEXT_RUNS = 5;

/** `skips`: due times that are left out on request. */
export function nextRunsOf(schedule: Schedule, now: Date, skips: readonly string[] = []): string[] {
  const due = nextOccurrences(schedule, now, NEXT_RUNS + skips.length).map((time) => time.toISOString());
  return due.filter((time) => !skips.includes(time)).slice(0, NEXT_RUNS);
}

/** The schedule in the words of a language, with what it leads to. */
export function toScheduleView(
  schedule: Schedule,
  now: Date,
  language: string,
  skips: readonly string[] = [],
): ScheduleView {
  return {
    schedule,
    description: describeSchedule(schedule, language),
    nextRuns: nextRunsOf(schedule, now, skips),
    runsPerDay: runsPerDay(schedule, now),
  };
}
