import type { Language } from "./core/language";
import { isDaySlot, type Span } from "./core/slots";
import { isSwitchedBack } from "./germanic/switched-back";
import { withoutReasons } from "./grammar/clusters";
import type { Folded } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { hasOwnTask } from "./grammar/own-ahead";
import { verbBehind } from "./grammar/several-ahead";
import { isOneDate } from "./grammar/slot-tests";
import { toldBefore } from "./grammar/told-before";
import type { Told } from "./grammar/told-before-reminder";
import type { Job } from "./read-text";
import { endsInAbbreviation, isClauseStart } from "./sentences";
import { textBetween } from "./text-between";
import { saysTime, saysWhen } from "./timetable";

const sentenceEnd = /(?:[.;!?]\s+|\s[/|]\s|[\u3002\uff1b\uff01\uff1f]\s*|\s\(?(?:\d{1,2}[.)]|[a-h]\))\s+)/gu;

/** A message with more schedules than this is content, not jobs. */
export const MAX_JOBS = 8;

/** Where a further job may begin: at a new clause's verb or schedule, between two phrases that say when. */
export function startsOf(text: Folded, whole: Job, says: readonly Span[], language: Language) {
  const { folded } = text;
  const elided = new Set(whole.phrases.map((span) => language.elided(folded, span.end)).filter((at) => at !== null));
  const opening = says.filter(({ start }) => isClauseStart(folded.slice(0, start), language)).map(({ start }) => start);
  const soft = softDays(whole, folded, language);
  const phraseStarts = new Set(whole.phrases.map(({ start }) => start));
  for (const at of elided) if (phraseStarts.has(at)) elided.delete(at);
  const bullets = /^\s*[-*\u2022]\s/.test(folded) ? folded.matchAll(/\s[-*\u2022]\s+/gu) : [];
  const sentences = [...folded.matchAll(sentenceEnd), ...bullets].map((match) => match.index + match[0].length);
  const told = toldBefore(folded, whole.phrases, language);
  const starts = [...new Set([...language.jobs(folded), ...sentences, ...opening, ...elided, ...soft])]
    .sort((a, b) => a - b)
    .filter((at) => !endsInAbbreviation(folded.slice(0, at)) && !isDottedDay(text, at))
    .filter((at) => at > 0 && says.some((span) => span.end <= at) && says.some((span) => span.end > at))
    .filter((at) => !isTold(at, told))
    .filter((at) => !isInsideSchedule(at, whole, text, language) && !opensCorrection(folded, at, language))
    .filter((at) => whole.takenBack.every(({ start, end }) => at <= start || at > end))
    .filter((at) => !isTakenBack(at, whole, folded, language) && !saysOnlyWhen(at, whole, folded))
    .filter((at) => !isRestriction(at, whole, folded, language) && !saysAgain(at, whole, folded, language))
    .filter((at) => soft.has(at) || whole.phrases.every((span) => at <= span.start || at >= span.end));
  return { starts: starts.slice(0, MAX_JOBS * 2), elided, soft };
}

/** "bis zum 20. täglich …", "do 20. codziennie …": the full stop is that of a number where what follows is no capital. */
function isDottedDay({ folded, clean, positions }: Folded, at: number): boolean {
  const isDotted = /(?<!\p{L})(?:zum|am|dem|den|vom|der|bis|do|od|dnia)\s\d{1,2}\.\s$/u.test(
    folded.slice(Math.max(0, at - 12), at),
  );
  return isDotted && /\p{Ll}/u.test(clean[positions[at] ?? 0] ?? "");
}

const CLAUSE = 60;

