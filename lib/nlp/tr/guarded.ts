import { Chart } from "../grammar/chart";
import { buildLexicon, type Lexicon, lookUp, type Word } from "../grammar/lexicon";
import type { Category } from "../grammar/meanings";
import { words } from "./lexicon";
import { isVerb } from "./verbs";

const guardedCategories = new Set<Category>(["WEEKDAY", "DAYGROUP", "PART", "MONTH", "RELDAY"]);

/** Days and parts of the day without an ending or "günü" may describe the noun behind them: "pazar payı". */
function isGuarded({ category, value }: Word): boolean {
  return guardedCategories.has(category) && (value as { recurring?: boolean }).recurring !== true;
}

const whole = buildLexicon(words, true);
/** All words for repairing misspelt ones; those that need a look at what follows are entered by `readGuarded`. */
export const lexicon: Lexicon = {
  ...buildLexicon(
    words.filter((word) => !isGuarded(word)),
    true,
  ),
  repairable: whole.repairable,
  known: whole.known,
};
const guarded = buildLexicon(words.filter(isGuarded), true);

const NUMBER_AT = "(?:bucuk|iki|sekiz|bir|uc|dort|bes|alti|yedi|dokuz|on|yirmi|otuz|kirk|elli)'?[dt][ae]";
const hour = new RegExp(`\\d|(?<!\\p{L})${NUMBER_AT}(?!\\p{L})`, "u");
const scheduleBefore = new RegExp(
  `(?:\\d(?:'?\\s?[dt][ae])?|${NUMBER_AT}|gunleri|(?<!\\p{L})her\\s(?:gun|sabah|aksam|gece)|(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:leri|lari)?|olarak)\\s$`,
  "u",
);

/** "cuma öğleden sonra kargoyu al": of these no noun is. */
const adverbial = /^ogleden\s(?:sonra|once)$|leyin$|^oglen$/u;

/** "cumartesi sabah pastayı al": the object of the verb, and no name with a part of the day in it. */
const isObject = /\p{L}{3}y[iu]$|m[ae]m[iu]$/u;

/** Enters days, months and parts of the day, but not behind a schedule and before a noun: there they are the noun's. */
export function readGuarded(chart: Chart): void {
  const found = new Chart(chart.text, isVerb, true, chart.hours);
  lookUp(found, guarded);
  for (const category of guardedCategories) {
    const edges = found.all(category);
    for (const { start, end, value, source } of edges) {
      const isTime = category === "PART" && saysWhen(chart.text, start, end);
      if (isTime || !describesNoun(chart, found, start, end)) chart.add(category, start, end, value as never, source);
    }
  }
}

/** "her gün akşam raporu gönder": the only word of a clause for a time says when; "akşam haberlerini" is a name. */
function saysWhen(text: string, start: number, end: number): boolean {
  const clause = text.slice(text.lastIndexOf(",", start) + 1);
  return !hour.test(clause) && !/\p{L}[iu]n[iu]$/u.test(named.exec(text.slice(end))?.[1] ?? "yemini");
}

/** The word behind, but none of a thing that has its part of the day in its name. */
const named = /^\s(?!yeme|kahvalt|namaz|haber|bulten|vardiya|cay|ezan|ders|okul|kurs|nobet|trafi|gazete)(\p{L}+)/u;

function describesNoun(chart: Chart, found: Chart, start: number, end: number): boolean {
  const { text } = chart;
  // "pazarı hatırlat": the market, which is what the verb is about.
  const verb = /^pazari\s(\p{L}+)/u.exec(text.slice(start))?.[1];
  if (verb !== undefined && isVerb(verb)) return true;
  const behind = /^\s(\p{L}+)/u.exec(text.slice(end))?.[1] ?? "";
  if (adverbial.test(text.slice(start, end)) || isObject.test(behind)) return false;
  const before = text.slice(Math.max(0, start - 30), start).replace(/(?<=\s)\d{1,2}\.?\s$/, "");
  if (!scheduleBefore.test(before)) return false;
  const next = chart.skip(end);
  const word = /^\p{L}+/u.exec(text.slice(next))?.[0];
  if (word === undefined || next === end) return false;
  if (found.categoriesAt(next).length > 0 || isVerb(word)) return false;
  return chart.categoriesAt(next).length === 0;
}
