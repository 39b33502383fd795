import { asksFor } from "./asked-part";
import { isBareReminder, reminderOf } from "./bare-reminder";
import { compileSlots } from "./core/compile";
import type { Language } from "./core/language";
import type { Slot } from "./core/slots";
import { draftOf } from "./draft-of-job";
import { fold } from "./grammar/fold";
import { readChart } from "./grammar/read-chart";
import { repairWords } from "./grammar/repair";
import { roleOf } from "./grammar/roles";
import { likelyLanguages } from "./languages";
import { MAX_LENGTH, parseRequest } from "./parse-request";
import { type Job, readJob } from "./read-text";
import { splitJobs } from "./split-jobs";
import type { ParseContext, ParseResult } from "./types";

/**
 * A request together with the answer to the question it raised: the task is the request's, the schedule the answer's.
 * An answer that is a request of its own, or no schedule, is read by itself.
 */
export function parseAnswer(request: string, answer: string, context: ParseContext): ParseResult {
  const [{ language }] = likelyLanguages(fold(request));
  const asked = readWhole(request, language, context);
  const zone = asked.zoneGiven ? asked.bench.zone : context.timezone;
  const inZone: ParseContext = zone === undefined ? context : { ...context, timezone: zone };
  const settled = withHour(request, answer, language, inZone);
  if (settled !== null) return parseRequest(settled, context);
  const answered = readWhole(answer, language, inZone);
  const isReminder = isBareReminder(asked.task);
  const lacksTask = asked.compiled?.kind === "compiled" && (isReminder || !language.isTask(asked.task));
  if (lacksTask && answered.compiled === null)
    return draftOf({ ...asked, task: isReminder ? reminderOf(asked.task, answer) : answer }, language, inZone);
  const inMonth = { ...answered, spans: withMonthAsked(asked, answered.spans, language) };
  const completed = completedBy(asked, inMonth, language);
  if (completed !== null) return draftOf(completed, language, inZone);
  const dated = inMonth.spans === answered.spans ? answered : compiledAnew(inMonth);
  if (dated !== answered && !language.isTask(answered.task))
    return draftOf({ ...dated, task: asked.task }, language, inZone);
  const answersOnly = answered.compiled?.kind === "compiled" && !language.isTask(answered.task);
  return answersOnly ? draftOf({ ...answered, task: asked.task }, language, inZone) : parseRequest(answer, context);
}

/** "remind me to call the dentist" to a question about something else: it says what to do itself. */
export function isOwnRequest(text: string, context: ParseContext): boolean {
  const [{ language }] = likelyLanguages(fold(text));
  return asksFor(readWhole(text, language, context).task, language);
}

/** "3 in the morning or in the afternoon?": the request with the hour that was chosen in place of the one in doubt. */
function withHour(request: string, answer: string, language: Language, context: ParseContext): string | null {
  const time = /^\d{2}:\d{2}$/.exec(answer.trim())?.[0];
  if (time === undefined) return null;
  const folded = repairWords(fold(request.slice(0, MAX_LENGTH)), language);
  const whole = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  const jobs = splitJobs(folded, whole, language, context);
  if (jobs.length < 2 || !jobs.some(({ bench }) => bench.options.includes(time))) return null;
  const hour = Number(time.slice(0, 2)) % 12;
  const span = whole.phrases.find(({ slots }) =>
    slots.some(
      (slot) => slot.kind === "times" && slot.times.some(({ bare, minutes }) => bare && minutes === hour * 60),
    ),
  );
  if (!span) return null;
  const [from, to] = [folded.positions[span.start] ?? 0, (folded.positions[span.end - 1] ?? 0) + 1];
  const words = folded.clean.slice(from, to).replace(/\d{1,2}(?!.*\d)|\p{L}+$/u, time);
  return folded.clean.slice(0, from) + words + folded.clean.slice(to);
}

/** "the 28th" to "There is no 30 February.": of February. */
function withMonthAsked(asked: Job, spans: Job["spans"], language: Language): Job["spans"] {
  const words = asked.spans.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "impossible" ? [slot.message] : [])),
  );
  const [months] = words.flatMap((one) =>
    readChart(one, language)
      .all("MONTHS")
      .map(({ value }) => value),
  );
  const [month, ...more] = months ?? [];
  const named = spans.flatMap(({ slots }) => slots.filter(isDays));
  if (month === undefined || more.length > 0 || named.length === 0 || !named.every(isOfAnyMonth)) return spans;
  return spans.map((span) => ({
    ...span,
    slots: span.slots.map((slot) =>
      isOfAnyMonth(slot) ? { kind: "yearDay" as const, month, days: slot.days, recurring: false } : slot,
    ),
  }));
}

function isOfAnyMonth(slot: Slot): slot is Extract<Slot, { kind: "monthDays" }> {
  return slot.kind === "monthDays" && !slot.recurring && !slot.months && !slot.weekdays;
}

function compiledAnew(job: Job): Job {
  const bench = { ...job.bench, assumptions: [], warnings: [], question: null, options: [], doubt: 0, exact: true };
  return {
    ...job,
    bench,
    compiled: compileSlots(
      job.spans.flatMap(({ slots }) => slots),
      bench,
    ),
    doubt: bench.doubt,
  };
}

function readWhole(text: string, language: Language, context: ParseContext): Job {
  const folded = repairWords(fold(text.slice(0, MAX_LENGTH)), language);
  return readJob(folded, { start: 0, end: folded.folded.length }, language, context);
}

const isDays = (slot: Slot): boolean => roleOf(slot) === "days";
const unreadable = new Set<Slot["kind"]>(["unread", "impossible"]);
const isYearly = (slot: Slot): boolean =>
  (slot.kind === "interval" && slot.unit === "year") || (slot.kind === "yearDay" && slot.recurring);
const isClock = (slot: Slot): boolean => roleOf(slot) === "time" || roleOf(slot) === "part";

/** "Every day at 5", "17:00": an answer that names only a time, or only days, keeps the other half of the request. */
function completedBy(asked: Job, answered: Job, language: Language): Job | null {
  if (language.isTask(answered.task)) return null;
  // What could not be read is answered.
  const own = asked.spans.flatMap(({ slots }) => slots).filter(({ kind }) => !unreadable.has(kind));
  // "on 05/06 every year": a date that is chosen is of every year as well.
  const given = answered.spans
    .flatMap(({ slots }) => slots)
    .map((slot) => (slot.kind === "yearDay" && own.some(isYearly) ? { ...slot, recurring: true } : slot));
  const namesDays = given.some(isDays);
  if (namesDays === given.some(isClock) || !own.some(namesDays ? isClock : isDays)) return null;
  const isPart = given.every((slot) => !isClock(slot) || roleOf(slot) === "part");
  const kept = own.flatMap((slot): Slot[] => {
    if (namesDays) return isDays(slot) ? [] : [slot];
    if (!isClock(slot)) return [slot];
    // "at 5", "in the afternoon": the hour stays.
    if (!isPart) return [];
    return slot.kind === "vagueTime" ? [{ kind: "times", times: [{ minutes: slot.hour * 60, bare: true }] }] : [slot];
  });
  const bench = {
    ...answered.bench,
    assumptions: [],
    warnings: [],
    question: null,
    options: [],
    doubt: 0,
    exact: true,
  };
  const slots = namesDays ? [...given, ...kept] : [...kept, ...given];
  const compiled = compileSlots(slots, bench);
  // The words of the request alone would be read without the answer.
  return compiled.kind === "compiled" ? { ...asked, compiled, bench, doubt: bench.doubt, source: "" } : null;
}
