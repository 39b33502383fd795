import type { EditWords } from "../core/edit-words";
import type { Language } from "../core/language";
import { type DaySlot, type IntervalUnit, isDaySlot, type Slot, type Span } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { type Folded, fold, MASK } from "../grammar/fold";
import { readChart } from "../grammar/read-chart";
import { repairWords } from "../grammar/repair";
import { saysLittle } from "../language-of";
import { likelyLanguages } from "../languages";
import { type Job, readJob } from "../read-text";
import { refusalOfDays } from "../refusals";
import type { ParseContext } from "../types";
import { bareHours, blank, oldHours, REACH, saysMore, withoutSpans } from "./bare-hours";
import { aheadOfIt, besideIt, halfIn, spansBeside, staysBeside } from "./beside";
import { nothingBetween, withExceptions } from "./left-out";
import { isLengthAlone, lengthIn } from "./length-of-steps";
import { shiftOf } from "./moved-by";
import { namedZone } from "./named-zone";
import { isOneTime, withoutNotBefore } from "./not-before";
import { oneSided } from "./one-sided";
import { isOnlyOfTimes } from "./only-times";
import { type Pace, paceIn } from "./pace";
import { partOfItsDays } from "./part-of-its-days";
import { isClock } from "./parts";
import { daysMeant, withoutOpening } from "./some-days";
import { isStep } from "./steps-of-some-days";
import type { EditContext } from "./types";
import { asEnd } from "./until-enough";
import { withoutOne } from "./without-one";
import { withoutRemoval } from "./without-times";
import { editWordsOf } from "./words-of-language";

/** What the words of an edit say, before anything is changed. */
export interface EditReading {
  /** Folded. */
  text: string;
  /** With the words as they are written. */
  source: Folded;
  language: Language;
  words: EditWords;
  slots: Slot[];
  /** What "instead of" names. */
  old: Slot[];
  /** Earlier or later by this; negative is earlier. */
  shift: { count: number; unit: IntervalUnit } | null;
  /** "an hour before that as well": the time that it has stays. */
  isMore: boolean;
  /** "not before 10" */
  isFloor: boolean;
  /** "until 20:00", "start at 8:30": on which side of the time it runs. */
  side: "from" | "to" | null;
  /** "make it 20 minutes": how often, of what comes in steps. */
  length: Slot | null;
  /** "twice as often" */
  pace: Pace | null;
  /** "make it pm" */
  half: "am" | "pm" | null;
  also: boolean;
  /** Only a conjunction adds it: "and Fridays at 10". */
  isJoined: boolean;
  /** The same for who gets it. */
  alsoTo: boolean;
  instead: boolean;
  /** "Thursday only 7:45": no other time, which says nothing of other days. */
  onlyTimes: boolean;
  not: boolean;
  /** The days of which alone a time or a shift is said: "make Fridays 14:00"; none where it is said of all. */
  someDays: DaySlot[];
  /** The same for how often: "on weekends every 2 hours". */
  stepDays: DaySlot[];
  /** "move it from 9 to 10" names no window. */
  moves: boolean;
  endless: boolean;
  /** A day or time is said that is over. */
  isPast: boolean;
  /** Said of several tasks that run at different times of the day: a bare hour is the same for all of them. */
  together?: boolean;
  /** Words that speak of a change, even where it cannot be read. */
  speaksOfChange: boolean;
  /** The folded text without its schedule, and without the words around a change. */
  bare: string;
  /** Words are left that are neither schedule nor about a change: in another language they may mean anything. */
  saysMore: boolean;
}

const MAX_LENGTH = 1000;
const masked = new RegExp(`${MASK}+`, "g");

export function readEdit(text: string, context: EditContext): EditReading {
  const rest = withoutNotBefore(fold(text.slice(0, MAX_LENGTH)).folded);
  const floor = rest === null ? null : readWhole(rest, context);
  if (floor && isOneTime(floor)) return { ...floor, isFloor: true };
  const sided = oneSided(fold(text.slice(0, MAX_LENGTH)).folded);
  const ofSide = sided === null ? null : readWhole(sided.time, context);
  if (!sided || !ofSide || !isOneTime(ofSide)) return readWhole(text, context);
  // A time alone says nothing of the language.
  const [language] = languagesOf(fold(text.slice(0, MAX_LENGTH)), context.spoken);
  return { ...ofSide, language, words: editWordsOf(language.code), side: sided.side };
}

function readWhole(text: string, context: EditContext): EditReading {
  const zone = namedZone(text)?.zone;
  const whole = fold(zone ?? withoutOne(asEnd(text.slice(0, MAX_LENGTH))));
  const said = paceIn(whole.folded);
  if (said) {
    const rest = { ...whole, folded: whole.folded.replace(said.words, blank) };
    const [language] = languagesOf(whole, context.spoken);
    return { ...readIn(rest, language, context), pace: said.pace, speaksOfChange: true };
  }
  return readFolded(whole, zone === undefined ? null : text, context);
}

