import type { Schedule } from "@/lib/scheduling";
import { isBareReminder } from "./bare-reminder";
import type { Workbench } from "./core/draft";
import type { Language } from "./core/language";
import { describeSchedule } from "./describe";
import { withoutMatch } from "./grammar/matches";
import { remindsAuthor, withoutAddress } from "./mailed-person";
import { nameOf } from "./name-of";
import { withoutNoMail } from "./no-mail";
import { writtenTo } from "./read-addresses";
import type { Job } from "./read-text";
import { address, withoutTakenBack } from "./taken-back";
import type { NotASchedule, ParseContext, ParsedSchedule, ParseResult } from "./types";
import { asRequest } from "./wishes-to-be-told";
import { namesAuthor } from "./with-author";

const BASE_CONFIDENCE = 0.98;

export function notASchedule(intent: NotASchedule["intent"], message: string, target: string | null): NotASchedule {
  return { success: false, intent, target, message, question: null, options: [] };
}

/** A job as the draft of a task, or the question that it raises. */
export function draftOf(job: Job, language: Language, context: ParseContext): ParseResult {
  const { compiled, bench } = job;
  if (compiled === null || compiled.kind !== "compiled") {
    const message = compiled?.message ?? language.phrasebook.notTask;
    const question = compiled?.kind === "question" ? message : null;
    const described = describedIn(compiled?.suggestions, language, context);
    const options = described ?? compiled?.options ?? [];
    return { ...notASchedule("needs_clarification", message, null), question, options };
  }
  const said = asRequest(unshouted(withoutTakenBack(job.task, language), language.code), language.code);
  const task = withoutNoMail(said, language);
  const named = writtenTo(task);
  const author = context.author !== undefined && namesAuthor(task, language.code) ? [context.author] : [];
  const recipients = [...new Set([...named, ...author])];
  const agentPrompt = isBareReminder(task) ? "" : language.prompt(task, recipients.length > 0);
  const called = language.tools(withoutRead(`${task} ${agentPrompt}`, named));
  const isMailed = task === said || recipients.length > 0;
  const tools = isMailed ? called : called.filter((tool) => tool !== "send_email");
  const { schedule } = compiled;
  const { question, options } = asked(bench, language, context);
  return {
    success: true,
    taskName: nameOf(unnumbered(agentPrompt), language),
    agentPrompt,
    confidence: confidenceOf(job, agentPrompt),
    schedule,
    cronExpression: schedule.cronExpressions[0] ?? null,
    exact: compiled.exact && bench.exact,
    assumptions: [...notes({ job, prompt: agentPrompt, recipients, tools }, language, context), ...bench.assumptions],
    warnings: [...withoutAddress(task, tools, language), ...bench.warnings],
    scheduleText: describeSchedule(schedule, language.code),
    scheduleSource: job.source,
    needsClarification: question !== null || agentPrompt === "",
    question: question ?? (agentPrompt === "" ? language.phrasebook.askWhat : null),
    options,
    tools,
    recipients,
    additional: [],
    source: "grammar",
    tokens: { input: 0, output: 0 },
  } satisfies ParsedSchedule;
}

/** A mailbox that is only read calls for no mail to it. */
const withoutRead = (words: string, written: readonly string[]): string =>
  words.includes("@") ? words.replace(address, (found) => (written.includes(found) ? found : "")) : words;

/** What the reading asks; at which hours of the day, where nothing else is asked. */
function asked({ question, options, suggestions, spreads }: Workbench, language: Language, context: ParseContext) {
  if (question === null && spreads) return { question: language.phrasebook.askWhen, options: spreads };
  return { question, options: options.length > 0 ? options : (describedIn(suggestions, language, context) ?? []) };
}

/** In words, with the zone where it is not the reader's. */
function describedIn(
  schedules: readonly Schedule[] | undefined,
  { code }: Language,
  { timezone: own }: ParseContext,
): string[] | undefined {
  const isOther = own !== undefined && schedules?.some(({ timezone }) => timezone !== own);
  return schedules?.map((one) => describeSchedule(one, code) + (isOther ? `, ${one.timezone}` : ""));
}

/** "1) check the disk 2) mail me" without its numbers. */
function unnumbered(prompt: string): string {
  return /^\(?1[.)]\s/.test(prompt) ? prompt.replace(/(?<![^\s])\(?\d{1,2}[.)]\s+(?=\p{L})/gu, "") : prompt;
}

const MANY_LETTERS = 12;
const webAddress = /https?:\/\/\S+/g;

/** "SEND THE REPORT TO BOB@ACME.COM" in plain letters; a text with any small letter is as its writer wants it. */
function unshouted(task: string, locale: string): string {
  const words = withoutMatch(withoutMatch(task, address), webAddress);
  const isShouted = !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu) ?? []).length >= MANY_LETTERS;
  return isShouted ? task.toLocaleLowerCase(locale) : task;
}

function confidenceOf(job: Job, prompt: string): number {
  const doubt = job.doubt + (prompt === "" ? 0.2 : 0);
  return Math.round(Math.max(0.05, Math.min(BASE_CONFIDENCE, BASE_CONFIDENCE - doubt)) * 100) / 100;
}

/** Zone and recipient: said, but no reason for doubt. */
function notes(
  { job, prompt, recipients, tools }: { job: Job; prompt: string; recipients: string[]; tools: string[] },
  language: Language,
  context: ParseContext,
): string[] {
  const { phrasebook } = language;
  const zone = job.zoneGiven || context.timezone !== undefined ? [] : [phrasebook.noZone];
  if (recipients.length > 0 || !tools.includes("send_email")) return zone;
  if (context.author !== undefined) return [...zone, phrasebook.recipientIs(context.author)];
  const isAuthor = language.addressesAuthor(`${job.task} ${prompt}`) || remindsAuthor(job.task, language);
  return [...zone, isAuthor ? phrasebook.recipientIsAuthor : phrasebook.noRecipient];
}
