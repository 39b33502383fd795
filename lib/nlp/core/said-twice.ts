import { stretchesOf } from "./day-parts";
import { type ClockTime, isDaySlot, type PartOfDay, type Slot } from "./slots";

const late = new Set<PartOfDay>(["evening", "night", "nightly"]);

/** "daily at 7:30 …, mornings obviously": a part of the day in which all the times lie says nothing new. */
export function withoutSaidParts(slots: Slot[]): Slot[] {
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  if (times.length === 0) return slots;
  const isSaid = (slot: Slot | undefined): boolean => {
    if (slot?.kind !== "partOfDay") return false;
    const [from, to] = stretchesOf(slot.part);
    // "every night except Saturday at 23:30": the later parts reach midnight, where an hour says itself which it is.
    const reaches = ({ minutes, bare, open }: ClockTime): boolean =>
      minutes < to * 60 || (late.has(slot.part) && !bare && !open);
    return times.every((time) => time.minutes >= from * 60 && reaches(time));
  };
  return slots.filter((slot, index) => {
    const isLone = slot.kind === "everyDay" && isSaid(slots[index + 1]) && slots[index + 2]?.kind !== "times";
    const isBehind = isSaid(slot) && slots[index - 1]?.kind === "everyDay" && slots[index + 1]?.kind !== "times";
    const hasDays = slots.slice(0, index).some((one) => isDaySlot(one) || one.kind === "interval");
    return !(hasDays && (isLone || isBehind));
  });
}

/** "each year from June to September, every day at 6": the days say it; "every weekend, from Friday 22:00 to Monday 6:00". */
export function withoutWiderSteps(slots: Slot[]): Slot[] {
  const isDaily = slots.some((slot, index) => slot.kind === "everyDay" && slots[index + 1]?.kind !== "partOfDay");
  const stretch = slots.find((slot) => slot.kind === "weekWindow");
  return slots.filter((slot) => {
    if (slot.kind === "interval") return !(isDaily && slot.count === 1 && widerUnits.has(slot.unit));
    if (slot.kind !== "weekdays" || stretch?.kind !== "weekWindow") return true;
    const { from, to } = stretch;
    const isWithin = (day: number): boolean => (day - from.weekday + 7) % 7 <= (to.weekday - from.weekday + 7) % 7;
    return !slot.weekdays.every(isWithin);
  });
}

/** "at 15:45 on weekdays, only Monday to Thursday": the fewer days, where they have no time of their own. */
export function onlyFewer(slots: Slot[]): Slot[] {
  const fewer = slots.find(
    (slot, index) =>
      slot.kind === "weekdays" && slot.only === true && !["times", "window"].includes(slots[index + 1]?.kind ?? ""),
  );
  const isTimedOnce = slots.filter(({ kind }) => kind === "times").length < 2;
  if (fewer?.kind !== "weekdays" || !isTimedOnce) return slots;
  const isMore = (slot: Slot): boolean =>
    slot !== fewer &&
    slot.kind === "weekdays" &&
    slot.weekdays.length > fewer.weekdays.length &&
    fewer.weekdays.every((day) => slot.weekdays.includes(day));
  return slots.filter((slot) => !isMore(slot));
}

/** "on the first weekend of the month, Saturday and Sunday": the days that a place in the month has anyway. */
export function withoutSaidDays(slots: Slot[]): Slot[] {
  const key = (weekdays: readonly number[]): string => [...weekdays].sort().join();
  return slots.filter((slot, index) => {
    const before = slots[index - 1];
    if (slot.kind !== "weekdays" || before?.kind !== "nthWeekday" || before.weekdays.length < 2) return true;
    return key(slot.weekdays) !== key(before.weekdays);
  });
}

/**
 * "three times on Mondays: 9, 12 and 15", "only three times: tomorrow, Friday and next Tuesday", "dos veces al mes, el 15 y
 * el 30": as many times, single days or days of the month as are named are no total.
 */
export function withoutSaidCount(slots: Slot[]): Slot[] {
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const days = slots.filter(isDaySlot);
  const isOnce = days.some(({ kind }) => kind !== "weekdays") && days.every(isSingle);
  const said = [times.length, isOnce ? days.length : 0];
  // "once on 8 December at 14:45, once on the 9th at 13:45"
  const isEach = isOnce && days.length > 1;
  const isOfDays = (slot: Slot, count: number): boolean =>
    slot.kind === "monthDays" && slot.recurring && slot.days.length === count;
  return slots.filter((slot, index) => {
    if (slot.kind !== "count" || slot.count < 2) return slot.kind !== "count" || !isEach;
    const { count } = slot;
    return !said.includes(count) && !slots.slice(index).some((one) => isOfDays(one, count));
  });
}

const HALF_MONTH = 13;

/** "cada quincena, el 15 y el último", "every two weeks, on the 1st and 15th": two days half a month apart say when. */
export function withoutHalfMonths(slots: Slot[]): Slot[] {
  const days = slots.flatMap((slot) => (slot.kind === "monthDays" && !slot.weekdays ? slot.days : []));
  const [first = 0, second = 0] = days.map((day) => (day < 0 ? day + 31 : day)).sort((a, b) => a - b);
  if (days.length !== 2 || second - first < HALF_MONTH || second - first > HALF_MONTH + 4) return slots;
  return slots.filter((slot) => slot.kind !== "interval" || slot.count !== 2 || slot.unit !== "week");
}

const isSingle = (slot: Slot): boolean =>
  slot.kind === "relative" ||
  slot.kind === "date" ||
  (slot.kind === "yearDay" && !slot.recurring && slot.days.length === 1) ||
  (slot.kind === "weekdays" && !slot.recurring && slot.weekdays.length === 1);

const widerUnits = new Set(["week", "month", "quarter", "year"]);

/** "15 Feb, 15 May, 15 Aug and 15 Nov": the same day at even steps through a whole year is of every year. */
export function everyYear(slots: Slot[]): Slot[] {
  const dates = slots.flatMap((slot) => (slot.kind === "yearDay" && !slot.recurring ? [slot] : []));
  const days = new Set(dates.map((date) => date.days.join()));
  const step = 12 / dates.length;
  const months = dates.map(({ month }) => month).sort((a, b) => a - b);
  const isEven = months.every((month, index) => index === 0 || month - (months[index - 1] ?? 0) === step);
  if (dates.length < 3 || days.size !== 1 || !isEven) return slots;
  // "quarterly on 15 March, 15 June, …"
  const isSaid = (slot: Slot): boolean => slot.kind === "interval" && slot.unit === "quarter" && step === 3;
  return slots
    .filter((slot) => !isSaid(slot))
    .map((slot) => (slot.kind === "yearDay" ? { ...slot, recurring: true } : slot));
}
