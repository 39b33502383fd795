import { nextOccurrence, nextOccurrences, occurrencesBetween, type Schedule } from "@/lib/scheduling";
import type { ParseContext } from "../types";
import type { SkipReading } from "./read-skip";
import { daysIn, midnightOf, refused, stretchOf, withinPart } from "./skip-stretch";
import type { EditRefusal } from "./types";

type Skipped = { kind: "skipped"; schedule: Schedule } | EditRefusal;

/** A draft's schedule without what is to be left out: it starts again behind it, which leaves out nothing else. */
export function skipRuns(schedule: Schedule, { what, language }: SkipReading, context: ParseContext): Skipped {
  const { now } = context;
  if ("runs" in what) {
    const runs = nextOccurrences(schedule, now, what.runs + 1);
    const next = runs[what.runs];
    return next ? startingAgain(schedule, next, runs[what.runs - 1]) : refused("skipAll");
  }
  const [day] = what.days;
  const stretch = day && stretchOf(day, schedule.timezone, { language }, context);
  if (!stretch) return refused("skipNothing");
  const { from, to } = withinPart(stretch, what.part, schedule.timezone);
  const values = daysIn(schedule.timezone, stretch.from, stretch.to);
  const [last] = occurrencesBetween(schedule, new Date(Math.max(from - 1, now.getTime())), new Date(to - 1), 1);
  if (!last) return refused("skipNothing", values);
  const first = nextOccurrence(schedule, now);
  if (first && first.getTime() < from) return refused("skipLater", values);
  return nextOccurrence(schedule, new Date(to - 1)) === null
    ? refused("skipAll", values)
    : { kind: "skipped", schedule: { ...schedule, startsAt: new Date(to).toISOString() } };
}

/** From the day of the next run on, or from that run where it is due on the day of the last that is left out. */
function startingAgain(schedule: Schedule, next: Date, last: Date | undefined): Skipped {
  const midnight = midnightOf(schedule.timezone, next.getTime());
  const start = last && last.getTime() >= midnight ? next.getTime() : midnight;
  return { kind: "skipped", schedule: { ...schedule, startsAt: new Date(start).toISOString() } };
}
