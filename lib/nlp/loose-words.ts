import type { Language } from "./core/language";
import { isDaySlot, type Span } from "./core/slots";
import type { Piece } from "./doubts";
import type { Chart } from "./grammar/chart";
import { ofThing } from "./grammar/event-day";
import { MASK } from "./grammar/fold";
import type { Category } from "./grammar/meanings";

/** What says when, wherever it stands; words such as "the" or "at" may be anything. */
const timeWords: readonly Category[] = [
  "WEEKDAY",
  "MONTH",
  "RELDAY",
  "PART",
  "DAYGROUP",
  "ADVERB",
  "NAMED_TIME",
  "ORD",
];

const counts: readonly Category[] = ["NUM", "AMOUNT", "EVERY", "PER", "NEXT", "THIS", "BEFORE", "AFTER", "END_OF"];

/** What only belongs to the phrase before it, or says how long the task takes: "of the year", "for 12 minutes". */
const additions: readonly Category[] = ["OF", "FOR"];

/**
 * Schedule words that no phrase took: nothing but such words before, between or behind the phrases that were read
 * ("[seven days before] the last day of each quarter"). Null where there are none.
 */
export function looseWords(chart: Chart, used: readonly Piece[], language: Language): string | null {
  const { text } = chart;
  if (used.length === 0) return null;
  for (let index = 0; index <= used.length; index += 1) {
    const start = used[index - 1]?.end ?? 0;
    const end = used[index]?.start ?? text.length;
    // "Good morning! …"
    const greeting = index === 0 ? (/^[^.!?\d]{1,30}!\s*/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    const words = text.slice(start + greeting, end);
    // "1. … 2. …": the number of the first job of a list.
    if (index === 0 && /^\(?1[.)]\s?$/.test(words) && /\s\(?2[.)]\s*$/.test(text)) continue;
    // "Second, on the 28th …": the number of one of several jobs.
    if (index === 0 && isNumber(chart, start, words)) continue;
    const open = openEnd(words, index > 0, language);
    if (open !== null) return open;
    // "check the cert at 6 daily; it has 21 days left" tells of the thing.
    const told = index > 0 ? /^\s?[,;.]\s(.+)$/su.exec(words)?.[1] : undefined;
    if (told !== undefined && language.isHabit?.(told)) continue;
    // "at the end of the quarter (last day, 4 pm)" explains what was said.
    if (language.subordinate.test(words) || /^\s?\(/.test(words)) continue;
    // "I work Wednesday to Saturday, so on those days at 10 …": what is told and concluded from.
    if (language.concludes?.test(words)) continue;
    if (tellsOfThing(words, chart, start + greeting, language)) continue;
    if (saysNothingElse(words, language) && saysTime(chart, start + greeting, end))
      return words.trim().replace(/^[,;:.\s]+|[,;:.\s]+$/g, "");
  }
  return null;
}

/** "… at 10 [about the delivery on Monday]": the day of a thing, of which a word says nothing of when. */
function tellsOfThing(words: string, chart: Chart, start: number, { lexicon }: Language): boolean {
  const days = chart.all("WEEKDAY").filter((edge) => edge.start >= start && edge.end <= start + words.length);
  const before = days.map((edge) => words.slice(0, edge.start - start)).find((part) => ofThing(part, chart));
  const [, ...named] = before?.trim().split(" ") ?? [];
  return named.some((word) => word.length > MOST_OF_ARTICLE && !lexicon.entries.has(word));
}

const MOST_OF_ARTICLE = 3;

/** Whether the words are an ordinal and a comma. */
function isNumber(chart: Chart, start: number, words: string): boolean {
  const word = /^\p{L}+(?=,\s?$)/u.exec(words)?.[0];
  return word !== undefined && chart.from("ORD", start).some(({ end }) => end === start + word.length);
}

/**
 * Words between two phrases that only belong to schedules and that neither took: "at 9 [on each of] the next ten days".
 * They may change what was read; in first readings of new sentences every fourth such was wrong.
 */
export function hasStrayWords(text: string, used: readonly (Piece | Span)[], language: Language): boolean {
  return used.some((piece, index) => {
    const before = used[index - 1];
    if (before === undefined) return false;
    const words = text.slice(before.end, piece.start).trimEnd().replace(language.danglingEnd, "");
    // "on Saturday [also] at 11" was heeded.
    if (language.also?.test(words)) return false;
    if (/^\s?of$/.test(words) && ofDay(before, piece)) return false;
    // "…, the last days (31 March, …) at 18": the brackets of what was explained.
    if (/^\s?[)\uff09]/.test(words) || isHarmless(words, language)) return false;
    return saysNothingElse(language.danglingStart ? words.replace(language.danglingStart, "") : words, language);
  });
}

/** "the morning [of] the 24th", "noon [of] the last working day" */
function ofDay(before: Piece | Span, piece: Piece | Span): boolean {
  const isTime = "slots" in before && before.slots.every(({ kind }) => kind === "partOfDay" || kind === "times");
  return isTime && "slots" in piece && piece.slots.some(isDaySlot);
}

/** "Hasta que acabe el curso, cada lunes …": an end before the schedule, or right behind a part of it. */
function openEnd(words: string, isBehind: boolean, language: Language): string | null {
  const end = language.openEnd?.exec(words)?.[0].replace(/^[\s,]+/, "");
  if (end === undefined || !(isBehind || /,\s*$/.test(words))) return null;
  return end.split(" ").slice(0, MOST_SHOWN).join(" ");
}

const MOST_SHOWN = 5;
const MAX_WORDS = 8;

function saysNothingElse(text: string, { lexicon }: Language): boolean {
  // "send hours to [an address]": what has content in it is the task's.
  const words = text.includes(MASK) ? [] : (text.match(/[\p{L}\d]+/gu) ?? []);
  return (
    words.length > 0 &&
    words.length <= MAX_WORDS &&
    words.every((word) => /^\d+$/.test(word) || lexicon.known.has(word))
  );
}

const switched = /(?:an|aus|aan|uit)\s*$/u;

/** "on weekdays [check] every 10 minutes …", "overnight [only], from 10 pm": what is to be done, and what changes nothing. */
function isHarmless(text: string, { isVerb, lexicon, opensObject }: Language): boolean {
  // "um 23 Uhr [wieder aus] jeden Tag"
  if (opensObject?.test(text) && switched.test(text)) return true;
  const [word, ...more] = text.match(/[\p{L}\d]+/gu) ?? [];
  if (word === undefined || more.length > 0) return false;
  return isVerb(word) || (lexicon.entries.get(word) ?? []).some(({ category }) => category === "ONLY");
}

function saysTime(chart: Chart, start: number, end: number): boolean {
  const first = chart.skip(start);
  if (additions.some((category) => chart.from(category, first).length > 0)) return false;
  // "Weekly: every Tuesday …": the word is a title.
  const isTitle = (value: unknown): boolean => typeof value === "object" && value !== null && "adjective" in value;
  const has = (category: Category): boolean =>
    chart.all(category).some((edge) => edge.start >= start && edge.end <= end && !isTitle(edge.value));
  // "die" is an article and "per".
  const isCounted = (category: Category): boolean =>
    chart
      .all(category)
      .some((edge) => edge.start >= start && edge.end <= end && chart.from("THE", edge.start).length === 0);
  // "send the hours to the office": a unit that nothing counts is a thing.
  return timeWords.some(has) || (has("UNIT") && counts.some(isCounted));
}
