import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import type { Chart } from "./grammar/chart";
import { withOtherDayOfMonth } from "./other-day-of-month";

/**
 * "every morning at 6:45, weekends at 8:30", "… but at 14:55 on Fridays": days named again behind a comma or "but", with
 * a time of their own, have no other. Behind "and" or "also" they have both.
 */
export function withContrasts(said: Span[], chart: Chart, { commaAdds, also }: Language): Span[] {
  const given = withOtherDayOfMonth(said, chart.text);
  const beside = given.map((span, index) =>
    besideTimes(besidePart(span, given[index - 1], given[index + 1], chart), given.slice(0, index), chart, also),
  );
  const spans = also ? beside.map((span, index) => withoutOnly(span, beside[index + 1], chart, also)) : beside;
  if (commaAdds) return spans;
  return spans.map((span, index) => {
    const start = segmentStart(spans, index, chart);
    if (start === null || start === 0 || ofTimesBefore(spans, start, chart)) return span;
    const segment = chart.text.slice(spans[start - 1]?.end ?? 0, spans.at(-1)?.end);
    if (also?.test(segment)) return span;
    const before = spans.slice(0, start).flatMap(({ slots }) => slots);
    const own = spans.slice(start).flatMap(({ slots }) => slots);
    const named = daysOf(before);
    const isContrast = (slot: Slot): boolean =>
      slot.kind === "weekdays" &&
      !slot.only &&
      slot.weekdays.length < named.length &&
      slot.weekdays.every((day) => named.includes(day));
    if (own.some((slot) => isDaySlot(slot) && slot.kind !== "weekdays")) return span;
    if (!before.some(isTime) || !own.some(isTime) || named.length === 0) return span;
    return {
      ...span,
      slots: span.slots.map((slot) => (isContrast(slot) ? ({ ...slot, recurring: true, only: true } as Slot) : slot)),
    };
  });
}

/** "nightly and on Fridays at 15:00": behind "and" the days with a time do not say which nights are meant. */
function besidePart(span: Span, before: Span | undefined, next: Span | undefined, chart: Chart): Span {
  const isPart = before?.slots.some(({ kind }) => kind === "everyDay") && before.slots.at(-1)?.kind === "partOfDay";
  const isTimed = next?.slots[0]?.kind === "times" || span.slots.at(-1)?.kind === "times";
  if (!before || !isPart || !isTimed || span.slots[0]?.kind !== "weekdays") return span;
  if (!chart.all("AND").some(({ start, end }) => start >= before.end && end <= span.start)) return span;
  return { ...span, slots: span.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, only: false } : slot)) };
}

/** "daily at 8, plus an extra run at 17 on Fridays" */
function besideTimes(span: Span, before: readonly Span[], chart: Chart, also: RegExp | undefined): Span {
  const [first, times] = before.filter(({ slots }) => slots.some(({ kind }) => kind !== "dropped")).slice(-2);
  if (!also || !first || !times?.slots.every(isTime) || span.slots[0]?.kind !== "weekdays") return span;
  // "every day at 8, plus at noon on Sundays"
  const isJoined = (): boolean =>
    first.slots.every(isTime) &&
    before.some(({ slots }) => slots.some(isRepeating)) &&
    !chart.text.slice(times.end, span.start).includes(",") &&
    chart.all("AND").some(({ start, end }) => start >= first.end && end <= times.start);
  if (!also.test(chart.text.slice(first.end, times.start)) && !isJoined()) return span;
  return { ...span, slots: span.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, only: false } : slot)) };
}

/** "and, on Fridays only, also at 14:20": what "also" joins has no times of its own only. */
function withoutOnly(span: Span, next: Span | undefined, chart: Chart, also: RegExp): Span {
  if (!next || !also.test(chart.text.slice(span.end, next.start))) return span;
  return { ...span, slots: span.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, only: false } : slot)) };
}

/** "every day at 9; and at 10, on Mondays": the days belong to the times right before them. */
function ofTimesBefore(spans: readonly Span[], start: number, chart: Chart): boolean {
  const [times, before] = [spans[start - 1], spans[start - 2]];
  if (!times?.slots.every(isTime) || !before) return false;
  return chart.text.slice(before.end, times.start).includes(";");
}

/** Where the phrases begin that stand behind the last comma or "but" before this one. */
function segmentStart(spans: readonly Span[], index: number, chart: Chart): number | null {
  for (let at = index; at > 0; at -= 1) {
    const [from, to] = [spans[at - 1]?.end ?? 0, spans[at]?.start ?? 0];
    const gap = chart.text.slice(from, to);
    const isBut = chart
      .all("EXCEPT")
      .some(({ start, end, value }) => value.certain === false && start >= from && end <= to);
    if (isBut || /^\s?[,;\u3001\uff0c\uff1b]\s?$/u.test(gap)) return at;
    // "every weekday at 8 check the queue, on Fridays at 7": nothing else is to be done then.
    const isLast = !/[\p{L}\d]/u.test(chart.text.slice(spans.at(-1)?.end ?? 0));
    if (isLast && /[\p{L}\d][,;\u3001\uff0c\uff1b]\s?$/u.test(gap)) return at;
    if (gap.trim() !== "") return null;
  }
  return null;
}

/** Days of every week, or steps of days. */
const isRepeating = (slot: Slot): boolean =>
  slot.kind === "everyDay" || (slot.kind === "weekdays" && slot.recurring) || slot.kind === "interval";

const isTime = (slot: Slot): boolean => slot.kind === "times" || slot.kind === "partOfDay";

/** The weekdays that phrases name, where they name more than two. */
function daysOf(slots: readonly Slot[]): number[] {
  const days = slots.flatMap((slot) => {
    if (slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day" && slot.count === 1))
      return [0, 1, 2, 3, 4, 5, 6];
    if (slot.kind === "interval" && slot.unit === "workday" && slot.count === 1) return [1, 2, 3, 4, 5];
    return slot.kind === "weekdays" && slot.weekdays.length > 2 ? slot.weekdays : [];
  });
  return [...new Set(days)];
}
