import { generateText, type ModelMessage, tool as sdkTool, type ToolSet, zodSchema } from "ai";
import { AppError } from "@/lib/errors";
import { toModelError } from "@/lib/models";
import { plainJson } from "./plain-json";
import { finish } from "./tools/finish";
import type { AgentDependencies, StepBodyResult, StepContext, StepIo, Tool } from "./types";
import { wallTimeOf } from "./wall-time";

export interface ProposedCall {
  id: string;
  name: string;
  input: unknown;
}

export interface ModelAnswer {
  text: string;
  calls: ProposedCall[];
  finishReason: string;
  /** Set when the run's time was over before or during the call. */
  timeIsUp: boolean;
}

export interface ModelStepInput {
  instructions: string;
  messages: readonly ModelMessage[];
  /** How many of the messages the step before has already shown. */
  shown: number;
  tools: readonly Tool[];
}

/** Tools without `execute`: the SDK proposes, each call becomes a step of its own here. */
function offered(tools: readonly Tool[]): ToolSet {
  return Object.fromEntries([...tools, finish].map((tool) => [tool.name, definitionOf(tool)]));
}

/** A schema is turned into JSON Schema at its first use. */
const definitions = new WeakMap<object, ToolSet[string]>();

function definitionOf(tool: Tool | typeof finish): ToolSet[string] {
  const { description, input } = tool;
  const definition = definitions.get(tool) ?? sdkTool({ description, inputSchema: zodSchema(input as Tool["input"]) });
  definitions.set(tool, definition);
  return definition;
}

const TIME_IS_UP: ModelAnswer = { text: "", calls: [], finishReason: "time_limit", timeIsUp: true };

async function callModel(
  input: ModelStepInput,
  dependencies: AgentDependencies,
  context: StepContext,
): Promise<StepBodyResult<ModelAnswer>> {
  const { model, limits } = dependencies;
  const time = await wallTimeOf(limits, context);
  if (time.isOver()) return { output: TIME_IS_UP };
  try {
    const result = await generateText({
      model: model.model,
      instructions: input.instructions,
      messages: [...input.messages],
      tools: offered(input.tools),
      maxRetries: 0,
      abortSignal: time.signal,
    });
    if (result.finishReason === "error" || result.finishReason === "interrupted") {
      throw new AppError("unavailable", "The model's answer broke off before its end.");
    }
    if (result.text !== "") context.onText(result.text);
    const { inputTokens = 0, outputTokens = 0, inputTokenDetails } = result.usage;
    const usage = { input: inputTokens, output: outputTokens, cached: inputTokenDetails.cacheReadTokens ?? 0 };
    const isEstimated = result.providerMetadata?.nighthawks?.estimated === true;
    const calls = result.toolCalls.map(({ toolCallId, toolName, input: args }) => ({
      id: toolCallId,
      name: toolName,
      input: plainJson(args),
    }));
    return {
      output: { text: String(plainJson(result.text)), calls, finishReason: result.finishReason, timeIsUp: false },
      usage: { ...usage, ...(isEstimated ? { estimated: true } : {}) },
      costUsd: await model.price(usage),
    };
  } catch (error) {
    if (time.isOver()) return { output: TIME_IS_UP };
    throw toModelError(error);
  }
}

/** One model call as one durable step. What it throws is for the engine: retry, wait as long as the server says, or fail. */
export function modelStep(io: StepIo, input: ModelStepInput, dependencies: AgentDependencies): Promise<ModelAnswer> {
  const isFirst = input.shown === 0;
  const recorded = {
    model: dependencies.model.id,
    ...(isFirst ? { instructions: input.instructions, tools: input.tools.map((tool) => tool.name) } : {}),
    messages: plainJson(input.messages.slice(input.shown)),
  };
  return io.step({ kind: "model", name: dependencies.model.id, input: recorded }, (context) =>
    callModel(input, dependencies, context),
  );
}
