import { isAheadOfJob } from "./behind-job";
import { isFirm } from "./complete-jobs";
import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { draftOf } from "./draft-of-job";
import { type Folded, fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { reminderIn } from "./grammar/reminders";
import { roleOf } from "./grammar/roles";
import { isOneDay, repeats } from "./grammar/slot-tests";
import { original } from "./left-over";
import { type Job, readJob } from "./read-text";
import { restFrom, sentenceStarts } from "./sentences";
import { saysTime, saysWhen } from "./timetable";
import type { ParseContext, ParseResult } from "./types";

type ParseTask = (text: Folded, whole: Job, language: Language, context: ParseContext) => ParseResult;

/** How unsure it is that the told days are meant. */
const DOUBT = 0.03;

/** How many characters may be read again to find the request, so that no text takes long. */
const MAX_READ = 12_000;

export const colon = /(?:[:;]|\s-)\s(?=\p{L})/gu;

/** "다음 문장을 영어로 번역해줘: 매주 …": the words of languages whose verbs stand at the end. */
const translation = /번역|통역|[訳翻译譯]/u;

/** "we open at 10, [so] on weekdays at 9:20 …" */
const conclusion =
  /[,;]\s(?:so|deshalb|deswegen|daher|darum|drum|dus|daarom|por\s(?:eso|lo\stanto|isso)|asi\sque|entonces|donc|alors|du\scoup|quindi|percio|entao|wiec|dlatego|поэтому|так\sчто|o\syuzden|bu\syuzden)\s(?=\p{L}|\d)/gu;

/** "my club plays on Wednesdays [so] fetch the table …": without a comma. */
const concluding =
  /\s(?:so|also|deshalb|deswegen|daher|darum|drum|dus|daarom|donc|alors|quindi|entonces|entao|wiec|поэтому)\s(?=\p{L}+)/gu;

/** No message draws more conclusions. */
const MOST_CONCLUSIONS = 4;

/** "…, [please] at 13:30 put the kettle on" */
const please = /^(?:bitte|graag|prosze|пожалуиста|lutfen|please|por\sfavor|s'il\s(?:te|vous)\splait|per\sfavore),?\s/u;

const clauseBehind = /,\s(?=\p{L}+)/gu;

/** Where a request may begin behind what is told: at a sentence, behind a colon, or as the conclusion. */
function requestStarts(folded: string, { isVerb, isHabit, concludes }: Language, isTold: boolean): number[] {
  const mark = concludes?.exec(folded);
  const clauses = [...sentenceStarts(folded), ...(mark ? [mark.index + mark[0].length] : [])];
  // "Translate into French: every Monday …": what stands behind is said, not asked for.
  const isAsked = isVerb(/^\p{L}+/u.exec(folded)?.[0] ?? "");
  const colons = matchesOf(folded, colon)
    .filter(({ index }) => !translation.test(folded.slice(0, index)))
    .filter(({ index }) => !isAsked || isHabit?.(folded.slice(0, index)))
    .map((match) => match.index + match[0].length);
  const therefore = matchesOf(folded, conclusion).map((match) => match.index + match[0].length);
  const opensRequest = (at: number): boolean => isVerb(/^\p{L}+/u.exec(folded.slice(at))?.[0] ?? "");
  const plain = matchesOf(folded, concluding)
    .slice(0, MOST_CONCLUSIONS)
    .map(({ 0: words, index }) => index + words.length)
    .filter((at) => opensRequest(at) && isHabit?.(folded.slice(0, at).replace(/\s\p{L}+\s$/u, "")));
  // "I take the 7:42 every Tuesday, check for delays at 7"
  const commas = matchesOf(folded, clauseBehind)
    .map(({ 0: comma, index }) => index + comma.length)
    .filter((at) => opensRequest(at) || please.test(folded.slice(at)))
    .filter((at) => isTold || isHabit?.(folded.slice(0, at)));
  return [...clauses, ...colons, ...therefore, ...plain, ...commas].sort((a, b) => a - b);
}

/**
 * "I teach in a village school. Thursdays at 13:45 remind me …": a request behind sentences that only tell something.
 * The agent gets them as well.
 */
export function requestBehind(
  text: Folded,
  whole: Job,
  language: Language,
  given: ParseContext,
  parseTask: ParseTask,
  /** The first clause is told, though the text is no statement. */
  isTold = false,
): ParseResult | null {
  let budget = MAX_READ;
  for (const start of requestStarts(text.folded, language, isTold)) {
    const rest = restFrom(text, start);
    const context = inToldZone(given, whole, start);
    budget -= rest.folded.length;
    if (budget < 0) return null;
    const job = readJob(rest, { start: 0, end: rest.folded.length }, language, context);
    // "The market is on Tuesdays. Wake me at 6": of what is told.
    const isAsked = language.isTask(job.task) || reminderIn(fold(job.task).folded) !== null;
    if (!isAsked || language.intent(rest.clean, rest.folded, true) || habitIn(job, language)) continue;
    if (isOfToldDays(job, whole, start, rest.folded) || isShifted(job, whole, start))
      return parseTask(text, whole, language, context);
    const onTold =
      onToldDays(job, text, start, language, context, isTold) ?? laterThanTold(job, text, start, language, context);
    if (onTold) return withTold(draftOf(onTold, language, context), text, start);
    if (job.compiled?.kind !== "compiled" || !isFirm(job) || tellsFirst(rest, job, language, context)) continue;
    return withTold(parseTask(rest, job, language, context), text, start);
  }
  return null;
}

/** "The client is in Tokyo: Mondays at 9 his time …": the zone of the place that is told. */
function inToldZone(context: ParseContext, { spans }: Job, start: number): ParseContext {
  const zone = spans
    .filter((span) => span.start >= start)
    .flatMap(({ slots }) => slots)
    .find((slot) => slot.kind === "zone")?.zone;
  return zone === undefined ? context : { ...context, timezone: zone };
}

function withTold(result: ParseResult, text: Folded, start: number): ParseResult {
  const told = original(text, 0, start).trim();
  if (!result.success) return result;
  const asked = result.agentPrompt;
  const goesOn = /[,\p{L}]$/u.test(told)
    ? asked.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : asked;
  // No space stands behind a full stop of Chinese and Japanese.
  return { ...result, agentPrompt: /[\u3002\uff01\uff1f]$/.test(told) ? `${told}${goesOn}` : `${told} ${goesOn}` };
}

/** "The import ends at 3:30 every night; check its log 15 minutes later": the told time moved, and no time from now. */
const isShifted = (job: Job, whole: Job, start: number): boolean =>
  whole.compiled?.kind === "compiled" &&
  job.spans.every(({ slots }) => slots.every(({ kind }) => kind === "delay" || kind === "earlier")) &&
  whole.spans.some((span) => span.start >= start && span.slots.some(({ kind }) => kind === "earlier"));

/** "We meet Mondays at 9. Send out the agenda at 8": the told days, and the hour of the request; null where it has days of its own. */
function onToldDays(
  job: Job,
  text: Folded,
  start: number,
  language: Language,
  context: ParseContext,
  isTold: boolean,
): Job | null {
  const isTimed = job.spans.some(saysTime) && !job.spans.some(saysWhen) && job.compiled?.kind === "compiled";
  if (!isTimed) return null;
  const told = readJob(text, { start: 0, end: start }, language, context);
  const days = told.spans.flatMap(({ slots }) => slots).filter((slot) => roleOf(slot) === "days");
  const isRepeated = told.spans.some(({ slots }) => slots.some(repeats));
  if (told.compiled?.kind !== "compiled" || !(isRepeated || (isTold && days.every(isOneDay)))) return null;
  const shared = { days, repeats: isRepeated, times: [] };
  const read = readJob(text, { start, end: text.folded.length }, language, context, shared);
  return read.compiled?.kind === "compiled" ? { ...read, doubt: read.doubt + DOUBT } : null;
}

/** "Every Monday at 8 the report goes out. Ten minutes later check the replies": so long behind the time that is told. */
function laterThanTold(job: Job, text: Folded, start: number, language: Language, context: ParseContext): Job | null {
  const isDelayed = job.spans.length > 0 && job.spans.every(({ slots }) => slots.every(({ kind }) => kind === "delay"));
  const told = isDelayed ? readJob(text, { start: 0, end: start }, language, context) : null;
  if (told?.compiled?.kind !== "compiled" || !told.spans.some(saysTime)) return null;
  const shared = { days: [], repeats: false, times: [], before: told.slots };
  const read = readJob(text, { start, end: text.folded.length }, language, context, shared);
  return isAheadOfJob(read.spans, read.slots) && read.compiled?.kind === "compiled" ? read : null;
}

/** "The bin lorry comes on Mondays. On those days at 5:45 remind him …": the time of the request, on the days that were told. */
function isOfToldDays(job: Job, whole: Job, start: number, rest: string): boolean {
  const isOwn = job.spans.some(saysTime) && !job.spans.some((span) => saysWhen(span) && !isOfVerb(span, rest));
  if (!isOwn || whole.compiled?.kind !== "compiled" || !isFirm(whole)) return false;
  const isTimed = whole.spans.some(saysTime);
  return isTimed && whole.spans.every((span) => (saysTime(span) ? span.start >= start : span.end <= start));
}

/** "в 4:45 буди меня": a verb that asks again and again makes every day of a time that names none. */
function isOfVerb({ slots, start, end }: Span, folded: string): boolean {
  const [day, ...times] = slots;
  if (day?.kind !== "everyDay" || times.length === 0) return false;
  return times.every(({ kind }) => kind === "times") && !namesEach.test(folded.slice(start, end));
}

/** "at six", "around six" */
const tellsHour = (span: Span): boolean => saysTime(span) || span.slots.some(({ kind }) => kind === "vagueTime");

const namesEach = /(?<!\p{L})(?:кажд|ежеднев|codzien|kazd)/u;

/**
 * "Freitags liefert der Großhändler gegen sechs, prüf um halb acht die Lieferscheine": what a clause with days and a time
 * tells, and behind its comma the verb of the request, which has another time.
 */
export function tellsAhead(whole: Job, folded: string, { isVerb, isHabit }: Language): boolean {
  const last = whole.spans.at(-1);
  if (!last || !isHabit || !whole.spans.some(tellsHour) || !whole.spans.some(saysWhen)) return false;
  const comma = [...folded.slice(last.end).matchAll(clauseBehind)][0];
  const at = comma ? last.end + comma.index + comma[0].length : -1;
  if (at < 0 || !isVerb(/^\p{L}+/u.exec(folded.slice(at))?.[0] ?? "")) return false;
  const isTimed = whole.phrases.some((span) => span.start > at && span.strength === "strong" && saysTime(span));
  const head = whole.spans.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    folded.slice(0, at - (comma?.[0].length ?? 0)),
  );
  return isTimed && isHabit(head.replace(/\s+/g, " ").trim());
}

/** "every month" leaves its day to what is told. */
const isStepOfDay = (slot: Slot): boolean => slot.kind === "interval" && slot.unit !== "month" && slot.unit !== "year";

/** "The doctor comes on Tuesdays at 14, please put the kettle on at 13:30": what is told, and "please" with another hour. */
export function tellsBeforePlease({ spans }: Job, folded: string, { isHabit }: Language): boolean {
  const comma = [...folded.matchAll(clauseBehind)].find(({ index }) => please.test(folded.slice(index + 2)));
  if (!isHabit || !comma) return false;
  const [told, asked] = [
    spans.filter(({ end }) => end <= comma.index),
    spans.filter(({ start }) => start > comma.index),
  ];
  const isTold = told.some(tellsHour) && told.some(saysWhen);
  if (!isTold || !asked.some(saysTime) || asked.some(saysWhen)) return false;
  const words = told.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    folded.slice(0, comma.index),
  );
  return isHabit(words.replace(/\s+/g, " ").trim());
}

