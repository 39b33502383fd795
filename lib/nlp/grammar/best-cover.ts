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

/** The phrases without overlaps that cover most, of equal ones the first found; the first `most` of them. */
export function bestCover(phrases: readonly Span[], text: string, most: number): Span[] {
  const chosen: Span[] = [];
  const sorted = phrases.map((span, order): Found => ({ span, order })).sort((a, b) => a.span.start - b.span.start);
  for (let from = 0; from < sorted.length && chosen.length < most; ) {
    const to = endOfOverlaps(sorted, from);
    chosen.push(...coverOf(sorted.slice(from, to), text));
    from = to;
  }
  return chosen.slice(0, most);
}

interface Found {
  span: Span;
  order: number;
}

/** Where the phrases end that overlap with the one at `from` or with each other: they are chosen among themselves. */
function endOfOverlaps(sorted: readonly Found[], from: number): number {
  let end = 0;
  for (let at = from; at < sorted.length; at += 1) {
    const span = sorted[at]?.span;
    if (!span || (at > from && span.start >= end)) return at;
    end = Math.max(end, span.end);
  }
  return sorted.length;
}

function coverOf(phrases: Found[], text: string): Span[] {
  const sorted = phrases.sort((a, b) => a.span.end - b.span.end || a.order - b.order);
  const best: { score: number; span: Span | null; before: number }[] = [{ score: 0, span: null, before: 0 }];
  for (const [index, { span }] of sorted.entries()) {
    const before = endingBefore(sorted, index, span.start);
    const score = (best[before]?.score ?? 0) + weightOf(span, text);
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

function weightOf(span: Span, text: string): number {
  return lettersIn(text, span) * weights[span.strength] - 0.6 + (span.end - span.start) / 1000;
}

/** How many of the first phrases end at or before a place; they are sorted by their ends. */
function endingBefore(sorted: readonly Found[], count: number, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!/[\s,;.:()-]/.test(text.charAt(at))) count += 1;
  return count;
}
