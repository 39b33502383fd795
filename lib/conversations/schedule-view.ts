import { describeSchedule } from "@/lib/nlp";
import { nextOccurrences, runsLeft, runsPerDay, type Schedule } from "@/lib/scheduling";
import type { ScheduleView } from "./schemas";

const NEXT_RUNS = 5;

/** Of a task: the due times that are left out on request, and how many runs have started. */
export interface Progress {
  skips?: readonly string[] | undefined;
  startedRuns?: number;
}

/** As many as there are, at most five. */
export function nextRunsOf(schedule: Schedule, now: Date, { skips = [], startedRuns = 0 }: Progress = {}): string[] {
  const due = nextOccurrences(schedule, now, NEXT_RUNS + skips.length).map((time) => time.toISOString());
  const most = Math.min(NEXT_RUNS, runsLeft(schedule, startedRuns));
  return due.filter((time) => !skips.includes(time)).slice(0, most);
}

/** The schedule in the words of a language, with what it leads to. */
export function toScheduleView(schedule: Schedule, now: Date, language: string, progress: Progress = {}): ScheduleView {
  return {
    schedule,
    description: describeSchedule(schedule, language),
    nextRuns: nextRunsOf(schedule, now, progress),
    runsPerDay: runsPerDay(schedule, now),
  };
}
