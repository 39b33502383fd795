import { clean } from "../grammar/fold";
import { parseAnswer } from "../parse-answer";
import { parseRequest } from "../parse-request";
import type { ModelUse, ParseContext, ParseResult } from "../types";
import { SLOT_ANSWER_VERSION } from "./answer-schema";
import { type GrammarReading, readByGrammar } from "./grammar-reading";
import { isSettled } from "./is-settled";
import { type Case, judgeAnswer, type Verdict } from "./judge-answer";
import { addUse, cachedUse, withUse } from "./model-use";
import type { FillRequest, SlotModel } from "./types";

/**
 * The grammar's answer, and a model's where the grammar is not sure: one call, at most one repair, the slots compiled
 * and checked here. What fails, takes too long or contradicts the text leaves the grammar's own answer, or a question.
 * With `request`, the text is the answer to what that request left open. Never throws.
 */
export async function parseRequestWithModel(
  text: string,
  context: ParseContext,
  model: SlotModel,
  request?: string,
): Promise<ParseResult> {
  const own = request === undefined ? parseRequest(text, context) : parseAnswer(request, text, context);
  const reading = readingOf(text, context, request);
  if (isSettled(own, reading)) return own;
  const given: Case = { text: request === undefined ? text : `${request}\n${text}`, reading, own, context };
  try {
    return (await fromCache(given, model, text, request)) ?? (await fromModel(given, model, text, request));
  } catch {
    return own;
  }
}

/** An answer brings the schedule, the request before it the task. */
function readingOf(text: string, context: ParseContext, request: string | undefined): GrammarReading {
  const reading = readByGrammar(text, context);
  if (request === undefined) return reading;
  const { rest, language } = readByGrammar(request, context);
  return { ...reading, rest, language };
}

/** The person's words, with case and order: another wording is another request. */
function keyOf(model: SlotModel, text: string, request: string | undefined): string {
  return JSON.stringify([SLOT_ANSWER_VERSION, model.id, request === undefined ? null : clean(request), clean(text)]);
}

async function fromCache(
  given: Case,
  model: SlotModel,
  text: string,
  request: string | undefined,
): Promise<ParseResult | null> {
  const kept = await model.cache?.get(keyOf(model, text, request));
  if (kept === undefined || kept === null) return null;
  const verdict = judgeAnswer(kept, given);
  return verdict.kind === "accepted" ? withUse(verdict.result, cachedUse(model.id)) : null;
}

async function fromModel(
  given: Case,
  model: SlotModel,
  text: string,
  request: string | undefined,
): Promise<ParseResult> {
  const { own, reading, context } = given;
  const question: FillRequest = {
    text,
    request: request ?? null,
    timezone: context.timezone ?? "UTC",
    hint: {
      slots: reading.slots,
      schedule: own.success ? own.scheduleText : null,
      question: own.question,
    },
    repair: null,
  };
  const first = await model.fill(question);
  if (first.failed) return withUse(own, first.use);
  const verdict = judgeAnswer(first.answer, given);
  if (verdict.kind === "accepted") return accepted(verdict, first.use, model, keyOf(model, text, request));
  const second = await model.fill({ ...question, repair: { answer: first.answer, problem: verdict.problem } });
  const use = addUse(first.use, second.use);
  if (second.failed) return withUse(own, use);
  const last = judgeAnswer(second.answer, given);
  if (last.kind === "accepted") return accepted(last, use, model, keyOf(model, text, request));
  return withUse(askInstead(given, last), use);
}

async function accepted(
  { answer, result }: Extract<Verdict, { kind: "accepted" }>,
  use: ModelUse,
  { cache }: SlotModel,
  key: string,
): Promise<ParseResult> {
  await cache?.set(key, answer);
  return withUse(result, use);
}

/** Two answers that do not fit the text: the readings are shown to choose from. Without any, the grammar's own stays. */
function askInstead({ own, reading }: Case, { draft }: Extract<Verdict, { kind: "refused" }>): ParseResult {
  if (draft === null || draft.additional.length > 0) return own;
  const { phrasebook } = reading.language;
  const question = own.question ?? phrasebook.askWhen;
  const first = own.success ? [own.scheduleText, draft.scheduleText] : [draft.scheduleText];
  const options = [...first, ...(own.options.length > 0 ? own.options : phrasebook.whenOptions)];
  return {
    ...{ success: false, intent: "needs_clarification", target: null, message: question, question },
    options: [...new Set(options)].slice(0, 4),
  };
}
