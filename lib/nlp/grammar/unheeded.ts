import type { Language } from "../core/language";
import type { Span } from "../core/slots";
import { endsClause, opensClause } from "./corrections-found";
import { matchesOf } from "./matches";
import { isClock, saysDays } from "./slot-tests";

/** "Tuesday, no, Wednesday, oh well, Tuesday, …": the same again, alone in its clause, right behind what was put right. */
function isTakenBackAgain(text: string, right: Span, again: Span): boolean {
  const gap = text.slice(right.end, again.start);
  const isSame = again.slots.every((slot) => right.slots.some(({ kind }) => kind === slot.kind));
  return isSame && gap.length <= 20 && /^\s?[,.;!]/.test(gap) && endsClause.test(text.slice(again.end));
}

/** Whether a day or time that was read as part of the task stands beside words that take something back. */
export function hasUnheededCorrection(
  text: string,
  used: readonly Span[],
  unused: readonly Span[],
  language: Language,
): boolean {
  const { correction, preference } = language;
  return unused.some((span) => {
    if (!span.slots.some((slot) => isClock(slot) || saysDays(slot))) return false;
    if (used.some((one) => one.corrects && isTakenBackAgain(text, one, span))) return true;
    if (preference?.test(text.slice(span.end, span.end + 40))) return true;
    const from = Math.max(0, span.start - 60);
    const before = text.slice(from, span.start);
    return matchesOf(before, correction).some(
      ({ index, 0: words }) =>
        (words.startsWith(",") || opensClause.test(before.slice(0, index))) &&
        // "…. Actually make the second one 16:30": words that open a sentence need no comma.
        (/[,:]\s?$/.test(words) || /[.!?]\s*$/.test(before.slice(0, index))) &&
        !/[.!?]/.test(before.slice(index + words.length)),
    );
  });
}
