import type { Slot } from "./slots";

const openKinds = new Set<Slot["kind"]>([
  "interval",
  "perDay",
  "everyDay",
  "nthWeekday",
  "nthWorkday",
  "nearestWorkday",
  "exclude",
  "excludeDate",
  "excludeNth",
  "excludeTimes",
  "excludePart",
  "excludeDayPart",
  "excludeDayHours",
  "holidays",
  "perPeriod",
  "months",
  "window",
  "minuteOfHour",
  "weekWindow",
]);

/** A single named day ("on Monday at 9") is one time; "every", plurals, months, exclusions and counts repeat. */
export function recurs(slots: readonly Slot[]): boolean {
  return slots.some((slot) => {
    if (slot.kind === "bound") return slot.bound.kind !== "start";
    if (slot.kind === "count") return slot.count > 1;
    return openKinds.has(slot.kind) || ("recurring" in slot && slot.recurring);
  });
}
