import type { CallOptions, GenerateResult, LanguageModelV4, StreamPart, Usage } from "../spec";
import { readConversation } from "./conversation";
import { planNext } from "./plan";

export const BUILT_IN_PLANNER_ID = "built-in-planner";

const NO_USAGE: Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

function generate(options: CallOptions): GenerateResult {
  const conversation = readConversation(options);
  const before = conversation.calls.length;
  const content: GenerateResult["content"] = planNext(conversation).map((call, index) => ({
    type: "tool-call",
    toolCallId: `plan-${before + index + 1}`,
    toolName: call.toolName,
    input: JSON.stringify(call.input),
  }));
  return { content, finishReason: { unified: "tool-calls", raw: undefined }, usage: NO_USAGE, warnings: [] };
}

/**
 * The model that is there without any key: deterministic, free, and able to use the built-in tools only.
 * It answers with tool calls, never with text of its own.
 */
export function builtInPlanner(): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "nighthawks",
    modelId: BUILT_IN_PLANNER_ID,
    supportedUrls: {},
    async doGenerate(options) {
      return generate(options);
    },
    async doStream(options) {
      const { content, finishReason, usage } = generate(options);
      const calls = content.filter((part) => part.type === "tool-call");
      const parts: StreamPart[] = [
        { type: "stream-start", warnings: [] },
        ...calls,
        { type: "finish", finishReason, usage },
      ];
      const stream = new ReadableStream<StreamPart>({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
      return { stream };
    },
  };
}
