import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, dateOf, midnightOf } from "./calendar";
import type { Workbench } from "./draft";
import { recurs } from "./recurs";
import { type ClockTime, isDaySlot, type Slot } from "./slots";

const DAY = 1440;
const DAY_MS = 86_400_000;
/** No leap year: a day before 1 March is 28 February. */
const SOME_YEAR = 2025;

/** "… on 14 December at 11:40, remind me an hour before": the days and times are those of the reminder. */
export function movedEarlier(slots: Slot[], bench: Pick<Workbench, "now" | "zone">): Slot[] {
  const [earlier, ...more] = slots.filter((slot) => slot.kind === "earlier");
  if (!earlier) return slots;
  if (more.length > 0) return eachEarlier(slots, [earlier, ...more], bench);
  const rest = slots.filter((slot) => slot !== earlier);
  // "her birthday is 9 July, so every year a week before, on 2 July": the day itself is said.
  const isDate = ({ kind }: Slot): boolean => kind === "yearDay" || kind === "date";
  const said = slots.findLastIndex(isDate);
  if (said > slots.indexOf(earlier) && !earlier.ofTold)
    return rest.filter((slot) => !isDate(slot) || slots.indexOf(slot) === said);
  const moved = earlier.minutes % DAY === 0 ? daysBefore(rest, earlier.minutes / DAY) : minutesBefore(rest, earlier);
  return moved ?? [...rest, { kind: "unread", words: earlier.words }];
}

type Earlier = Extract<Slot, { kind: "earlier" }>;

/** "a day and an hour before", "the day before at 18 and an hour before": the days and times once for each. */
function eachEarlier(
  slots: readonly Slot[],
  ahead: readonly Earlier[],
  bench: Pick<Workbench, "now" | "zone">,
): Slot[] {
  const isWhen = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "times";
  const isOnce = !recurs(slots);
  const said = slots.filter(isWhen).map((slot) => (isOnce ? dated(slot, bench) : slot));
  const [when, others] = [said, slots.filter((slot) => !isWhen(slot) && slot.kind !== "earlier")];
  const days = when.filter(({ kind }) => kind !== "times");
  return [
    ...others,
    ...ahead.flatMap(({ at, ...one }) =>
      movedEarlier(at ? [...days, { kind: "times", times: [at] }, one] : [...when, one], bench),
    ),
  ];
}

/** The day that "Thursday" is, from which the days before it are counted; today's name is that of a week on. */
function dated(slot: Slot, { now, zone }: Pick<Workbench, "now" | "zone">): Slot {
  if (slot.kind !== "weekdays" || slot.weekdays.length !== 1) return slot;
  const today = midnightOf(localOfInstant(zone, now));
  const next = candidateDates(slot, today).find((date) => date > today);
  if (next === undefined) return slot;
  const { year, month, day } = dateOf(next);
  return { kind: "date", year, month, day };
}

/** "class from 18 to 20, … half an hour before": of a stretch without steps its start; "… before closing" is its end. */
function asStarts(slots: readonly Slot[], ofEnd: boolean): readonly Slot[] {
  const hasSteps = slots.some((slot) => slot.kind === "times" || slot.kind === "interval");
  return hasSteps
    ? slots
    : slots.map((slot) =>
        slot.kind === "window" && !slot.bare ? { kind: "times", times: [ofEnd ? slot.to : slot.from] } : slot,
      );
}

/** Null where no time is named, or one would fall on another day. */
function minutesBefore(given: readonly Slot[], { minutes, ofEnd }: Earlier): Slot[] | null {
  const slots = asStarts(given, ofEnd === true);
  if (slots.every((slot) => slot.kind !== "times")) return null;
  const moved = slots.map((slot) =>
    slot.kind === "times"
      ? { ...slot, times: slot.times.map((time) => ({ ...time, minutes: time.minutes - minutes })) }
      : slot,
  );
  return moved.some((slot) => slot.kind === "times" && slot.times.some(isAnotherDay)) ? null : moved;
}

const isAnotherDay = ({ minutes }: ClockTime): boolean => minutes < 0 || minutes >= DAY;

function daysBefore(slots: readonly Slot[], days: number): Slot[] | null {
  const moved = slots.map((slot) => dayBefore(slot, days));
  const isMoved = moved.some((slot, index) => slot !== slots[index] && slots[index]?.kind !== "bound");
  const known = moved.filter((slot) => slot !== null);
  return isMoved && known.length === moved.length ? known : null;
}

/**
 * So many days before a day; after it where `days` is negative. The slot itself where it is no day, null where the day
 * before it is no such day.
 */
