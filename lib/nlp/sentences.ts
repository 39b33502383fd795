import type { Language } from "./core/language";
import type { Folded } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";

const sentenceEnd = /[.!?]\s+|[\u3002\uff01\uff1f]\s*/gu;

/** "Dr. Weiss": a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|st|prof|no|nr|vs|etc|approx|ca|inc|ltd|co|corp|dept|tel|ext|fig|ep|vol|sr|jr|bzw|usw|str|hr|fr|sra?|dra?|ing|m|mme|sig|dott|avv|ul|(?<=et\s)al|pl|bld|apt|z\.b|d\.h|u\.a|o\.a|i\.e|e\.g|b\.v|\p{L}\.\p{L}\.\p{L})\.\s$/u;

export function endsInAbbreviation(before: string): boolean {
  return abbreviation.test(before.slice(-10));
}

/** The indexes of a folded text at which its sentences begin, without the first. */
export function sentenceStarts(folded: string): number[] {
  return matchesOf(folded, sentenceEnd)
    .map((match) => match.index + match[0].length)
    .filter((at) => at < folded.length && !endsInAbbreviation(folded.slice(0, at)));
}

const clauseEnd = /(?:[.,;!?\u3001\u3002\uff0c\uff1b]\s*|(?:^|\s)\(?(?:\d{1,2}[.)]|[a-h]\))\s*|\s-\s)$/u;

/** Whether a clause, an item of a list or a joined part begins behind these words. */
export function isClauseStart(before: string, language: Language): boolean {
  if (clauseEnd.test(before)) return true;
  const gap = /,?\s\p{L}+\s$/u.exec(before)?.[0];
  // ", а десятого …": some words part clauses only behind a comma.
  return gap !== undefined && (language.joint.test(gap) || language.joint.test(gap.replace(/^,/, "")));
}

/** The text from an index on, as if it were all. */
export function restFrom({ clean, folded, positions }: Folded, start: number): Folded {
  const from = positions[start] ?? 0;
  return {
    clean: clean.slice(from),
    folded: folded.slice(start),
    positions: positions.slice(start).map((position) => position - from),
  };
}
