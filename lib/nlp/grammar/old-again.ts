import type { Slot, Span } from "../core/slots";
import type { Replaced } from "./corrections";

/** The weekdays or the hours of a slot, of its role. */
function valuesOf(slot: Slot): string[] {
  if (slot.kind === "weekdays") return slot.weekdays.map((day) => `days ${day}`);
  if (slot.kind === "times") return slot.times.map(({ minutes }) => `time ${minutes}`);
  return [];
}

/**
 * "every Wednesday at 22, no, Thursday: on Wednesdays the scan runs": what a correction took back is no schedule where it
 * is said again behind the new words; it is the reason.
 */
export function withoutOldAgain(spans: Span[], dropped: readonly Replaced[], text: string): Span[] {
  const gone = dropped.flatMap(({ slots = [] }) => slots);
  const old = new Set(gone.flatMap(valuesOf));
  if (old.size === 0) return spans;
  const end = Math.max(...dropped.map((piece) => piece.end));
  const isOld = ({ slots }: Span): boolean =>
    slots.length > 0 && slots.every((slot) => valuesOf(slot).length > 0 && valuesOf(slot).every((one) => old.has(one)));
  return spans.filter((span, index) => {
    // "no, Wednesday, argh, Tuesday, check …" puts it right once more.
    const goesOn = /^\s?\p{L}/u.test(text.slice(span.end));
    if (span.start < end || !goesOn || !isOld(span)) return true;
    const kinds = span.slots.map(({ kind }) => kind);
    const isSaid = ({ kind }: Slot): boolean => kinds.includes(kind);
    // The new words stand between the correction and the reason.
    return !spans.slice(0, index).some((one) => one.start >= end && one.slots.some(isSaid));
  });
}
