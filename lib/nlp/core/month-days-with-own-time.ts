import { type DaySlot, isDaySlot, type Slot } from "./slots";

const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Days of the month, left out of others with "but". */
const isMonthDays = (slot: Slot): slot is Extract<Slot, { kind: "exclude" }> =>
  slot.kind === "exclude" && slot.weekdays.length + slot.months.length === 0 && slot.monthDays.every((day) => day > 0);

const mark = (slot: Slot): string =>
  isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : isMonthDays(slot) && slot.monthDays.length > 0 ? "x" : "";

/** "nightly at 3:30, but on the 1st at 5": those days of the month have the second time, and all others the first. */
export function monthDaysWithOwnTime(slots: Slot[]): Slot[] {
  if (!/^dtx+t$/.test(slots.map(mark).join(""))) return slots;
  const day = slots.find(isDaySlot);
  const left = slots.filter((slot) => mark(slot) === "x");
  const own = left.flatMap((slot) => (isMonthDays(slot) ? slot.monthDays : []));
  if (day?.kind !== "everyDay" && day?.kind !== "weekdays") return slots;
  const weekdays = day.kind === "weekdays" ? { weekdays: day.weekdays } : {};
  const among = (days: number[]): DaySlot => ({ kind: "monthDays", days, recurring: true, ...weekdays });
  return slots.flatMap((slot): Slot[] => {
    if (slot === day) return [among(ALL_DAYS.filter((one) => !own.includes(one)))];
    if (!left.includes(slot)) return [slot];
    return slot === left[0] ? [among(own)] : [];
  });
}
