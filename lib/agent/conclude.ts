import type { FinishInput } from "./schemas";
import type { RecordedResult } from "./tool-step";
import type { AgentResult, Evidence, StepIo } from "./types";

export interface MadeCall {
  toolName: string;
  isEffect: boolean;
  result: RecordedResult;
}

/** Proof of the outward acts, from their own results: it is there whatever the model claims. */
function deliveries(calls: readonly MadeCall[]): Evidence[] {
  return calls
    .filter((call) => call.isEffect && call.result.ok)
    .map(({ toolName, result }) => {
      if (toolName !== "send_email") {
        return {
          kind: "request",
          title: String(result.url ?? toolName),
          value: `status ${String(result.status ?? "ok")}`,
          step: result.step,
        };
      }
      const to = Array.isArray(result.to) ? result.to.join(", ") : "";
      const value = `${String(result.channel)}: ${String(result.provider_message)}`;
      return { kind: "delivery", title: `E-mail to ${to}`, value, step: result.step };
    });
}

function evidenceOf(input: FinishInput, calls: readonly MadeCall[]): Evidence[] {
  const known = new Set(calls.map((call) => call.result.step));
  const claimed = input.evidence.map(({ kind, title, value, step }) => {
    return { kind, title, value, step: typeof step === "number" && known.has(step) ? step : null };
  });
  return [...claimed, ...deliveries(calls)];
}

/** An act that was tried and whose last try failed; a run that leaves one behind has not succeeded. */
function failedEffect(calls: readonly MadeCall[]): MadeCall | undefined {
  const last = new Map<string, MadeCall>();
  for (const call of calls) if (call.isEffect) last.set(call.toolName, call);
  return [...last.values()].find((call) => !call.result.ok);
}

/** The end of a run through `finish`, as a step of its own. */
export async function conclude(io: StepIo, input: FinishInput, calls: readonly MadeCall[]): Promise<AgentResult> {
  const spec = { kind: "tool" as const, name: "finish", input, instant: true };
  const { outcome, summary, evidence } = await io.step(spec, async () => ({
    output: { outcome: input.outcome, summary: input.summary, evidence: evidenceOf(input, calls) },
  }));
  if (outcome === "failed") return { status: "failed", outcome: null, reason: "agent_failed", summary, evidence };
  const failed = failedEffect(calls);
  if (!failed) return { status: "succeeded", outcome, reason: null, summary, evidence };
  const failure = `${failed.toolName} failed: ${failed.result.error ?? "no reason given"}`;
  return { status: "failed", outcome: null, reason: "tool_failed", summary: `${summary} (${failure})`, evidence };
}

/** The end of a run that never reached `finish`. */
export function broken(reason: string, summary: string, calls: readonly MadeCall[]): AgentResult {
  return { status: "failed", outcome: null, reason, summary, evidence: deliveries(calls) };
}
