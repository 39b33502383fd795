import type { Language } from "./core/language";
import { describeSchedule } from "./describe";
import { type Folded, fold } from "./grammar/fold";
import { keepHosts } from "./grammar/keep-hosts";
import { repairWords } from "./grammar/repair";
import { foreignness, likelyLanguages } from "./languages";
import { type Job, readJob } from "./read-text";
import { isFirm, splitJobs } from "./split-jobs";
import type { NotASchedule, ParseContext, ParsedSchedule, ParseResult } from "./types";

const MAX_LENGTH = 4000;
const BASE_CONFIDENCE = 0.98;

/** Text → a draft of a task, or what the text is instead. Pure; never throws. */
export function parseRequest(text: string, context: ParseContext): ParseResult {
  const folded = fold(text.slice(0, MAX_LENGTH));
  const [first, ...others] = likelyLanguages(folded.folded);
  const foreign = foreignness(folded.folded);
  const reading = parseIn(folded, first.language, context);
  // A schedule in a language that we know may stand beside words in one that we do not.
  if (foreign === 1) return isSure(reading.result) ? reading.result : withoutSchedule(folded, first.language);
  const result = doubted(reading.result, foreign);
  if (reading.isCommand || isSure(result)) return result;
  // A schedule that is only not sure is another language's where both know the words about as well.
  const near = result.success ? 0.9 : 0.5;
  for (const { language, score } of others.slice(0, 2)) {
    if (score < first.score * near) break;
    const { result: other } = parseIn(folded, language, context);
    if (other.success && other.confidence >= FIRM && !other.needsClarification) return other;
  }
  return result;
}

const FIRM = 0.8;

function isSure(result: ParseResult): boolean {
  return result.success && result.confidence >= FIRM;
}

function doubted(result: ParseResult, doubt: number): ParseResult {
  if (!result.success || doubt === 0) return result;
  return { ...result, confidence: Math.max(0.05, Math.round((result.confidence - doubt) * 100) / 100) };
}

/** `isCommand`: the language's own words say what the text is instead of a task, or why not; no other is asked. */
function parseIn(text: Folded, language: Language, context: ParseContext): { result: ParseResult; isCommand: boolean } {
  const folded = repairWords(text, language);
  const whole = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  const command = language.intent(folded.clean, folded.folded, isFirm(whole));
  const told = command ?? habitIn(whole, language);
  if (told) return { result: notASchedule(told.intent, told.message, told.target), isCommand: true };
  const isRefused = whole.compiled !== null && whole.compiled.kind !== "compiled" && isFirm(whole);
  return { result: parseTask(folded, whole, language, context), isCommand: isRefused };
}

/** "On Tuesdays at six I go to yoga": without its times the sentence opens like the statement that it is. */
function habitIn(whole: Job, language: Language) {
  if (whole.compiled === null || (whole.spans[0]?.start ?? 1) > 0) return null;
  const rest = fold(whole.task.replace(/^[\s,;:.]+/, ""));
  if (!language.isHabit?.(rest.folded)) return null;
  return { intent: "none" as const, target: null, message: language.phrasebook.commands.none };
}

function parseTask(folded: Folded, whole: Job, language: Language, context: ParseContext): ParseResult {
  if (whole.compiled === null || isAside(whole, language)) return withoutSchedule(folded, language);
  const [first, ...additional] = splitJobs(folded, whole, language, context).map((job) =>
    draft(job, language, context),
  );
  if (!first?.success) return first ?? withoutSchedule(folded, language);
  return { ...first, additional: additional.filter((one) => one.success) };
}

/** "happy Wednesday": a day or time in words that say nothing to do. */
function isAside(job: Job, language: Language): boolean {
  return !isFirm(job) && /\p{L}/u.test(job.task) && !language.isTask(job.task);
}

/**
 * A request together with the answer to the question it raised: the task is the request's, the schedule the answer's.
 * An answer that is a request of its own, or no schedule, is read by itself.
 */
