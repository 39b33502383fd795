import { isValidTimezone } from "@/lib/scheduling";
import { behindJob, onSaidDays, withAhead, withPart, withToldEnd, withToldHours } from "./behind-job";
import { isEveryOtherForSome, isInStepsForSome } from "./core/ambiguities";
import { askApart, compileSlots } from "./core/compile";
import { ask, type Compiled, quoted, type Refused, type Workbench } from "./core/draft";
import type { Language } from "./core/language";
import { type Slot, type Span, zoneIn } from "./core/slots";
import { withoutCronIntroduction } from "./cron-introduction";
import { danglesAhead } from "./dangling-opening";
import { hasLooseTail, isScattered, isUnclearStart, looseException, misreadWords, type Piece } from "./doubts";
import { openEndDoubt } from "./event-ends";
import { endOnEvent } from "./event-nouns";
import { fewDoubt } from "./few-amounts";
import type { Chart } from "./grammar/chart";
import { choosePhrases } from "./grammar/choose-phrases";
import { withCountAhead } from "./grammar/counts-ahead";
import type { Folded } from "./grammar/fold";
import { leavesOther } from "./grammar/leaves-other";
import { readChart } from "./grammar/read-chart";
import { remindsAhead } from "./grammar/reminders";
import { roleOf } from "./grammar/roles";
import { leavesAhead } from "./grammar/several-ahead";
import { isWithinDay } from "./grammar/slot-tests";
import { leavesHour } from "./grammar/unread-beside";
import { hintsOf } from "./hour-hints";
import { isAdvance, leftOver, original } from "./left-over";
import { leftDoubt } from "./left-to-task";
import { listsTimes } from "./listed-times";
import { hasStrayWords } from "./loose-words";
import { asSaid } from "./spans-as-said";
import { thisTime } from "./this-time";
import { withoutToldDay } from "./told-day";
import type { ParseContext } from "./types";
import { isUndecided } from "./undecided";
import { unheededWords } from "./unplanned";
import { withoutAhead } from "./without-ahead";

/** One job of a text: its schedule, and the words that are left for the agent. */
export interface Job {
  spans: Span[];
  /** Every phrase of the text, also those read as part of the task. */
  phrases: Span[];
  /** What a correction took back. */
  takenBack: Piece[];
  /** What the phrases say, with what the message says of all its jobs. */
  slots: readonly Slot[];
  compiled: Compiled | Refused | null;
  bench: Workbench;
  /** What is left of the text. */
  task: string;
  source: string;
  doubt: number;
  zoneGiven: boolean;
}

/** The part of a text from `start` to `end` (indexes of the folded text). */
export interface Part {
  start: number;
  end: number;
}

/** What the jobs of a message have in common. */
export interface Shared {
  /** For a job that names only a time. */
  days: readonly Slot[];
  /** "every Monday at 9 …, Friday at 17 …": the later weekday repeats as well. */
  repeats: boolean;
  /** For a job "at the same time". */
  times: readonly Slot[];
  /** The times are of every job of the message: "…, both at 10". */
  isTimeOfAll?: boolean;
  /** The hour of the job before, in minutes: one of the same days that does not say its half of the day lies behind it. */
  after?: number | null;
  /** What the job before says of when. */
  before?: readonly Slot[];
}

const NOON = 720;
/** What a time of day that was not said costs where one may have been missed. */
export const UNSURE_TIME = 0.04;

function withShared(given: Slot[], { days, repeats, after, before }: Shared): Slot[] {
  const own = onSaidDays(given, days, before ?? []);
  const said = JSON.stringify(days.filter((slot) => roleOf(slot) !== "exclusion"));
  const named = own.filter((slot) => roleOf(slot) === "days");
  const isOfSame = named.length === 0 || JSON.stringify(named) === said;
  const hours = isOfSame ? own.map((slot) => behindHour(slot, after ?? 0)) : own;
  if (named.length === 0) return [...days, ...hours];
  return repeats
    ? hours.map((slot) => (slot.kind === "weekdays" || slot.kind === "monthDays" ? { ...slot, recurring: true } : slot))
    : hours;
}

/** "at noon …, at 3 …, at 6 …" */
function behindHour(slot: Slot, after: number): Slot {
  const [time] = slot.kind === "times" && slot.times.length === 1 ? slot.times : [];
  const isLater = time?.bare && time.minutes <= after && time.minutes + NOON > after;
  return isLater ? { kind: "times", times: [{ minutes: time.minutes + NOON, halved: true }] } : slot;
}

