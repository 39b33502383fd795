import type { Slot, Span } from "./core/slots";
import { isClock, isWithinDay } from "./grammar/slot-tests";

const timed = new Set<Slot["kind"]>([
  "window",
  "windowStart",
  "windowEnd",
  "cron",
  "perDay",
  "perPeriod",
  "minuteOfHour",
]);

/** "every day except at 21": hours that are left out of no others. */
export function leavesHoursOut(spans: readonly Span[]): boolean {
  const slots = spans.flatMap((span) => span.slots);
  const isTimed = slots.some((slot) => isClock(slot) || isWithinDay(slot) || timed.has(slot.kind));
  return !isTimed && slots.some(({ kind }) => kind === "excludeTimes");
}