/** "every day at 7 post the rota, but [on Sundays post it at 9]": days behind "but" with something to do and a time. */
function softDays({ phrases }: Job, folded: string, { connector, isTask, isVerb }: Language): Set<number> {
  const isSoft = ({ slots }: Span): boolean =>
    slots.length > 0 && slots.every((slot) => slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0);
  const found = phrases.filter(isSoft).flatMap(({ start, end }) => {
    const time = phrases.find((span) => span.start >= end && saysTime(span));
    const gap = time ? folded.slice(end, time.start) : "";
    // "at 10 prepare the order, but on Fridays at 12 [send the rota]"
    const said = folded.slice(phrases.findLast((span) => span.end <= start)?.end ?? 0, start);
    const behind = time ? (/^\s(\p{L}+)/u.exec(folded.slice(time.end))?.[1] ?? "") : "";
    const isJob = connector.test(gap) && isTask(said) && isVerb(behind);
    const isClause = gap.length <= CLAUSE && (isJob || !connector.test(gap)) && !/[.;:!?]\s/.test(gap);
    const but = /^\p{L}+\s/u.exec(folded.slice(start, end))?.[0];
    return time && isClause && but !== undefined ? [start + but.length] : [];
  });
  return new Set(found);
}

/** "the train leaves at 8:15 every weekday, so wake me at 7": what is told is no job. */
const isTold = (at: number, told: Told | null): boolean => told !== null && at > told.start && at <= told.until;

/** "…, on Sundays only the one in the morning": a phrase and nothing behind it is no job. */
function saysOnlyWhen(at: number, whole: Job, folded: string): boolean {
  return whole.phrases.some(({ start, end }) => start === at && !/[\p{L}\d]/u.test(folded.slice(end)));
}

/** "…、金曜だけ18時[に週報の下書きも]", "금요일만 18시[에 주간보고도 써줘]": a thing of its own behind its hour. */
const ownThing = /^に[^、。をも]{1,20}[をも][^、。]{0,12}[。]?$|^에\s[^,.]{1,16}도\s[^,.]{1,10}[.]?$/u;

/** "…, cuma ise [15'te]": as for Friday, which has a time of its own. */
const asFor = /\sise(?!\p{L})/u;

/** "… every 15 minutes. Only on Mondays, that's when I commute": days alone behind "only", and nothing to do. */
function isRestriction(at: number, { phrases }: Job, folded: string, { isVerb }: Language): boolean {
  const span = phrases.find(({ start }) => start === at);
  const isOnly = span?.slots.every((slot) => slot.kind === "weekdays" && slot.only === true) ?? false;
  if (!span || !isOnly) return false;
  const time = phrases.find((one) => one.start === span.end || one.start === span.end + 1);
  if (
    time &&
    saysTime(time) &&
    (ownThing.test(folded.slice(time.end)) || asFor.test(folded.slice(span.start, span.end)))
  )
    return false;
  const next = /^\s?([\p{L}\d]*)/u.exec(folded.slice(span.end))?.[1] ?? "";
  return next === "" || !isVerb(next);
}

/** "at 6, at 1 o'clock and again at 9 every day, and warn me": a further time of what is done before. */
function saysAgain(at: number, { phrases }: Job, folded: string, { again, isVerb }: Language): boolean {
  const span = phrases.find(({ start }) => start >= at);
  const words = span && saysTime(span) ? again?.exec(folded.slice(0, span.start)) : undefined;
  if (!span || !words || words.index > at + 1) return false;
  const next = /^\s(\p{L}+)/u.exec(folded.slice(span.end))?.[1];
  return next === undefined || !isVerb(next) || phrases.some(({ start }) => start === span.end + 1);
}

/** "…, and [two days before] remind me": how long ahead of the job before, at the head of a clause. */
export function opensAhead({ start, end, slots }: Span, folded: string, language: Language): boolean {
  if (!slots.some(({ kind }) => kind === "earlier")) return false;
  if (verbLast.has(language.code)) return opensOwn(start, end, folded, language);
  return isClauseStart(folded.slice(0, start), language) && language.isVerb(verbBehind(folded, end) ?? "");
}

const verbLast = new Set(["tr", "ja", "ko", "zh"]);
/** "…教えて、[3日前]", "…알려주고 [3일 전]", "…,再[提前三天]": behind something to do. */
const behindVerb =
  /(?:(?<!行っ|あっ|あり|来|帰っ|まっ)[てで]、?|(?<!가|있|오|리)[고며줘요][,.]?\s|[,。;]\s?(?:再|另外|还要?)?|,\s(?:ama\s|ve\s|bir\sde\s)?)$/u;

