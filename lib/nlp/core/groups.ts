import { type ClockTime, type DaySlot, isDaySlot, type PartOfDay, type Slot } from "./slots";

/** What was said about the time of day, in order: clock times, or a part of the day. */
export type Said = { times: ClockTime[] } | { part: PartOfDay; separate: boolean };

/** One day set with its time set. */
export interface Group {
  /** Its days have no times but its own. */
  only?: boolean;
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
  // "Mondays at 8 but at 10 on Fridays": the second pair says its time first.
  const order = orderOf(slots);
  const isTurned =
    order === "dttd" || (order === "ettd" && slots.some((slot) => "only" in slot && slot.only !== undefined));
  // "19:00 Monday to Thursday, 20:30 Fridays, and on Sunday at 18:00": the last pair says its day first.
  const lastDay = /^(?:t+d+)+dt+$/.test(order) ? slots.findLastIndex(isDaySlot) : -1;
  const turned = isTurned || partOfLastDays.test(fullOrderOf(slots)) ? slots.findLastIndex(isClock) : -1;
  for (const [index, slot] of slots.entries()) {
    const rest = slots.slice(index + 1);
    const next =
      lastDay >= 0 && index >= lastDay
        ? index === lastDay
        : turned >= 0
          ? index === turned
          : isDaySlot(slot)
            ? lead === null && opensGroup(current, slot, rest)
            : lead !== null && opensWith(lead, slots, index) && current.days.length > 0 && rest.some(isDaySlot);
    if (next) {
      groups.push(current);
      current = { days: [], said: [] };
    }
    if ("only" in slot && slot.only && groups.length > 0) current.only = true;
    if (isDaySlot(slot)) current.days.push(slot);
    else if (slot.kind === "times") current.said.push({ times: slot.times });
    else if (slot.kind === "partOfDay") current.said.push({ part: slot.part, separate: slot.separate === true });
  }
  groups.push(current);
  return groups.length > 1 ? withTimesOfPart(shareAcross(groups)) : groups;
}

const late = new Set<PartOfDay>(["afternoon", "evening", "night"]);
const NOON = 720;

/** "Wednesday and Friday mornings, Wednesday at 7, Friday at 7:30": each of the days has its time, in that part of the day. */
function withTimesOfPart(groups: Group[]): Group[] {
  const [first, ...others] = groups;
  const [part, ...more] = first?.said ?? [];
  if (!first || !part || !("part" in part) || more.length > 0 || others.length < 2) return groups;
  const days = weekdaysIn(first);
  const named = others.flatMap(weekdaysIn);
  const isEach = days.length > 1 && days.length === named.length && days.every((day) => named.includes(day));
  if (!isEach || others.some((group) => timesOf(group).length === 0)) return groups;
  const settled = (time: ClockTime): ClockTime =>
    late.has(part.part) && time.minutes < NOON && (time.bare || time.open) ? { minutes: time.minutes + NOON } : time;
  return others.map((group) => ({
    ...group,
    days: group.days.map((day) => (day.kind === "weekdays" ? { ...day, recurring: true } : day)),
    said: group.said.map((one) => ("times" in one ? { times: one.times.map(settled) } : one)),
  }));
}

const weekdaysIn = ({ days }: Group): number[] => days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));

function orderOf(slots: readonly Slot[]): string {
  return slots
    .map((slot) => (slot.kind === "everyDay" ? "e" : isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : ""))
    .join("");
}

/** "every day at 8, and in the evening on Sundays": the part of the day is that of the days behind it. */
const partOfLastDays = /^(?:e|d+)tpd+$/;

const fullOrderOf = (slots: readonly Slot[]): string =>
  slots.map((slot) => (slot.kind === "partOfDay" ? (slot.separate ? "p" : "q") : orderOf([slot]))).join("");

function isClock(slot: Slot): boolean {
  return slot.kind === "times" || slot.kind === "partOfDay";
}

/** What each job's words start with when times come before their days: "at 9 on Mondays and at 17 on Fridays". */
function leadingClock(slots: readonly Slot[]): Slot["kind"] | "clock" | null {
  const first = slots.find((slot) => isDaySlot(slot) || isClock(slot));
  if (first === undefined || isDaySlot(first)) return null;
  const lead = isPartOfHour(slots, slots.indexOf(first)) ? "times" : first.kind;
  // "end of day Monday to Thursday and noon on Fridays"
  const isMixed = /^(?:cd+){2,}$/.test(slots.map(sideOf).join(""));
  if (slots.filter((slot) => slot.kind === lead).length < 2) return isMixed ? "clock" : null;
  // "at 7:30 every day, and on Saturdays also at 13": the later pair says its day first.
  return daysBeforeTimes(slots) ? null : lead;
}

const sideOf = (slot: Slot): string => (isDaySlot(slot) ? "d" : isClock(slot) ? "c" : "");

/** Whether a pair of a time and its days begins here; "in the morning at 6" is one time. */
function opensWith(lead: Slot["kind"] | "clock", slots: readonly Slot[], index: number): boolean {
  if (lead === "clock") return isClock(slots[index] as Slot);
  if (lead !== "times") return slots[index]?.kind === lead;
  return isPartOfHour(slots, index) || (slots[index]?.kind === lead && !isPartOfHour(slots, index - 1));
}

/** "[in the morning] at 6", but not "every night, plus 13:15 on Sundays", nor "8 tonight and 8 tomorrow morning". */
function isPartOfHour(slots: readonly Slot[], index: number): boolean {
  const [before, slot, next] = [slots[index - 1], slots[index], slots[index + 1]];
  return (
    slot?.kind === "partOfDay" && next?.kind === "times" && before?.kind !== "everyDay" && before?.kind !== "relative"
  );
}

function daysBeforeTimes(slots: readonly Slot[]): boolean {
  return /^t+[ed]+(?:[ed]+t+)+$/.test(orderOf(slots));
}

/** A day after a time starts anew; behind "every day" or "every morning" it may only say which days are meant. */
function opensGroup(current: Group, slot: DaySlot, rest: readonly Slot[]): boolean {
  if (current.said.length === 0 || current.days.length === 0) return false;
  const isBeside = slot.kind === "weekdays" && slot.only === false;
  const refines = current.days.every((day) => day.kind === "everyDay") && slot.kind !== "everyDay" && !isBeside;
  if (timesOf(current).length > 0) return rest.some(isClock);
  return !refines && rest.some(isClock);
}

/** A group without days or without times takes those of its neighbour before. */
function shareAcross(groups: Group[]): Group[] {
  return groups.map((group, index) => {
    const before = groups[index - 1] ?? groups[index + 1];
    return {
      ...(group.only ? { only: true } : {}),
      days: group.days.length > 0 ? group.days : (before?.days ?? []),
      said: group.said.length > 0 ? group.said : (before?.said ?? []),
    };
  });
}
