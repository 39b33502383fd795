import { localOfInstant, nextOccurrence, occurrencesBetween, type Schedule } from "@/lib/scheduling";
import { candidateDates, DAY_MS, midnightOf, toInstant } from "./calendar";
import type { Workbench } from "./draft";
import type { Slot } from "./slots";

type Near = Extract<Slot, { kind: "excludeDay" }>;

/** "daily at 8 except tomorrow", where tomorrow is its first day: it starts behind it. Null where it runs before. */
export function startingBehind(schedule: Schedule, near: readonly Near[], { zone, now }: Workbench): Schedule | null {
  if (schedule.kind === "once") return null;
  const today = midnightOf(localOfInstant(zone, now));
  const left = near.map((slot) => dateOf(slot, today));
  const dayOf = (instant: Date): number => midnightOf(localOfInstant(zone, instant.getTime()));
  const startOfDay = (date: number): Date => toInstant(zone, date);
  let next = schedule;
  for (let rest = left.length; rest > 0; rest -= 1) {
    const first = nextOccurrence(next, new Date(now));
    if (first === null || !left.includes(dayOf(first))) break;
    next = { ...next, startsAt: startOfDay(dayOf(first) + DAY_MS).toISOString() };
  }
  const runsOn = (date: number): boolean => {
    const until = new Date(startOfDay(date + DAY_MS).getTime() - 1);
    const after = new Date(Math.max(now, startOfDay(date).getTime() - 1));
    return occurrencesBetween(next, after, until, 1).length > 0;
  };
  return left.some(runsOn) ? null : next;
}

function dateOf({ count, weekday }: Near, today: number): number {
  if (weekday === undefined) return today + count * DAY_MS;
  return candidateDates({ kind: "relative", unit: "week", count, weekday }, today)[0] ?? today;
}
