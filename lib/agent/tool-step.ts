import { isAppError } from "@/lib/errors";
import { plainJson } from "./plain-json";
import type { AgentDependencies, AgentTask, StepContext, StepIo, Tool, ToolResult } from "./types";
import { wallTimeOf } from "./wall-time";

/** A tool's result with the position of its step, so that evidence can point at it. */
export type RecordedResult = ToolResult & { step: number };

/** Refusals are answers for the model; outages and bugs are for the engine, which tries again. */
const EXPECTED_CODES: ReadonlySet<string> = new Set(["validation", "forbidden", "not_found", "too_large", "conflict"]);

async function resultOf(tool: Tool, input: unknown, run: Parameters<Tool["run"]>[1]): Promise<ToolResult> {
  try {
    return await tool.run(input, run);
  } catch (error) {
    if (isAppError(error) && EXPECTED_CODES.has(error.code)) return { ok: false, error: error.message };
    throw error;
  }
}

/** One tool call as one durable step; `input` has passed the tool's schema. */
export function toolStep(
  io: StepIo,
  tool: Tool,
  input: unknown,
  task: AgentTask,
  dependencies: AgentDependencies,
): Promise<RecordedResult> {
  const body = async (context: StepContext) => {
    const time = await wallTimeOf(dependencies.limits, context);
    const { idempotencyKey, position } = context;
    const result: ToolResult = time.isOver()
      ? { ok: false, error: "The run's time was over before this call." }
      : await resultOf(tool, input, { task, services: dependencies.tools, signal: time.signal, idempotencyKey });
    return { output: { ...(plainJson(result) as ToolResult), step: position } };
  };
  const spec = { kind: "tool" as const, name: tool.name, input: plainJson(input) };
  if (!tool.isEffect(input)) return io.step(spec, body);
  const sinkTakesKey = tool.sinkTakesKey?.(dependencies.tools) ?? false;
  return io.step({ ...spec, effect: true, sinkTakesKey }, body);
}
