import type { Language } from "../core/language";
import type { Folded } from "./fold";
import type { Lexicon } from "./lexicon";

const word = /(?<!\p{L})\p{L}{3,14}(?!\p{L})/gu;
const MIN_REPAIRED = 5;

/** The text with misspelt schedule words as they were meant; words of the task are left alone. */
export function repairWords(text: Folded, language: Language): Folded {
  const { lexicon, innocent, slips, fillers } = language;
  if (!lexicon.spaced) return language.asMeant ? { ...text, folded: language.asMeant(text.folded) } : text;
  const source = fillers ? text.folded.replace(fillers, (sound) => " ".repeat(sound.length)) : text.folded;
  let folded = "";
  const positions: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    folded += source.slice(at, to);
    positions.push(...text.positions.slice(at, to));
    at = to;
  };
  for (const { 0: found, index } of source.matchAll(word)) {
    const right = slips?.get(found) ?? (innocent.has(found) ? null : meant(found, lexicon));
    if (right === null) continue;
    copy(index);
    // Each letter of the right word points at the misspelt one, the last at its end.
    for (let offset = 0; offset < right.length; offset += 1) {
      const letter = offset === right.length - 1 ? found.length - 1 : Math.min(offset, found.length - 1);
      positions.push(text.positions[index + letter] ?? 0);
    }
    folded += right;
    at = index + found.length;
  }
  if (at === 0) return { ...text, folded: source };
  copy(text.folded.length);
  return { clean: text.clean, folded, positions: [...positions, text.clean.length] };
}

function meant(found: string, lexicon: Lexicon): string | null {
  if (found.length < MIN_REPAIRED || lexicon.known.has(found)) return null;
  const near = (lexicon.repairable.get(found.charAt(0)) ?? []).filter((candidate) => isOneSlip(found, candidate));
  return near.find((candidate) => candidate.endsWith("s") === found.endsWith("s")) ?? near[0] ?? null;
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(found: string, target: string): boolean {
  if (Math.abs(found.length - target.length) > 1) return false;
  let start = 0;
  while (start < found.length && found[start] === target[start]) start += 1;
  const rest = found.slice(start);
  const wanted = target.slice(start);
  if (rest.slice(1) === wanted || wanted.slice(1) === rest || rest.slice(1) === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
