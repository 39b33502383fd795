import type { Language } from "../core/language";
import type { Span } from "../core/slots";
import type { Chart } from "./chart";
import { correctionWords } from "./corrections-found";
import { onlyPrefers } from "./made-alone";
import type { Category } from "./meanings";
import { isClock, saysDays } from "./slot-tests";

const REACH = 12;

/** What would take the place of a day or a time. */
const kinds: readonly Category[] = ["ORD", "WEEKDAY", "MONTH", "DAYGROUP", "RELDAY", "CLOCK"];

const covers = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && span.end > start);

/** "the [fourth] Thursday except in November": a place right before a weekday that was read without it. */
export function leavesOrdinal(chart: Chart, spans: readonly Span[]): boolean {
  if (!chart.isSpaced) return false;
  const days = spans.filter(({ slots }) => slots.some(({ kind }) => kind === "weekdays"));
  return chart
    .all("ORD")
    .some(({ start, end }) => !covers(spans, start, end) && days.some((day) => day.start === chart.skip(end)));
}

/** "sorry, [Friday] not, Saturday": taken back with the words of the correction. */
const isStruck = (chart: Chart, { start, end }: { start: number; end: number }): boolean =>
  chart
    .all("PHRASE")
    .some((edge) => edge.start <= start && edge.end >= end && edge.value.slots.every(({ kind }) => kind === "exclude"));

/** "until the end of March, sorry, [end of April]": a day or time behind a correction that no phrase took. */
export function leavesCorrected(chart: Chart, spans: readonly Span[], language: Language): boolean {
  if (!chart.isSpaced || spans.length === 0) return false;
  return correctionWords(chart.text, language).some(({ index, 0: words }) => {
    const said = spans.some(
      (span) =>
        span.end <= index + 1 && span.slots.some((slot) => saysDays(slot) || isClock(slot) || slot.kind === "bound"),
    );
    if (!said || !/[,;.:!?\u2013\u2014(-]/.test(words)) return false;
    const from = index + words.length;
    const next = kinds
      .flatMap((kind) => chart.all(kind))
      .filter((edge) => edge.start >= from && edge.start <= from + REACH)
      .sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (!next || covers(spans, next.start, next.end) || isStruck(chart, next)) return false;
    return !/[.!?\n]/.test(chart.text.slice(from, next.start));
  });
}

const asWell = /^,?\s(?:too|as\swell|auch|ebenfalls|tambien|aussi|anche|tambem|ook|tez|rowniez|тоже|также)(?!\p{L})/u;

/** "on weekdays, scratch that, weekends [too]": what was said to take something back adds to it. */
export function addsCorrected(chart: Chart, spans: readonly Span[], language: Language): boolean {
  const marks = chart.isSpaced && spans.length > 0 ? correctionWords(chart.text, language) : [];
  return marks.some(({ index, 0: words }) => {
    const from = index + words.length;
    const next = spans.find(({ start }) => start >= from - 1);
    if (next && prefersOtherDay(chart, spans, next, index, words)) return true;
    if (!next?.slots.some(saysDays) || next.start > from + REACH) return false;
    return asWell.test(chart.text.slice(next.end));
  });
}

/** "à 7h le lundi, plutôt 8h le mardi": the Tuesday takes the place of the Monday, or has a time of its own. */
function prefersOtherDay(chart: Chart, spans: readonly Span[], next: Span, mark: number, words: string): boolean {
  if (!onlyPrefers.test(words.replace(/^,/, "")) || !next.slots.every(isClock)) return false;
  const days = spans[spans.indexOf(next) + 1];
  const isPair = days?.slots.every(({ kind }) => kind === "weekdays") ?? false;
  return isPair && chart.all("WEEKDAY").some(({ end }) => end <= mark);
}

/** What stands behind "at" and is no hour. */
const place =
  /^(?:at|um)\s(?:the|my|our|his|her|their|your|this|that|an?|any|some|each|every|home|work|school|church|uni|college|random|least|most|once|full|die|den|das|der|dem|eine?n?|mein\p{L}*|unser\p{L}*|alle\p{L}*|zu)(?!\p{L})/u;
const letters = /^(?:at|um)\s\p{L}{3,}/u;

/** "every Tuesday [at noone] send …": what is said right behind the days as their hour, and was not understood. */
export function leavesHour(chart: Chart, used: readonly { start: number; end: number }[]): boolean {
  return chart.all("AT").some(({ start, end }) => {
    const words = chart.text.slice(start, start + 40);
    if (!letters.test(words) || place.test(words) || /\p{Lu}/u.test(chart.writtenAt(end + 1))) return false;
    return used.some((piece) => chart.skip(piece.end) === start);
  });
}
