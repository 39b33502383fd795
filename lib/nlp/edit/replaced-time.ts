import { andIn } from "../and-words";
import type { ClockTime, Slot } from "../core/slots";
import type { EditReading } from "./read-edit";

const NOON = 720;
/** A window that goes back by less goes round no night. */
const NEAR = 360;

interface Replaced {
  old: ClockTime;
  next: ClockTime;
}

/** "from 9 to 8", "change 17:00 to 16:30": no window for a task that runs at the first of them. */
export function movedTime(before: readonly ClockTime[], reading: EditReading): ClockTime | null {
  return movedFrom(before, reading)?.next ?? null;
}

export function movedFrom(before: readonly ClockTime[], { slots, text, moves }: EditReading): Replaced | null {
  const window = slots.find((slot) => slot.kind === "window");
  const starts =
    window && before.length > 0 && before.some(({ minutes }) => minutes % 720 === window.from.minutes % 720);
  if (!starts) return null;
  const { minutes } = window.to;
  // As the end of a window "8" was made 20:00; "5pm to 6pm" says so itself.
  const isAfternoon = window.from.minutes >= NOON && before.some((one) => one.minutes === window.from.minutes);
  const isWritten = minutes < NOON || text.includes(String(Math.floor(minutes / 60)));
  const isBackwards = minutes < window.from.minutes && window.from.minutes - minutes < NEAR;
  if (isWritten && !moves && !isBackwards) return null;
  const isSo = isWritten || isAfternoon;
  return { old: window.from, next: isSo ? window.to : { minutes: minutes - NOON, bare: true } };
}

/** "change 9 to 10", "not at 9, at 10": of two times the first is one that it has. */
export function replacedTime(
  before: readonly ClockTime[],
  { slots, moves, also, text, language }: EditReading,
): Replaced | null {
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const notThem = times.length > 0 ? [] : leftOutTimes(slots);
  const [old, next, ...more] = times.length > 0 ? times : notThem;
  if (!old || !next || more.length > 0 || also || !(moves || notThem.length > 0)) return null;
  // "change it to 9 and 17" is both of them.
  if (notThem.length === 0 && text.search(andIn(language.code)) >= 0) return null;
  return before.some(({ minutes }) => (minutes - old.minutes) % 720 === 0) ? { old, next } : null;
}

/** "not at 9, at 10" is read as two times that are left out. */
function leftOutTimes(slots: readonly Slot[]): ClockTime[] {
  return slots.flatMap((slot) => (slot.kind === "excludeTimes" && slot.to === null ? [slot.from] : []));
}
