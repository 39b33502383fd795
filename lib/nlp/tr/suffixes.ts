import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import type { Category, Meanings } from "../grammar/meanings";
import { numberWords } from "./numbers";
import { isVerb } from "./verbs";

const POSSESSIVE = "[sy]?[iu]n?";
/** Case endings of Turkish, folded: with a possessive before them or without. */
const AT = `(?:${POSSESSIVE})?[dt][ae]`;
const FROM = `(?:${POSSESSIVE})?[dt][ae]n`;
const TO = `(?:${POSSESSIVE})?[yn]?[ae]`;
const OTHER = "(?:[yns]?[iu]|[yns]?[iu]n|s[iu]n[iu]|n[iu]n|[iu]n[iu]n|n[iu])";
const PLURAL = "l[ae]r(?:[iu](?:n(?:d[ae]|[iu])?)?)?";

const PARTS = {
  at: new RegExp(`^'?${AT}$`),
  from: new RegExp(`^'?${FROM}$`),
  to: new RegExp(`^'?${TO}$`),
  other: new RegExp(`^'?${OTHER}$`),
  plural: new RegExp(`^'?${PLURAL}$`),
  with: /^'?y?l[ae]$/,
};
type Case = keyof typeof PARTS;

function caseOf(suffix: string): Case | null {
  return (Object.keys(PARTS) as Case[]).find((name) => PARTS[name].test(suffix)) ?? null;
}

const vowelEnds = ["da", "dan", "ya", "yi", "nin", "si", "sinda", "sini", "sindan", "sina"];
const consonantEnds = ["da", "ta", "dan", "tan", "a", "i", "in", "inda", "indan", "ina", "ini"];
const harmony = (suffix: string): string[] => {
  const both = [suffix, suffix.replaceAll("a", "e")];
  return [...both, ...both.map((one) => one.replaceAll("i", "u"))];
};

/** A word with its case endings, folded; the endings say nothing that the reader needs. */
export function inflected(word: string): string[] {
  const base = foldWord(word);
  const ends = /[aeiou]$/.test(base) ? vowelEnds : consonantEnds;
  return [...new Set([base, ...ends.flatMap(harmony).map((end) => base + end)])];
}

/** The plural that makes a habit of a day: "pazartesileri", "cumaları". */
export function plurals(word: string): string[] {
  const base = foldWord(word);
  return ["lari", "leri", "larinda", "lerinde", "lar", "ler", "larda", "lerde"].map((end) => base + end);
}

/** "perşembeyse", "cuma günleriyse": the words, and each as what is said of it is set beside what was said before. */
export const withAsFor = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const base = foldWord(word);
    const joined = /[aeiou]$/.test(base) ? `${base}y` : base;
    return [word, `${joined}sa`, `${joined}se`];
  });

/** What words behind an ending make of it: "9'dan sonra", "cumaya kadar", "1 Mart'tan itibaren". */
const behindFrom: [RegExp, Category][] = [
  [
    /^ itibaren(?: gecerli olmak uzere)?(?!\p{L})|^ baslayarak(?!\p{L})|^ baslayip(?!\p{L})|^ beri(?!\p{L})|^ sonra(?:sinda|ki)?(?! (?:ilk|son))(?!\p{L})/u,
    "START_POST",
  ],
  [/^ sonra(?:sinda)?(?!\p{L})/u, "AFTER_POST"],
  [/^ (?:once|evvel)(?:sinde)?(?!\p{L})/u, "BEFORE_POST"],
];
/** "1 Aralık'ta başla", "31 Ocak'ta bitsin": a verb alone says that the date is where it begins or ends. */
const behindAt: [RegExp, Category][] = [
  [/^ basla(?:sin|yalim|yin|yip|niyor|r|t)?(?=\s?(?:[,.;!]|$| ve ))/u, "START_POST"],
  [/^ (?:bit(?:sin|ir|irelim|iyor|er)|son bulsun|sona ersin|dursun)(?=\s?(?:[,.;!]|$))/u, "UNTIL_POST"],
];
const until = /^ (?:kadar|dek|degin)(?:ki)?(?!\p{L})/u;

