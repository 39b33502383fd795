import { type DaySlot, type IntervalSlot, isDaySlot, type Slot } from "./slots";

const USUAL = [[1], [2], [-1]];

/**
 * "once a month on a Saturday": which of them is left open. The ways to say which, with all else that was said; null
 * where it is not months beside weekdays. Of a year any of them may be meant.
 */
export function weekdaysOfMonths(interval: IntervalSlot | null, slots: readonly Slot[]): Slot[][] | null {
  if (interval?.unit !== "month" && interval?.unit !== "quarter" && interval?.unit !== "year") return null;
  const days = slots.filter(isDaySlot);
  if (days.length === 0 || !days.every(isWeekday) || slots.some(isOfMonths)) return null;
  if (interval.unit === "year") return [];
  return USUAL.map((ordinals) =>
    slots.map((slot): Slot => (isWeekday(slot) ? { kind: "nthWeekday", ordinals, weekdays: slot.weekdays } : slot)),
  );
}

/** "every month but July and August" is no month of its own. */
const isOfMonths = (slot: Slot): boolean =>
  slot.kind === "months" || (slot.kind === "exclude" && slot.months.length > 0);

const isWeekday = (slot: Slot): slot is Extract<DaySlot, { kind: "weekdays" }> => slot.kind === "weekdays";
