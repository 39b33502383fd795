import {
  instantOfLocal,
  localOfInstant,
  nextOccurrence,
  nextOccurrences,
  occurrencesBetween,
  type Schedule,
} from "@/lib/scheduling";
import type { DaySlot } from "../core/slots";
import type { ParseContext } from "../types";
import type { SkipReading } from "./read-skip";
import { benchOf, saidBounds } from "./said-bounds";
import type { EditRefusal } from "./types";

const DAY_MS = 86_400_000;

type Skipped = { kind: "skipped"; schedule: Schedule } | EditRefusal;

/** The schedule without what is to be left out: it starts again behind it, which leaves out nothing else. */
export function skipRuns(schedule: Schedule, { what, language }: SkipReading, context: ParseContext): Skipped {
  const { now } = context;
  if ("runs" in what) {
    const runs = nextOccurrences(schedule, now, what.runs + 1);
    const next = runs[what.runs];
    return next ? startingAgain(schedule, next, runs[what.runs - 1]) : refused("skipAll");
  }
  const stretch = stretchOf(what.day, schedule.timezone, { language }, context);
  if (!stretch) return refused("skipNothing");
  const { from, to } = stretch;
  const values = daysIn(schedule.timezone, from, to);
  const [last] = occurrencesBetween(schedule, new Date(Math.max(from - 1, now.getTime())), new Date(to - 1), 1);
  if (!last) return refused("skipNothing", values);
  const first = nextOccurrence(schedule, now);
  if (first && first.getTime() < from) return refused("skipLater", values);
  return nextOccurrence(schedule, new Date(to - 1)) === null
    ? refused("skipAll", values)
    : { kind: "skipped", schedule: { ...schedule, startsAt: new Date(to).toISOString() } };
}

function refused(reason: EditRefusal["reason"], values: Record<string, string> = {}): EditRefusal {
  return { kind: "refused", reason, values };
}

/** From the day of the next run on, or from that run where it is due on the day of the last that is left out. */
function startingAgain(schedule: Schedule, next: Date, last: Date | undefined): Skipped {
  const midnight = midnightOf(schedule.timezone, next.getTime());
  const start = last && last.getTime() >= midnight ? next.getTime() : midnight;
  return { kind: "skipped", schedule: { ...schedule, startsAt: new Date(start).toISOString() } };
}

/** The day, or the whole week or month, as instants. */
function stretchOf(day: DaySlot, zone: string, reading: Pick<SkipReading, "language">, context: ParseContext) {
  const bench = benchOf(reading, zone, context);
  const { endsAt } = saidBounds([{ kind: "bound", bound: { kind: "end", day } }], bench) ?? {};
  if (!endsAt) return null;
  const from = midnightOf(zone, Date.parse(endsAt));
  const next = new Date(localOfInstant(zone, from));
  const whole = day.kind === "relative" && day.weekday === undefined && day.monthDay === undefined && !day.exact;
  if (whole && day.unit === "month") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + (whole && day.unit === "week" ? 7 : 1));
  return { from, to: instantOfLocal(zone, next.getTime()) };
}

function midnightOf(zone: string, instant: number): number {
  return instantOfLocal(zone, Math.floor(localOfInstant(zone, instant) / DAY_MS) * DAY_MS);
}

/** The first day, the last where it is another one, and the day on which it goes on. */
function daysIn(zone: string, from: number, to: number): Record<string, string> {
  const dayAt = (instant: number) => new Date(localOfInstant(zone, instant)).toISOString().slice(0, 10);
  const [day, last] = [dayAt(from), dayAt(to - 1)];
  return { day, again: dayAt(to), ...(last === day ? {} : { days: `${day} – ${last}` }) };
}
