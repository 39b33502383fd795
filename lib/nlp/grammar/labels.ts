import { type Folded, withoutStretches } from "./fold";
import type { Lexicon } from "./lexicon";
import { matchesOf } from "./matches";
import type { Category } from "./meanings";

/** What may stand in brackets behind a time without saying when. */
const named = new Set<Category>(["PART", "THE", "AND", "OF", "ORD"]);
/** "6 (early shift)", "14 Uhr (Spätschicht)", "13'te (akşam vardiyası)" */
const labelled =
  /(?<=\d(?:\s?(?:a\.?m\.?|p\.?m\.?|uhr|uur|h|u|ч|час\p{L}{0,2}|godz\.?|ore|horas?|heures?|o'clock|'\p{L}{2,3}))?)\s(\((?!\s?\p{Lu}{2,5}\))[^()\d@:]{2,40}\))/gu;
const ofZone = /zeit|time|tijd|врем|czas|saat|hora|heure|orari?|utc|gmt/;

/**
 * "weekdays at 6 (early shift), 14 (late shift) and 22 (night shift)": names of the times before them, where there are
 * several. The schedule is read without them.
 */
export function withoutLabels(text: Folded, lexicon: Lexicon): Folded {
  const labels = matchesOf(text.folded, labelled).filter(([words]) => isLabel(words, lexicon));
  return labels.length < 2 ? text : withoutStretches(text, labels);
}

function isLabel(words: string, { entries }: Lexicon): boolean {
  if (ofZone.test(words)) return false;
  return (words.match(/\p{L}+/gu) ?? []).every((word) =>
    (entries.get(word) ?? []).every(({ category }) => named.has(category)),
  );
}

/** The names that stand between two places of the folded text and were left out of it. */
export function labelsBetween({ clean, positions }: Folded, from: number, to: number): string[] {
  return positions.slice(from, to).flatMap((position, index) => {
    const next = positions[from + index + 1] ?? clean.length;
    const between = next - position > 3 ? /^.\s?(\([^()]*\))/u.exec(clean.slice(position, next)) : null;
    return between?.[1] ?? [];
  });
}
