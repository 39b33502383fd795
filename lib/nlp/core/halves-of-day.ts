import type { Workbench } from "./draft";
import { isDaySlot, type Slot } from "./slots";

const NOON = 720;
/** Up to this time a window as likely lies in the afternoon. */
const EARLY = 360;

/**
 * Hours that only fit in the other half of the day: "from 8 to 12 and from 1 to 5", "9 to 17, just not at 1".
 * Only where nothing said the half of the day.
 */
export function halvesOfDay(slots: Slot[], bench: Workbench): Slot[] {
  let before: number | null = null;
  const windows = slots.map((slot): Slot => {
    // "9 to 17, on Sundays 10 to 12": the windows of other days begin anew.
    if (isDaySlot(slot) || slot.kind === "exclude") before = null;
    if (slot.kind !== "window") return slot;
    const moved = slot.bare && before !== null && slot.from.minutes < before && slot.from.minutes + NOON >= before;
    const { bare, ...plain } = slot;
    // "from 2 to 4, every 10 minutes": at night, or in the afternoon?
    if (bare && !moved && bench.hours === 12 && slot.to.minutes < EARLY) bench.doubt += 0.2;
    before = slot.to.minutes + (moved ? NOON : 0);
    return moved ? { kind: "window", from: later(slot.from), to: later(slot.to) } : plain;
  });
  const isWithin = (minutes: number): boolean =>
    windows.some((slot) => slot.kind === "window" && slot.from.minutes <= minutes && minutes <= slot.to.minutes);
  return windows.map((slot) =>
    slot.kind === "excludeTimes" && !isWithin(slot.from.minutes) && isWithin(slot.from.minutes + NOON)
      ? { ...slot, from: later(slot.from), to: slot.to && later(slot.to) }
      : slot,
  );
}

const later = <Time extends { minutes: number }>(time: Time): Time => ({ ...time, minutes: time.minutes + NOON });
