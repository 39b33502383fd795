import type { Slot, Span } from "./core/slots";
import type { Chart } from "./grammar/chart";

/** In more months than these one of two is meant. */
const MOST_MONTHS = 2;

/** "every second Tuesday in December": in one month rather its second Tuesday than one of two; which is asked. */
export function secondOfMonth(spans: Span[], chart: Chart): Span[] {
  const months = spans.flatMap(({ slots }) => slots.flatMap((slot) => (slot.kind === "months" ? slot.months : [])));
  if (months.length === 0 || months.length > MOST_MONTHS) return spans;
  return spans.map((span) => {
    const [steps, days, ...more] = span.slots;
    const isEveryOther = steps?.kind === "interval" && steps.count === 2 && steps.unit === "week";
    if (!isEveryOther || days?.kind !== "weekdays" || more.some(({ kind }) => kind !== "months")) return span;
    const isSecond = chart.all("ORD").some(({ start, end, value }) => {
      return value === 2 && start >= span.start && end <= span.end;
    });
    const second: Slot = { kind: "nthWeekday", ordinals: [2], weekdays: days.weekdays, orEveryOther: true };
    return isSecond && days.weekdays.length === 1 ? { ...span, slots: [second, ...more] } : span;
  });
}
