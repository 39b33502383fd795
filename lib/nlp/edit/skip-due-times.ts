import { nextOccurrence, nextRunning, occurrencesBetween, type Schedule } from "@/lib/scheduling";
import type { SkipReading } from "./read-skip";
import { daysIn, refused, stretchOf, withinPart } from "./skip-stretch";
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
  const due: Date[] = [];
  for (const day of what.days) {
    const stretch = stretchOf(day, schedule.timezone, { language }, context);
    if (!stretch) return refused("skipNothing");
    const found = dueTimesWithin(schedule, withinPart(stretch, what.part, schedule.timezone), context);
    if (!Array.isArray(found)) return found;
    due.push(...found);
  }
  return due;
}

/** Those of a stretch that nothing leaves out already; why not, where there are none, or no others. */
export function dueTimesWithin(
  schedule: Schedule,
  { from, to }: { from: number; to: number },
  { now, excludedAt }: EditContext & Required<Pick<EditContext, "excludedAt">>,
): Date[] | EditRefusal {
  const values = daysIn(schedule.timezone, from, to);
  const last = new Date(to - 1);
  const found = occurrencesBetween(schedule, new Date(Math.max(from - 1, now.getTime())), last, MOST_SKIPS + 1);
  if (found.length === 0) return refused("skipNothing", values);
  if (found.length > MOST_SKIPS) return refused("skipTooMany", values);
  if (nextOccurrence(schedule, last) === null) return refused("skipAll", values);
  return found.filter((time) => excludedAt(time.getTime()) === null);
}