function readFolded(folded: Folded, named: string | null, context: EditContext): EditReading {
  // The name of a zone says nothing of the language.
  const [first, ...others] = languagesOf(named === null ? folded : fold(named.slice(0, MAX_LENGTH)), context.spoken);
  const plain = readIn(folded, first, context);
  const reading = saysWhen(plain) ? plain : readIn(repairWords(folded, first), first, context);
  if (saysWhen(reading) && !reading.saysMore) return reading;
  const readings = others.map((language) => readIn(folded, language, context));
  const whole = readings.find((one) => saysWhen(one) && !one.saysMore);
  if (whole || saysWhen(reading)) return whole ?? reading;
  return [reading, ...readings].find((one) => one.alsoTo) ?? reading;
}

/** The same in a language that is known. */
export function readEditIn(text: string, language: Language, context: ParseContext): EditReading {
  return readIn(fold(text.slice(0, MAX_LENGTH)), language, context);
}

function saysWhen({ slots, shift, half, pace }: EditReading): boolean {
  return slots.length > 0 || shift !== null || half !== null || pace !== null;
}

/** The likeliest language, and those that know a word of the text. */
function languagesOf(text: Folded, spoken?: string): [Language, ...Language[]] {
  const likely = likelyLanguages(text);
  const before = saysLittle(text.folded) ? likely.find(({ language }) => language.code === spoken) : undefined;
  const { language } = before ?? likely[0];
  const others = likely.filter((one) => one.language !== language);
  const known = others.filter((other) => other.score > 0 || hasWord(text.folded, editWordsOf(other.language.code)));
  return [language, ...known.map((other) => other.language)];
}

function hasWord(folded: string, words: EditWords): boolean {
  const { around, also, instead, insteadOf, insteadOfPost, earlier, later, move } = words;
  return [around, also, instead, insteadOf, insteadOfPost, earlier, later, move].some(
    (one) => one && folded.search(one) >= 0,
  );
}

function readIn(text: Folded, language: Language, context: ParseContext): EditReading {
  const reading = { ...readWords(text, language, context), pace: null, side: null };
  return reading.also ? { ...reading, slots: reading.slots.map(asMore) } : reading;
}

function readWords(text: Folded, language: Language, context: ParseContext): Omit<EditReading, "pace" | "side"> {
  const words = editWordsOf(language.code);
  const aside = [words.around, words.instead, words.also, words.insteadOf];
  const bare = aside.reduce((left, pattern) => left.replace(pattern, blank), text.folded);
  const stripped: Folded = { ...text, folded: bare };
  const job = readJob(stripped, { start: 0, end: bare.length }, language, context);
  const chart = readChart(bare, language);
  const says = (pattern: RegExp): boolean => text.folded.search(pattern) >= 0;
  const clocks = job.phrases.filter((span) => isOfClock(span) && !isCut(span, chart));
  const beside = besideIt(bare, job.phrases);
  const shift = beside ?? shiftOf(withoutSpans(text.folded, clocks), chart, words);
  const half = halfIn(bare);
  const hours = [...bareHours(chart, job.phrases, bare, words), ...oldHours(chart, job.phrases, text.folded, words)];
  const spans = shift ? [] : [...phrasesOf(job, bare), ...hours];
  const shifted = shift ? job.phrases.filter(isOfWeekdays) : [];
  // By how much it moves is read as well, and on which days.
  const all = half ? [{ start: 0, end: bare.length }] : spans;
  const whole = beside ? spansBeside(bare, text.folded, job.phrases) : all;
  const length = shift ? null : lengthIn(text.folded, bare, chart, spans, words);
  const known = shift && !beside ? [...shifted, ...chart.all("AMOUNT")] : [...whole, ...(length ? [length] : [])];
  const old = spans.filter((span) => isReplaced(span, spans, text.folded, words));
  const isOnly = says(words.only);
  const joint = jointLength(text.folded, spans, language, isOnly);
  const left = spans.filter((span) => !old.includes(span));
  const onlyTimes = isOnlyOfTimes(text.folded, words.only, spans, chart);
  const meant = slotsIn(left).length > 0 ? left : spans;
  const isOfAll = isOnly && (!onlyTimes || oneDayOnly.test(text.folded));
  const daysOf = (isWhen?: (slot: Slot) => boolean) => daysMeant(text.folded, meant, words, language.code, isWhen);
  const someDays = shift ? slotsIn(shifted) : isOfAll ? [] : daysOf();
  const said = withoutRemoval(bare, spans.flatMap(slotsOf));
  const opened = someDays.length > 0 ? withoutOpening(bare, [...shifted, ...spans], words) : said;
  // "nur noch montags"
  const { also, alsoTo } = alsoIn(
    text.folded.replace(words.only, blank).replace(words.around, blank),
    words.also,
    spans,
  );
  return {
    text: text.folded,
    source: text,
    language,
    words,
    slots: withExceptions(left, bare, words.not, refusalOfDays(text, job, language) !== null).flatMap(slotsOf),
    old: old.flatMap(slotsOf),
    shift,
    length: length?.slots[0] ?? null,
    half,
    isFloor: false,
    isMore: (beside !== null || aheadOfIt.test(text.folded)) && staysBeside.test(text.folded),
    also: also || joint > 0,
    isJoined: joint > 0 && !also,
    alsoTo,
    instead: says(words.instead),
    onlyTimes,
    not: says(words.not),
    someDays,
    stepDays: isOnly || shift ? [] : daysOf(isStep),
    moves: says(words.move),
    endless: says(words.endless),
    isPast: job.phrases.some((span) => span.slots.some((slot) => slot.kind === "past")),
    speaksOfChange: [words.instead, words.move, words.earlier, words.later].some(says),
    bare: withoutSpans(bare, known),
    saysMore: saysMore(" ".repeat(joint) + opened.slice(joint), known, words),
  };
}

