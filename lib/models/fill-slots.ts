import { generateText, jsonSchema, Output } from "ai";
import { isAppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { type FilledSlots, type FillRequest, type FillSlots, slotAnswerJsonSchema } from "@/lib/nlp";
import { recordOutcome } from "./circuit";
import { toModelError } from "./errors";
import { estimateTokens } from "./estimate-usage";
import { jsonOfText } from "./json-of-text";
import type { ResolvedModel } from "./resolve-model";
import { SLOT_INSTRUCTIONS, slotPrompt } from "./slot-instructions";

/** Both calls together: a person is waiting, and the grammar has an answer of its own. */
const LIMIT_MS = 8_000;
const MAX_OUTPUT_TOKENS = 1_000;
/** Thoughts count as output. */
const MAX_REASONING_TOKENS = 3_000;

/** How the form of the answer is asked for, best first; a server that refuses one is asked in the next. */
const modes = ["json_schema", "json_object", "text"] as const;
type Mode = (typeof modes)[number];

const learned = new Map<string, Mode>();

/** The text as it came: what is wrong with it is judged with the rest, and its tokens are counted either way. */
const asText = { parseCompleteOutput: async ({ text }: { text: string }) => text };
const outputs = {
  json_schema: () => ({
    ...Output.object({ name: "slots", schema: jsonSchema<unknown>(slotAnswerJsonSchema()) }),
    ...asText,
  }),
  json_object: () => ({ ...Output.json({ name: "slots" }), ...asText }),
  text: () => Output.text(),
} satisfies Record<Mode, () => unknown>;

/** The models that OpenAI lets think; they take no temperature. */
const thinks = (id: string) => /^(?:o\d|gpt-[5-9](?!\.?\d*-chat))/.test(id);

/** Asks a model for slots, within one time limit for all calls of the returned function. */
export function fillSlotsBy(resolved: ResolvedModel, limitMs = LIMIT_MS): FillSlots {
  let deadline: AbortSignal | undefined;
  return async (request) => {
    deadline ??= AbortSignal.timeout(limitMs);
    const filled = await fill(resolved, request, deadline);
    recordOutcome(resolved.id, filled.failed);
    return filled;
  };
}

async function fill(resolved: ResolvedModel, request: FillRequest, signal: AbortSignal): Promise<FilledSlots> {
  const prompt = slotPrompt(request);
  const from = modes.indexOf(learned.get(resolved.id) ?? "json_schema");
  for (const mode of modes.slice(from)) {
    try {
      const filled = await call(resolved, prompt, mode, signal);
      learned.set(resolved.id, mode);
      return filled;
    } catch (caught) {
      const error = toModelError(caught);
      if (!signal.aborted && mode !== "text" && isFormRefused(error)) continue;
      logger.warn("The model did not fill the slots; the grammar's answer is used", { model: resolved.id, error });
      return failed(resolved, signal.aborted ? estimateTokens(SLOT_INSTRUCTIONS + prompt) : 0);
    }
  }
  return failed(resolved, 0);
}

/** A request refused for good, though not for its key or address, may be accepted in a plainer form. */
function isFormRefused(error: Error): boolean {
  if (!isAppError(error) || error.code !== "validation") return false;
  const status = (error.details as { status?: number } | undefined)?.status ?? 0;
  return ![401, 402, 403, 404].includes(status);
}

/** A call that was cut off has probably been billed for what was sent. */
async function failed({ id, price }: ResolvedModel, input: number): Promise<FilledSlots> {
  const costUsd = input === 0 ? "0" : await price({ input, output: 0, cached: 0 });
  const use = { model: id, tokens: { input, output: 0 }, estimated: input > 0, costUsd, cached: false };
  return { answer: null, failed: true, use };
}

async function call(resolved: ResolvedModel, prompt: string, mode: Mode, signal: AbortSignal): Promise<FilledSlots> {
  const isThinking = thinks(resolved.id);
  const result = await generateText({
    model: resolved.model,
    instructions: SLOT_INSTRUCTIONS,
    prompt,
    output: outputs[mode](),
    maxRetries: 0,
    maxOutputTokens: isThinking ? MAX_REASONING_TOKENS : MAX_OUTPUT_TOKENS,
    ...(isThinking ? { reasoning: "low" as const } : { temperature: 0 }),
    // Strict schemas know no optional fields; what comes back is checked here in any case.
    providerOptions: { openai: { strictJsonSchema: false } },
    abortSignal: signal,
  });
  const { inputTokens: input = 0, outputTokens: output = 0, inputTokenDetails } = result.usage;
  const cached = inputTokenDetails.cacheReadTokens ?? 0;
  return {
    answer: jsonOfText(result.text),
    failed: false,
    use: {
      model: resolved.id,
      tokens: { input, output },
      estimated: result.providerMetadata?.nighthawks?.estimated === true,
      costUsd: await resolved.price({ input, output, cached }),
      cached: false,
    },
  };
}
