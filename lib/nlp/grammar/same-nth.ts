import { isDaySlot, type Span } from "../core/slots";
import type { Chart } from "./chart";

/** The genitive of a day of the month: "третьего", "trzeciego". */
const ofMonth = /(?:ого|его|ego)$/;

/**
 * "the first Monday at 8 and [the last] at 18", "el primer día hábil a las 8 y el último a las 18", "в первую субботу в 11
 * и в [третью в 13]": one of the same days.
 */
export function sameNth(spans: Span[], chart: Chart): Span[] {
  return spans.map((span, at) => {
    const [slot, ...more] = span.slots;
    if (slot?.kind !== "monthDays" || !more.every(({ kind }) => kind === "times") || !isBareOrdinal(span, chart))
      return span;
    const before = spans
      .slice(0, at)
      .flatMap(({ slots }) => slots)
      .findLast(isDaySlot);
    if (before?.kind !== "nthWeekday" && before?.kind !== "nthWorkday") return span;
    return slot.days.every((day) => Math.abs(day) <= 5)
      ? { ...span, slots: [{ ...before, ordinals: slot.days }, ...more] }
      : span;
  });
}

/** "the last", and neither "the last day" nor "the 3rd". */
function isBareOrdinal({ start, end }: Span, chart: Chart): boolean {
  const isWithin = (edge: { start: number; end: number }): boolean => edge.start >= start && edge.end <= end;
  const names = (["DAY_WORD", "UNIT", "MONTH_END", "OF_MONTH", "MONTH"] as const).some((category) =>
    chart.all(category).some(isWithin),
  );
  const isBare = (edge: { start: number; end: number }): boolean => {
    const words = chart.text.slice(edge.start, edge.end);
    return !/\d/.test(words) && !ofMonth.test(words);
  };
  const ordinals = chart.all("ORDS").filter(isWithin);
  return !names && ordinals.length > 0 && ordinals.every(isBare);
}
