import type { Language } from "./core/language";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { type Folded, isAscii, MASK } from "./grammar/fold";
import { italian } from "./it";
import { japanese } from "./ja";
import { korean } from "./ko";
import { dutch } from "./nl";
import { polish } from "./pl";
import { portuguese } from "./pt";
import { russian } from "./ru";
import { turkish } from "./tr";
import { chinese } from "./zh";

export const languages: readonly Language[] = [
  english,
  chinese,
  japanese,
  russian,
  spanish,
  german,
  french,
  portuguese,
  polish,
  dutch,
  italian,
  korean,
  turkish,
];

const han = /\p{Script=Han}/gu;
/** Kana, and words and characters that only Japanese writes so: 毎日9時に may be all in kanji. */
const kana =
  /[\p{Script=Hiragana}\p{Script=Katakana}曜営図売検続総経済価変帰駅県発]|毎(?!週[一二三四五六](?![回度日つ]))[日週月年朝晩時分秒]/gu;
const hangul = /\p{Script=Hangul}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Scripts that one of our languages alone is written in. */
function byScript(folded: string): string | null {
  if (isAscii.test(folded)) return null;
  if (count(folded, kana) > 0) return "ja";
  if (count(folded, hangul) > 1) return "ko";
  if (count(folded, han) > 1) return "zh";
  return count(folded, cyrillic) > 2 ? "ru" : null;
}

/** Letters that one of our languages alone writes; the folded text has none of them. */
const lettersOf: Record<string, RegExp> = { pl: /[ąęłńśźż]/giu, tr: /[ğışĞŞİ]/gu };

const letters = /\p{L}/gu;
const ours =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const MANY_WORDS = 5;
/** A schedule word says a little less about the language than its articles do: some languages share it. */
const KNOWN_WORD = 0.7;

/**
 * How far to doubt any reading, because the text is in none of the languages: 1 in another script, 0.3 by its words.
 * `likely`: the languages that the text may be in.
 */
export function foreignness(folded: string, likely: readonly Likely[]): number {
  if (!isAscii.test(folded)) {
    const all = count(folded, letters);
    if (all > 0 && count(folded, ours) < all / 2) return 1;
  }
  if (byScript(folded) !== null || count(folded, /\p{L}+/gu) < MANY_WORDS) return 0;
  return likely.some(({ familiar }) => familiar > 0) || languages.some((one) => knowsWords(folded, one)) ? 0 : 0.3;
}

const LONG_WORD = 5;

/** "Mondays 10am: chase unpaid invoices": no article, but something to do and a word that says when. */
function knowsWords(folded: string, { isVerb, lexicon }: Language): boolean {
  const words = folded.match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => isVerb(word)) && words.some((word) => word.length >= LONG_WORD && lexicon.known.has(word))
  );
}

interface Likely {
  language: Language;
  score: number;
  /** How many of its familiar words stand in the text. */
  familiar: number;
}

/** The languages that a folded text may be written in, the likeliest first. */
export function likelyLanguages(text: Folded): [Likely, ...Likely[]] {
  const { folded } = text;
  const script = byScript(folded);
  const only = script === null ? undefined : languages.find(({ code }) => code === script);
  if (only)
    return [
      { language: only, score: 1, familiar: 1 },
      { language: english, score: 1, familiar: 0 },
    ];
  // "@daily 8 Uhr …" is no English.
  const words = folded.includes("@") ? folded.replace(/@\p{L}+/gu, "@") : folded;
  const known = knownOf(new Set(words.match(/\p{L}{2,}/gu) ?? []));
  const familiar = familiarWords(words);
  const scored = latin.map((language, index): Likely => {
    const met = familiar[index] ?? 0;
    return {
      language,
      score: met + (known.get(language) ?? 0) * KNOWN_WORD + ownLetters(text, language),
      familiar: met,
    };
  });
  const [first = { language: english, score: 0, familiar: 0 }, ...others] = scored.sort((a, b) => b.score - a.score);
  return [first, ...others];
}

const ownScript = new Set(["zh", "ja", "ko", "ru"]);
const latin = languages.filter(({ code }) => !ownScript.has(code));
const atTurkish = latin.indexOf(turkish);

/** How many familiar words a text has of each of `latin`. */
function familiarWords(folded: string): readonly number[] {
  const counts = latin.map(() => 0);
  for (const word of folded.split(" "))
    for (const [index, met] of familiarIn(word).entries()) counts[index] = (counts[index] ?? 0) + met;
  // Some of Turkish are two words: "olur mu".
  if (counts[atTurkish]) counts[atTurkish] = count(folded, turkish.familiar);
  return counts;
}

/** What was met lately, as nine long patterns are to be asked for each word. */
const lately = new Map<string, readonly number[]>();
const MOST_LATELY = 5000;
const none: readonly number[] = [];

function familiarIn(word: string): readonly number[] {
  const known = lately.get(word);
  if (known) return known;
  const counts = latin.map(({ familiar }) => count(`${word} `, familiar));
  const found = counts.some((met) => met > 0) ? counts : none;
  if (lately.size >= MOST_LATELY) lately.clear();
  lately.set(word, found);
  return found;
}

const knowing = new Map<string, Language[]>();
for (const language of languages)
  for (const word of new Set([...language.lexicon.known, ...(language.slips?.keys() ?? [])]))
    knowing.set(word, [...(knowing.get(word) ?? []), language]);

/** How many of the words each language knows. */
function knownOf(words: Iterable<string>): Map<Language, number> {
  const counts = new Map<Language, number>();
  for (const word of words)
    for (const language of knowing.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function ownLetters({ clean, folded, positions }: Folded, { code }: Language): number {
  const own = lettersOf[code];
  if (!own || clean.search(own) < 0) return 0;
  const written = positions.map((at, index) => (folded[index] === MASK ? "" : (clean[at] ?? ""))).join("");
  return Math.min(2, count(written, own));
}
