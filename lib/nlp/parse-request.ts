import type { Language } from "./core/language";
import { type Folded, fold } from "./core/normalise";
import { isDaySlot, type Span } from "./core/slots";
import { describeSchedule } from "./describe";
import { english } from "./en";
import { type Job, type Part, readJob } from "./read-text";
import type { NotASchedule, ParseContext, ParsedSchedule, ParseResult } from "./types";

const MAX_LENGTH = 4000;
const BASE_CONFIDENCE = 0.98;
/** A message with more schedules than this is content, not jobs. */
const MAX_JOBS = 8;

/** Text → a draft of a task, or what the text is instead. Pure; never throws. */
export function parseRequest(text: string, context: ParseContext): ParseResult {
  const language = english;
  const folded = fold(text.slice(0, MAX_LENGTH), language.repair);
  const whole = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  const command = language.intent(folded.clean, folded.folded, isFirm(whole));
  if (command) return notASchedule(command.intent, command.message, command.target);
  if (whole.compiled === null) return withoutSchedule(folded, language);
  const jobs = splitJobs(folded, whole, language, context);
  const [first, ...additional] = jobs.map((job) => draft(job, language, context));
  if (!first?.success) return first ?? withoutSchedule(folded, language);
  return { ...first, additional: additional.filter((one) => one.success) };
}

/**
 * A request together with the answer to the question it raised: the task is the request's, the schedule the answer's.
 * An answer that is a request of its own, or no schedule, is read by itself.
 */
export function parseAnswer(request: string, answer: string, context: ParseContext): ParseResult {
  const language = english;
  const asked = readWhole(request, language, context);
  const zone = asked.zoneGiven ? asked.bench.zone : context.timezone;
  const inZone: ParseContext = zone === undefined ? context : { ...context, timezone: zone };
  const answered = readWhole(answer, language, inZone);
  const answersOnly = answered.compiled?.kind === "compiled" && !language.isTask(answered.task);
  return answersOnly ? draft({ ...answered, task: asked.task }, language, inZone) : parseRequest(answer, context);
}

function readWhole(text: string, language: Language, context: ParseContext): Job {
  const folded = fold(text.slice(0, MAX_LENGTH), language.repair);
  return readJob(folded, { start: 0, end: folded.folded.length }, language, context);
}

function isFirm(job: Job): boolean {
  return job.compiled !== null && job.spans.some((span) => span.strength === "strong");
}

function notASchedule(intent: NotASchedule["intent"], message: string, target: string | null): NotASchedule {
  return { success: false, intent, target, message, question: null, options: [] };
}

function withoutSchedule(text: Folded, { isTask, phrasebook }: Language): NotASchedule {
  if (!isTask(text.clean)) return notASchedule("none", phrasebook.notTask, null);
  return {
    ...notASchedule("needs_clarification", phrasebook.askWhen, null),
    question: phrasebook.askWhen,
    options: phrasebook.whenOptions,
  };
}

/** Two jobs only where each part has a schedule and a task of its own. */
function splitJobs(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] {
  const says = whole.spans.filter(saysWhen);
  const elided = whole.spans.map((span) => language.elided(text.folded, span.end)).filter((at) => at !== null);
  const starts = [...new Set([...language.jobs(text.folded), ...elided])]
    .sort((a, b) => a - b)
    .filter((at) => says.some((span) => span.end <= at) && says.some((span) => span.end > at))
    .filter((at) => whole.spans.every((span) => at <= span.start || at >= span.end));
  if (starts.length === 0 || says.length > MAX_JOBS) return [whole];
  const parts: Job[] = [];
  let from = 0;
  const read = (start: number, end: number, first = parts[0]): Job => {
    const job = readJob(text, { start, end } satisfies Part, language, context);
    return elided.includes(start) ? withVerb(job, first, language) : job;
  };
  for (const start of starts.slice(0, MAX_JOBS)) {
    const job = read(from, start);
    if (!isComplete(job, language)) continue;
    const ends = [text.folded.length, ...starts.filter((next) => next > start).slice(0, 1)];
    if (!ends.some((end) => isComplete(read(start, end, parts[0] ?? job), language))) continue;
    parts.push(job);
    from = start;
  }
  const last = read(from, text.folded.length);
  return parts.length > 0 && isComplete(last, language) ? [...parts, last] : [whole];
}

/** A later job may leave its verb out: "mail Bob on Mondays and Alice on Fridays". */
function withVerb(job: Job, first: Job | undefined, language: Language): Job {
  if (!first || job.compiled === null) return job;
  const task = language.inherit(first.task, job.task);
  return task === null ? job : { ...job, task, doubt: job.doubt + 0.08 };
}

function saysWhen(span: Span): boolean {
  return span.slots.some(
    (slot) => isDaySlot(slot) || slot.kind === "interval" || slot.kind === "cron" || slot.kind === "delay",
  );
}

function isComplete(job: Job, language: Language): boolean {
  if (job.compiled?.kind !== "compiled" || !isFirm(job)) return false;
  return job.spans.some(saysWhen) && language.isTask(job.task);
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

function draft(job: Job, language: Language, context: ParseContext): ParseResult {
  const { compiled, bench } = job;
  if (compiled === null || compiled.kind !== "compiled") {
    const message = compiled?.message ?? language.phrasebook.notTask;
    const question = compiled?.kind === "question" ? message : null;
    return { ...notASchedule("needs_clarification", message, null), question, options: compiled?.options ?? [] };
  }
  const recipients = [...new Set(job.task.match(address) ?? [])];
  const agentPrompt = language.prompt(job.task, recipients.length > 0);
  const tools = language.tools(`${job.task} ${agentPrompt}`);
  const { schedule } = compiled;
  return {
    success: true,
    taskName: language.taskName(agentPrompt),
    agentPrompt,
    confidence: confidenceOf(job, agentPrompt),
    schedule,
    cronExpression: schedule.cronExpressions[0] ?? null,
    exact: compiled.exact && bench.exact,
    assumptions: [...notes(job, recipients, tools, language, context), ...bench.assumptions],
    warnings: bench.warnings,
    scheduleText: describeSchedule(schedule),
    scheduleSource: job.source,
    needsClarification: bench.question !== null,
    question: bench.question,
    options: bench.options,
    tools,
    recipients,
    additional: [],
    source: "grammar",
    tokens: { input: 0, output: 0 },
  } satisfies ParsedSchedule;
}

function confidenceOf(job: Job, prompt: string): number {
  const doubt = job.doubt + (prompt === "" ? 0.2 : 0);
  return Math.round(Math.max(0.05, Math.min(BASE_CONFIDENCE, BASE_CONFIDENCE - doubt)) * 100) / 100;
}

/** Zone and recipient: said, but no reason for doubt. */
function notes(job: Job, recipients: string[], tools: string[], language: Language, context: ParseContext): string[] {
  const { phrasebook } = language;
  const zone = job.zoneGiven || context.timezone !== undefined ? [] : [phrasebook.noZone];
  if (recipients.length > 0 || !tools.includes("send_email")) return zone;
  if (context.author !== undefined) return [...zone, phrasebook.recipientIs(context.author)];
  return [...zone, language.addressesAuthor(job.task) ? phrasebook.recipientIsAuthor : phrasebook.noRecipient];
}
