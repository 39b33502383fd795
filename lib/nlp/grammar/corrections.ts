import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import { asBound, corrected, isLeftBy, timesOf, withoutRoles, withRest } from "./corrected-spans";
import { type Correction, correctionsIn, correctionWords, REACH } from "./corrections-found";
import { othersBehind } from "./others-behind";
import { conjunction, replacedBy, saysAgain } from "./replaced-spans";
import { roleOf, takesBack } from "./roles";
import { madeApart, setApart } from "./set-apart";
import { isRightBefore, type Settled, settleLeftOut, splitStruck, strikesOf, strikesWeekdays } from "./struck-days";

export interface Corrected {
  spans: Span[];
  /** Words that are taken back, with those that say so. */
  dropped: Replaced[];
}

/** A stretch of the text; the slots of a phrase in it. */
export interface Replaced {
  start: number;
  end: number;
  slots?: Slot[];
}

const countsTo24 = /(?<!\d)(?:1[3-9]|2[0-3])(?!\d)/;

const isTime = (slot: Slot): boolean => roleOf(slot) === "time";

/** Days with times of their own: "Friday should be 7:00"; "lieber erst um 10" is a time and no more. */
const setsApart = ({ slots }: Span): boolean =>
  slots.some((slot) => "only" in slot && slot.only && !isTime(slot)) && slots.some(isTime);

/** "on Tuesdays, no, on Wednesdays at 9": a comma behind "no" sets nothing apart. */
function isWhole(text: string, span: Span, { end, words }: Correction): boolean {
  const gap = text.slice(end, span.start).trim();
  return /[,;]\s*$/.test(words) && gap === "" && setsApart(span) && !text.slice(span.start, span.end).includes(",");
}

/** Days that take the place of others are not beside them; nor are they where no time was said before. */
function inPlace(span: Span): Span {
  return { ...span, slots: span.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, only: false } : slot)) };
}

/** "daily [at 7], sorry, Monday to Saturday only, at 7 as well": where no other time is said, the later words say it all. */
function saidAgain(spans: readonly Span[], first: number): Span[] {
  const [before, behind] = [spans.slice(0, first), spans.slice(first)];
  const isOne = new Set(timesOf(spans).map(({ minutes }) => minutes)).size === 1;
  return isOne && timesOf(behind).length > 0 ? before.filter(({ slots }) => slots.some(isTime)) : [];
}

const isBehind = (span: Span, { start, end, tail }: Correction): boolean =>
  span.start >= end - 1 && span.start <= end + REACH && span.start >= start + (tail || start === end ? 0 : 1);

/** What is set apart or left out rather than put right; null where nothing is. */
function settle(text: string, spans: Span[], first: number, match: Correction, struck: Span[]): Settled | null {
  const others = othersBehind(text, spans, first, match) ?? madeApart(text, spans, first, match.start);
  return others ?? settleLeftOut(spans, first, match, struck);
}