/** "每周五15点[发]报告,前一天…": something that is asked for, and not "周二去车管所,前一天…". */
const requested =
  /提醒|叫我|叫醒|通知|告[诉訴]|帮|幫|[请請]|[发發催]|整理|[汇匯][总總]|[统統][计計]|[检檢]查|[备備]份|推送|生成|て|で/u;

function opensOwn(start: number, end: number, folded: string, { isVerb }: Language): boolean {
  const before = folded.slice(0, start);
  const word = behindVerb.test(before) ? /(\p{L}+)[,.;]\s(?:\p{L}+\s){0,2}$/u.exec(before)?.[1] : undefined;
  if (/\p{Script=Han}/u.test(folded.charAt(start)) && !requested.test(before)) return false;
  if (!behindVerb.test(before) || (word !== undefined && /^[a-z]/.test(word) && !isVerb(word))) return false;
  return hasOwnTask(folded, end, (last) => isVerb(last));
}

/** "her gün 6'da [çalıştır] 8'de [durdur]": behind each of two times what is done then. */
function eachHasItsVerb(gap: string, rest: string, { code, isVerb }: Language): boolean {
  const [word, next] = [/^\s(\p{L}+),?\s$/u.exec(gap)?.[1], /^\s(\p{L}+)(?=\s*[.,!]?$)/u.exec(rest)?.[1]];
  return verbLast.has(code) && word !== undefined && next !== undefined && isVerb(word) && isVerb(next);
}

/** Phrases side by side are one schedule, unless a sentence ends between them. */
function isInsideSchedule(at: number, whole: Job, text: Folded, language: Language): boolean {
  const { folded } = text;
  const says = ({ slots, isKept }: Span): boolean => isKept || slots.some(({ kind }) => kind !== "dropped");
  const spans = whole.spans.filter(says);
  const before = spans.findLast(({ end }) => end <= at);
  const next = spans.find(({ start }) => start >= at);
  if (!before || !next || opensAhead(next, folded, language)) return false;
  // "Mon–Fri. On the last day …": the full stop may end the sentence as well; "pon.-pt. o 6:00" is one schedule.
  const isCapital = /\p{Lu}/u.test(text.clean[text.positions[next.start] ?? 0] ?? "");
  const isBeside = saysTime(next) && !saysWhen(next) && next.start === before.end + 1 && !isCapital;
  // "am 1.1., 1.4. und 1.7.": no sentence ends in a list.
  const isListed = /\d\.$/.test(folded.slice(0, before.end)) && /^,|^\s\p{L}+\s\d/u.test(folded.slice(before.end));
  const isShort = isBeside || isListed;
  const from = before.end - (folded[before.end - 1] === "." && !isShort ? 1 : 0);
  // "on Fridays [a bit later,] at 8"
  const empty = whole.spans.filter((span) => !says(span) && span.start >= before.end && span.end < next.start);
  const gap = withoutReasons(textBetween(folded, from, next.start, [...whole.takenBack, ...empty]));
  const rest = folded.slice(next.end);
  if (isSwitchedBack(gap, rest) || eachHasItsVerb(gap, rest, language)) return false;
  if (!language.connector.test(gap) || /[.;\u3002\uff1b]/.test(gap)) return false;
  if (isAllThereIs(gap, textBetween(folded, 0, before.start, whole.spans), language)) return false;
  return !isBetweenVerbs(before, next, whole, folded, language);
}

/** "Mo Mi Fr um 7 [laufen], Di Do um 18 Uhr Krafttraining": the verb of "it is to run at 7", and nothing else before it. */
function isAllThereIs(gap: string, lead: string, { connector, isVerb }: Language): boolean {
  const verb = /^\s(\p{L}{5,}),/u.exec(gap)?.[1];
  return verb !== undefined && isVerb(verb) && connector.test(lead);
}