export function parseAnswer(request: string, answer: string, context: ParseContext): ParseResult {
  const [{ language }] = likelyLanguages(fold(request).folded);
  const asked = readWhole(request, language, context);
  const zone = asked.zoneGiven ? asked.bench.zone : context.timezone;
  const inZone: ParseContext = zone === undefined ? context : { ...context, timezone: zone };
  const answered = readWhole(answer, language, inZone);
  if (asked.compiled?.kind === "compiled" && !language.isTask(asked.task) && answered.compiled === null)
    return draft({ ...asked, task: answer }, language, inZone);
  const answersOnly = answered.compiled?.kind === "compiled" && !language.isTask(answered.task);
  return answersOnly ? draft({ ...answered, task: asked.task }, language, inZone) : parseRequest(answer, context);
}

function readWhole(text: string, language: Language, context: ParseContext): Job {
  const folded = repairWords(fold(text.slice(0, MAX_LENGTH)), language);
  return readJob(folded, { start: 0, end: folded.folded.length }, language, context);
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

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

function draft(job: Job, language: Language, context: ParseContext): ParseResult {
  const { compiled, bench } = job;
  if (compiled === null || compiled.kind !== "compiled") {
    const message = compiled?.message ?? language.phrasebook.notTask;
    const question = compiled?.kind === "question" ? message : null;
    return { ...notASchedule("needs_clarification", message, null), question, options: compiled?.options ?? [] };
  }
  const task = unshouted(withoutTakenBack(job.task, language), language.code);
  const recipients = [...new Set(task.match(address) ?? [])];
  const agentPrompt = language.prompt(task, recipients.length > 0);
  const tools = language.tools(`${task} ${agentPrompt}`);
  const { schedule } = compiled;
  return {
    success: true,
    taskName: keepHosts(language.taskName(agentPrompt), agentPrompt),
    agentPrompt,
    confidence: confidenceOf(job, agentPrompt),
    schedule,
    cronExpression: schedule.cronExpressions[0] ?? null,
    exact: compiled.exact && bench.exact,
    assumptions: [...notes(job, recipients, tools, language, context), ...bench.assumptions],
    warnings: bench.warnings,
    scheduleText: describeSchedule(schedule, language.code),
    scheduleSource: job.source,
    needsClarification: bench.question !== null || agentPrompt === "",
    question: bench.question ?? (agentPrompt === "" ? language.phrasebook.askWhat : null),
    options: bench.options,
    tools,
    recipients,
    additional: [],
    source: "grammar",
    tokens: { input: 0, output: 0 },
  } satisfies ParsedSchedule;
}

/** "to bob@x.com, sorry, to ann@x.com": the address right before the words that take it back is no recipient. */
function withoutTakenBack(task: string, { correction }: Language): string {
  for (const match of fold(task).folded.matchAll(correction)) {
    const before = task.slice(0, match.index);
    const first = before.match(address)?.at(-1);
    const behind = /^\s*(\p{L}+\s)?/u.exec(task.slice(match.index + match[0].length))?.[0] ?? "";
    const start = match.index + match[0].length + behind.length;
    const second = task.slice(start).match(address)?.[0];
    const isBeside = first !== undefined && before.trimEnd().replace(/,$/, "").endsWith(first);
    if (isBeside && second !== undefined && task.startsWith(second, start))
      return before.slice(0, before.lastIndexOf(first)) + task.slice(start);
  }
  return task;
}

const MANY_LETTERS = 12;

/** "SEND THE REPORT TO BOB@ACME.COM" in plain letters; a text with any small letter is as its writer wants it. */
function unshouted(task: string, locale: string): string {
  const words = task.replace(address, "").replace(/https?:\/\/\S+/g, "");
  const isShouted = (words.match(/\p{Lu}/gu) ?? []).length >= MANY_LETTERS && !/\p{Ll}/u.test(words);
  return isShouted ? task.toLocaleLowerCase(locale) : task;
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
