import type { NotASchedule, ParseContext, ParsedSchedule, ParseResult } from "../types";
import { type JobAnswer, readSlotAnswer, type SlotAnswer } from "./answer-schema";
import { contradictions } from "./contradictions";
import { type CompiledJob, compileJob, draftOf } from "./draft-of-answer";
import type { GrammarReading } from "./grammar-reading";
import { readByModel } from "./notes";
import { unsupported } from "./support";
import { isTakenFrom } from "./words-of-answer";

/** One text on its way through a model. */
export interface Case {
  /** Everything that the person wrote, the request before an answer included. */
  text: string;
  reading: GrammarReading;
  own: ParseResult;
  context: ParseContext;
}

export type Verdict =
  | { kind: "accepted"; answer: SlotAnswer; result: ParseResult }
  /** `draft` is what the answer would have made, for a person to confirm. */
  | { kind: "refused"; problem: string; draft: ParsedSchedule | null };

/** The same as the grammar's own reading; the grammar's slots alone are there; the grammar has found nothing. */
const CONFIDENCE = { agreed: 0.85, filled: 0.75, alone: 0.65, zone: 0.6 };
const TRUSTED = 0.6;

/** What a model's answer makes of the text, or what is wrong with it. Whatever it says, it becomes slots or nothing. */
export function judgeAnswer(raw: unknown, given: Case): Verdict {
  const read = readSlotAnswer(raw);
  if ("problem" in read) return { kind: "refused", problem: read.problem, draft: null };
  const { answer } = read;
  const jobs = answer.jobs ?? [];
  if (answer.intent === "task" && answer.question === undefined && jobs.length > 0)
    return judgeJobs(answer, jobs, given);
  return { kind: "accepted", answer, result: withoutJob(answer, given) };
}

/** A command does nothing by being read, so that the model's word is enough; a draft is not given up for less. */
function withoutJob(answer: SlotAnswer, given: Case): ParseResult {
  const { intent } = answer;
  const isCommand = !["task", "question", "none"].includes(intent);
  if (!isCommand && isTrusted(given.own)) return given.own;
  return intent === "task" ? questionOf(answer, given) : commandOf(intent, answer, given);
}

/** A reading of the grammar that a model's "this is no task" does not outweigh. */
function isTrusted(own: ParseResult): boolean {
  return own.success && !own.needsClarification && own.confidence >= TRUSTED;
}

function questionOf(answer: SlotAnswer, { own, reading, text }: Case): NotASchedule {
  const { phrasebook } = reading.language;
  const asked = answer.question !== undefined && !/[@:/\\]|www\./.test(answer.question) ? answer.question : null;
  const question = own.question ?? asked ?? phrasebook.askWhen;
  const options = own.options.length > 0 ? own.options : own.success ? [own.scheduleText] : phrasebook.whenOptions;
  const target = targetIn(text, answer);
  return { success: false, intent: "needs_clarification", target, message: question, question, options };
}

function commandOf(
  intent: Exclude<SlotAnswer["intent"], "task">,
  answer: SlotAnswer,
  { reading, text }: Case,
): NotASchedule {
  const message = reading.language.phrasebook.commands[intent];
  return { success: false, intent, target: targetIn(text, answer), message, question: null, options: [] };
}

function targetIn(text: string, { target }: SlotAnswer): string | null {
  return target !== undefined && text.toLowerCase().includes(target.toLowerCase()) ? target : null;
}

function judgeJobs(answer: SlotAnswer, jobs: readonly JobAnswer[], given: Case): Verdict {
  const { reading, context, own, text } = given;
  const compiled: CompiledJob[] = [];
  for (const job of jobs) {
    const made = compileJob(job, reading, context);
    if ("problem" in made) return { kind: "refused", problem: made.problem, draft: null };
    compiled.push(made);
  }
  const isOneOfSeveral = compiled.length > 1;
  const strange = isOneOfSeveral && compiled.some(({ job }) => !isTakenFrom(job.agent_prompt ?? "", text));
  const agreed = isSame(own, compiled);
  const base = agreed ? CONFIDENCE.agreed : confidenceFor(compiled, reading);
  const wording = { text, reading, context, isOneOfSeveral };
  const [first, ...additional] = compiled.map((one) => noted(draftOf(one, wording, base), agreed, given));
  if (!first) return { kind: "refused", problem: "There is no job in the answer.", draft: null };
  const draft = { ...first, additional };
  const problems = [
    ...(strange ? ["Each agent_prompt must repeat the words of the text that belong to its job."] : []),
    ...(agreed ? [] : objections(compiled, given)),
  ];
  if (problems.length > 0) return { kind: "refused", problem: problems.slice(0, 4).join(" "), draft };
  return { kind: "accepted", answer, result: draft };
}

function objections(compiled: readonly CompiledJob[], { reading, text, context }: Case): string[] {
  const filled = compiled.flatMap(({ slots }) => slots);
  const support = { read: reading.slots, text, timezone: context.timezone ?? "UTC" };
  return [...contradictions(reading.slots, filled), ...unsupported(filled, support)];
}

function confidenceFor(compiled: readonly CompiledJob[], { slots }: GrammarReading): number {
  const names = compiled.flatMap((one) => one.slots).filter((slot) => slot.kind === "zone");
  const isNewZone = names.some(({ zone }) => !slots.some((slot) => slot.kind === "zone" && slot.zone === zone));
  if (isNewZone) return CONFIDENCE.zone;
  return slots.length > 0 ? CONFIDENCE.filled : CONFIDENCE.alone;
}

function noted(draft: ParsedSchedule, agreed: boolean, { reading, own }: Case): ParsedSchedule {
  if (agreed && own.success && !own.needsClarification && own.confidence >= TRUSTED) return draft;
  const confidence = Math.min(draft.confidence, CONFIDENCE.filled);
  return { ...draft, confidence, assumptions: [...draft.assumptions, readByModel(reading.language.code)] };
}

/** Whether the model came to the very schedules that the grammar was unsure of. */
function isSame(own: ParseResult, compiled: readonly CompiledJob[]): boolean {
  if (!own.success) return false;
  const jobs = [own, ...own.additional];
  return (
    jobs.length === compiled.length &&
    jobs.every((job, index) => written(job.schedule) === written(compiled[index]?.compiled.schedule))
  );
}

function written(schedule: ParsedSchedule["schedule"] | undefined): string {
  return JSON.stringify(schedule && { ...schedule, cronExpressions: schedule.cronExpressions.toSorted() });
}
