import type { DaySlot, Slot } from "./slots";

const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** "January to March on Mondays at 9, April to June on Tuesdays at 9": each time with the days and the months before it. */
export function monthsOfDays(slots: Slot[]): Slot[] {
  const segments = segmentsOf(slots.filter(isPlan));
  const named = segments.map((segment) => segment.flatMap((slot) => (slot.kind === "months" ? [slot.months] : [])));
  const isPaired = segments.length > 1 && named.every(({ length }) => length === 1) && segments.every(hasDays);
  if (!isPaired || new Set(named.map(String)).size !== segments.length) return slots;
  const others = slots.filter((slot) => !isPlan(slot));
  return [...segments.flatMap((segment, index) => inMonths(segment, named[index]?.[0] ?? [])), ...others];
}

const isDays = (slot: Slot): boolean => slot.kind === "weekdays" || slot.kind === "everyDay";
const isPlan = (slot: Slot): boolean => isDays(slot) || slot.kind === "months" || slot.kind === "times";
const hasDays = (segment: readonly Slot[]): boolean => segment.some(isDays);

/** Each ends with its times. */
function segmentsOf(slots: readonly Slot[]): Slot[][] {
  const segments: Slot[][] = [];
  for (const [index, slot] of slots.entries()) {
    const opens = index === 0 || (slots[index - 1]?.kind === "times" && slot.kind !== "times");
    if (opens) segments.push([]);
    segments.at(-1)?.push(slot);
  }
  return segments;
}

function inMonths(segment: readonly Slot[], months: number[]): Slot[] {
  return segment.flatMap((slot): Slot[] => {
    if (slot.kind === "months") return [];
    const day: DaySlot = { kind: "monthDays", days: ALL_DAYS, recurring: true, months };
    if (slot.kind === "everyDay") return [day];
    return slot.kind === "weekdays" ? [{ ...day, weekdays: slot.weekdays }] : [slot];
  });
}