export function dayBefore(slot: Slot, days: number): Slot | null {
  switch (slot.kind) {
    case "weekdays":
      return { ...slot, weekdays: slot.weekdays.map((weekday) => weekdayBefore(weekday, days)) };
    case "date":
      return { ...slot, ...dateOn(slot.year, slot.month, slot.day - days) };
    case "yearDay": {
      const [day, ...others] = slot.days;
      if (day === undefined || others.length > 0) return null;
      const moved = dateOn(SOME_YEAR, slot.month, day - days);
      return { ...slot, month: moved.month, days: [moved.day] };
    }
    case "relative":
      return relativeBefore(slot, days);
    case "monthDays":
      return slot.days.every((day) => staysInMonth(day, days) || (!slot.months && isBeforeFirst(day, days))) &&
        !slot.weekdays
        ? { ...slot, days: slot.days.map((day) => (isBeforeFirst(day, days) ? beforeFirst(day - days) : day - days)) }
        : null;
    case "nthWeekday":
      return beforeNth(slot, days);
    case "placeInMonth":
      return { ...slot, shift: (slot.shift ?? 0) - days };
    case "bound":
      return startBefore(slot, days);
    case "interval":
      return slot.unit === "year" || slot.unit === "week" ? slot : null;
    default:
      return slot;
  }
}

/** "the bins go every other Wednesday, next on 2 December; the evening before …": the first reminder is the day before. */
function startBefore(slot: Extract<Slot, { kind: "bound" }>, days: number): Slot {
  const { bound } = slot;
  const day = bound.kind === "start" && !bound.time ? dayBefore(bound.day, days) : null;
  return bound.kind === "start" && day && isDaySlot(day) ? { ...slot, bound: { ...bound, day } } : slot;
}

/** "next Monday, the day before" is this Sunday; weeks begin on Monday. */
function relativeBefore(slot: Extract<Slot, { kind: "relative" }>, days: number): Slot | null {
  const { unit, count, weekday, monthDay, exact } = slot;
  if (unit === "day") return count >= days ? { ...slot, count: count - days } : null;
  if (unit === "month" && monthDay !== undefined && weekday === undefined)
    return staysInMonth(monthDay, days) ? { ...slot, monthDay: monthDay - days } : null;
  if (unit !== "week" || weekday === undefined || exact) return null;
  const place = ((weekday + 6) % 7) - days;
  const weeks = count + Math.floor(place / 7);
  return weeks < 0 ? null : { ...slot, count: weeks, weekday: weekdayBefore(weekday, days) };
}

const weekdayBefore = (weekday: number, days: number): number => (((weekday - days) % 7) + 7) % 7;

/** Every month has 28 days, counted from either end. */
const SHORTEST = 28;

function staysInMonth(day: number, days: number): boolean {
  const moved = day - days;
  return day > 0 ? moved >= 1 && moved <= (days > 0 ? 31 : SHORTEST) : moved <= -1 && moved >= -SHORTEST;
}

/** "the evening before the 1st of each month": among the last days of every month. */
const isBeforeFirst = (day: number, days: number): boolean => day > 0 && day - days < 1 && day - days > 1 - SHORTEST;

/** The day after the second Tuesday is the Wednesday among the 9th to the 15th. */
function beforeNth(slot: Extract<Slot, { kind: "nthWeekday" }>, days: number): Slot | null {
  const [ordinal, ...more] = slot.ordinals;
  const [weekday, ...others] = slot.weekdays;
  if (ordinal === undefined || weekday === undefined || more.length + others.length > 0) return null;
  const first = ordinal > 0 ? ordinal * 7 - 6 : ordinal * 7;
  const week = Array.from({ length: 7 }, (_, index) => first + index);
  const isWithin = week.every((day) => staysInMonth(day, days));
  if (Math.abs(ordinal) > 4 || Math.abs(days) >= SHORTEST || (slot.months && !isWithin)) return null;
  const months = slot.months ? { months: slot.months } : {};
  return {
    kind: "monthDays",
    days: week.map((day) => day - days).map((day) => (ordinal > 0 ? beforeFirst(day) : behindLast(day))),
    weekdays: [weekdayBefore(weekday, days)],
    recurring: true,
    ...months,
  };
}

/** The day before the 1st is the last of a month (−1), and the day behind the last is the 1st. */
const beforeFirst = (day: number): number => (day > 0 ? day : day - 1);
const behindLast = (day: number): number => (day < 0 ? day : day + 1);

function dateOn(year: number, month: number, day: number) {
  const date = new Date(Date.UTC(year, month - 1, 1) + (day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
