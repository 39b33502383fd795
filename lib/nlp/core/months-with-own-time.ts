import type { Workbench } from "./draft";
import { type DaySlot, isDaySlot, type Slot } from "./slots";

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Months said behind a time, or left out of it with "but". */
function monthsOf(slot: Slot | undefined): number[] | null {
  if (slot?.kind === "months") return slot.months;
  const isLeft = slot?.kind === "exclude" && slot.weekdays.length + slot.monthDays.length === 0 && !slot.within;
  return isLeft && slot.months.length > 0 ? slot.months : null;
}

const marks = (slot: Slot): string =>
  isDaySlot(slot) ? "d" : slot.kind === "times" ? "t" : monthsOf(slot) === null ? "" : "m";

/** "weekdays at 8, in July and August only at 9": in those months the second time, in the others the first. */
export function monthsWithOwnTime(slots: Slot[], bench: Workbench): Slot[] {
  const order = slots.map(marks).join("");
  // "at 8, but at 9 in July": is the first time of July only as well?
  if (order === "dttm") bench.doubt += 0.25;
  if (!/^dtm+t$/.test(order)) return slots;
  const day = slots.find(isDaySlot);
  const own = slots.filter((slot) => monthsOf(slot) !== null);
  const months = own.flatMap((slot) => monthsOf(slot) ?? []);
  const isAlso = own.some((slot) => slot.kind === "months" && slot.also);
  const rest =
    day && !isAlso
      ? within(
          day,
          ALL_MONTHS.filter((month) => !months.includes(month)),
        )
      : day;
  const named = day && within(day, months);
  if (!day || !rest || !named || months.length === ALL_MONTHS.length) return slots;
  return slots.flatMap((slot): Slot[] => {
    if (slot === day) return [rest];
    if (!own.includes(slot)) return [slot];
    return slot === own[0] ? [named] : [];
  });
}

/** A day of some months only; null where it is of none or has its own. */
function within(day: DaySlot, months: number[]): DaySlot | null {
  const all: DaySlot = { kind: "monthDays", days: ALL_DAYS, recurring: true, months };
  if (day.kind === "everyDay") return all;
  if (day.kind === "weekdays") return day.only === undefined ? { ...all, weekdays: day.weekdays } : null;
  const isOfMonth = day.kind === "monthDays" || day.kind === "nthWeekday" || day.kind === "nthWorkday";
  return isOfMonth && !day.months ? { ...day, ...("recurring" in day ? { recurring: true } : {}), months } : null;
}
