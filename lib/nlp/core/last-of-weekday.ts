import { type DaySlot, isDaySlot, type Slot } from "./slots";

/** No month has more working days. */
const MOST_WORKDAYS = 23;

/** "the last working day" is one day of the month, and not the last of each weekday. */
export const isWorkdays = (weekdays: readonly number[] | null): boolean =>
  weekdays?.length === 5 && [1, 2, 3, 4, 5].every((one) => weekdays.includes(one));

const isFromEnd = (day: number): boolean => day < 0 && day >= -5;

/** What is left out of the days of each month, where no word says that a date is meant; null where another thing is. */
function ordinalsLeft(slot: Slot): number[] | null {
  if (slot.kind === "excludeNth") return slot.weekdays === null || isWorkdays(slot.weekdays) ? slot.ordinals : null;
  if (slot.kind !== "exclude" || slot.isDate || slot.monthDays.length === 0) return null;
  return slot.monthDays.every(isFromEnd) ? slot.monthDays : null;
}

/** All working days of a month but the first or the last ones. */
function otherWorkdays(left: readonly number[]): Slot[] {
  const side = left.every((ordinal) => ordinal > 0) ? 1 : left.every((ordinal) => ordinal < 0) ? -1 : 0;
  const ordinals = Array.from({ length: MOST_WORKDAYS }, (_, index) => side * (index + 1));
  return side === 0 ? [] : [{ kind: "nthWorkday", ordinals: ordinals.filter((ordinal) => !left.includes(ordinal)) }];
}

const MOST_LEFT = 5;

/** The other way: which of a month's working days are left out where most of them are named; null where they are not. */
export function workdaysLeft(ordinals: readonly number[]): number[] | null {
  const side = Math.sign(ordinals[0] ?? 0);
  const left = Array.from({ length: MOST_WORKDAYS }, (_, index) => side * (index + 1)).filter(
    (ordinal) => !ordinals.includes(ordinal),
  );
  const isWhole = left.length + ordinals.length === MOST_WORKDAYS && ordinals.every((one) => Math.sign(one) === side);
  return isWhole && left.length > 0 && left.every((ordinal) => Math.abs(ordinal) <= MOST_LEFT) ? left : null;
}

/**
 * "every Sunday except the last of the month": the last Sunday; "every weekday except the first one of the month": all
 * working days but the first.
 */
export function lastOfWeekday(slots: Slot[]): Slot[] {
  const days = slots.filter(isDaySlot);
  const left = slots.flatMap((slot) => ordinalsLeft(slot) ?? []);
  if (left.length === 0 || days.length === 0) return slots;
  if (days.every(isOneWeekday))
    return slots.map((slot) => {
      const ordinals = slot.kind === "exclude" ? ordinalsLeft(slot) : null;
      return ordinals ? { kind: "excludeNth", ordinals, weekdays: null } : slot;
    });
  const others = days.length === 1 && days.every(isWorkweek) ? otherWorkdays(left) : [];
  if (others.length === 0) return slots;
  return slots.flatMap((slot) => (isDaySlot(slot) ? others : ordinalsLeft(slot) ? [] : [slot]));
}

const isOneWeekday = (day: DaySlot): boolean => day.kind === "weekdays" && day.weekdays.length === 1;

const isWorkweek = (day: DaySlot): boolean => day.kind === "weekdays" && isWorkdays(day.weekdays);
