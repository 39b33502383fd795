import type { ClockTime, Slot } from "../core/slots";

const NOON = 720;
/** Where a day has 24 hours, "8" is 20:00 only near a time that it replaces. */
const NEAR = 180;
/** Before it an hour is night, and nobody means that of a time that replaces one of the day. */
const MORNING = 360;

/**
 * "make it 8" for a task at 21:00 is 20:00: one hour without am or pm takes the half of the day of the time before it.
 * "At 3" for a task at 09:00 is read as in a new request. Null where the words decide themselves.
 */
export function settleHalf(clock: readonly Slot[], before: readonly ClockTime[], hours: 12 | 24): ClockTime | null {
  const [only, ...others] = clock;
  if (only?.kind !== "times" || others.length > 0 || only.times.length !== 1) return null;
  const [time] = only.times;
  const reference = before[0];
  if (!time || !reference || (!time.bare && !time.open)) return null;
  const { minutes } = time;
  if (minutes < 60 || minutes >= NOON) return null;
  const later = minutes + NOON;
  const isLater = reference.minutes >= NOON;
  if (time.bare && minutes < MORNING && !isLater && reference.minutes >= MORNING) return null;
  if (isLater && hours === 24 && Math.abs(later - reference.minutes) > NEAR) return { minutes };
  return { minutes: isLater ? later : minutes };
}

/** What a time is taken for where nothing is replaced. */
export function usualReading({ minutes, bare }: ClockTime): number {
  return bare && minutes > 0 && minutes < 360 ? minutes + NOON : minutes;
}
