import { isWithinDay } from "./compile-interval";
import type { Slot } from "./slots";

/**
 * "starting Friday at 9, every 2 hours" is the first run; "starting Friday at 9 every day" is the time of each, and so
 * is "until 10 December, at 8 every day".
 */
export function startTimes(slots: Slot[]): Slot[] {
  if (slots.some((slot) => slot.kind === "interval" && isWithinDay(slot))) return slots;
  const isTimed = slots.some(
    (slot) => slot.kind === "times" || slot.kind === "cron" || (slot.kind === "partOfDay" && slot.separate),
  );
  return slots.flatMap((slot): Slot[] => {
    if (slot.kind !== "bound" || slot.bound.kind === "duration" || !slot.bound.time) return [slot];
    if (slot.bound.kind === "end" && isTimed) return [slot];
    const { time, ...bound } = slot.bound;
    return isTimed
      ? [slot]
      : [
          { kind: "bound", bound },
          { kind: "times", times: [time] },
        ];
  });
}
