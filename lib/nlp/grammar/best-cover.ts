import type { Span } from "../core/slots";
import type { Chart } from "./chart";

const weights: Record<Span["strength"], number> = {
  strong: 1,
  firm: 0.99,
  aside: 1,
  weak: 0.97,
  side: 0.97,
  adjective: 0.95,
  bare: 0.9,
  barest: 0.7,
};

export function phrasesOf(chart: Chart): Span[] {
  return chart.all("PHRASE").map(({ start, end, value }) => ({ start, end, ...value }));
}

/** The phrases without overlaps that cover most; of equal ones the first found. */
export function bestCover(phrases: Span[], text: string): Span[] {
  const sorted = phrases
    .map((span) => ({
      ...span,
      weight: lettersIn(text, span) * weights[span.strength] - 0.6 + (span.end - span.start) / 1000,
    }))
    .sort((a, b) => a.end - b.end);
  const best: { score: number; span: Span | null; before: number }[] = [{ score: 0, span: null, before: 0 }];
  for (const [index, span] of sorted.entries()) {
    const before = endingBefore(sorted, index, span.start);
    const score = (best[before]?.score ?? 0) + span.weight;
    const skipped = best[index]?.score ?? 0;
    best.push(score > skipped ? { score, span, before } : { score: skipped, span: null, before: index });
  }
  const chosen: Span[] = [];
  for (let at = best.length - 1; at > 0; ) {
    const step = best[at];
    if (step?.span) chosen.push(step.span);
    at = step?.before ?? 0;
  }
  return chosen.reverse();
}

/** How many of the first phrases end at or before a place; they are sorted by their ends. */
function endingBefore(sorted: readonly Span[], count: number, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!/[\s,;.:()-]/.test(text.charAt(at))) count += 1;
  return count;
}
