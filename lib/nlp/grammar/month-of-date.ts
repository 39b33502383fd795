import type { DaySlot, Slot, Span } from "../core/slots";

type YearDay = Extract<DaySlot, { kind: "yearDay" }>;

const isDay = (slot: Slot): slot is Extract<DaySlot, { kind: "monthDays" }> =>
  slot.kind === "monthDays" && !slot.recurring && slot.months === undefined && slot.weekdays === undefined;

/** "on 14 February at noon, and [on the 12th] at 9": a day without a month behind a date is one of its month. */
export function withMonthOfDate(spans: Span[]): Span[] {
  let date: YearDay | undefined;
  return spans.map((span) => {
    const slots = span.slots.map((slot): Slot => {
      if (slot.kind === "yearDay") date = slot;
      return date && isDay(slot) ? { ...date, days: slot.days } : slot;
    });
    return { ...span, slots };
  });
}
