import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { type Folded, fold } from "./grammar/fold";
import { roleOf } from "./grammar/roles";
import { repeats as slotRepeats } from "./grammar/slot-tests";
import { type Job, readJob } from "./read-text";
import { endsInAbbreviation, isClauseStart } from "./sentences";
import { isTimetable, saysTime, saysWhen } from "./timetable";
import type { ParseContext } from "./types";

/** A message with more schedules than this is content, not jobs. */
const MAX_JOBS = 8;

/** How many characters may be read again to find the jobs of a message, so that no text takes long. */
const MAX_READ = 12_000;

/** A schedule that would not be taken for something else. */
export function isFirm(job: Job): boolean {
  if (job.compiled === null) return false;
  const slots = job.spans.flatMap((span) => span.slots);
  const isPair = slots.some(isDaySlot) && slots.some((slot) => slot.kind === "times");
  return isPair || job.spans.some(({ strength }) => strength === "strong" || strength === "firm");
}

/** Several jobs only where each part has a schedule and a task of its own. */
export function splitJobs(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] {
  const says = whole.phrases.filter((span) => saysWhen(span) || (hourStrengths.has(span.strength) && saysTime(span)));
  if (says.length < 2 || says.length > MAX_JOBS * 3) return [whole];
  const { starts, elided } = startsOf(text, whole, says, language);
  if (starts.length === 0) return [whole];
  const days = whole.spans.flatMap((span) => span.slots).filter((slot) => isDaySlot(slot) || isEveryDay(slot));
  const parts: Job[] = [];
  const isHabit = whole.phrases.some(({ slots }) =>
    slots.some((slot) => (slot.kind === "weekdays" && slot.recurring) || isEveryWeek(slot)),
  );
  const isWeekly = isTimetable(whole.phrases, text.folded, language);
  let budget = MAX_READ;
  const read = (start: number, end: number, first: Job | undefined): Job => {
    budget -= end - start;
    const job = readJob(text, { start, end }, language, context, {
      days: lastDays(parts) ?? days,
      repeats: isHabit || isWeekly || (first !== undefined && repeats(first)),
      times: timesOf(parts.at(-1) ?? first),
    });
    if (isOfContent(job, text.folded.slice(start, end), language)) return { ...job, compiled: null };
    if (isWeekly) job.doubt += 0.1;
    return elided.has(start) || (first && lacksVerb(job.task, language)) ? withVerb(job, first, language) : job;
  };
  let from = 0;
  for (const [index, start] of starts.entries()) {
    if (budget < 0) return [whole];
    if (isOfJobBefore(text.folded, start, starts[index + 1], says, language)) {
      const next = starts[index + 1] ?? start;
      if (isComplete(read(next, text.folded.length, parts[0]), language, true)) continue;
    }
    const job = withLaterVerb(read(from, start, parts[0]), () => read(start, text.folded.length, undefined), language);
    if (!isComplete(job, language, parts.length > 0 || days.length > 0)) continue;
    const ends = [text.folded.length, ...starts.slice(index + 1)];
    if (!ends.some((end) => isComplete(read(start, end, parts[0] ?? job), language, true))) continue;
    parts.push(job);
    from = start;
    if (parts.length === MAX_JOBS) break;
  }
  const last = read(from, text.folded.length, parts[0]);
  const jobs = [...parts, last];
  return parts.length > 0 && isComplete(last, language, true) && !isOneSchedule(jobs) ? jobs : [whole];
}

/** "… at 7 and email me, and every Friday at 17:00 remind me …": a clause to do without a time, before one that begins with its own. */
function isOfJobBefore(
  folded: string,
  start: number,
  next: number | undefined,
  says: readonly Span[],
  language: Language,
): boolean {
  if (next === undefined || !says.some((span) => span.start === next)) return false;
  return says.every((span) => span.end <= start || span.start >= next) && language.isTask(folded.slice(start, next));
}