/** The earlier job's time where the words refer to it; without one they are not understood. */
function sameTime(
  folded: string,
  spans: Span[],
  { times, isTimeOfAll }: Shared,
  language: Language,
  { now, timezone }: ParseContext,
): Span[] {
  const words = isTimeOfAll ? "" : language.sameTime?.exec(folded)?.[0];
  const last = spans.at(-1);
  const isTimed = spans.some(({ slots }) => slots.some((slot) => roleOf(slot) === "time" || isWithinDay(slot)));
  if (!last || isTimed) return spans;
  const asNow = times.length > 0 ? null : thisTime(folded, spans, language.code, now, validZone(timezone));
  if (asNow) return [...spans, asNow].sort((a, b) => a.start - b.start);
  if (words === undefined) return spans;
  const said: readonly Slot[] = times.length > 0 ? times : [{ kind: "unread", words }];
  return [...spans.slice(0, -1), { ...last, slots: [...last.slots, ...said] }];
}

export function readJob(
  text: Folded,
  part: Part,
  language: Language,
  context: ParseContext,
  shared: Shared = { days: [], repeats: false, times: [] },
): Job {
  const folded = text.folded.slice(part.start, part.end);
  const asWritten = unfolded(text, part);
  const chart = readChart(folded, language, asWritten);
  const choice = choosePhrases(chart, language);
  const before = shared.before ?? [];
  const ahead = withToldHours(
    withToldEnd(withCountAhead(withAhead(choice.spans, choice.unused, before), choice.unused), choice.unused),
    choice.unused,
  );
  const chosen = withPart(ahead, choice.unused, folded, before, shared.days);
  const said = asSaid(chosen, chart, before, language);
  const spans = sameTime(folded, said, shared, language, context);
  const unused = choice.unused.filter((span) => !chosen.includes(span));
  const slots = withShared(behindJob(spans, folded, before), shared);
  const zone = zoneIn(slots);
  const bench: Workbench = {
    now: context.now.getTime(),
    zone: zone ?? validZone(context.timezone),
    hours: language.hours,
    ...hintsOf(folded),
    words: language.phrasebook,
    written: (words) => writtenAs(words, text, part),
    assumptions: [],
    warnings: [],
    question: null,
    options: [],
    doubt: 0,
    exact: true,
  };
  const says = slots.some((slot) => slot.kind !== "zone" && slot.kind !== "bound" && slot.kind !== "count");
  const used = says ? [...spans, ...choice.dropped].sort((a, b) => a.start - b.start) : [];
  const compiled = says ? compileRead(chart, spans, slots, used, language, bench) : null;
  const loose = compiled?.kind === "compiled" ? unheededWords(chart, spans, used, unused, language) : null;
  if (loose !== null) {
    bench.doubt += 0.25;
    bench.question ??= language.phrasebook.unread(quoted(loose, bench));
  }
  const task = taskLeft(text, part, used, spans, language);
  return {
    spans,
    phrases: [...choice.spans, ...unused].sort((a, b) => a.start - b.start),
    takenBack: choice.dropped,
    slots,
    compiled,
    bench,
    task,
    source: wordsOf(spans, text, part, language),
    // A number that is left, or what was taken back, may be the time that is missing.
    doubt:
      bench.doubt +
      leftDoubt(chart, spans, unused, language) +
      (compiled?.kind === "compiled" ? fewDoubt(chart, spans, bench) : 0) +
      (bench.isTimeGuessed && (/\d/.test(task) || choice.dropped.length > 0) ? UNSURE_TIME : 0) +
      (lacksSaidDay(unused, bench) || lacksSaidTime(unused, bench) ? 0.2 : 0) +
      (bench.isTimeGuessed && leavesHour(chart, used) ? 0.2 : 0) +
      (says && listsTimes(chart, used) ? 0.25 : 0) +
      (says && danglesAhead(task, language.code) ? 0.25 : 0) +
      (says && loose === null && hasStrayWords(folded, used, language) ? 0.25 : 0) +
      (says && hasLooseTail(folded, used, language) ? 0.25 : 0) +
      (choice.contested || remindsAhead(folded, isRead(used)) ? 0.2 : 0) +
      (says && leavesAhead(chart, used) ? 0.25 : 0) +
      openEndDoubt(task, compiled, slots, language.code, bench, endOnEvent(chart, spans, language.code)),
    zoneGiven: zone !== undefined,
  };
}

