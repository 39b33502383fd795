import { isValidTimezone } from "@/lib/scheduling";
import { compileSlots } from "../core/compile";
import type { Compiled, Workbench } from "../core/draft";
import type { Slot } from "../core/slots";
import { describeSchedule } from "../describe";
import { withoutAddress } from "../mailed-person";
import { nameOf } from "../name-of";
import type { ParseContext, ParsedSchedule } from "../types";
import type { JobAnswer } from "./answer-schema";
import type { GrammarReading } from "./grammar-reading";
import { slotsOfAnswer } from "./slots-of-answer";
import { addressesIn, isTakenFrom, keepsExact } from "./words-of-answer";

const MAX_NAME = 80;

export interface CompiledJob {
  job: JobAnswer;
  slots: Slot[];
  compiled: Compiled;
  bench: Workbench;
}

function benchFor(slots: readonly Slot[], reading: GrammarReading, context: ParseContext): Workbench {
  const { timezone = "UTC" } = context;
  const zone = slots.find((slot) => slot.kind === "zone")?.zone;
  return {
    now: context.now.getTime(),
    zone: zone ?? (isValidTimezone(timezone) ? timezone : "UTC"),
    words: reading.language.phrasebook,
    assumptions: [],
    warnings: [],
    question: null,
    options: [],
    doubt: 0,
    exact: true,
  };
}

/** A model's job through the same compiler as the grammar's slots; the problem where it makes no schedule. */
export function compileJob(
  job: JobAnswer,
  reading: GrammarReading,
  context: ParseContext,
): CompiledJob | { problem: string } {
  const filled = slotsOfAnswer(job.schedule);
  if ("problem" in filled) return filled;
  const { slots } = filled;
  if (slots.length === 0) return { problem: "The schedule is empty. Ask a question if the text does not say when." };
  const bench = benchFor(slots, reading, context);
  const compiled = tryCompile(slots, bench);
  return compiled.kind === "compiled"
    ? { job, slots, compiled, bench }
    : { problem: `This makes no schedule: ${compiled.message}` };
}

/** The rule library gives up with an error on rules that never fire; a model's slots may be any. */
function tryCompile(slots: readonly Slot[], bench: Workbench): ReturnType<typeof compileSlots> {
  try {
    return compileSlots(slots, bench);
  } catch {
    return { kind: "refused", message: bench.words.never, options: [] };
  }
}

export interface Wording {
  /** Everything that the person wrote. */
  text: string;
  reading: GrammarReading;
  context: ParseContext;
  /** Several jobs share the text, so that its rest belongs to none of them alone. */
  isOneOfSeveral: boolean;
}

/** The agent's words: the model's where they are the person's own, else what the grammar leaves of the text. */
function taskWords({ agent_prompt: prompt = "" }: JobAnswer, { text, reading, isOneOfSeveral }: Wording): string {
  const isFaithful = isTakenFrom(prompt, text) && (isOneOfSeveral || keepsExact(prompt, text));
  return isFaithful ? prompt : reading.rest;
}

/** Name, prompt, tools and recipients by the language's own rules: a model decides none of them. */
export function draftOf({ job, slots, compiled, bench }: CompiledJob, wording: Wording, base: number): ParsedSchedule {
  const { text, reading } = wording;
  const { language } = reading;
  const words = taskWords(job, wording);
  const recipients = addressesIn(words).filter((address) => text.includes(address));
  const agentPrompt = language.prompt(words, recipients.length > 0);
  const tools = language.tools(`${words} ${agentPrompt}`);
  const { schedule } = compiled;
  const { task_name: name = "" } = job;
  return {
    success: true,
    taskName: isTakenFrom(name, text) ? name.slice(0, MAX_NAME) : nameOf(agentPrompt, language),
    agentPrompt,
    confidence: Math.round(Math.max(0.05, base - bench.doubt) * 100) / 100,
    schedule,
    cronExpression: schedule.cronExpressions[0] ?? null,
    exact: compiled.exact && bench.exact,
    assumptions: [...notes({ slots, words, recipients, tools }, wording), ...bench.assumptions],
    warnings: [...withoutAddress(words, tools, reading.language), ...bench.warnings],
    scheduleText: describeSchedule(schedule, language.code),
    scheduleSource: "",
    needsClarification: bench.question !== null,
    question: bench.question,
    options: bench.options,
    tools,
    recipients,
    additional: [],
    source: "model",
    tokens: { input: 0, output: 0 },
  };
}

interface Noted {
  slots: readonly Slot[];
  words: string;
  recipients: readonly string[];
  tools: readonly string[];
}

/** Zone and recipient: said, but no reason for doubt. */
function notes({ slots, words, recipients, tools }: Noted, { reading, context }: Wording): string[] {
  const { language } = reading;
  const { phrasebook } = language;
  const isZoneKnown = context.timezone !== undefined || slots.some((slot) => slot.kind === "zone");
  const zone = isZoneKnown ? [] : [phrasebook.noZone];
  if (recipients.length > 0 || !tools.includes("send_email")) return zone;
  if (context.author !== undefined) return [...zone, phrasebook.recipientIs(context.author)];
  return [...zone, language.addressesAuthor(words) ? phrasebook.recipientIsAuthor : phrasebook.noRecipient];
}