/**
 * "Rehearsals are on Mondays at 19. Every Monday at 17 send out the scores": the first sentence with days or a time tells
 * when something is, and a later one has days and a time of its own.
 */
export function tellsFirst(text: Folded, whole: Job, language: Language, context: ParseContext): boolean {
  const starts = sentenceStarts(text.folded);
  const index = starts.findIndex((at) => whole.spans.some((span) => span.start < at));
  const [from = 0, start] = [starts[index - 1], starts[index]];
  if (start === undefined || !language.isHabit) return false;
  const rest = whole.spans.filter((span) => span.start >= start);
  const isShift = ({ slots }: Span): boolean => slots.some(({ kind }) => kind === "earlier" || kind === "unread");
  const namesDay = (span: Span): boolean =>
    !isOfVerb(span, text.folded) && span.slots.some((slot) => isDaySlot(slot) || isStepOfDay(slot));
  if (rest.some(isShift) || !rest.some(saysTime) || !rest.some(namesDay)) return false;
  const told = readJob(text, { start: from, end: start }, language, context);
  const words = told.spans.reduceRight(
    (left, span) => left.slice(0, span.start) + left.slice(span.end),
    text.folded.slice(from, start),
  );
  const plain = words.replace(/[\s,]+/g, " ").trim();
  return language.isHabit(plain) || (language.isEvent?.(plain.replace(/[.!\s]+$/, "")) ?? false);
}

/** "On Tuesdays at six I go to yoga": without its times the sentence opens like the statement that it is. */
export function habitIn(whole: Job, language: Language) {
  if (!language.isHabit || whole.compiled === null || (whole.spans[0]?.start ?? 1) > 0) return null;
  const rest = fold(whole.task.replace(/^[\s,;:.]+/, ""));
  if (!language.isHabit(rest.folded) || language.sends?.test(rest.folded)) return null;
  return { intent: "none" as const, target: null, message: language.phrasebook.commands.none };
}
