import type { Language } from "../core/language";
import type { Folded } from "./fold";
import { withoutLabels } from "./labels";
import type { Lexicon } from "./lexicon";
import { matchesOf } from "./matches";
import type { Category } from "./meanings";
import { withoutNumbering } from "./numbered-requests";
import { isOneSlip } from "./one-slip";
import { hourMeant } from "./repair-hours";
import { placesOf, respell } from "./respell";

const word = /(?<!\p{L})\p{L}{3,14}(?!\p{L})/gu;
const MIN_REPAIRED = 5;

/** The text with misspelt schedule words as they were meant; words of the task are left alone. */
export function repairWords(text: Folded, language: Language): Folded {
  const repaired = language.lexicon.spaced ? withRightWords(text, language) : text;
  const named = respell(repaired, language.respellings ?? []);
  const respelt = language.lexicon.spaced ? withoutNumbering(withoutLabels(named, language.lexicon)) : named;
  return language.asMeant ? { ...respelt, folded: language.asMeant(respelt.folded) } : respelt;
}

function withRightWords(text: Folded, { lexicon, innocent, slips, fillers }: Language): Folded {
  const source = fillers ? text.folded.replace(fillers, (sound) => " ".repeat(sound.length)) : text.folded;
  let folded = "";
  const positions: number[] = [];
  let at = 0;
  for (const { 0: found, index } of matchesOf(source, word)) {
    const end = index + found.length;
    const isRight = innocent.has(found) || lexicon.known.has(found);
    const right =
      slips?.get(found) ??
      (isRight
        ? null
        : (hourMeant(source, index, end, lexicon) ?? everyMeant(source, index, end, lexicon) ?? meant(found, lexicon)));
    if (right === null || isWord(text, index, end, innocent)) continue;
    folded += source.slice(at, index) + right;
    positions.push(...text.positions.slice(at, index), ...placesOf(text, index, found.length, right));
    at = index + found.length;
  }
  if (at === 0) return source === text.folded ? text : { ...text, folded: source };
  return {
    clean: text.clean,
    folded: folded + source.slice(at),
    positions: [...positions, ...text.positions.slice(at)],
  };
}

/** "Sünde" is a word, "jede sunde" a slip: some words are told from schedule words only by their accents. */
function isWord({ clean, positions }: Folded, start: number, end: number, words: ReadonlySet<string>): boolean {
  const written = clean.slice(positions[start], (positions[end - 1] ?? 0) + 1);
  return words.has(written.toLowerCase().normalize("NFC"));
}

const everyWords = new WeakMap<Lexicon, readonly string[]>();
const SHORTEST_EVERY = 4;

/** "every" in one word that is too short to be repaired anywhere. */
function everyOf(lexicon: Lexicon): readonly string[] {
  let known = everyWords.get(lexicon);
  if (!known) {
    const isEvery = ([form, meanings]: [string, readonly { category: Category }[]]): boolean =>
      form.length === SHORTEST_EVERY && !form.includes(" ") && meanings.some(({ category }) => category === "EVERY");
    known = [...lexicon.entries].filter(isEvery).map(([form]) => form);
    everyWords.set(lexicon, known);
  }
  return known;
}

/** "eke woensdag", "cda lunes", "jdee Woche": a letter too few or two turned, right before a day or a unit. */
function everyMeant(text: string, start: number, end: number, lexicon: Lexicon): string | null {
  if (end - start > SHORTEST_EVERY) return null;
  const found = text.slice(start, end);
  const isTurned = (form: string): boolean => [...form].sort().join() === [...found].sort().join();
  const form = everyOf(lexicon).find(
    (one) => one.startsWith(found.charAt(0)) && isOneSlip(found, one) && (found.length < one.length || isTurned(one)),
  );
  if (form === undefined) return null;
  const next = /^\s(\p{L}+)/u.exec(text.slice(end))?.[1] ?? "";
  const counted = lexicon.entries.get(next) ?? lexicon.entries.get(meant(next, lexicon) ?? "") ?? [];
  return counted.some(({ category }) => category === "WEEKDAY" || category === "UNIT" || category === "DAYGROUP")
    ? form
    : null;
}

function meant(found: string, lexicon: Lexicon): string | null {
  if (found.length < MIN_REPAIRED) return null;
  const near = (lexicon.repairable.get(found.charAt(0)) ?? []).filter((candidate) => isOneSlip(found, candidate));
  return near.find((candidate) => candidate.endsWith("s") === found.endsWith("s")) ?? near[0] ?? null;
}
