import type { DaySlot, Slot } from "../core/slots";
import { isWithinDay } from "./change-interval";
import { weekdaysOf, weekly } from "./only-times";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

export function isStep(slot: Slot): boolean {
  return slot.kind === "minuteOfHour" || (slot.kind === "interval" && isWithinDay(slot));
}

/**
 * "on weekends every 2 hours" of what runs on other days as well: what it is on those. Null where the steps are said of
 * all of its days, or of others.
 */
export function onOtherDays(parts: Parts, { stepDays, slots, also }: EditReading): Parts | null {
  const wanted = weekdaysOf(stepDays);
  if (!wanted || also || (parts.interval && !isWithinDay(parts.interval)) || !slots.some(isStep)) return null;
  const all = parts.groups.map((group) => ({ group, own: group.days.length > 0 ? weekdaysOf(group.days) : everyDay }));
  const covered = new Set(all.flatMap(({ own }) => own ?? []));
  if (all.some(({ own }) => own === null) || wanted.length >= covered.size || !wanted.every((day) => covered.has(day)))
    return null;
  const groups = all.flatMap(({ group, own }) => {
    const others = (own ?? []).filter((day) => !wanted.includes(day));
    return others.length > 0 ? [{ ...group, days: [weekly(others)] as DaySlot[] }] : [];
  });
  return { ...parts, groups };
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
