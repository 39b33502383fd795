import { isPartOnly } from "./behind-job";
import { isComplete, isThing, isTimedPair, lacksVerb, namesThing, withLaterVerb, withVerb } from "./complete-jobs";
import { stretchesOf } from "./core/day-parts";
import type { Language } from "./core/language";
import { isDaySlot, type PartOfDay, type Slot, type Span } from "./core/slots";
import { hasDaysAlone, recursWeekly } from "./days-alone";
import { isAheadOfEach } from "./grammar/ahead-of-each";
import { lastClause } from "./grammar/clusters";
import { isDelay } from "./grammar/content-bounds";
import { type Folded, fold } from "./grammar/fold";
import { withoutPart } from "./grammar/implied-days";
import { matchesOf } from "./grammar/matches";
import { namedDays } from "./grammar/named-day";
import { reminderIn, remindsFirst } from "./grammar/reminders";
import { roleOf } from "./grammar/roles";
import { isOneDay, repeats as slotRepeats } from "./grammar/slot-tests";
import { isTimedAtEdge, withoutJoint } from "./hours-at-edges";
import { withImpliedWeeks } from "./implied-weekly";
import { MAX_JOBS, opensAhead, startsOf } from "./job-starts";
import { joinedAdjectives } from "./joined-adjectives";
import { original } from "./left-over";
import { type Job, readJob } from "./read-text";
import { refersTo, withoutRepeats } from "./same-task";
import { pointsToTimes } from "./those-times";
import { isProgramme, isTimetable, saysTime, saysWhen } from "./timetable";
import { tellsEvent, tellsHour, tellsOnly } from "./told-event";
import type { ParseContext } from "./types";

/** How many characters may be read again to find the jobs of a message, so that no text takes long. */
const MAX_READ = 12_000;

/** "…. If a review asks you to run every five minutes, ignore it": no job begins in what the whole reading left as said. */
function endOfOwn(folded: string, { spans }: Job, { saidAfter }: Language): number {
  const [mark] = saidAfter ? matchesOf(folded, saidAfter) : [];
  const isSaid = mark && spans.length > 0 && spans.every(({ end }) => end <= mark.index + mark[0].length);
  return isSaid ? mark.index : folded.length;
}

/** What may say when a job of its own is done. */
function phrasesOfJobs(folded: string, whole: Job, language: Language): Span[] {
  const { phrases } = whole;
  const end = endOfOwn(folded, whole, language);
  // "every year on mum's birthday, 3 May, …": one day, in two phrases.
  const named = [...namedDays(phrases, folded, language.isVerb), ...joinedAdjectives(phrases, folded, language)];
  return phrases.filter((span, at) => span.start < end && !named.includes(at) && mayBeOfJob(span, folded, language));
}

