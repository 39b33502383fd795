import type { ClockTime, Slot } from "../core/slots";
import type { EditReading } from "./read-edit";

const NOON = 720;

/** "from 9 to 8" is no window for a task that runs at nine. */
export function movedTime(before: readonly ClockTime[], { slots, text, moves }: EditReading): ClockTime | null {
  const window = slots.find((slot) => slot.kind === "window");
  const starts =
    window && before.length > 0 && before.some(({ minutes }) => minutes % 720 === window.from.minutes % 720);
  if (!starts) return null;
  // As the end of a window "8" was made 20:00.
  const { minutes } = window.to;
  const isWritten = minutes < NOON || text.includes(String(Math.floor(minutes / 60)));
  if (isWritten && !moves) return null;
  return isWritten ? window.to : { minutes: minutes - NOON, bare: true };
}

interface Replaced {
  old: ClockTime;
  next: ClockTime;
}

/** "change 9 to 10", "not at 9, at 10": of two times the first is one that it has. */
export function replacedTime(before: readonly ClockTime[], { slots, moves, also }: EditReading): Replaced | null {
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const notThem = times.length > 0 ? [] : leftOutTimes(slots);
  const [old, next, ...more] = times.length > 0 ? times : notThem;
  if (!old || !next || more.length > 0 || also || !(moves || notThem.length > 0)) return null;
  return before.some(({ minutes }) => (minutes - old.minutes) % 720 === 0) ? { old, next } : null;
}

/** "not at 9, at 10" is read as two times that are left out. */
function leftOutTimes(slots: readonly Slot[]): ClockTime[] {
  return slots.flatMap((slot) => (slot.kind === "excludeTimes" && slot.to === null ? [slot.from] : []));
}
