import type { Language } from "../core/language";
import type { Folded } from "./fold";
import type { Lexicon } from "./lexicon";
import { placesOf, respell } from "./respell";

const word = /(?<!\p{L})\p{L}{3,14}(?!\p{L})/gu;
const MIN_REPAIRED = 5;

/** The text with misspelt schedule words as they were meant; words of the task are left alone. */
export function repairWords(text: Folded, language: Language): Folded {
  const repaired = language.lexicon.spaced ? withRightWords(text, language) : text;
  const respelt = respell(repaired, language.respellings ?? []);
  return language.asMeant ? { ...respelt, folded: language.asMeant(respelt.folded) } : respelt;
}

function withRightWords(text: Folded, { lexicon, innocent, slips, fillers }: Language): Folded {
  const source = fillers ? text.folded.replace(fillers, (sound) => " ".repeat(sound.length)) : text.folded;
  let folded = "";
  const positions: number[] = [];
  let at = 0;
  for (const { 0: found, index } of source.matchAll(word)) {
    const right = slips?.get(found) ?? (innocent.has(found) ? null : meant(found, lexicon));
    if (right === null) continue;
    folded += source.slice(at, index) + right;
    positions.push(...text.positions.slice(at, index), ...placesOf(text, index, found.length, right));
    at = index + found.length;
  }
  return {
    clean: text.clean,
    folded: folded + source.slice(at),
    positions: [...positions, ...text.positions.slice(at)],
  };
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
