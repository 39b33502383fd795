import type { Lexicon } from "./lexicon";
import type { Category } from "./meanings";
import { isOneSlip } from "./one-slip";

interface HourWords {
  /** Each number of a clock by its first letter, and the hour that it is. */
  hours: Map<string, [form: string, hour: number][]>;
  prefixes: string[];
  /** Those of two words: "viertel nach". */
  pairs: [first: string, second: string][];
}

const MIN_PREFIX = 4;
const known = new WeakMap<Lexicon, HourWords>();

function hourWordsOf(lexicon: Lexicon): HourWords {
  const found = known.get(lexicon);
  if (found) return found;
  const words: HourWords = { hours: new Map(), prefixes: [], pairs: [] };
  for (const [form, meanings] of lexicon.entries) {
    const [one, two] = /^(\p{L}{4,})\s(\p{L}{2,})$/u.exec(form)?.slice(1) ?? [];
    if (one && two && meanings.some(({ category }) => category === "CLOCK_PREFIX")) words.pairs.push([one, two]);
    if (!/^\p{L}{3,}$/u.test(form)) continue;
    for (const { category, value } of meanings) {
      const hour = category === "NUM" || category === "HOUR" ? (value as { value: number }).value : 0;
      const first = form.charAt(0);
      if (hour >= 1 && hour <= 12) words.hours.set(first, [...(words.hours.get(first) ?? []), [form, hour]]);
      if (category === "CLOCK_PREFIX" && form.length >= MIN_PREFIX) words.prefixes.push(form);
    }
  }
  known.set(lexicon, words);
  return words;
}

/** "8 утра": the half of the day in a case of its own, which no lexicon has. */
const partOfHour = /^(?:утра|вечера|дня|ночи)$/u;

/** How much of the text behind a word may tell what it is meant as. */
const NEAR = 32;

const letter = /\p{L}/u;

/** The word that ends with a space before a place; "" where something else stands there. */
function wordBefore(text: string, end: number): string {
  if (text[end - 1] !== " ") return "";
  let start = end - 1;
  while (start > Math.max(0, end - NEAR) && letter.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end - 1);
}

/** "om half neegn", "um neuhn Uhr", "um hlab neun": what a word is meant as where only an hour, or "half" before one, can stand. */
export function hourMeant(text: string, start: number, end: number, lexicon: Lexicon): string | null {
  const first = wordBefore(text, start);
  if (first === "") return null;
  const is = (word: string, ...categories: Category[]): boolean =>
    (lexicon.entries.get(word) ?? []).some(({ category }) => categories.includes(category));
  const { hours, prefixes, pairs } = hourWordsOf(lexicon);
  const isAt = is(first, "AT");
  const second = wordBefore(text, start - first.length - 1);
  const isBehindPrefix = is(first, "CLOCK_PREFIX") || (second !== "" && is(`${second} ${first}`, "CLOCK_PREFIX"));
  if (!isAt && !isBehindPrefix && !pairs.some(([one]) => one === first)) return null;
  const found = text.slice(start, end);
  const next = /^\s(\p{L}+|\d{1,2}(?!\d))/u.exec(text.slice(end, end + NEAR))?.[1] ?? "";
  const isHourBehind = partOfHour.test(next) || is(next, "HOUR_WORD", "PART");
  if (isBehindPrefix || (isAt && isHourBehind)) {
    const near = (hours.get(found.charAt(0)) ?? []).filter(([form]) => isOneSlip(found, form));
    return new Set(near.map(([, hour]) => hour)).size === 1 ? (near[0]?.[0] ?? null) : null;
  }
  const isBeforeHour = is(next, "NUM", "HOUR");
  const half = isAt && isBeforeHour ? prefixes.find((form) => isOneSlip(found, form)) : undefined;
  const quarter = isAt ? pairs.find(([one, two]) => two === next && isOneSlip(found, one))?.[0] : undefined;
  const past = isBeforeHour
    ? pairs.find(([one, two]) => one === first && two.length > 2 && isOneSlip(found, two))?.[1]
    : undefined;
  return half ?? quarter ?? past ?? null;
}
