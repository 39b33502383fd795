import type { DaySlot, Slot } from "../core/slots";

/** "on Fridays" is said of every week, "on Friday" of one. */
const plural = /\p{L}{2,}days(?!\p{L})/u;

/** The single days that the slots mean; null where they mean others. A weekday of one week is told from all of them in English only. */
export function daysOnce(slots: readonly Slot[], text: string, code: string): DaySlot[] | null {
  const said = slots.filter(({ kind }) => kind !== "partOfDay");
  const days = said.map((slot) => onceOf(slot, code === "en" ? text : null));
  return said.length > 0 && days.every((day) => day !== null) ? days.flat() : null;
}

/** `text`: in English, where a plural says "each". */
function onceOf(slot: Slot, text: string | null): DaySlot[] | null {
  if (slot.kind === "relative" || slot.kind === "date") return [slot];
  if (slot.kind === "yearDay" && !slot.recurring) return slot.days.map((day) => ({ ...slot, days: [day] }));
  if (slot.kind !== "weekdays" || text === null || plural.test(text) || (slot.recurring && slot.parts === undefined))
    return null;
  return slot.weekdays.map((weekday) => ({ kind: "relative", unit: "week", count: 0, weekday }));
}