/** "compare the sales of 1–15 with …": days without a time, behind a word that makes them part of the task. */
function isOfContent({ spans }: Job, folded: string, { contentBefore }: Language): boolean {
  const [first] = spans;
  return first !== undefined && !spans.some(saysTime) && (contentBefore?.test(folded.slice(0, first.start)) ?? false);
}

const isEveryDay = (slot: Slot): boolean =>
  slot.kind === "interval" && slot.count === 1 && (slot.unit === "day" || slot.unit === "workday");

/** "Monday at 8 …, Friday at 16 …, every week" */
const isEveryWeek = (slot: Slot): boolean => slot.kind === "interval" && slot.count === 1 && slot.unit === "week";

/** "at 9 every day …, at 17 …, on Sundays at noon …": a time alone is of the days named before it. */
function lastDays(parts: readonly Job[]): Slot[] | null {
  const named = parts.map(({ spans }) => spans.flatMap(({ slots }) => slots).filter((slot) => roleOf(slot) === "days"));
  return named.findLast((slots) => slots.length > 0) ?? null;
}

function timesOf(job: Job | undefined): Slot[] {
  return job?.spans.flatMap(({ slots }) => slots).filter((slot) => roleOf(slot) === "time") ?? [];
}

/** Times that say themselves that they are such: "at 7", "7 am". */
const hourStrengths = new Set<Span["strength"]>(["strong", "bare"]);

function repeats({ spans }: Job): boolean {
  return spans.some(({ slots }) => slots.some(slotRepeats));
}

/** "… and every Friday at 14 the summary": nothing to do, or only the thing that is done to. */
function lacksVerb(task: string, language: Language): boolean {
  return !language.isTask(task) || article.test(task);
}

const article =
  /^\P{L}*(?:el|la|los|las|lo|o|os|as|le|les|il|i|gli|un|une|una|um|uma|the|der|die|das|den|het|de|een)\s|^\P{L}*l'/iu;

/** "Every Thursday: 1) … 2) … At 6:45": days in one sentence and the time in another are one schedule. */
function isOneSchedule(jobs: readonly Job[]): boolean {
  const says = jobs.map(({ spans }) => ({ days: spans.some(saysWhen), time: spans.some(saysTime) }));
  return says.some(({ days, time }) => days && !time) && says.some(({ days, time }) => time && !days);
}

const sentenceEnd = /(?:[.;!?]\s+|\s[/|]\s|[\u3002\uff1b\uff01\uff1f]\s*|\s\(?(?:\d{1,2}[.)]|[a-h]\))\s+)/gu;

