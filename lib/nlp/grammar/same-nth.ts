import { type DaySlot, isDaySlot, type Slot, type Span } from "../core/slots";
import type { Chart } from "./chart";
import { monthsOfQuarter } from "./rules/month-days";

/** The genitive of a day of the month: "третьего", "trzeciego". */
const ofMonth = /(?:ого|его|ego)$/;

/**
 * "the first Monday at 8 and [the last] at 18", "el primer día hábil a las 8 y el último a las 18", "в первую субботу в 11
 * и в [третью в 13]", "the first day of each quarter at 6 and on [the last] at 22": one of the same days; `earlier` is
 * what the job before says.
 */
export function sameNth(spans: Span[], chart: Chart, earlier: readonly Slot[] = []): Span[] {
  return spans.map((span, at) => {
    const [slot, ...more] = span.slots;
    if (slot?.kind !== "monthDays" || slot.months || !more.every(({ kind }) => kind === "times")) return span;
    if (!isBareOrdinal(span, chart)) return span;
    const before = [...earlier, ...spans.slice(0, at).flatMap(({ slots }) => slots)].findLast(isDaySlot);
    const same = before ? ofSameKind(before, slot.days) : null;
    return same ? { ...span, slots: [same, ...more] } : span;
  });
}

function ofSameKind(before: DaySlot, days: number[]): DaySlot | null {
  if (!days.every((day) => Math.abs(day) <= 5)) return null;
  if (before.kind === "nthWeekday" || before.kind === "nthWorkday")
    return { ...before, ordinals: days, ...edgesOfQuarter(before.months, days) };
  const months = before.kind === "monthDays" ? edgesOfQuarter(before.months, days) : {};
  return before.kind === "monthDays" && months.months ? { ...before, days, ...months } : null;
}

/** Of quarters the first days are in their first months, and the last ones in their last. */
function edgesOfQuarter(months: number[] | undefined, days: readonly number[]): { months?: number[] } {
  const isOfQuarters = [1, 3].some((first) => String(months) === String(monthsOfQuarter(first)));
  return isOfQuarters ? { months: monthsOfQuarter(days.every((day) => day < 0) ? -1 : 1) } : {};
}

/** "the last", and neither "the last day" nor "the 3rd". */
function isBareOrdinal({ start, end }: Span, chart: Chart): boolean {
  const isWithin = (edge: { start: number; end: number }): boolean => edge.start >= start && edge.end <= end;
  const names = (["DAY_WORD", "UNIT", "MONTH_END", "OF_MONTH", "MONTH"] as const).some((category) =>
    chart.all(category).some(isWithin),
  );
  const isBare = (edge: { start: number; end: number }): boolean => {
    const words = chart.text.slice(edge.start, edge.end);
    return !/\d|monat/.test(words) && !ofMonth.test(words);
  };
  const ordinals = chart.all("ORDS").filter(isWithin);
  return !names && ordinals.length > 0 && ordinals.every(isBare);
}
