import { type ClockTime, type DaySlot, isDaySlot, type PartOfDay, type Slot } from "./slots";

/** One day set with its time set. */
export interface Group {
  days: DaySlot[];
  times: ClockTime[];
  part: PartOfDay | null;
}

/** "Mondays at 9 and Fridays at 17" are two groups; "Mondays and Fridays at 9 and 17" is one. */
export function groupSlots(slots: readonly Slot[]): Group[] {
  const groups: Group[] = [];
  let current: Group = { days: [], times: [], part: null };
  const timeFirst = startsWithTime(slots);
  for (const slot of slots) {
    if (isDaySlot(slot)) {
      if (!timeFirst && current.times.length > 0) current = start(groups, current);
      current.days.push(slot);
    } else if (slot.kind === "times") {
      if (timeFirst && current.days.length > 0 && hasLaterDay(slots, slot)) current = start(groups, current);
      current.times.push(...slot.times);
    } else if (slot.kind === "partOfDay") {
      if (current.part !== null && current.times.length > 0) current = start(groups, current);
      current.part = slot.part;
    }
  }
  groups.push(current);
  return groups.length > 1 ? shareAcross(groups) : groups;
}

function start(groups: Group[], finished: Group): Group {
  groups.push(finished);
  return { days: [], times: [], part: null };
}

function startsWithTime(slots: readonly Slot[]): boolean {
  const first = slots.find((slot) => isDaySlot(slot) || slot.kind === "times");
  return first?.kind === "times" && slots.filter((slot) => slot.kind === "times").length > 1;
}

function hasLaterDay(slots: readonly Slot[], slot: Slot): boolean {
  return slots.slice(slots.indexOf(slot) + 1).some(isDaySlot);
}

/** A group without days or without times takes those of its neighbour before. */
function shareAcross(groups: Group[]): Group[] {
  return groups.map((group, index) => {
    const before = groups[index - 1] ?? groups[index + 1];
    const days = group.days.length > 0 ? group.days : (before?.days ?? []);
    const times = group.times.length > 0 || group.part !== null ? group.times : (before?.times ?? []);
    return { ...group, days, times };
  });
}
