import { nextOccurrence, nextRunning, occurrencesBetween, type Schedule } from "@/lib/scheduling";
import type { SkipReading } from "./read-skip";
import { daysIn, refused, stretchOf } from "./skip-stretch";
import type { EditContext, EditRefusal } from "./types";

/** As many as a task keeps. */
const MOST_SKIPS = 100;

/** The due times of a task that the words leave out, without those that something leaves out already. */
export function dueTimesToSkip(
  schedule: Schedule,
  { what, language }: SkipReading,
  context: EditContext & Required<Pick<EditContext, "excludedAt">>,
): Date[] | EditRefusal {
  const { now, excludedAt } = context;
  if ("runs" in what) {
    if (what.runs > MOST_SKIPS) return refused("skipTooMany");
    const due = nextRunning(schedule, now, what.runs + 1, excludedAt);
    return due.length > what.runs ? due.slice(0, what.runs) : refused("skipAll");
  }
  const stretch = stretchOf(what.day, schedule.timezone, { language }, context);
  if (!stretch) return refused("skipNothing");
  const { from, to } = stretch;
  const values = daysIn(schedule.timezone, from, to);
  const last = new Date(to - 1);
  const due = occurrencesBetween(schedule, new Date(Math.max(from - 1, now.getTime())), last, MOST_SKIPS + 1);
  if (due.length === 0) return refused("skipNothing", values);
  if (due.length > MOST_SKIPS) return refused("skipTooMany", values);
  if (nextOccurrence(schedule, last) === null) return refused("skipAll", values);
  return due.filter((time) => excludedAt(time.getTime()) === null);
}
