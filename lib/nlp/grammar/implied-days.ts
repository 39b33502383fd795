import type { Slot, Span } from "../core/slots";
import { conjunction } from "./replaced-spans";
import { withPart } from "./rules/clocks";
import { isHour, recurs, says } from "./slot-tests";

const isEachDay = (slot: Slot): boolean =>
  slot.kind === "everyDay" || (slot.kind === "interval" && slot.count === 1 && slot.unit === "day");
const isOfDay = (slot: Slot): boolean => isEachDay(slot) || slot.kind === "partOfDay" || slot.kind === "times";
const isWeekdays = ({ slots }: Span): boolean => slots.length > 0 && slots.every(({ kind }) => kind === "weekdays");
const isEachDayAt = (span: Span): boolean => says([span], isEachDay) && says([span], isHour);

/**
 * "le matin à 6h et le soir à 20h en semaine", "en semaine le matin à 6h et le soir à 20h": a part of the day is each
 * day's where no days stand beside it, and theirs where some do.
 */
export function withoutImpliedDays(spans: Span[], text: string): Span[] {
  const implied = new Set(
    spans.flatMap((_, at) => [...withDaysBehind(spans, at, text), ...behindDays(spans, at, text)]),
  );
  return spans.map((span) => (implied.has(span) ? withoutEachDay(span) : span));
}

const isOfPart = (slot: Slot): boolean => slot.kind === "everyDay" && slot.ofPart === true;

/** "nachts um 3 [leeren], jeden Tag außer sonntags": the only time of the text is of the days that are said elsewhere. */
export function onSaidDays(spans: Span[]): Span[] {
  const timed = spans.filter((span) => says([span], isHour));
  const saysWhen = spans.some((span) => !says([span], isHour) && recurs([span]) && !says([span], isOfPart));
  if (timed.length !== 1 || !saysWhen) return spans;
  return spans.map((span) => (timed.includes(span) ? withoutPart(span) : span));
}

/** "nachts um 3" as a time and no more. */
export function withoutPart(span: Span): Span {
  if (!says([span], isOfPart) || !says([span], isHour)) return span;
  const slots = span.slots.filter((slot) => !isOfPart(slot));
  return { ...span, slots: slots.sort((a, b) => Number(isHour(b)) - Number(isHour(a))) };
}

/** "le soir à 8h" is 20:00, and the evening says nothing of the times beside it. */
function withoutEachDay(span: Span): Span {
  const part = span.slots.find((slot) => slot.kind === "partOfDay")?.part;
  const slots = span.slots.filter((slot) => !isEachDay(slot));
  if (part === undefined || !says([span], isHour)) return { ...span, slots };
  const timed = slots.flatMap((slot): Slot[] => {
    if (slot.kind === "partOfDay") return [];
    if (slot.kind !== "times") return [slot];
    return [{ ...slot, times: slot.times.map((time) => withPart({ ...time, clear: true }, part) ?? time) }];
  });
  return { ...span, slots: timed };
}

const gapAfter = (spans: readonly Span[], at: number, text: string): string | null => {
  const [span, next] = [spans[at], spans[at + 1]];
  return span && next ? text.slice(span.end, next.start) : null;
};

/** The times right before days that have no time behind them. */
function withDaysBehind(spans: readonly Span[], at: number, text: string): Span[] {
  const [days, next] = [spans[at], spans[at + 1]];
  if (!days || !isWeekdays(days) || gapAfter(spans, at - 1, text)?.trim() !== "") return [];
  if (next && says([next], isHour) && gapAfter(spans, at, text)?.trim() === "") return [];
  const found: Span[] = [];
  for (let one = at - 1; one >= 0; one -= 1) {
    const [span, gap] = [spans[one], gapAfter(spans, one, text) ?? ""];
    if (!span || !(gap.trim() === "" || conjunction.test(gap)) || !span.slots.every(isOfDay)) break;
    // "every day at 9 and 21 on weekends" may mean both, with a pair behind it only the days do.
    const isMeant = says([span], ({ kind }) => kind === "partOfDay") || spans.slice(at + 1).some(isWeekdays);
    if (says([span], isEachDay) && isMeant) found.push(span);
  }
  return found;
}

/** "… le matin à 6h et [le soir à 20h]": an article makes a habit of the part, and the days stand before the other. */
function behindDays(spans: readonly Span[], at: number, text: string): Span[] {
  const span = spans[at];
  const isPart = span && isEachDayAt(span) && says([span], ({ kind }) => kind === "partOfDay");
  if (!isPart || !/^(?:l[aeo]s?|il?|gli|por\sl[ao]s?|[ao]s?)\s/.test(text.slice(span.start))) return [];
  if (!conjunction.test(gapAfter(spans, at - 1, text) ?? "")) return [];
  for (let one = at - 1; one >= 0; one -= 1) {
    const before = spans[one];
    if (!before || says([before], isEachDay)) return [];
    if (says([before], ({ kind }) => kind === "weekdays")) return [span];
    if (gapAfter(spans, one - 1, text)?.trim() !== "") return [];
  }
  return [];
}
