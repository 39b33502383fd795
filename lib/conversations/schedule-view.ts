import { describeSchedule } from "@/lib/nlp";
import { nextOccurrences, runsPerDay, type Schedule } from "@/lib/scheduling";
import type { ScheduleView } from "./schemas";

const NEXT_RUNS = 5;

/** The schedule in the words of a language, with what it leads to. */
export function toScheduleView(schedule: Schedule, now: Date, language: string): ScheduleView {
  return {
    schedule,
    description: describeSchedule(schedule, language),
    nextRuns: nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString()),
    runsPerDay: runsPerDay(schedule, now),
  };
}