/** Where a further job may begin: at a new clause's verb or schedule, between two phrases that say when. */
function startsOf(text: Folded, whole: Job, says: readonly Span[], language: Language) {
  const { folded } = text;
  const elided = new Set(whole.phrases.map((span) => language.elided(folded, span.end)).filter((at) => at !== null));
  const opening = says.filter(({ start }) => isClauseStart(folded.slice(0, start), language)).map(({ start }) => start);
  const phraseStarts = new Set(whole.phrases.map(({ start }) => start));
  for (const at of elided) if (phraseStarts.has(at)) elided.delete(at);
  const sentences = [...folded.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const starts = [...new Set([...language.jobs(folded), ...sentences, ...opening, ...elided])]
    .sort((a, b) => a - b)
    .filter((at) => !endsInAbbreviation(folded.slice(0, at)))
    .filter((at) => at > 0 && says.some((span) => span.end <= at) && says.some((span) => span.end > at))
    .filter((at) => !isInsideSchedule(at, whole, folded, language) && !opensCorrection(folded, at, language))
    .filter((at) => !isTakenBack(at, whole, folded, language))
    .filter((at) => whole.phrases.every((span) => at <= span.start || at >= span.end));
  return { starts: starts.slice(0, MAX_JOBS * 2), elided };
}

/** Phrases side by side are one schedule, unless a sentence ends between them. */
function isInsideSchedule(at: number, whole: Job, folded: string, language: Language): boolean {
  const spans = whole.spans.filter(({ slots }) => slots.some(({ kind }) => kind !== "dropped"));
  const before = spans.findLast(({ end }) => end <= at);
  const next = spans.find(({ start }) => start >= at);
  if (!before || !next) return false;
  // "Mon–Fri. On the last day …": the full stop may end the sentence as well.
  const gap = folded.slice(before.end - (folded[before.end - 1] === "." ? 1 : 0), next.start);
  if (!language.connector.test(gap) || /[.;\u3002\uff1b]/.test(gap)) return false;
  return !isBetweenVerbs(before, next, whole, folded, language);
}

/** "sync the contacts at 6 daily, and on Fridays at 5 mail the summary": words to do before both, a verb behind both. */
function isBetweenVerbs(before: Span, next: Span, whole: Job, folded: string, language: Language): boolean {
  const end = whole.phrases.reduce(
    (at, span) => (span.start >= at && language.connector.test(folded.slice(at, span.start)) ? span.end : at),
    next.end,
  );
  const verb = /^\s(\p{L}+)/u.exec(folded.slice(end))?.[1];
  const first = whole.phrases.find(
    (span) => language.connector.test(folded.slice(span.end, before.start)) || span === before,
  );
  const isSaid = language.isTask(folded.slice(0, (first ?? before).start));
  return verb !== undefined && isSaid && language.isVerb(verb) && saysWhen(next);
}

/** Words that take back what was said: what follows is no other job. */
function isTakenBack(at: number, whole: Job, folded: string, language: Language): boolean {
  const before = whole.phrases.findLast(({ end }) => end <= at);
  const next = whole.phrases.find(({ start }) => start >= at);
  if (!before || !next) return false;
  const gap = folded.slice(before.end, next.start);
  return [...gap.matchAll(language.correction)].some(
    (match) => match[0].trim() !== "" && /[,;.:\u2014\u2013-]/.test(gap.slice(0, match.index + 2)),
  );
}

function opensCorrection(folded: string, at: number, language: Language): boolean {
  return [...folded.slice(at, at + 40).matchAll(language.correction)].some((match) => match.index < 3);
}

/** A later job may leave its verb out: "mail Bob on Mondays and Alice on Fridays". */
function withVerb(job: Job, first: Job | undefined, language: Language): Job {
  if (!first || job.compiled === null) return job;
  const task = language.inherit(first.task, job.task);
  return task === null ? job : { ...job, task, doubt: job.doubt + 0.08 };
}

/** The verb of the first job may stand at the end of all: "montags die Server und freitags die Backups prüfen". */
function withLaterVerb(job: Job, later: () => Job, language: Language): Job {
  if (!language.inheritBack || job.compiled?.kind !== "compiled") return job;
  const task = language.inheritBack(job.task, later().task);
  return task === null ? job : { ...job, task, doubt: job.doubt + 0.08 };
}

/** "last year's 11 November": a date without a time is content rather than a job. */
function isDateOnly({ spans }: Job): boolean {
  const slots = spans.flatMap((span) => span.slots);
  return slots.every((slot) => slot.kind === "date" || (slot.kind === "yearDay" && !slot.recurring));
}

/** `isLater`: the days named elsewhere are its own as well, so that an hour is enough. */
function isComplete(job: Job, language: Language, isLater: boolean): boolean {
  const isTimed = isLater && job.spans.some((span) => span.strength === "bare" && saysTime(span));
  if (job.compiled?.kind !== "compiled" || !(isFirm(job) || isTimed)) return false;
  if (isDateOnly(job) || language.isHabit?.(fold(job.task).folded)) return false;
  const said = job.task.replace(/\([^()]*\)/g, "");
  // "… Remind me every month at 9": of something that was said before.
  if (language.prompt(said, true) === "") return false;
  return job.spans.some((span) => saysWhen(span) || saysTime(span)) && language.isTask(said);
}
