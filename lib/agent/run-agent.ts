import type { ModelMessage } from "ai";
import { broken, conclude, type MadeCall } from "./conclude";
import { type ModelAnswer, modelStep, type ProposedCall } from "./model-step";
import { boundedForPrompt, plainJson } from "./plain-json";
import { instructionsFor } from "./prompts/instructions";
import { taskMessage } from "./prompts/task-message";
import { readCall } from "./read-call";
import { RepetitionGuard } from "./repetition";
import { toolStep } from "./tool-step";
import { builtInTools } from "./tools/built-in-tools";
import type { AgentDependencies, AgentResult, AgentTask, StepIo, Tool } from "./types";

type ToolMessage = Extract<ModelMessage, { role: "tool" }>;
type ToolContent = ToolMessage["content"][number];
type JsonOutput = Extract<Extract<ToolContent, { type: "tool-result" }>["output"], { type: "json" }>;

/** One run of one task: think, act, think again, until `finish` or a limit. Deterministic but for its steps. */
class AgentLoop {
  private readonly granted: readonly Tool[];
  private readonly messages: ModelMessage[];
  private readonly calls: MadeCall[] = [];
  private readonly repetition = new RepetitionGuard();
  private readonly corrected = new Set<string>();
  private steps = 0;
  private shown = 0;

  constructor(
    private readonly task: AgentTask,
    private readonly io: StepIo,
    private readonly dependencies: AgentDependencies,
  ) {
    const registry = dependencies.registry ?? builtInTools;
    this.granted = registry.filter((tool) => task.tools.includes(tool.name));
    this.messages = [{ role: "user", content: taskMessage(task) }];
  }

  async run(): Promise<AgentResult> {
    const { limits } = this.dependencies;
    const instructions = instructionsFor(this.task, limits.startedAt);
    for (;;) {
      if (this.steps >= limits.maxSteps) return this.stepLimit();
      this.steps += 1;
      const { messages, shown, granted: tools } = this;
      const answer = await modelStep(this.io, { instructions, messages, shown, tools }, this.dependencies);
      this.shown = this.messages.length;
      const end = this.endOf(answer) ?? (await this.act(answer));
      if (end) return end;
    }
  }

  /** The ends that need no tool call: time is up, nothing was said, or something was said without acting. */
  private endOf(answer: ModelAnswer): AgentResult | null {
    if (answer.timeIsUp) {
      const minutes = Math.round(this.dependencies.limits.wallTimeMs / 60_000);
      return this.fail("time_limit", `The run was stopped: its time of ${minutes} min is over.`);
    }
    if (answer.calls.length > 0) return null;
    if (answer.text.trim() === "") return this.fail("empty_answer", "The model answered with nothing.");
    const said = answer.text.trim().slice(0, 1000);
    return this.fail("no_finish", `The model ended without calling finish. It said: ${said}`);
  }

  private async act(answer: ModelAnswer): Promise<AgentResult | null> {
    const results: ToolContent[] = [];
    for (const proposed of answer.calls) {
      const read = readCall(proposed, answer, this.granted);
      if (read.kind === "finish") return conclude(this.io, read.input, this.calls);
      if (read.kind === "invalid") {
        if (this.corrected.has(proposed.name)) return this.fail("invalid_tool_call", read.error);
        this.corrected.add(proposed.name);
        results.push(resultPart(proposed, { ok: false, error: read.error }));
        continue;
      }
      if (this.repetition.isLoop(proposed.name, read.input)) {
        return this.fail("loop", `The run was stopped: it kept calling ${proposed.name} with the same arguments.`);
      }
      if (this.steps >= this.dependencies.limits.maxSteps) return this.stepLimit();
      this.steps += 1;
      const result = await toolStep(this.io, read.tool, read.input, this.task, this.dependencies);
      this.calls.push({ toolName: proposed.name, isEffect: read.tool.isEffect(read.input), result });
      results.push(resultPart(proposed, result));
    }
    this.messages.push(assistantMessage(answer), { role: "tool", content: results });
    return null;
  }

  private stepLimit(): AgentResult {
    return this.fail("step_limit", `The run was stopped after ${this.steps} steps without an end.`);
  }

  private fail(reason: string, summary: string): AgentResult {
    return broken(reason, summary, this.calls);
  }
}

/** What the model said, for the next call. Arguments that were no JSON are left out: the error names them. */
function assistantMessage({ text, calls }: ModelAnswer): ModelMessage {
  const said = text === "" ? [] : [{ type: "text" as const, text }];
  const proposed = calls.map(({ id, name, input }) => {
    const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
    return { type: "tool-call" as const, toolCallId: id, toolName: name, input: isObject ? input : {} };
  });
  return { role: "assistant", content: [...said, ...proposed] };
}

/** A result as the model reads it: wrapped, so that what came from outside is visibly quoted. */
function resultPart({ id, name }: ProposedCall, result: Record<string, unknown>): ToolContent {
  const value = plainJson({ untrusted_data_from: name, result: boundedForPrompt(result) }) as JsonOutput["value"];
  return { type: "tool-result", toolCallId: id, toolName: name, output: { type: "json", value } };
}

/**
 * Carries out a task. Succeeds only through `finish` with `done` or `nothing_to_report`; every other end has a reason.
 * Throws only what a step threw, for the engine to retry.
 */
export function runAgent(task: AgentTask, io: StepIo, dependencies: AgentDependencies): Promise<AgentResult> {
  return new AgentLoop(task, io, dependencies).run();
}