function phrasesOf({ phrases }: Job, bare: string): Span[] {
  return phrases.filter((span) => !isLengthAlone(span, bare)).map((span) => partOfItsDays(span, bare));
}

/** "Thursday only at 8:00" */
const oneDayOnly = /day only(?!\p{L})/u;

/** "but on weekends too": nothing is left out. */
function asMore(slot: Slot): Slot {
  return slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0
    ? { kind: "weekdays", weekdays: slot.weekdays, recurring: true }
    : slot;
}

/** "on Fridays" beside a shift. */
function isOfWeekdays({ slots }: Span): boolean {
  return slots.length > 0 && slots.every(({ kind }) => kind === "weekdays");
}

function slotsIn(spans: readonly Span[]): DaySlot[] {
  return spans.flatMap(({ slots }) => slots.filter(isDaySlot));
}

function slotsOf(span: Span): Slot[] {
  return span.slots.filter((slot) => slot.kind !== "dropped" && slot.kind !== "past");
}

/** "also" belongs to what stands right before it (8 too), or else to what follows: a phrase, or an address. */
function alsoIn(folded: string, also: RegExp, spans: readonly Span[]): { also: boolean; alsoTo: boolean } {
  const addresses = [...folded.matchAll(masked)].map(({ index, 0: found }) => ({
    index,
    end: index + found.length,
    to: true,
  }));
  const phrases = spans.map(({ start, end }) => ({ index: start, end, to: false }));
  const items = [...addresses, ...phrases].sort((a, b) => a.index - b.index);
  const owners = [...folded.matchAll(also)].map(({ index, 0: found }) => {
    const before = items.findLast(({ end }) => end <= index);
    if (before && index - before.end <= 2) return before;
    return items.find((item) => item.index >= index + found.length) ?? before;
  });
  return { also: owners.some((owner) => owner?.to === false), alsoTo: owners.some((owner) => owner?.to === true) };
}

/** "and at 12", "and every Thursday": the length of a conjunction right before a time, days or both, which it adds; 0 where there is none. */
function jointLength(folded: string, spans: readonly Span[], language: Language, isOnly: boolean): number {
  // "and Saturdays at the same time": what says nothing by itself stands beside the days.
  const [first, ...others] = spans.filter((span) => slotsOf(span).length > 0);
  const [conjunction = ""] = /^\p{L}+/u.exec(folded) ?? [];
  const isMore = first?.slots.some(({ kind }) => kind === "times" || (kind === "weekdays" && !isOnly));
  // "and at a quarter past seven on Tuesdays"
  const isPair = ({ slots }: Span): boolean => slots.every(({ kind }) => kind === "times" || kind === "weekdays");
  if (!first || !isMore || others.length > 1 || ![first, ...others].every(isPair) || conjunction === "") return 0;
  const isJoint = language.joint.test(` ${conjunction} `);
  return isJoint && nothingBetween.test(folded.slice(conjunction.length, first.start)) ? conjunction.length : 0;
}

/** 晚上八点 is said of a time, not of a later one. */
function isOfClock({ slots }: Span): boolean {
  return slots.some(({ kind }) => kind === "times" || kind === "partOfDay");
}

/** "by 15" of "by 15 minutes" is no time of day. */
function isCut({ start, end }: Span, chart: Chart): boolean {
  return chart.all("AMOUNT").some((amount) => amount.start > start && amount.start < end && amount.end > end);
}

/** Right behind "instead of", or right before words like 代わりに, where something else is said as well. */
function isReplaced(span: Span, spans: readonly Span[], folded: string, words: EditWords): boolean {
  if (spans.length < 2) return false;
  // 周五改成两点, 周末改成每2小时: days are not replaced by a time or by steps.
  const isOfDays = ({ slots }: Span): boolean => slots.every(isDaySlot);
  const others = spans.filter((other) => other !== span);
  const isHow = (slot: Slot): boolean => isClock(slot) || isStep(slot);
  if (isOfDays(span) && others.every(({ slots }) => slots.every(isHow))) return false;
  for (const { index, 0: found } of folded.matchAll(words.insteadOf)) {
    const end = index + found.length;
    if (span.start >= end && span.start <= end + REACH) return true;
  }
  if (!words.insteadOfPost) return false;
  for (const { index } of folded.matchAll(words.insteadOfPost)) {
    const isLast = spans.every((other) => other.start <= span.start);
    if (span.end <= index && span.end >= index - 2 && !isLast) return true;
  }
  return false;
}
