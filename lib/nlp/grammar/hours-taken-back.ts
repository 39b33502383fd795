import type { Span } from "../core/slots";
import { isWithinDay, says } from "./slot-tests";

/** How far the new words may stand behind the "no". */
const REACH = 3;

const isLeftOut = ({ slots }: Span): boolean => slots.every(({ kind }) => kind === "excludeTimes");
const isExclusion = ({ slots }: Span): boolean => slots.some(({ kind }) => kind.startsWith("exclude"));

/** "tomorrow at 10 no, the day after at 11": the "no" takes the hour back; only steps have hours to leave out. */
export function withoutHoursTakenBack(phrases: Span[], text: string, correction: RegExp): Span[] {
  if (!phrases.some(isLeftOut) || says(phrases, isWithinDay)) return phrases;
  const ends = [...text.matchAll(correction)].map(({ 0: words, index }) => [index, index + words.length] as const);
  return phrases.filter((span) => {
    const mark = ends.find(([from, to]) => span.end > from + 1 && span.end <= to);
    if (!mark || !isLeftOut(span)) return true;
    return !phrases.some(
      (next) =>
        next.start >= mark[1] - 1 && next.start <= mark[1] + REACH && next.start >= span.end && !isExclusion(next),
    );
  });
}
