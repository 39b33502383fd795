import type { Slot } from "./slots";

const NOON = 720;

/**
 * "in the night from Friday to Saturday hourly from 23 to 4": a stretch that begins in the evening is of the first day;
 * "every day at 23 except in the night from Saturday to Sunday" leaves out Saturday, at 1 it leaves out Sunday.
 */
export function eveningsOfNights(slots: Slot[]): Slot[] {
  const opensLate = slots.some(
    (slot) => slot.kind === "window" && slot.from.minutes >= NOON && slot.to.minutes < slot.from.minutes,
  );
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const isLate = times.length > 0 && times.every(({ minutes }) => minutes >= NOON);
  if (!opensLate && !isLate) return slots;
  return slots.map((slot) => {
    const isMoved = slot.kind === "weekdays" ? slot.night && opensLate : slot.kind === "exclude" && slot.night;
    if (!isMoved || (slot.kind !== "weekdays" && slot.kind !== "exclude")) return slot;
    return { ...slot, weekdays: slot.weekdays.map((day) => (day + 6) % 7) };
  });
}
