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

/** The slot itself where it is no day, null where the day before it is no such day. */
function dayBefore(slot: Slot, days: number): Slot | null {
  if (slot.kind === "weekdays")
    return { ...slot, weekdays: slot.weekdays.map((weekday) => (((weekday - days) % 7) + 7) % 7) };
  if (slot.kind === "date") return { ...slot, ...dateOf(slot.year, slot.month, slot.day - days) };
  if (slot.kind === "yearDay") {
    const [day, ...others] = slot.days;
    if (day === undefined || others.length > 0) return null;
    const moved = dateOf(SOME_YEAR, slot.month, day - days);
    return { ...slot, month: moved.month, days: [moved.day] };
  }
  if (slot.kind === "relative")
    return slot.unit === "day" && slot.count >= days ? { ...slot, count: slot.count - days } : null;
  if (slot.kind === "interval" && slot.unit === "year") return slot;
  return slot.kind === "monthDays" || slot.kind === "nthWeekday" || slot.kind === "interval" ? null : slot;
}

function dateOf(year: number, month: number, day: number) {
  const date = new Date(Date.UTC(year, month - 1, 1) + (day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