/** After "sorry, I meant" the new words replace the nearest earlier ones of the same kind. */
export function obeyCorrections(text: string, cover: readonly Span[], language: Language): Corrected {
  let spans = splitStruck(text, cover, language);
  const dropped: Corrected["dropped"] = [];
  let struck: Span[] = [];
  for (const match of correctionsIn(text, spans, language)) {
    const { start, end } = match;
    const first = spans.findIndex((span) => isBehind(span, match));
    if (first < 0) dropped.push(...wordsBeforeStruck(spans, match));
    if (first < 0 || dropped.some((one) => one.start <= start && one.end >= end)) continue;
    const isAlone = !spans.some((span) => span.end <= start + 1 && span.slots.some(isTime));
    spans = spans.map((span, index) => {
      if (index !== first) return span;
      const isInPlace = isAlone || saidAgain(spans, first).length > 0 || isWhole(text, span, match);
      return asBound(isInPlace ? inPlace(span) : span, spans[index - 1], text, start);
    });
    const settled = settle(text, spans, first, match, struck);
    if (settled) ({ spans, struck } = settled);
    if (settled?.dropped) {
      dropped.push(...settled.dropped);
      continue;
    }
    const added = runFrom(text, spans, first);
    // "no. 4" is a number of something.
    if (added[0]?.strength === "barest" && /\.\s*$/.test(match.words)) continue;
    const adds = isAdded(text, start, added, language);
    const apartFrom = adds ? start : startOfApart(text, added, spans[first - 1], start);
    if (apartFrom !== null) {
      spans = spans.map((span) => (added.includes(span) ? keptAs(span, adds) : span));
      dropped.push({ start: apartFrom, end: added[0]?.start ?? end });
      continue;
    }
    const set = setApart(text, spans, added, match, spans[first - 1]);
    if (set) {
      spans = set.spans;
      if (set.dropped) dropped.push(set.dropped);
      continue;
    }
    const roles = new Set(added.flatMap((span) => span.slots.map(roleOf)));
    const replaced = [...roles].flatMap((role) => replacedBy(text, spans, added, first, start + 1, role));
    // A time takes the place of a part of the day where no time was said.
    if (roles.has("time") && !replaced.some(({ slots }) => slots.some((slot) => roleOf(slot) === "time")))
      roles.add("part");
    const again = saidAgain(spans, first);
    if (again.length > 0) roles.add("time");
    replaced.push(...again.filter((span) => !replaced.includes(span)));
    // "not on Wednesday but on Thursday": what is denied stands in the words of the correction.
    replaced.push(...spans.filter((span) => replaced.some((one) => saysAgain(span, one, roles))));
    const denied = spans.filter((span) => span.start >= start && span.end <= end && !added.includes(span));
    if (replaced.length === 0) {
      if (denied.length > 0) spans = spans.filter((span) => !denied.includes(span));
      if (roles.has("exclusion") || denied.length > 0) dropped.push({ start, end });
      struck = added.filter(strikesWeekdays);
      continue;
    }
    // "lunes, miércoles y viernes, no, el miércoles no, mejor jueves"
    const before = struck.filter((span) => isRightBefore(span, match) && strikesOf(span, replaced));
    denied.push(...before);
    spans = spans
      .filter((span) => !before.includes(span))
      // "scratch weekdays, make it daily": what the words themselves name is gone as well.
      .filter((span) => span.start < start || span.end > end || added.includes(span))
      .map((span) => (isLeftBy(span, replaced, text, language) ? { ...span, strength: "strong" as const } : span))
      .map((span) => (replaced.includes(span) ? withoutRoles(span, roles) : span))
      .filter((span) => span.slots.length > 0)
      .map((span) => (added.includes(span) ? meant(span, replaced, denied, text, language) : span));
    dropped.push(...replaced, ...before, {
      start: reasonStart(text, spans, replaced, start, language),
      end: Math.max(end, added[0]?.start ?? end),
    });
    if (match.tail) dropped.push({ start: added.at(-1)?.end ?? end, end: match.tail });
  }
  return { spans, dropped };
}

/**
 * Where words begin that make an exception and take nothing back: "… but wait, not Friday, Friday should be 7:00", "at 7
 * but on Sundays I sleep in, so make that 9".
 */
function startOfApart(text: string, added: readonly Span[], left: Span | undefined, start: number): number | null {
  if (added.some(setsApart)) return start;
  return left && isLeftApart(left, added, text.slice(left.end, start)) ? left.end : null;
}

/** Days behind "but", and a time behind words of the same sentence that say why. */
function isLeftApart({ slots }: Span, added: readonly Span[], reason: string): boolean {
  const isSoft =
    slots.length > 0 && slots.every((slot) => slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0);
  return isSoft && added.every((span) => span.slots.every(isTime)) && !/[.!?]/.test(reason);
}

