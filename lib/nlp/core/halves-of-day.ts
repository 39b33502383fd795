import type { Workbench } from "./draft";
import { type Group, timesOf } from "./groups";
import { type ClockTime, isDaySlot, type PartOfDay, type Slot } from "./slots";

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

const late = new Set<PartOfDay>(["afternoon", "evening", "night", "nightly", "endOfDay"]);
/** How far the hour of other days lies from the first one where it does not say its half of the day, in minutes. */
const NEAR = 120;

const evenings = new Set<PartOfDay>(["evening", "night", "nightly"]);

/** "every night at 10 …, on Fridays at 12": at noon, or rather at midnight? */
const isTwelve = ({ minutes, bare, open }: ClockTime): boolean =>
  (bare === true || open === true) && minutes >= NOON && minutes < NOON + 60;
const isNearMidnight = (minutes: number): boolean => minutes >= 2 * NOON - NEAR;

/** "every evening at 6, on Fridays at 7", "at 5:30pm, Fridays at 4": the hour of other days is of the same half of the day. */
export function nearFirst([first, ...others]: readonly Group[], bench: Workbench): Group[] {
  if (!first) return [];
  const parts = first.said.flatMap((one) => ("part" in one ? [one.part] : []));
  // "in the morning at 6 and in the evening at 8" is of both halves.
  const isLate = parts.length > 0 && parts.every((part) => late.has(part));
  const isNight = parts.length > 0 && parts.every((part) => part === "night" || part === "nightly");
  const isEvening = parts.length > 0 && parts.every((part) => evenings.has(part));
  const early = timesOf(first).flatMap(({ minutes, bare, open, halved }) =>
    minutes < EARLY && (halved || (isNight && (bare || open))) ? [minutes] : [],
  );
  if (early.length > 0 && early.length === timesOf(first).length)
    return [first, ...others.map((group) => withTimes(group, (time) => stillAtNight(time, early, bench)))];
  const hours = timesOf(first).flatMap(({ minutes, bare, open, halved }) => {
    // "12:30 on weekdays, 1 on weekends"
    if ((bare || open) && minutes >= NOON && minutes < NOON + 60) return [minutes];
    if (bare || open) return isLate && minutes < NOON ? [minutes + NOON] : [];
    return halved && minutes >= NOON ? [minutes] : [];
  });
  const isBoth = [first, ...others].some((group) => timesOf(group).some((time) => time.halved && time.minutes < NOON));
  if (isBoth || hours.length === 0 || hours.length < timesOf(first).length) return [first, ...others];
  const moved = (time: ClockTime): ClockTime => {
    if (isTwelve(time) && (isEvening || hours.some(isNearMidnight))) {
      bench.doubt += 0.25;
      return hours.some(isNearMidnight) ? { minutes: time.minutes - NOON } : time;
    }
    const minutes = time.minutes + NOON;
    const isNear = time.minutes < NOON && hours.some((hour) => Math.abs(hour - minutes) <= NEAR);
    if (!(time.bare || time.open) || !isNear) return time;
    bench.doubt += 0.02;
    return { minutes };
  };
  return [first, ...others.map((group) => withTimes(group, moved))];
}

/** The hours of a group whose words name no part of the day. */
function withTimes(group: Group, change: (time: ClockTime) => ClockTime): Group {
  if (group.said.some((one) => "part" in one)) return group;
  return { ...group, said: group.said.map((one) => ("times" in one ? { times: one.times.map(change) } : one)) };
}

/** "every night at 2 …, on Sundays at 4": in the small hours as well. */
function stillAtNight(time: ClockTime, early: readonly number[], bench: Workbench): ClockTime {
  const isNear = time.minutes < EARLY && early.some((minutes) => Math.abs(minutes - time.minutes) <= NEAR);
  if (!(time.bare || time.open) || !isNear) return time;
  bench.doubt += 0.02;
  return { minutes: time.minutes };
}