/** What is left for the agent: what something is before stays only where the rest does not say what is to be done. */
function taskLeft(text: Folded, part: Part, used: Piece[], spans: Span[], language: Language): string {
  const folded = text.folded.slice(part.start, part.end);
  const leave = (taken: Piece[]): string =>
    withoutCronIntroduction(leftOver(text, part, withoutToldDay(taken, spans, folded, language), language), spans);
  const taken = used.filter((piece) => isTaken(piece) || isAdvance(piece));
  const kept = leave(used.filter(isTaken));
  return used.filter(isTaken).length === taken.length ? kept : withoutAhead(kept, leave(taken), language);
}

/** "The rent is due on the 28th, so remind me every month": the day that is missing may be the one left to the task. */
function lacksSaidDay(unused: readonly Span[], { assumptions, words }: Workbench): boolean {
  if (!assumptions.includes(words.noMonthDay) && !assumptions.includes(words.noMonth)) return false;
  return unused.some(({ slots }) => slots.some(({ kind }) => kind === "monthDays" || kind === "yearDay"));
}

/** "light the lamps at 7, put them out at 22, every day": the time that is missing may be the one left to the task. */
function lacksSaidTime(unused: readonly Span[], { isTimeGuessed }: Workbench): boolean {
  if (isTimeGuessed !== true) return false;
  // "the evening news" is a name; "late in the afternoon" says when.
  const isPart = ({ kind }: Slot, { start, end }: Span): boolean => kind === "partOfDay" && end - start > LONGEST_NAME;
  return unused.some(
    (span) => span.strength !== "barest" && span.slots.some((slot) => slot.kind === "times" || isPart(slot, span)),
  );
}

/** Of a part of the day in one word, in letters. */
const LONGEST_NAME = 12;

/** The words of the spans, with what only joins them. */
function wordsOf(spans: readonly Span[], text: Folded, part: Part, { connector }: Language): string {
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce((words, { start, end }, index, all) => {
      const last = part.start + (all[index - 1]?.end ?? 0);
      const between = text.folded.slice(last, part.start + start);
      const own = original(text, part.start + start, part.start + end);
      if (index === 0) return own;
      return words + (connector.test(between) ? original(text, last, part.start + start) || " " : ", ") + own;
    }, "");
}

/** As long as the folded part, letter for letter, but as the person wrote it. */
function unfolded({ clean, positions }: Folded, { start, end }: Part): string {
  return positions
    .slice(start, end)
    .map((position) => clean[position] ?? " ")
    .join("");
}

function writtenAs(words: string, text: Folded, { start, end }: Part): string {
  const at = text.folded.slice(start, end).indexOf(words);
  return at < 0 ? words : original(text, start + at, start + at + words.length);
}

/** The compiled slots, or a question where words beside them make the reading wrong. */
function compileRead(
  chart: Chart,
  spans: Span[],
  slots: Slot[],
  used: Piece[],
  language: Language,
  bench: Workbench,
): Compiled | Refused {
  const { phrasebook } = language;
  const folded = chart.text;
  const loose = looseException(folded, used, language);
  const misread = misreadWords(folded, used, language) ?? (loose?.certain ? loose.words : null);
  if (isEveryOtherForSome(spans) || isInStepsForSome(spans)) return askApart(slots, bench);
  const compiled = compileSlots(slots, bench);
  if (compiled.kind !== "compiled") return compiled;
  if (misread !== null)
    return {
      ...ask(phrasebook.unread(quoted(misread, bench)), phrasebook.whenOptions),
      suggestions: [compiled.schedule],
    };
  if (loose) bench.doubt += 0.2;
  if (isUndecided(folded) || leavesOther(chart, used)) {
    bench.doubt += 0.3;
    bench.question ??= phrasebook.askWhen;
    if (bench.options.length === 0) bench.suggestions ??= [compiled.schedule];
  }
  if (isUnclearStart(folded, spans, language.startsFrom)) {
    bench.doubt += 0.25;
    bench.question ??= phrasebook.mixed;
  }
  if (isScattered(folded, spans, used, language)) {
    bench.doubt += 0.3;
    bench.question ??= phrasebook.scattered;
  }
  return compiled;
}

const isRead =
  (used: readonly Piece[]) =>
  (at: number): boolean =>
    used.some(({ start, end }) => at >= start && at < end);

const isTaken = (piece: Piece | Span): boolean => !("isKept" in piece && piece.isKept);

export function validZone(timezone: string | undefined): string {
  return timezone !== undefined && isValidTimezone(timezone) ? timezone : "UTC";
}
