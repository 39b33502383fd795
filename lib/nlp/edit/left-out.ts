import type { Slot, Span } from "../core/slots";

/** Nothing but words around a change, and short ones such as "it on". */
export const nothingBetween = /^(?:[\s;,]|(?<!\p{L})\p{L}{1,3}(?!\p{L}))*$/u;

/** "am Samstag dann doch nicht" */
const untilNot =
  /^(?:[\s;]|(?<!\p{L})(?:dann|then|lieber|bitte|please|auch|ya|mejor|plus|anche|toch|maar|już|juz|уже)(?!\p{L}))*$/u;

/**
 * "금요일 제외", "don't run it on Fridays": days beside a word that leaves them out, where the grammar took them for the
 * days themselves.
 */
export function withExceptions(
  spans: readonly Span[],
  folded: string,
  not: RegExp,
  isRefused: boolean,
): readonly Span[] {
  if (spans.some((span) => span.slots.some((slot) => slot.kind.startsWith("exclude")))) return spans;
  const words = [...folded.matchAll(not)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const isLeftOut = (span: Span): boolean =>
    isRefused ||
    words.some(
      ({ start, end }) =>
        (start >= span.end && untilNot.test(folded.slice(span.end, start))) ||
        (end <= span.start && nothingBetween.test(folded.slice(end, span.start))),
    );
  const isOfTimes = isRefused && spans.every(({ slots }) => slots.every(({ kind }) => kind === "times"));
  const without = isOfTimes ? timesLeftOut : leftOut;
  return spans.map((span) => (isLeftOut(span) ? { ...span, slots: span.slots.flatMap(without) } : span));
}

/** "Schick den Bericht nicht mehr um 9" */
function timesLeftOut(slot: Slot): Slot[] {
  if (slot.kind !== "times") return [slot];
  return slot.times.map((from) => ({ kind: "excludeTimes", from, to: null }));
}

function leftOut(slot: Slot): Slot[] {
  if (slot.kind === "weekdays") return [{ kind: "exclude", weekdays: slot.weekdays, months: [], monthDays: [] }];
  if (slot.kind === "date") return [{ kind: "excludeDate", year: null, month: slot.month, day: slot.day }];
  if (slot.kind !== "yearDay") return [slot];
  return slot.days.map((day) => ({ kind: "excludeDate", year: null, month: slot.month, day }));
}
