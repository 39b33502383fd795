import type { Slot, Span } from "../core/slots";
import { weekdaysOf } from "./corrected-spans";
import { isHour, says, saysDays } from "./slot-tests";

const and = /,?\s(?:and|y|e|ed|et|und|en|i|и|ve)\s$/u;

const repeats = ({ slots }: Span): boolean => slots.some((slot) => slot.kind === "weekdays" && slot.recurring);

/** "Tuesday at 5, on all other workdays at 7": beside the others a weekday repeats as well. */
function repeatBesideOthers(spans: readonly Span[], text: string): readonly Span[] {
  if (!spans.some(({ slots }) => slots.some((slot) => slot.kind === "weekdays" && slot.others))) return spans;
  const repeated = (slot: Slot): Slot => (slot.kind === "weekdays" ? { ...slot, recurring: true } : slot);
  const isTimed = (span: Span, next: Span | undefined): boolean => {
    if (says([span], isHour)) return true;
    const gap = next?.slots.every(isHour) ? text.slice(span.end, next.start) : null;
    return gap !== null && (gap.trim() === "" || (next?.strength === "strong" && !/[,.;:!?]/.test(gap)));
  };
  return spans.map((span, index) =>
    isTimed(span, spans[index + 1]) ? { ...span, slots: span.slots.map(repeated) } : span,
  );
}

/**
 * "Monday to Friday at 7:50 tell me the traffic and on Saturday at 10": behind weekdays that repeat, at the end of the
 * text, one more with its time repeats as well.
 */
export function repeatJoined(given: readonly Span[], text: string): Span[] {
  const spans = repeatBesideOthers(given, text);
  const at = spans.findLastIndex(({ slots }) => slots.some(saysDays));
  const [joined, time, ...more] = spans.slice(at);
  const before = spans.slice(0, Math.max(0, at));
  if (!joined || more.length > 0 || !joined.slots.every((slot) => slot.kind === "weekdays" || isHour(slot)))
    return [...spans];
  const last = time ?? joined;
  const isTimed = says([joined], isHour) ? time === undefined : time?.slots.every(isHour) === true;
  const isAtEnd = !/[\p{L}\d]/u.test(text.slice(last.end)) && (time === undefined || time.start - joined.end < 2);
  const isBeside = before.some(repeats) && says(before, isHour) && and.test(text.slice(0, joined.start));
  const said = weekdaysOf(before);
  if (!isTimed || !isAtEnd || !isBeside || weekdaysOf([joined]).some((day) => said.includes(day))) return [...spans];
  const slots = joined.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, recurring: true } : slot));
  return spans.map((span) => (span === joined ? { ...span, slots } : span));
}
