import type { ClockTime, Slot } from "../core/slots";

const NOON = 720;
/** "8" is 20:00 only so near to a time that it replaces. */
const NEAR = 180;
/** Before it an hour is night, and nobody means that of a time that replaces one of the day. */
const MORNING = 360;
const NIGHT = 1200;
const DAY = 1440;

/** `isEither`: as likely one half of the day as the other. */
export interface Settled {
  minutes: number;
  isEither?: true;
}

/**
 * "make it 8" for a task at 21:00 is 20:00: one hour without am or pm takes the half of the day of the time before it.
 * "At 3" for a task at 09:00 is read as in a new request, and "9:45" for one at 16:30. Null where the words decide
 * themselves. `isWritten`: in figures with minutes.
 */
export function settleHalf(
  clock: readonly Slot[],
  before: readonly ClockTime[],
  { hours, isWritten }: { hours: 12 | 24; isWritten: boolean },
): Settled | null {
  const [only, ...others] = clock;
  if (only?.kind !== "times" || others.length > 0 || only.times.length !== 1) return null;
  const [time] = only.times;
  const reference = before[0];
  if (!time || !reference || (!time.bare && !time.open)) return null;
  const { minutes } = time;
  // "make it 12" of a time of the night
  if (minutes >= NOON && minutes < NOON + 60 && reference.minutes >= NIGHT)
    return { minutes: minutes - NOON, isEither: true };
  if (minutes < 60 || minutes >= NOON) return null;
  const later = minutes + NOON;
  const isLater = reference.minutes >= NOON;
  if (time.bare && minutes < MORNING && !isLater && reference.minutes >= MORNING) return null;
  const isFar = Math.abs(later - reference.minutes) > NEAR;
  if (isLater && isFar && (hours === 24 || minutes >= MORNING)) return { minutes };
  // "make it 1" of 23:00 is behind midnight.
  if (minutes < MORNING && reference.minutes >= NIGHT && minutes + DAY - reference.minutes <= NEAR) return { minutes };
  // "7:15" of 18:30 has minutes, as in 07:15.
  if (isLater && time.open && isWritten && minutes >= MORNING) return { minutes, isEither: true };
  return { minutes: isLater ? later : minutes };
}

/** What a time is taken for where nothing is replaced. */
export function usualReading({ minutes, bare }: ClockTime): number {
  return bare && minutes > 0 && minutes < 360 ? minutes + NOON : minutes;
}