function enterCase(chart: Chart, name: Case, start: number, end: number, isClock: boolean): void {
  const behind = chart.text.slice(end, end + 30);
  const mark = (category: Category, length = 0): void =>
    chart.add(category, start, end + length, {} as never, "ending");
  if (name === "at") {
    mark("AT_POST");
    if (!isClock)
      for (const [pattern, category] of behindAt) {
        const found = pattern.exec(behind)?.[0];
        if (found !== undefined) mark(category, found.length);
      }
  }
  // "9'la 18 arasında"
  if (name === "with") mark("TO");
  if (name === "from") {
    mark("FROM_POST");
    for (const [pattern, category] of behindFrom) {
      const found = pattern.exec(behind)?.[0];
      if (found !== undefined && !(category === "START_POST" && isClock && /sonra/.test(found)))
        mark(category, found.length);
    }
  }
  if (name === "to") {
    mark("TO_POST");
    const found = until.exec(behind)?.[0];
    if (found !== undefined) {
      mark("TO_POST", found.length);
      mark("UNTIL_POST", found.length);
    }
  }
}

const isAsked = (behind: string): boolean => isVerb(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? "");

export interface Base<C extends Category = Category> {
  category: C;
  value: Meanings[C];
}

const word = /\p{L}{2,20}(?:'\p{L}{1,6})?/gu;
const FOLDED_NUMBERS = numberWords.map(([spelling, value]): [string, number] => [foldWord(spelling), value]);
const NUMBER = FOLDED_NUMBERS.map(([spelling]) => spelling).join("|");
const valueOfNumber = new Map(FOLDED_NUMBERS);
for (const [spelling, value] of FOLDED_NUMBERS)
  if (spelling.endsWith("dort")) valueOfNumber.set(spelling.replace(/t$/, "d"), value);
const numberWord = new RegExp(
  `(?<!\\p{L})(${NUMBER}|(?:(?:on|yirmi|otuz|kirk|elli)\\s?)?dord)('?\\p{L}{1,6})(?!\\p{L})`,
  "gu",
);
const digits =
  /(?<![\p{L}\d.,/#$-])(\d{1,2}(?::\d{2}|\.\d{2})?|(?!20[2-5]\d)(?:[01]\d|2[0-3])[0-5]\d)('?\s?\p{L}{1,6})(?!\p{L})/gu;
const year = /(?<![\p{L}\d.,/#$-])(20[2-5]\d)('\p{L}{1,6})(?!\p{L})/gu;
/** "onda" and "birde" are other words as well; they are hours only behind these. */
const hourBefore =
  /(?:ayin|pardon|hayir|yok|yani|dur|olmadi|saat|sabah|sabahi|sabahin|aksam|aksami|gece|gecesi|oglen|ogle|sonra|gunu|gunleri|gun|yarin|bugun|ici|ve|,|d[ae]n|t[ae]n|kadar)\s$/u;
/** "18'de iki hafta damla ver": how long, not a part of eighteen. */
const LENGTH = "(?:gun|hafta|ay|yil|kez|kere|defa|tane)(?!\\p{L})";
const fraction = new RegExp(`^ (?:(?:${NUMBER})(?!\\p{L}|\\s${LENGTH})|\\d+(?!\\d|\\s${LENGTH}))`, "u");
/** "dörtte üçü", "10'da 9'u": of a whole. */
const shareOf = new RegExp(`^ (?:(?:${NUMBER}|dord)|\\d+)'?[sy]?[iu]n?`, "u");
/** "akşam sekizde iki hap al", "pazartesileri dokuzda üç siteye bak": an hour, and behind it how many. */
const whenBefore =
  /(?:^|[,;:.]\s|(?<!\p{L})(?:sabah|aksam|gece|ogle|ogleden\ssonra|saat|gun|gunu|gunleri|yarin|bugun|(?:pazar|pazartesi|sali|carsamba|persembe|cuma|cumartesi)|ici|icleri|sonu|sonlari)(?:l[ae]r[iu]?|[iu]n?|leyin|\sgunu|\sgunleri)?\s)$/u;
const ofWhole = /\p{L}[iu]n\s$/u;

/** Whether a number behind a number with an ending is a part of it, and not how many there are at that hour. */
function isFraction({ text }: Chart, start: number, end: number): boolean {
  const behind = text.slice(end);
  if (!fraction.test(behind)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (shareOf.test(behind) || (ofWhole.test(before) && !whenBefore.test(before))) return true;
  // "Trenim 7.48'de 3. perondan kalkıyor"
  const isCount = /^\d/.test(text.slice(start)) && !/^ \d+\./.test(behind);
  return !isCount && !whenBefore.test(before);
}

/** Enters words with case endings as what they are without, and the endings as markers. */
export function readEndings(chart: Chart, bases: ReadonlyMap<string, Base>): void {
  const { text } = chart;
  for (const match of matchesOf(text, word)) {
    const found = splitWord(match[0], bases);
    if (!found) continue;
    // "pazarı hatırlat": the market, which is what the verb is about.
    if (match[0] === "pazari" && isAsked(text.slice(match.index + match[0].length))) continue;
    const { base, length, name } = found;
    const middle = match.index + length;
    const end = match.index + match[0].length;
    chart.add(base.category, match.index, middle, base.value as never, "base");
    enterCase(chart, name, middle, end, false);
    if (match[0].includes("'") && (name === "other" || name === "at"))
      chart.add(base.category, match.index, end, base.value as never, "base");
  }
  for (const match of matchesOf(text, numberWord)) {
    const [, spelling = "", suffix = ""] = match;
    const name = caseOf(suffix);
    const isOther =
      /^(?:on|bir)$/.test(spelling) && !hourBefore.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (
      name === null ||
      isOther ||
      (/^'?[dt][ae]$/.test(suffix) && isFraction(chart, match.index, match.index + match[0].length))
    )
      continue;
    const value = valueOfNumber.get(spelling) ?? 0;
    enterNumber(chart, match.index, spelling.length, suffix, name, value);
  }
  for (const match of matchesOf(text, digits)) {
    const [whole, number = "", suffix = ""] = match;
    const name = caseOf(suffix.trim());
    if (
      name === null ||
      (/^'?[dt][ae]$/.test(suffix.trim()) && isFraction(chart, match.index, match.index + whole.length))
    )
      continue;
    if (suffix.startsWith(" ") && suffix.trim().length < 2) continue;
    enterNumber(chart, match.index, number.length, suffix, name, number.length > 2 ? null : Number(number));
  }
  for (const match of matchesOf(text, year)) {
    const [whole, number = "", suffix = ""] = match;
    const name = caseOf(suffix);
    if (name) enterCase(chart, name, match.index + number.length, match.index + whole.length, false);
  }
}

function enterNumber(
  chart: Chart,
  start: number,
  length: number,
  suffix: string,
  name: Case,
  value: number | null,
): void {
  const middle = start + length;
  const end = middle + suffix.length;
  const isWord = value !== null && !/^\d/.test(chart.text.slice(start));
  if (isWord) chart.add("NUM", start, middle, { value }, "base");
  const isPossessive = /^'?\s?[sy]?[iu](?:n(?:d[ae]n?|[ae]|[iu])?)?$/u.test(suffix);
  // "15'inde": of the month, not an hour, which is "15'te".
  if (!(name === "at" && isPossessive)) enterCase(chart, name, chart.skip(middle), end, true);
  if (isPossessive && value !== null && value >= 1 && value <= 31) {
    chart.add("ORD", start, end, value, "day");
    // "15'inden", "5'ine": the day with its own ending.
    const bare = /^'?\s?[sy]?[iu]n?/u.exec(suffix)?.[0].length ?? suffix.length;
    if (name === "from" || name === "to") {
      chart.add("ORD", start, middle + bare, value, "day");
      enterCase(chart, name, middle + bare, end, false);
    }
  }
}

function splitWord(found: string, bases: ReadonlyMap<string, Base>) {
  for (let length = found.length - 1; length >= 2; length -= 1) {
    const base = bases.get(found.slice(0, length));
    const name = base && caseOf(found.slice(length));
    if (base && name) return { base, length, name };
  }
  return null;
}
