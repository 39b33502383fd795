import { type Group, timesOf } from "./groups";
import { isDaySlot, type Slot } from "./slots";
import { isWholePeriod } from "./whole-periods";

/** One date, which among days that repeat no schedule has. */
const isOneDate = (slot: Slot): boolean =>
  slot.kind === "date" || slot.kind === "placeInMonth" || (slot.kind === "relative" && !isWholePeriod(slot));

const isLeftOut = ({ kind }: Slot): boolean => kind === "excludeDay" || kind === "excludeDate";

/**
 * "every Monday at 8, next Monday at 9": what is left without the date that has a time of its own; null where there is
 * none.
 */
export function withoutTimedDates(slots: readonly Slot[], groups: readonly Group[]): Slot[] | null {
  const isTimed = (group: Group): boolean => timesOf(group).length > 0;
  const single = groups.filter((group) => group.days.length > 0 && group.days.every(isOneDate) && isTimed(group));
  const others = groups.filter((group) => group.days.some((day) => !isOneDate(day)) && isTimed(group));
  if (single.length === 0 || others.length === 0) return null;
  const days = new Set<Slot>(single.flatMap((group) => group.days));
  const times = new Set(single.flatMap(timesOf));
  return slots.filter(
    (slot) => !days.has(slot) && !(slot.kind === "times" && slot.times.every((one) => times.has(one))),
  );
}

/** "every Monday at 8, but next Monday at 9": the same where the date is left out, and has its time behind it. */
export function withoutLeftDates(slots: readonly Slot[]): Slot[] | null {
  const at = slots.findIndex((slot, index) => isLeftOut(slot) && slots[index + 1]?.kind === "times");
  const before = slots.slice(0, Math.max(at, 0));
  const isPlan = before.some(({ kind }) => kind === "times") && before.some((slot) => isDaySlot(slot) || isStep(slot));
  const isLast = slots.slice(at + 2).every((slot) => !isDaySlot(slot) && slot.kind !== "times");
  return isPlan && isLast ? slots.filter((_, index) => index !== at && index !== at + 1) : null;
}

const isStep = ({ kind }: Slot): boolean => kind === "interval";
