import type { Slot, Span } from "../core/slots";
import type { Correction } from "./corrections-found";
import type { Settled } from "./struck-days";

const otherDays =
  /(?<!\p{L})(?:other|remaining|rest|ander\p{L}*|ubrig\p{L}*|restlich\p{L}*|overige|autres?|reste|demas|otr[oa]s?|resto|altr[ie]|outr[oa]s?|demais|restante?s?|pozostal\p{L}*|inn[eya]|остальн\p{L}*|друг\p{L}*|прочи\p{L}*)(?!\p{L})/u;

const isWeekdays = (slot: Slot): boolean => slot.kind === "weekdays" && !slot.others;

/** "Monday [no,] the other working days at 8": nothing is put right; the first is left out, and the others are meant. */
export function othersBehind(
  text: string,
  spans: readonly Span[],
  at: number,
  { start, end }: Correction,
): Settled | null {
  const first = spans[at];
  if (!first?.slots.some((slot) => slot.kind === "weekdays" && !slot.only)) return null;
  const isOthers = first.slots.some((slot) => slot.kind === "weekdays" && slot.others);
  if (!isOthers && !otherDays.test(text.slice(first.start, first.end))) return null;
  const left = spans[at - 1];
  const isLeftOut = left?.slots.some(({ kind }) => kind === "exclude") ?? false;
  if (!left || !(isLeftOut || (left.slots.every(isWeekdays) && left.end >= start - 2 && left.end <= end))) return null;
  const meant = spans.map((span) => {
    if (span === left && !isLeftOut) return { ...span, slots: span.slots.map(leftOut), strength: "aside" as const };
    return span === first ? { ...span, slots: span.slots.map(asOthers) } : span;
  });
  return { spans: meant, struck: [], dropped: [{ start: Math.max(start, left.end), end }] };
}

const leftOut = (slot: Slot): Slot =>
  slot.kind === "weekdays" ? { kind: "exclude", weekdays: slot.weekdays, months: [], monthDays: [] } : slot;

function asOthers(slot: Slot): Slot {
  if (slot.kind !== "weekdays") return slot;
  const { only, ...days } = slot;
  return { ...days, others: true };
}
