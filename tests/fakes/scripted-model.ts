import { MockLanguageModelV4 } from "ai/test";
import type { ResolvedModel } from "@/lib/models";

type Result = Awaited<ReturnType<MockLanguageModelV4["doGenerate"]>>;
type Options = Parameters<MockLanguageModelV4["doGenerate"]>[0];

/** One answer of the model: tool calls, text, an error to throw, or a function of what it was asked. */
export type Turn =
  | { calls: [name: string, input: unknown][]; finishReason?: "length" | "tool-calls" }
  | { text: string; finishReason?: "stop" | "interrupted" }
  | Error;

export interface ScriptedModel extends ResolvedModel {
  asked: Options[];
}

function resultOf(turn: Exclude<Turn, Error>, number: number): Result {
  const content: Result["content"] =
    "text" in turn
      ? turn.text === ""
        ? []
        : [{ type: "text", text: turn.text }]
      : turn.calls.map(([toolName, input], index) => ({
          type: "tool-call",
          toolCallId: `call-${number}-${index}`,
          toolName,
          input: typeof input === "string" ? input : JSON.stringify(input),
        }));
  const unified = turn.finishReason ?? ("text" in turn ? "stop" : "tool-calls");
  return {
    content,
    finishReason: { unified, raw: undefined },
    usage: {
      inputTokens: { total: 10, noCache: 8, cacheRead: 2, cacheWrite: 0 },
      outputTokens: { total: 5, text: 5, reasoning: 0 },
    },
    warnings: [],
  };
}

/** A model that says what it is told to, turn by turn, and keeps what it was asked. After the script it fails. */
export function scriptedModel(turns: readonly Turn[]): ScriptedModel {
  const asked: Options[] = [];
  const model = new MockLanguageModelV4({
    modelId: "scripted",
    doGenerate: async (options) => {
      asked.push(options);
      const turn = turns[asked.length - 1];
      if (turn === undefined) throw new Error("The script is over.");
      if (turn instanceof Error) throw turn;
      return resultOf(turn, asked.length);
    },
  });
  return { id: "scripted", label: "Scripted", model, builtIn: false, price: async () => "0.000001000", asked };
}