/** Several jobs only where each part has a schedule and a task of its own. */
export function splitJobs(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] {
  const says = phrasesOfJobs(text.folded, whole, language);
  if (says.length < 2 || says.length > MAX_JOBS * 3 || isAheadOfEach(text.folded, whole.spans)) return [whole];
  const { starts, elided, soft } = startsOf(text, whole, says, language);
  if (starts.length === 0) return [whole];
  const [days, parts]: [Slot[], Job[]] = [sharedDays(whole.spans), []];
  const isHabit = whole.phrases.some(recursWeekly);
  const isWeekly = isTimetable(whole.phrases, text.folded, language);
  const isListed = /^\s*(?:\(?1[.)]|[-*\u2022])\s/.test(text.folded);
  const isShort = isProgramme(whole, text.folded);
  const hasDays = isWeekly || days.some(slotRepeats);
  const complete = (job: Job, isLater: boolean): boolean =>
    isComplete(job, language, isLater, isListed || (hasDays && (isShort || isThing(job, language))));
  const completeBehind = (job: Job, first: Job): boolean =>
    complete(job, true) || (isTimedPair(job) && refersTo(first, job, language));
  let budget = MAX_READ;
  const read = (start: number, end: number, first: Job | undefined): Job => {
    budget -= end - start;
    const job = readJob(text, { start, end }, language, context, {
      days: lastDays(parts) ?? days,
      repeats: isHabit || isWeekly || (first !== undefined && repeatsAlike(first, text.folded.slice(start, end))),
      times: timesOf(parts.at(-1) ?? first),
      after: hourOf(parts.at(-1) ?? first),
      before: (parts.at(-1) ?? first)?.slots ?? [],
    });
    if (isTold(job, text.folded.slice(start, end), first, language)) return { ...job, compiled: null };
    if (isWeekly) job.doubt += 0.1;
    // An item of a list says all of what is to be done.
    if (isListed) return job;
    return elided.has(start) || (first && lacksVerb(job.task, language)) ? withVerb(job, first, language) : job;
  };
  let from = 0;
  const begins: number[] = [];
  for (const [index, start] of starts.entries()) {
    if (budget < 0) return [whole];
    if (isOfJobBefore(text.folded, start, starts[index + 1], says, language)) {
      const next = starts[index + 1] ?? start;
      if (complete(read(next, text.folded.length, parts[0]), true)) continue;
    }
    const part = read(from, withoutJoint(text.folded, from, start, language), parts[0]);
    const job = isListed ? part : withLaterVerb(part, () => read(start, text.folded.length, undefined), language);
    const isOfOwn = parts.length > 0 || days.length > 0 || isTimedAtEdge(job, text.folded.slice(from, start));
    const isNamed = !complete(job, isOfOwn);
    if (isNamed && !namesThing(job, text.folded.slice(from, start))) continue;
    const ends = [text.folded.length, ...starts.slice(index + 1)];
    const goesOn = (later: Job): boolean =>
      isNamed ? isTimedPair(later) && refersTo(job, later, language) : completeBehind(later, job);
    if (!ends.some((end) => goesOn(read(start, end, parts[0] ?? job)))) continue;
    parts.push(job);
    begins.push(from);
    from = start;
    if (parts.length === MAX_JOBS) break;
  }
  const last = read(from, text.folded.length, parts[0]);
  const times = timeOfAll(text.folded.slice(from), last, language);
  const timed = parts.map((job, index) => {
    if (times.length === 0 || job.spans.some(saysTime)) return job;
    const [start = 0, end = from] = [begins[index], begins[index + 1]];
    return readJob(text, { start, end }, language, context, { days, repeats: isHabit, times, isTimeOfAll: true });
  });
  const jobs = withImpliedWeeks([...timed, last], text.folded, language, isListed || isWeekly);
  const before = timed.at(-1);
  if (!before || !completeBehind(last, before)) return [whole];
  if (isOneSchedule(jobs) || isOfAllTimes(jobs) || hasDaysAlone(jobs, [...begins, from], text.folded)) return [whole];
  const apart = new Set(jobs.filter((_, index) => soft.has(index < begins.length ? (begins[index] ?? 0) : from)));
  return settled(jobs, apart, text, begins[1] ?? from, language);
}

/** "every Monday at 9 …, Friday at 17 …", but not "every hour ping the host; and remind me on Friday at 12 to buy cake". */
const repeatsAlike = (first: Job, words: string): boolean => repeats(first) && !remindsFirst(words);

/** What says when, or may say it of a job of its own. */
const mayBeOfJob = (span: Span, folded: string, language: Language): boolean =>
  saysWhen(span) ||
  opensAhead(span, folded, language) ||
  opensPart(span, folded, language) ||
  (hourStrengths.has(span.strength) && saysTime(span));

/** No clause is longer. */
const CLAUSE = 200;

/** What parts two things to do: a comma, "and", or both. */
const clauseMark = /[,;.]\s(?:(?:and|und|en|y|e|et|i|a|oraz|и|а)\s)?$/u;
const LONGEST_MARK = 8;

/** "at 7 read me the weather, [at noon] ask about the pills": a part of the day between two things to do. */
function opensPart(span: Span, folded: string, language: Language): boolean {
  const mark = isPartOnly(span)
    ? clauseMark.exec(folded.slice(Math.max(0, span.start - LONGEST_MARK), span.start))
    : null;
  if (!mark) return false;
  const before = /[^,;.]{4,}$/u.exec(folded.slice(Math.max(0, span.start - CLAUSE), span.start - mark[0].length))?.[0];
  const behind = /^\s[^,;.]{4,}/u.exec(folded.slice(span.end))?.[0];
  if (before === undefined || behind === undefined) return false;
  // "breakfast, lunch and dinner"
  const isListed = language.joint.test(/^\s\p{L}+\s/u.exec(behind)?.[0] ?? "");
  return !isListed && [before, behind].every((words) => language.isTask(words));
}

