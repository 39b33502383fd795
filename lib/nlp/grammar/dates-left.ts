import type { Span } from "../core/slots";
import type { Chart } from "./chart";

const asDate = /\d[^\p{L}]*[日号號일]/u;

/** "except on the 1st of the month", "excepto el día 1", "1日を除く": a number of the month, and no first weekday of it. */
export function datesLeft(spans: Span[], chart: Chart): Span[] {
  return spans.map((span) => {
    const isLeft = span.slots.some((slot) => slot.kind === "exclude" && slot.monthDays.some((day) => day > 0));
    if (!isLeft || !namesDate(span, chart)) return span;
    const slots = span.slots.map((slot) =>
      slot.kind === "exclude" && slot.monthDays.length > 0 ? { ...slot, isDate: true as const } : slot,
    );
    return { ...span, slots };
  });
}

function namesDate({ start, end }: Span, chart: Chart): boolean {
  const words = chart.text.slice(start, end);
  if (!/\d/.test(words)) return false;
  const isWithin = (edge: { start: number; end: number }): boolean => edge.start >= start && edge.end <= end;
  const isNamed = chart.all("UNIT").some((edge) => isWithin(edge) && (edge.value === "month" || edge.value === "day"));
  return (
    isNamed || asDate.test(words) || (["DAY_WORD", "OF_MONTH"] as const).some((one) => chart.all(one).some(isWithin))
  );
}
