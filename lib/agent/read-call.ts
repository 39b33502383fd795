import { z } from "zod";
import type { ModelAnswer, ProposedCall } from "./model-step";
import { finish } from "./tools/finish";
import type { Tool } from "./types";

export type ReadCall =
  | { kind: "call"; tool: Tool; input: unknown }
  | { kind: "finish"; input: z.infer<typeof finish.input> }
  | { kind: "invalid"; error: string };

/**
 * Judges a proposed call before anything happens: the tool must be granted, the arguments must fit, and an answer
 * that was cut off at its length limit is not run at all, since its arguments may be half of what was meant.
 */
export function readCall(proposed: ProposedCall, answer: ModelAnswer, granted: readonly Tool[]): ReadCall {
  const names = [...granted.map((tool) => tool.name), finish.name];
  const tool = granted.find((candidate) => candidate.name === proposed.name);
  if (!tool && proposed.name !== finish.name) {
    return {
      kind: "invalid",
      error: `There is no tool “${proposed.name.slice(0, 60)}” here. The tools are: ${names.join(", ")}.`,
    };
  }
  if (answer.finishReason === "length") {
    return {
      kind: "invalid",
      error: "The answer was cut off at its length limit, so this call was not made. Make it shorter.",
    };
  }
  const parsed = (tool ?? finish).input.safeParse(proposed.input);
  if (!parsed.success) {
    const problems = typeof proposed.input === "string" ? "they are not JSON" : z.prettifyError(parsed.error);
    return { kind: "invalid", error: `The arguments for ${proposed.name} do not fit: ${problems}` };
  }
  if (!tool) return { kind: "finish", input: finish.input.parse(proposed.input) };
  return { kind: "call", tool, input: parsed.data };
}