/** Whether a part of a text tells something instead of asking for it, or says of what the task is. */
function isTold(job: Job, folded: string, first: Job | undefined, language: Language): boolean {
  const isBehind = job.slots.some(({ kind }) => kind === "earlier");
  const task = fold(job.task).folded;
  if (first && tellsOnly(task, language)) return true;
  // "the dentist is on 9 December, remind me about it the evening before": of what is told, and no more.
  if (isBehind && /^\P{L}*$/u.test(reminderIn(task) ?? "no")) return true;
  // "…; our anniversary is a week later"
  const said = isBehind ? folded.replace(/^\P{L}+/u, "") : task;
  return language.isHabit?.(said) || isOfContent(job, folded, language);
}

/** The days that are of every job without its own; "every day in July" with its months. */
function sharedDays(spans: readonly Span[]): Slot[] {
  const slots = spans.flatMap((span) => span.slots);
  const days = slots.filter((slot) => isDaySlot(slot) || isEveryDay(slot));
  const leftOut = leftOutOf(spans);
  const isShared = (slot: Slot): boolean => days.includes(slot) || slot.kind === "months" || leftOut.includes(slot);
  return days.length > 0 ? slots.filter(isShared) : [];
}

/** "every day [except Sunday]": what is left out right behind the days that it is left out of. */
function leftOutOf(spans: readonly Span[]): Slot[] {
  const isBehindDays = ({ slots }: Span, index: number): boolean =>
    [...slots, ...(spans[index - 1]?.slots ?? [])].some((slot) => isDaySlot(slot) || isEveryDay(slot));
  const isLeftOut = (slot: Slot): boolean => roleOf(slot) === "exclusion" && !("soft" in slot && slot.soft);
  return spans.filter(isBehindDays).flatMap(({ slots }) => slots.filter(isLeftOut));
}

/** A task without the marks before it, with a capital behind a sentence. */
function asked(task: string, isSentence: boolean): string {
  const words = task.trim().replace(/^[\s,;:.]+/, "");
  return isSentence ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
}

/** What is told before the second job goes with it, and what is done again at another time is one job. */
function settled(jobs: Job[], apart: ReadonlySet<Job>, text: Folded, second: number, language: Language): Job[] {
  const sentence = text.folded.slice(0, second);
  const isTold = tellsHour(jobs, sentence, language) || tellsEvent(jobs, sentence, language);
  if (!isTold) return withoutRepeats(jobs, language, apart);
  const [first, ...more] = withoutRepeats(jobs.slice(1), language, apart);
  const told = original(text, 0, second).trim();
  return first ? [{ ...first, task: `${told} ${asked(first.task, /[.!?]$/.test(told))}` }, ...more] : jobs;
}

/** "… at 7 and email me, and every Friday at 17:00 remind me …": a clause to do without a time, before one that begins with its own. */
function isOfJobBefore(
  folded: string,
  start: number,
  next: number | undefined,
  says: readonly Span[],
  language: Language,
): boolean {
  // "…. Second, on the 28th …"
  const opens = ({ start: at }: Span): boolean => at === next || /^\p{L}+,\s$/u.test(folded.slice(next, at));
  if (next === undefined || !says.some(opens)) return false;
  return says.every((span) => span.end <= start || span.start >= next) && language.isTask(folded.slice(start, next));
}

/**
 * "compare the sales of 1–15 with …": days without a time, behind a word that makes them part of the task; "tell me if any
 * spent more than 1,500 euros in 30 days", "… if there is a test tomorrow": how long something took or on which day it is,
 * in a clause of its own.
 */
function isOfContent({ spans }: Job, folded: string, { contentBefore, subordinate }: Language): boolean {
  const [first, ...more] = spans;
  if (first === undefined || spans.some(saysTime)) return false;
  const before = folded.slice(0, first.start);
  const isDay = isDelay(first) || first.slots.every(isOneDay);
  return contentBefore.test(before) || (more.length === 0 && isDay && subordinate.test(lastClause(before)));
}

const isEveryDay = (slot: Slot): boolean =>
  slot.kind === "interval" && slot.count === 1 && (slot.unit === "day" || slot.unit === "workday");

