import { type ClockTime, type DaySlot, isDaySlot, type PartOfDay, type Slot } from "./slots";

/** What was said about the time of day, in order: clock times, or a part of the day. */
export type Said = { times: ClockTime[] } | { part: PartOfDay; separate: boolean };

/** One day set with its time set. */
export interface Group {
  days: DaySlot[];
  said: Said[];
}

export function timesOf(group: Group): ClockTime[] {
  return group.said.flatMap((one) => ("times" in one ? one.times : []));
}

/** "Mondays at 9 and Fridays at 17" are two groups; "Mondays and Fridays at 9 and 17" is one. */
export function groupSlots(slots: readonly Slot[]): Group[] {
  const groups: Group[] = [];
  let current: Group = { days: [], said: [] };
  const lead = leadingClock(slots);
  for (const [index, slot] of slots.entries()) {
    const rest = slots.slice(index + 1);
    const next = isDaySlot(slot)
      ? lead === null && opensGroup(current, slot, rest)
      : lead === slot.kind && current.days.length > 0 && rest.some(isDaySlot);
    if (next) {
      groups.push(current);
      current = { days: [], said: [] };
    }
    if (isDaySlot(slot)) current.days.push(slot);
    else if (slot.kind === "times") current.said.push({ times: slot.times });
    else if (slot.kind === "partOfDay") current.said.push({ part: slot.part, separate: slot.separate === true });
  }
  groups.push(current);
  return groups.length > 1 ? shareAcross(groups) : groups;
}

function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay";
}

/** What each job's words start with when times come before their days: "at 9 on Mondays and at 17 on Fridays". */
function leadingClock(slots: readonly Slot[]): Slot["kind"] | null {
  const first = slots.find((slot) => isDaySlot(slot) || isClock(slot));
  if (first === undefined || isDaySlot(first)) return null;
  return slots.filter((slot) => slot.kind === first.kind).length > 1 ? first.kind : null;
}

/** A day after a time starts anew; behind "every day" or "every morning" it may only say which days are meant. */
function opensGroup(current: Group, slot: DaySlot, rest: readonly Slot[]): boolean {
  if (current.said.length === 0) return false;
  const refines = current.days.every((day) => day.kind === "everyDay") && slot.kind !== "everyDay";
  if (timesOf(current).length > 0) return !refines || rest.some(isClock);
  return !refines && rest.some(isClock);
}

/** A group without days or without times takes those of its neighbour before. */
function shareAcross(groups: Group[]): Group[] {
  return groups.map((group, index) => {
    const before = groups[index - 1] ?? groups[index + 1];
    return {
      days: group.days.length > 0 ? group.days : (before?.days ?? []),
      said: group.said.length > 0 ? group.said : (before?.said ?? []),
    };
  });
}