function meant(span: Span, replaced: readonly Span[], denied: readonly Span[], text: string, language: Language): Span {
  return corrected(withRest(span, replaced, denied), replaced, hoursSaid(text, replaced, language));
}

const keptAs = (span: Span, adds: boolean): Span =>
  adds ? { ...span, corrects: true } : { ...span, strength: "strong" };

/** "on second thought, also on Saturdays" adds to what was said. */
const isAdded = (text: string, start: number, [first]: readonly Span[], { also }: Language): boolean =>
  also?.test(text.slice(start, first?.start ?? start)) === true;

/** "at 17:00, no, 8": where one hour is counted to 24, the other is as well; beside "um 4 Uhr nachmittags" neither is. */
function hoursSaid(text: string, replaced: readonly Span[], { hours }: Language): 12 | 24 {
  if (replaced.some(({ start, end }) => countsTo24.test(text.slice(start, end)))) return 24;
  return timesOf(replaced).some(({ minutes }) => minutes > 780) ? 12 : hours;
}

/** "no, not on Wednesdays, send the report": what is struck stands in the words that say so. */
function wordsBeforeStruck(spans: readonly Span[], { start, end }: Correction): Replaced[] {
  const inside = spans.find((span) => span.start > start && span.end <= end && strikesWeekdays(span));
  return inside ? [{ start, end: inside.start }] : [];
}

/** "noon. Hmm, noon [is busy; let's say] 3pm": what is said of words that were taken back goes with them. */
function reasonStart(
  text: string,
  spans: readonly Span[],
  replaced: readonly Span[],
  start: number,
  language: Language,
): number {
  const said = replaced.findLast(
    ({ corrects, end }) => corrects && end <= start && !/[.!?]/.test(text.slice(end, start)),
  );
  if (!said) return start;
  // "Monday, no, Tuesday at 8 hand out the rota, sorry, at 9, and mail me": a task is no reason.
  const isDeed = (text.slice(said.end, start).match(/\p{L}+/gu) ?? []).some((word) => language.isVerb(word));
  if (isDeed) return start;
  // "at 9, no, at 10 [feed the cat], actually 10:15": where nothing else is to do, the words between are.
  const next = spans.find((span) => span.start >= start);
  const others = [text.slice(0, spans[0]?.start ?? 0), text.slice(next?.end ?? text.length)];
  return others.some((words) => language.isTask(words)) ? said.end : start;
}

/** 火曜の10時半, 周二的10点半: the day is of the time behind it. */
const of = /^[の的]$/u;

/** The phrase and those right behind it; "only on weekdays and at 8:30" goes on with its time. */
function runFrom(text: string, spans: readonly Span[], first: number): Span[] {
  const run: Span[] = [];
  for (const span of spans.slice(first)) {
    const last = run.at(-1);
    const gap = last ? text.slice(last.end, span.start).replace(of, "") : "";
    const addsTime = span.slots.every((slot) => roleOf(slot) === "time") && conjunction.test(gap);
    if (gap.trim() !== "" && !addsTime) break;
    run.push(span);
  }
  return run;
}

/** Two words, or one with what it denies: "不是九点,". */
const parted = /\p{L}[^\p{L}\d]+[\p{L}\d]|[\p{Script=Han}\d]{2},$/u;

/** "not on Wednesday, but": what is denied and what is meant are no list. */
const contrast = /\p{L}\s.*[,;]\s\p{L}{1,6}\s$/u;

/** Phrases that do not begin inside the words of a correction: "no, not six, half six" leaves out nothing. */
export function outsideCorrections(phrases: Span[], text: string, language: Language): Span[] {
  const marks = correctionWords(text, language)
    .filter(([words]) => parted.test(words))
    .map(({ 0: words, index }) => [index - (contrast.test(words) ? 1 : 0), index + words.length] as const);
  if (marks.length === 0) return phrases;
  return phrases.filter(
    (span) => takesBack(span) || !marks.some(([from, to]) => span.start > from && span.start < to - 1 && span.end > to),
  );
}
