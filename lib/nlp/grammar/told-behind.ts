import type { Language } from "../core/language";
import { isDaySlot, type Slot, type Span } from "../core/slots";
import { isBesideEvent } from "./beside-event";
import { matchesOf } from "./matches";
import { reminderIn } from "./reminders";
import { conjunction } from "./replaced-spans";
import { roleOf } from "./roles";
import { isClock, isHour, isWithinDay } from "./slot-tests";

const clauseEnd = /(?:(?<!\p{L}\.\p{L})[,;:.!?\u2013\u2014\uff0c\u3002\uff1b]|\s-)\s/gu;
/** "…, it should be at 9": the words are about the schedule itself. */
const ofSchedule =
  /^(?:\P{L}*)(?:it|that|this|they|es|das|die|het|dat|eso|esto|isso|isto|ca|c'|questo|это|to)(?!\p{L})/u;

/** "…, though on Sundays 8 is soon enough" */
const saysEnough =
  /^(?:though|although|but|aber|allerdings|maar|pero|aunque|mais|sauf|mas|porem|ma|pero|\u043d\u043e|ale|ama)\s|^is\s(?:\p{L}+\s)?(?:enough|fine|ok|okay)(?!\p{L})|(?<!\p{L})(?:genoeg|volstaat|reicht|genugt|wystarczy|хватит|хватает|достаточно|yeter(?:li)?)(?!\p{L})/u;

/**
 * "water the tomatoes at 7 daily, the neighbours do it on Sundays": what a clause behind the request tells is not when,
 * where that was said before.
 */
export function withoutToldBehind(cover: Span[], text: string, language: Language): Span[] {
  if (!language.isHabit || cover.length < 2) return cover;
  const [first] = cover;
  const start = first && clauseStarts(text, cover).find((at) => at > first.end && tells(at, text, cover, language));
  if (start === undefined) return cover;
  const said = cover.filter((span) => span.start < start).flatMap(({ slots }) => slots.map(roleOf));
  // "remind me at 16:30 to fetch the suit, the wedding is on Saturday"
  if (said.includes("time") && isEventBehind(start, text, cover, language)) said.push("days");
  if (!said.includes("days")) return cover;
  // "…, happened to us twice in October"
  const isSaid = (slot: Slot): boolean => said.includes(roleOf(slot)) || slot.kind === "months";
  const end = endOfSentence(start, text);
  return cover.filter((span) => span.start < start || span.start > end || !span.slots.some(isSaid));
}

function endOfSentence(from: number, text: string): number {
  const length = text.slice(from).search(/(?<!\p{L}\.\p{L})[.!?\u3002](?:\s|$)/u);
  return length < 0 ? text.length : from + length;
}

/** A text with more phrases is a list, and tells nothing. */
const MANY = 16;

/** The clauses with a phrase of their own, of one sentence or the last ones. */
function clauseStarts(text: string, cover: readonly Span[]): number[] {
  if (cover.length < 2 || cover.length > MANY) return [];
  return matchesOf(text, clauseEnd)
    .filter((match) => !isAbbreviation(match.index, match.index + match[0].length, cover))
    .map((match) => match.index + match[0].length)
    .filter(
      (at) => cover.some((span) => span.start >= at) && cover.every((span) => span.end <= at || span.start >= at),
    );
}

/** "pon.-pt. o 6:00": the full stop of short days, with their time right behind it. */
function isAbbreviation(dot: number, next: number, cover: readonly Span[]): boolean {
  if (!cover.some(({ start, end }) => start < dot && end > dot)) return false;
  return cover.some(({ start, slots }) => start === next && slots.every((slot) => isHour(slot)));
}

/** The words of a stretch of the text without its days and times. */
function wordsOf(from: number, to: number, text: string, cover: readonly Span[]): string {
  return cover
    .filter(({ start, end }) => start >= from && end <= to)
    .reduceRight((rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from), text.slice(from, to))
    .replace(/\s+/g, " ")
    .replace(/^\P{L}+/u, "")
    .trim();
}

/** "fetch the suit on Friday at 16:30, [on Saturday] the wedding": beside a time of its own it may be a second job. */
function isEventBehind(at: number, text: string, cover: readonly Span[], language: Language): boolean {
  const end = endOfSentence(at, text);
  if (!language.isEvent?.(wordsOf(at, end, text, cover))) return false;
  const before = text.slice(0, at);
  const isTimed = cover.some((span) => span.start >= at && span.end <= end && span.slots.some(isHour));
  const request = isTimed ? (reminderIn(before) ?? before) : before;
  return (request.match(/\p{L}+/gu) ?? []).some((word) => language.isVerb(word));
}

/** Whether the words from a place on, without their days and times, tell something. */
function tells(at: number, text: string, cover: readonly Span[], language: Language): boolean {
  const told = wordsOf(at, endOfSentence(at, text), text, cover);
  if (isEventBehind(at, text, cover, language)) return true;
  // "…, at weekends only at 9, the keeper comes later then": a clause that says only when tells nothing.
  const clause = text.slice(at).search(/[,;:.!?\u2014]\s/);
  const own = wordsOf(at, clause < 0 ? endOfSentence(at, text) : at + clause, text, cover);
  if (!/\p{L}{3}/u.test(own)) return false;
  if (ofSchedule.test(told) || saysEnough.test(told) || !language.isHabit?.(told)) return false;
  return !isCorrected(told, language);
}

const isCorrected = (words: string, { correction }: Language): boolean =>
  matchesOf(words, correction).some(([mark]) => mark.trim() !== "");

/**
 * "Bins are collected on Thursdays, remind me on Wednesdays at 8": what a clause without a verb to do tells is not when,
 * where the request behind it says both its day and its time.
 */
export function withoutToldAhead(cover: Span[], text: string, language: Language): Span[] {
  const [start] = clauseStarts(text, cover).filter((at) => cover.some(({ end }) => end < at));
  if (start === undefined) return cover;
  const told = cover.filter((span) => span.end <= start);
  const end = endOfSentence(start, text);
  const asked = cover.filter((span) => span.start >= start && span.end <= end).flatMap(({ slots }) => slots);
  const isOwn = asked.some(isNamedDay) && asked.some((slot) => isClock(slot) || slot.kind === "window");
  const slots = told.flatMap((span) => span.slots);
  if (!isOwn || !slots.every(isLoose) || !slots.some(saysDays) || told.some((span) => span.slots.length === 0))
    return cover;
  // "checked quarterly: the first Monday at 9" goes on with what it began.
  if (/:\s$/.test(text.slice(0, start)) && !slots.some(isNamedDay)) return cover;
  if (isOfList(told, cover, text) || isCorrected(text.slice(0, end), language)) return cover;
  const [head, tail] = [wordsOf(0, start, text, cover), wordsOf(start, end, text, cover)];
  const isAsked = (words: string): boolean => {
    const first = /^\p{L}+/u.exec(words.replace(therefore, ""))?.[0] ?? "";
    // "ricordamelo": the verb with the words that are joined to it.
    return language.isVerb(first) || language.isVerb(first.replace(/(?<=m)el[oaei]$/, "i"));
  };
  // "Los miércoles después de misa, a las 19:45 …": behind what, or before what, it is.
  if (isBesideEvent(head)) return cover;
  const isTold = / /.test(head) && (article.test(head) || !isAsked(head)) && isAsked(tail);
  return isTold ? cover.filter((span) => !told.includes(span)) : cover;
}

/** "[Então,] no dia 20 …" */
const therefore =
  /^(?:so|then|therefore|also|darum|deshalb|dus|daarom|entonces|por\s(?:eso|isso)|asi\sque|entao|donc|alors|quindi|allora|wiec|dlatego|поэтому)[\s,]+/u;

/** "I run the front desk: on Tuesdays, on Thursdays and on Saturdays at 8 list …": days of one list, or behind a colon. */
function isOfList(told: readonly Span[], cover: readonly Span[], text: string): boolean {
  const last = told.at(-1);
  const [next, another] = cover.slice(told.length);
  if (!last || !next) return false;
  const isBeside = /^,\s$/.test(text.slice(last.end, next.start));
  if (isBeside && /:\s$/.test(text.slice(0, told[0]?.start))) return true;
  return isBeside && another !== undefined && conjunction.test(text.slice(next.end, another.start));
}

const article =
  /^(?:the|my|our|der|die|das|mein[er]?|unser[er]?|de|het|mijn|ons|onze|el|la|los|las|mi|mis|nuestr[oa]s?|o|os|as|meu|minha|nosso|nossa|le|les|mon|ma|mes|notre|il|i|gli|lo)\s|^l'/u;

const saysDays = (slot: Slot): boolean => slot.kind !== "partOfDay";

/** Days, or how often, without a time of the clock. */
const isLoose = (slot: Slot): boolean =>
  isNamedDay(slot) || slot.kind === "partOfDay" || (slot.kind === "interval" && !isWithinDay(slot));

const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

const isAway =
  /(?<!\p{L})(?:no|non|pas|nao|nicht|kein\p{L}*|nie|не|нет|niet|not|\p{L}+n't|yok\p{L}*|degil|weg|away|out|asleep|busy|duermo|dors|dormo|durmo|schlafe|slaap|сплю|занят\p{L}*|spie|uyuyor\p{L}*)(?!\p{L})/u;

/** "on Mondays at 20, in the morning I'm out": a part of the day that opens a clause of its own, and says when somebody is not there. */
export function withoutPartsAway(cover: Span[], text: string): Span[] {
  return cover.filter((span, index) => {
    const isPart = span.slots.length > 0 && span.slots.every(({ kind }) => kind === "partOfDay" || kind === "everyDay");
    if (!isPart || !/[,;:.\u2013\u2014]\s$/.test(text.slice(0, span.start))) return true;
    if (!cover.slice(0, index).some(({ slots }) => slots.some(isClock))) return true;
    return !isAway.test(text.slice(span.end, endOfSentence(span.end, text)));
  });
}
