import type { CallOptions, PromptMessage } from "../spec";

export interface PastCall {
  name: string;
  input: Record<string, unknown>;
  /** The tool's own result; `{}` when it was no object. */
  result: Record<string, unknown>;
}

export interface Conversation {
  prompt: string;
  tools: Set<string>;
  calls: PastCall[];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(message: PromptMessage | undefined): string {
  if (message?.role !== "user") return "";
  return message.content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}

/** The task's own words: between `<task>` and `</task>`, or all of the first message. */
function promptOf(messages: readonly PromptMessage[]): string {
  const text = textOf(messages.find((message) => message.role === "user"));
  return (/<task>\n?([\s\S]*?)\n?<\/task>/.exec(text)?.[1] ?? text).trim();
}

/** A tool result as the loop wraps it: `{ untrusted_data_from, result }`, or bare. */
function resultOf(output: unknown): Record<string, unknown> {
  const { type, value } = record(output);
  const outer = record(type === "json" ? value : undefined);
  return "result" in outer ? record(outer.result) : outer;
}

/** Reads the conversation so far: the task, the tools offered and every call with its result, in order. */
export function readConversation(options: CallOptions): Conversation {
  const inputs = new Map<string, unknown>();
  const calls: PastCall[] = [];
  for (const message of options.prompt) {
    if (message.role === "assistant") {
      for (const part of message.content) if (part.type === "tool-call") inputs.set(part.toolCallId, part.input);
    }
    if (message.role === "tool") {
      for (const part of message.content) {
        if (part.type !== "tool-result") continue;
        calls.push({ name: part.toolName, input: record(inputs.get(part.toolCallId)), result: resultOf(part.output) });
      }
    }
  }
  return {
    prompt: promptOf(options.prompt),
    tools: new Set((options.tools ?? []).map((tool) => tool.name)),
    calls,
  };
}
