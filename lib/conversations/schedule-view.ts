import { describeSchedule } from "@/lib/nlp";
import { nextOccurrences, runsPerDay, type Schedule } from "@/lib/scheduling";
import type { ScheduleView } from "./schemas";

const NEXT_RUNS = 5;

export function nextRunsOf(schedule: Schedule, now: Date): string[] {
  return nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString());
}

/** The schedule in the words of a language, with what it leads to. */
export function toScheduleView(schedule: Schedule, now: Date, language: string): ScheduleView {
  return {
    schedule,
    description: describeSchedule(schedule, language),
    nextRuns: nextRunsOf(schedule, now),
    runsPerDay: runsPerDay(schedule, now),
  };
}
