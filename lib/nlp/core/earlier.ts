import type { Slot } from "./slots";

const DAY = 1440;
const DAY_MS = 86_400_000;
/** No leap year: a day before 1 March is 28 February. */
const SOME_YEAR = 2025;

/** "… on 14 December at 11:40, remind me an hour before": the days and times are those of the reminder. */
export function movedEarlier(slots: Slot[]): Slot[] {
  const earlier = slots.find((slot) => slot.kind === "earlier");
  if (!earlier) return slots;
  const rest = slots.filter((slot) => slot !== earlier);
  // "her birthday is 9 July, so every year a week before, on 2 July": the day itself is said.
  const isDate = ({ kind }: Slot): boolean => kind === "yearDay" || kind === "date";
  const said = slots.findLastIndex(isDate);
  if (said > slots.indexOf(earlier) && !earlier.ofTold)
    return rest.filter((slot) => !isDate(slot) || slots.indexOf(slot) === said);
  const moved =
    earlier.minutes % DAY === 0 ? daysBefore(rest, earlier.minutes / DAY) : minutesBefore(rest, earlier.minutes);
  return moved ?? [...rest, { kind: "unread", words: earlier.words }];
}

/** Null where no time is named, or one would fall on the day before. */
function minutesBefore(slots: readonly Slot[], minutes: number): Slot[] | null {
  if (slots.every((slot) => slot.kind !== "times")) return null;
  const moved = slots.map((slot) =>
    slot.kind === "times"
      ? { ...slot, times: slot.times.map((time) => ({ ...time, minutes: time.minutes - minutes })) }
      : slot,
  );
  return moved.some((slot) => slot.kind === "times" && slot.times.some((time) => time.minutes < 0)) ? null : moved;
}

function daysBefore(slots: readonly Slot[], days: number): Slot[] | null {
  const moved = slots.map((slot) => dayBefore(slot, days));
  const isMoved = moved.some((slot, index) => slot !== slots[index]);
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
      return { ...slot, ...dateOf(slot.year, slot.month, slot.day - days) };
    case "yearDay": {
      const [day, ...others] = slot.days;
      if (day === undefined || others.length > 0) return null;
      const moved = dateOf(SOME_YEAR, slot.month, day - days);
      return { ...slot, month: moved.month, days: [moved.day] };
    }
    case "relative":
      return slot.unit === "day" && slot.count >= days ? { ...slot, count: slot.count - days } : null;
    case "monthDays":
      return slot.days.every((day) => staysInMonth(day, days)) && !slot.weekdays
        ? { ...slot, days: slot.days.map((day) => day - days) }
        : null;
    case "nthWeekday":
      return beforeNth(slot, days);
    case "interval":
      return slot.unit === "year" || slot.unit === "week" ? slot : null;
    default:
      return slot;
  }
}

const weekdayBefore = (weekday: number, days: number): number => (((weekday - days) % 7) + 7) % 7;

/** Every month has 28 days, counted from either end. */
const SHORTEST = 28;

function staysInMonth(day: number, days: number): boolean {
  const moved = day - days;
  return day > 0 ? moved >= 1 && moved <= (days > 0 ? 31 : SHORTEST) : moved <= -1 && moved >= -SHORTEST;
}

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

function dateOf(year: number, month: number, day: number) {
  const date = new Date(Date.UTC(year, month - 1, 1) + (day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
