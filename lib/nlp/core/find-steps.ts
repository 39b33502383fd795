import type { Steps } from "./outline";
import { isNightTime, keepsClock, type TimeSet } from "./time-sets";

const DAY = 1440;
/** Fewer evenly spaced times than this are named one by one. */
const FEWEST = 5;
const FEWEST_WITH_GAP = 10;
/** Less of the day than this is left out of it; more is the night between two days. */
const MOST_LEFT_OUT = 180;
/** More minutes of the hour than this are no sentence. */
const MOST_MINUTES = 12;

/**
 * Steps that are exactly these times of each day; null when there are none. `few`: even where a list would be short.
 * `daily`: the day is every day, so that a window may run past midnight.
 */
export function findSteps(times: TimeSet, few: boolean, daily: boolean): Steps | null {
  const sorted = [...times.keys()].sort((a, b) => a - b);
  if (sorted.length < (few ? 2 : FEWEST) || sorted.some((time) => time % 60 !== 0)) return null;
  const minutes = sorted.map((time) => time / 60);
  const found = evenSteps(minutes) ?? hourly(minutes) ?? steppedAround(minutes, daily, few);
  return found && isWrittenAlike(found, times) ? found : null;
}

function isWrittenAlike({ count, unit, window, except, minutes }: Steps, times: TimeSet): boolean {
  const isStarred = window === null && except === null && (unit === "hour" || 60 % count === 0);
  if (isStarred && minutes.length < 2) return [...times].every(([time, real]) => real || !isNightTime(time));
  if (!window || window.to.minutes > window.from.minutes) return keepsClock(times, true);
  // Both sides of midnight are written on their own.
  const isMorning = (time: number): boolean => time <= window.to.minutes * 60;
  const part = (morning: boolean): TimeSet => new Map([...times].filter(([time]) => isMorning(time) === morning));
  return keepsClock(part(true), true) && keepsClock(part(false), true);
}

/** From one day into the next: the times of the evening, and those of the morning after. */
export function findNightSteps(evening: TimeSet, morning: TimeSet): Steps | null {
  const before = [...evening.keys()].map((time) => time / 60);
  const after = [...morning.keys()].map((time) => time / 60 + DAY);
  const minutes = [...before, ...after].sort((a, b) => a - b);
  const [first = 0, second = 0] = minutes;
  const last = minutes.at(-1) ?? 0;
  const isEven = minutes.every((minute, index) => minute === first + index * (second - first));
  if (!isEven || !Number.isInteger(first) || last - first >= DAY || minutes.length < 3) return null;
  if (!keepsClock(evening, true) || !keepsClock(morning, true)) return null;
  return { ...stepsOf(second - first), window: stretch(first, last - DAY) };
}

function stepsOf(minutes: number): Steps {
  const shape = { minutes: [], window: null, except: null };
  return minutes % 60 === 0
    ? { ...shape, count: minutes / 60, unit: "hour" }
    : { ...shape, count: minutes, unit: "minute" };
}

function stretch(from: number, to: number): NonNullable<Steps["window"]> {
  return { from: { minutes: from }, to: { minutes: to } };
}

function gaps(minutes: readonly number[]): number[] {
  return minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
}

function evenSteps(minutes: readonly number[]): Steps | null {
  const [first = 0] = minutes;
  const last = minutes.at(-1) ?? first;
  const [step = 0, ...others] = gaps(minutes);
  if (others.some((gap) => gap !== step)) return null;
  if (first === 0 && last + step === DAY) return stepsOf(step);
  if (step === 60 && minutes.length === 24) return { ...stepsOf(60), minutes: [first] };
  return { ...stepsOf(step), window: stretch(first, last) };
}

/** The same minutes in every hour. */
function hourly(minutes: readonly number[]): Steps | null {
  const ofHour = [...new Set(minutes.map((minute) => minute % 60))];
  if (ofHour.length > MOST_MINUTES || minutes.length !== ofHour.length * 24) return null;
  return { ...stepsOf(60), minutes: ofHour };
}

/** Even steps with one stretch left out; on every day, a window past midnight where the stretch is in the middle. */
function steppedAround(minutes: readonly number[], daily: boolean, few: boolean): Steps | null {
  const found = gaps(minutes);
  const step = Math.min(...found);
  const hole = found.findIndex((gap) => gap > step);
  const before = minutes[hole] ?? 0;
  const behind = minutes[hole + 1] ?? 0;
  const [first = 0] = minutes;
  const last = minutes.at(-1) ?? 0;
  const others = found.filter((_, index) => index !== hole);
  if (minutes.length < (few ? 3 : FEWEST_WITH_GAP) || others.some((gap) => gap !== step)) return null;
  const isLong = behind - before > MOST_LEFT_OUT || first !== 0;
  if (daily && isLong && first + DAY - last === step) return { ...stepsOf(step), window: stretch(behind, before) };
  if ((behind - before) % step !== 0) return null;
  const whole = first === 0 && last + step >= DAY && DAY % step === 0;
  return { ...stepsOf(step), window: whole ? null : stretch(first, last), except: stretch(before + step, behind) };
}