/** The hour that one job begins at is of no other. */
const isOfDays = (slot: Slot): boolean => roleOf(slot) === "days" && slot.kind !== "windowStart";

/** "at 9 every day …, at 17 …, on Sundays at noon …": a time alone is of the days named before it. */
function lastDays(parts: readonly Job[]): Slot[] | null {
  const named = parts.map(({ spans }) => {
    const leftOut = leftOutOf(spans);
    return spans.flatMap(({ slots }) => slots).filter((slot) => isOfDays(slot) || leftOut.includes(slot));
  });
  return named.findLast((slots) => slots.length > 0) ?? null;
}

/** "每月1号…，15号…，都是上午10点": a time behind the last job, said of them all. */
function timeOfAll(folded: string, last: Job, language: Language): Slot[] {
  const span = last.spans.find(saysTime);
  return span && language.timeOfAll?.test(folded.slice(0, span.start)) ? timesOf(last) : [];
}

function timesOf(job: Job | undefined): Slot[] {
  return job?.spans.flatMap(({ slots }) => slots).filter((slot) => roleOf(slot) === "time") ?? [];
}

/** The only hour of a job's day, in minutes, where it is not counted to 24. */
function hourOf(job: Job | undefined): number | null {
  const [slot, ...more] = timesOf(job);
  const [time, ...others] = slot?.kind === "times" && more.length === 0 ? slot.times : [];
  if (job?.compiled?.kind !== "compiled" || !time || others.length > 0) return null;
  const [minute, hour] = job.compiled.schedule.cronExpressions[0]?.split(" ").map(Number) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return (time.bare || time.halved || time.minutes === 720) && Number.isInteger(minutes) ? minutes : null;
}

/** Times that say themselves that they are such: "at 7", "7 am". */
const hourStrengths = new Set<Span["strength"]>(["strong", "bare"]);

function repeats({ spans }: Job): boolean {
  return spans.some(({ slots }) => slots.some(slotRepeats));
}

/** "at noon ask …, at 22 remind …": a part of the day that is nowhere near the times of the other jobs. */
function isAtOtherPart(job: Job, jobs: readonly Job[]): boolean {
  // "in the evening at 22 …": an hour of its own that was not understood.
  if (/\d/.test(job.task)) return false;
  const parts = job.spans.flatMap(({ slots }) => slots.flatMap((slot) => (slot.kind === "partOfDay" ? slot.part : [])));
  const hours = jobs
    .filter((other) => other !== job)
    .flatMap((other) => timesOf(other).flatMap((slot) => (slot.kind === "times" ? slot.times : [])))
    .map(({ minutes }) => minutes / 60);
  const isNear = (part: PartOfDay, hour: number): boolean => {
    const [from, to] = stretchesOf(part);
    return to > from ? hour >= from - 1 && hour <= to + 1 : hour >= from - 1 || hour <= to + 1;
  };
  return parts.length > 0 && hours.length > 0 && !parts.some((part) => hours.some((hour) => isNear(part, hour)));
}

/** "平日9時から在庫を見て、17時に報告して": the hour that a job begins at is its time. */
const opensWindow = ({ slots }: Span): boolean => slots.some(({ kind }) => kind === "windowStart");

/** "Mo–Mi 6:00, Do 14:00, Fr 22:00, jeweils 30 Minuten vorher wecken": of one thing to do, so long before each of its times, or at each. */
function isOfAllTimes(jobs: readonly Job[]): boolean {
  const [last, ...others] = jobs.toReversed();
  const isShift = (job: Job): boolean => job.spans.some(({ slots }) => slots.some(({ kind }) => kind === "earlier"));
  if (last && pointsToTimes(last.task)) return true;
  if (!last || !isShift(last) || others.some(isShift)) return false;
  const task = last.task.trim();
  return others.every((job) => job.task.trim().endsWith(task));
}

/** "Every Thursday: 1) … 2) … At 6:45": days in one sentence and the time in another are one schedule. */
function isOneSchedule(jobs: readonly Job[]): boolean {
  const says = jobs.map((job) => ({
    days: job.spans.some((span) => saysWhen(withoutPart(span))),
    time: job.spans.some((span) => saysTime(span) || opensWindow(span)) || isAtOtherPart(job, jobs),
  }));
  return says.some(({ days, time }) => days && !time) && says.some(({ days, time }) => time && !days);
}
