import type { DaySlot, Slot } from "../core/slots";

/** "on Fridays" is said of every week, "on Friday" of one. */
const plural = /\p{L}{2,}days(?!\p{L})/u;

/** The single days that the slots mean; null where they mean others. A weekday of one week is told from all of them in English only. */
export function daysOnce(slots: readonly Slot[], text: string, code: string): DaySlot[] | null {
  const said = slots.filter(({ kind }) => kind !== "partOfDay");
  const days = said.map((slot) => onceOf(slot, code === "en" ? text : null));
  return said.length > 0 && days.every((day) => day !== null) ? ofTheirWeek(days.flat()) : null;
}

/** "Tuesday and Thursday next week": days of that week, and not the whole of it as well. */
function ofTheirWeek(days: DaySlot[]): DaySlot[] {
  const ofWeek = days.flatMap((day) => (day.kind === "relative" && day.unit === "week" ? [day] : []));
  const weeks = ofWeek.filter(({ weekday }) => weekday === undefined);
  const [week] = weeks;
  if (!week || weeks.length > 1 || days.length === 1 || ofWeek.length !== days.length) return days;
  return ofWeek.filter((day) => day !== week).map((day) => ({ ...day, count: week.count }));
}

/** `text`: in English, where a plural says "each". */
function onceOf(slot: Slot, text: string | null): DaySlot[] | null {
  if (slot.kind === "relative" || slot.kind === "date") return [slot];
  if (slot.kind === "yearDay" && !slot.recurring) return slot.days.map((day) => ({ ...slot, days: [day] }));
  if (slot.kind !== "weekdays" || text === null || plural.test(text) || (slot.recurring && slot.parts === undefined))
    return null;
  return slot.weekdays.map((weekday) => ({ kind: "relative", unit: "week", count: 0, weekday }));
}
