import type { Chart } from "./chart";
import { foldWord } from "./fold";
import type { Category, Meanings } from "./meanings";

export interface Word<C extends Category = Category> {
  category: C;
  forms: string[];
  value: Meanings[C];
}

/** Forms of one meaning, separated by "|". A space also matches a hyphen. */
export function w<C extends Category>(category: C, forms: string, value: Meanings[C]): Word {
  return { category, forms: forms.split("|"), value } as Word;
}

/** Markers without a value. */
export function mark(category: MarkerCategory, forms: string): Word {
  return w(category, forms, {} as never);
}

type MarkerCategory = { [C in Category]: Record<never, never> extends Meanings[C] ? C : never }[Category];

interface Entry {
  category: Category;
  value: unknown;
}

export interface Lexicon {
  /** What each folded form means. */
  entries: Map<string, Entry[]>;
  /** How long the forms are that begin with these characters (see `beginOf`), shortest first. */
  lengths: Map<number, number[]>;
  /** Languages written without spaces have no word boundaries. */
  spaced: boolean;
  /** Single words that a misspelt word may stand for, by their first letter. */
  repairable: Map<string, string[]>;
  known: Set<string>;
}

const repairedCategories = new Set<Category>([
  "WEEKDAY",
  "DAYGROUP",
  "UNIT",
  "ADVERB",
  "RELDAY",
  "EVERY",
  "PART",
  "NAMED_TIME",
  "MONTH",
  "NEXT",
]);
const MIN_REPAIRED = 5;

/**
 * `repaired`: further categories whose words may be misspelt; their neighbours among other words must be `innocent`.
 * `further`: folded words that are misspelt as well, though they are read elsewhere.
 */
export function buildLexicon(
  words: readonly Word[],
  spaced: boolean,
  repaired: readonly Category[] = [],
  further: readonly string[] = [],
): Lexicon {
  const mended = new Set([...repairedCategories, ...repaired]);
  const entries = new Map<string, Entry[]>();
  const lengths = new Map<number, number[]>();
  const repairable = new Map<string, string[]>();
  const known = new Set<string>();
  for (const { category, forms, value } of words) {
    for (const form of forms) {
      const folded = foldWord(form).replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
      const same = entries.get(folded);
      if (same) same.push({ category, value });
      else {
        entries.set(folded, [{ category, value }]);
        addLength(lengths, folded);
      }
      for (const part of folded.match(/\p{L}+/gu) ?? []) known.add(part);
      if (mended.has(category) && folded.length >= MIN_REPAIRED && /^\p{L}+$/u.test(folded))
        addRepairable(repairable, folded);
    }
  }
  for (const form of further) addRepairable(repairable, form);
  return { entries, lengths, spaced, repairable, known };
}

function addRepairable(repairable: Map<string, string[]>, form: string): void {
  const same = repairable.get(form.charAt(0)) ?? [];
  if (!same.includes(form)) repairable.set(form.charAt(0), [...same, form]);
}

/** The first two characters of a form, or its only one, as a number. */
const beginOf = (first: number, second: number): number => (first << 16) | second;

function addLength(lengths: Map<number, number[]>, form: string): void {
  const begin = beginOf(form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : 0);
  const same = lengths.get(begin) ?? [];
  if (!same.includes(form.length))
    lengths.set(
      begin,
      [...same, form.length].sort((one, other) => one - other),
    );
}

/** Words that may stand beside a hyphen: "mon-fri", "jan-mar". */
const hyphenated = new Set<Category>(["WEEKDAY", "MONTH", "NUM", "MERIDIEM", "NAMED_TIME", "DAYGROUP", "UNIT", "ORD"]);
const letter = /\p{L}/u;

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return letter.test(text[at] ?? " ");
}

/** Enters every word of the language that stands in the text. */
export function lookUp(chart: Chart, lexicon: Lexicon): void {
  const { text } = chart;
  const views = text.includes("-") ? [text, text.replaceAll("-", " ")] : [text];
  let isLetter = false;
  for (let start = 0; start < text.length; start += 1) {
    const isBehindLetter = isLetter;
    isLetter = lexicon.spaced && isLetterAt(text, start);
    if (text[start] === " " || (isBehindLetter && isLetter)) continue;
    for (const view of views) lookUpAt(chart, lexicon, view, start);
  }
}

function lookUpAt(chart: Chart, lexicon: Lexicon, view: string, start: number): void {
  const first = view.charCodeAt(start);
  const alone = lexicon.lengths.get(beginOf(first, 0));
  if (alone) lookUpForms(chart, lexicon, view, start, alone);
  const longer = start + 1 < view.length ? lexicon.lengths.get(beginOf(first, view.charCodeAt(start + 1))) : undefined;
  if (longer) lookUpForms(chart, lexicon, view, start, longer);
}

function lookUpForms(
  chart: Chart,
  { entries, spaced }: Lexicon,
  view: string,
  start: number,
  lengths: readonly number[],
): void {
  const { text } = chart;
  for (const length of lengths) {
    const end = start + length;
    if (end > text.length || (spaced && (view[end - 1] === " " || !isWordEnd(text, end)))) continue;
    const form = view.slice(start, end);
    for (const { category, value } of entries.get(form) ?? none) {
      if (spaced && touchesHyphen(text, start, end) && !hyphenated.has(category)) continue;
      if (category === "THE" && /\d/.test(text[start - 1] ?? " ")) continue;
      chart.add(category, start, end, value as never, form);
    }
  }
}

const none: readonly never[] = [];

/** A word ends where no letter follows; "'s" makes a name of it ("Monday's numbers"). */
function isWordEnd(text: string, end: number): boolean {
  if (!isLetterAt(text, end - 1)) return true;
  if (text[end] === "'") return !isLetterAt(text, end + 1);
  return !isLetterAt(text, end) && text[end] !== "_";
}

function touchesHyphen(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === "-" && /[\p{L}\d]/u.test(text[start - 2] ?? " ");
  return before || (text[end] === "-" && /[\p{L}\d]/u.test(text[end + 1] ?? " "));
}
