import type { Language } from "./core/language";
import type { Slot, Span } from "./core/slots";
import type { Piece } from "./doubts";

const isDay = ({ kind }: Slot): boolean => kind === "yearDay" || kind === "date" || kind === "weekdays";
const isDaysAhead = (slot: Slot): boolean => slot.kind === "earlier" && slot.minutes % 1440 === 0;

/**
 * "Our anniversary is 3 September, remind me every year a week before": the day that is told stays in the words of the
 * task, as no run falls on it. What is cut out of them, without it.
 */
export function withoutToldDay(pieces: Piece[], spans: readonly Span[], folded: string, language: Language): Piece[] {
  const ahead = spans.find(({ slots }) => slots.some(isDaysAhead));
  const told = ahead && spans.find(({ slots, end }) => end <= ahead.start && slots.length === 1 && slots.every(isDay));
  if (!ahead || !told) return pieces;
  const next = Math.min(...pieces.map(({ start }) => start).filter((start) => start >= told.end));
  const isTold = !language.connector.test(folded.slice(told.end, next));
  return isTold ? pieces.filter(({ start }) => start !== told.start) : pieces;
}
