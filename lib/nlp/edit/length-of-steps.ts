import type { EditWords } from "../core/edit-words";
import type { Slot, Span } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { saysMore } from "./bare-hours";
import { isWithinDay } from "./change-interval";

/** "make it 20 minutes": how often, of what comes in steps; null where the length is one of other words. */
export function lengthIn(
  text: string,
  bare: string,
  chart: Chart,
  spans: readonly Span[],
  words: EditWords,
): Span | null {
  if (![words.around, words.move].some((pattern) => text.search(pattern) >= 0)) return null;
  const isFree = ({ start, end }: { start: number; end: number }): boolean =>
    spans.every((span) => end <= span.start || start >= span.end);
  const [longest] = chart.all("AMOUNT").toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || longest.value.approximate || !isFree(longest) || saysMore(bare, [...spans, longest], words))
    return null;
  const { start, end, value } = longest;
  const slot: Slot = { kind: "interval", count: value.count, unit: value.unit };
  return isWithinDay(slot) ? { start, end, strength: "bare", slots: [slot] } : null;
}

/** "make it two hours" is no two o'clock. */
export function isLengthAlone({ start, end, slots }: Span, bare: string): boolean {
  if (!slots.every(({ kind }) => kind === "times")) return false;
  return /^(?:\d{1,2}|\p{L}+) hours?$/u.test(bare.slice(start, end));
}
