import type { Slot } from "./slots";

/** All days of a month but these; the days before the last are counted from the end where the last is one of them. */
function otherDates(dates: readonly number[]): Slot {
  const hasLast = dates.includes(-1);
  const isKnown = dates.every((day) => day === -1 || (day > 0 && (!hasLast || day < 28)));
  if (!isKnown) return { kind: "unread", words: dates.join(", ") };
  const days = Array.from({ length: hasLast ? 27 : 31 }, (_, index) => index + 1).filter((day) => !dates.includes(day));
  return { kind: "monthDays", days: hasLast ? [...days, -4, -3, -2] : days, recurring: true };
}

/** "Tuesdays at 6:30, all other weekdays at 8". */
export function otherDays(slots: Slot[]): Slot[] {
  const named = slots.flatMap((slot) => (slot.kind === "weekdays" && !slot.others ? slot.weekdays : []));
  const dates = slots.flatMap((slot) => (slot.kind === "monthDays" && !slot.weekdays ? slot.days : []));
  // "at 2:00 on the first of the month and at 2:30 on all other days"
  if (dates.length > 0 && named.length === 0)
    return slots.map((slot) =>
      slot.kind === "weekdays" && slot.others && slot.weekdays.length === 7 ? otherDates(dates) : slot,
    );
  // Where nothing names the days that are not meant, nobody knows the others.
  const isKnown = named.length > 0 || slots.some((slot) => slot.kind.startsWith("exclude"));
  if (!isKnown && slots.some((slot) => slot.kind === "weekdays" && slot.others))
    return [...slots, { kind: "unread", words: "" }];
  return slots.map((slot) =>
    slot.kind === "weekdays" && slot.others
      ? { ...slot, weekdays: slot.weekdays.filter((day) => !named.includes(day)) }
      : slot,
  );
}