/** "sync the contacts at 6 daily, and on Fridays at 5 mail the summary", "… e na sexta às 9 me lembra de …": words to do before both, a verb behind both. */
function isBetweenVerbs(before: Span, next: Span, whole: Job, folded: string, language: Language): boolean {
  // "15 Feb, 15 May, 15 Aug and 15 Nov at 11 send …"
  if ([before, next].every(({ slots }) => slots.every(isOneDate))) return false;
  const end = whole.phrases.reduce(
    (at, span) => (span.start >= at && language.connector.test(folded.slice(at, span.start)) ? span.end : at),
    next.end,
  );
  // "… at 7, on Thursdays the roses at 7:30 [and on Sundays the lawn at 8]": what is said up to the next phrase.
  const further = whole.phrases.find((span) => span.start > end)?.start;
  const behind = /^\s(?:(?:(?:tu|you)\s)?(?:me|nos|mi|ci)\s)?(\p{L}+)([^,.;!?]*)/u.exec(
    folded.slice(end, further).replace(language.danglingEnd, ""),
  );
  const verb = behind?.[1];
  const first = whole.phrases.find(
    (span) => language.connector.test(withoutReasons(folded.slice(span.end, before.start))) || span === before,
  );
  const lead = folded.slice(0, (first ?? before).start);
  // "I run the front desk: on Tuesdays and on Fridays at 8 list …": the words before the colon are done already.
  const isSaid = language.isTask(lead) && !/[.:;!?]\s*$/.test(lead);
  const isDated = whole.phrases.some((span) => span.start >= next.start && span.end <= end && saysWhen(span));
  if (!behind || verb === undefined || !isSaid || !isDated) return false;
  // "water the plants …, and on Thursdays water them …"
  const isSaidAgain = verb.length > 3 && ` ${folded.slice(0, before.start)}`.includes(` ${verb} `);
  return (
    language.isVerb(verb) ||
    remindsMe.test(behind[0]) ||
    isSaidAgain ||
    (partsPair(before, whole, folded) && isThing(behind[0].trim(), language))
  );
}

/** "les vendredis à 9h [tu me rappelles] …", "los viernes a las 9 [me recuerdas] …": said rather than ordered. */
const remindsMe = /^\s(?:(?:tu|you)\s)?(?:me|nos|mi|ci)\s(?:rappell|previen|recuerd|ricord|avvis|avis|lembr)/u;

/** "roses", "bed 3", "the lawn behind the house" */
const isThing = (words: string, { isThing: isOne, isVerb }: Language): boolean =>
  isOne?.(words) ||
  (numbered.test(words) && !isVerb(words.split(" ")[0] ?? "")) ||
  (withArticle.test(words) &&
    words
      .split(" ")
      .slice(1)
      .every((word) => !isVerb(word)));

const numbered = /^\p{L}{3,}\s\d{1,3}$/u;
const withArticle =
  /^(?:the|der|die|das|den|de|het|el|la|los|las|il|lo|i|gli|le|les|os?|as?)\s[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,3}$/u;

/** "Tuesdays bins at 19": words between a day and its time, in one clause. */
function partsPair(time: Span, { phrases }: Job, folded: string): boolean {
  const day = phrases.findLast((span) => span.end < time.start && span.slots.some(isDaySlot));
  const gap = day && folded.slice(day.end, time.start);
  return gap !== undefined && saysTime(time) && /\p{L}{3}/u.test(gap) && !/[,.;!?]/.test(gap);
}

/** Words that take back what was said: what follows is no other job. */
function isTakenBack(at: number, whole: Job, folded: string, language: Language): boolean {
  const before = whole.phrases.findLast(({ end }) => end <= at);
  const next = whole.phrases.find(({ start }) => start >= at);
  if (!before || !next) return false;
  const gap = folded.slice(before.end, next.start);
  return matchesOf(gap, language.correction).some(
    (match) => match[0].trim() !== "" && /[,;.:\u2026\u2014\u2013-]/.test(gap.slice(0, match.index + 2)),
  );
}

/** Whether what begins here takes something back. */
export function opensCorrection(folded: string, at: number, language: Language): boolean {
  return [...folded.slice(at, at + 40).matchAll(language.correction)].some((match) => match.index < 3);
}
