import { z } from "zod";
import { parseRetryAfter, parseWhen } from "./durations";
import { MAX_STEP_BYTES } from "./limits";
import { type ErrorBody, type Op, opSchema, readError, stepError } from "./protocol";
import type { FinishedStep, PendingStep } from "./records";

/** What an answer of the SDK means for the run. */
export interface Outcome {
  steps: FinishedStep[];
  pending: PendingStep[];
  invocations: {
    stepId: string;
    name: string;
    functionId: string;
    payload: Record<string, unknown>;
    timeout: string;
  }[];
  /** The request shall be made again; null leaves the wait to the back-off. */
  retry: { afterMs: number | null; error: ErrorBody } | null;
  /** The app wants to be asked again at once. */
  discovery: boolean;
  end: { status: "completed"; output: string } | { status: "failed"; error: ErrorBody } | null;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

const INVOKE_TIMEOUT = "1y";
const INVOKE_TIMEOUT_ERROR = "InngestInvokeTimeoutError";

/** `attempt` counts from 0; the last one is `maxAttempts - 1`. */
export function readAnswer(answer: Answer, attempt: number, maxAttempts: number, nowMs: number): Outcome {
  const outcome: Outcome = { steps: [], pending: [], invocations: [], retry: null, discovery: false, end: null };
  const retry = {
    final: answer.headers.get("x-inngest-no-retry") === "true" || attempt + 1 >= maxAttempts,
    afterMs: parseRetryAfter(answer.headers.get("retry-after"), nowMs),
  };
  if (answer.status === 200) return { ...outcome, end: { status: "completed", output: answer.body || "null" } };
  if (answer.status !== 206) {
    const error = readError(parseJson(answer.body));
    return retry.final
      ? { ...outcome, end: { status: "failed", error } }
      : { ...outcome, retry: { afterMs: retry.afterMs, error } };
  }
  const ops = z.array(opSchema).safeParse(parseJson(answer.body));
  if (!ops.success) return fail(outcome, "The app answered 206 without a list of ops.");
  try {
    for (const op of ops.data) {
      readOp(outcome, op, retry, nowMs);
      if (outcome.end) break;
    }
    return outcome;
  } catch (error) {
    return fail(outcome, error instanceof Error ? error.message : String(error));
  }
}

function readOp(outcome: Outcome, op: Op, retry: { final: boolean; afterMs: number | null }, nowMs: number): void {
  const name = op.displayName ?? op.name ?? op.id;
  const begun = { id: op.id, name, race: op.opts?.parallelMode === "race" };
  switch (op.op) {
    case "StepRun": {
      const step = finishedStep(op);
      if (isTooLarge(step)) fail(outcome, outputTooLarge(op.id));
      else outcome.steps.push(step);
      return;
    }
    case "StepError":
    case "StepFailed": {
      const error = readError(op.error);
      if (op.op === "StepError" && !retry.final) outcome.retry = { afterMs: retry.afterMs, error };
      else outcome.steps.push({ id: op.id, name, output: JSON.stringify({ error: stepError(error) }) });
      return;
    }
    case "StepPlanned":
      outcome.pending.push({ ...begun, kind: "planned" });
      return;
    case "Sleep":
      outcome.pending.push({ ...begun, kind: "sleep", ...parseWhen(op.name ?? "", nowMs), timerOutput: "null" });
      return;
    case "WaitForEvent":
      outcome.pending.push({
        ...begun,
        kind: "wait",
        eventName: op.name ?? "",
        ...(op.opts?.if ? { expression: op.opts.if } : {}),
        ...parseWhen(op.opts?.timeout ?? "", nowMs),
        timerOutput: "null",
      });
      return;
    case "InvokeFunction":
      readInvocation(outcome, op, begun, nowMs);
      return;
    case "RunComplete":
      outcome.end = { status: "completed", output: JSON.stringify(op.data ?? null) };
      return;
    case "DiscoveryRequest":
      outcome.discovery = true;
      return;
    default:
      fail(outcome, `The embedded executor does not know the op ${op.op} (step "${name}").`);
  }
}

function readInvocation(
  outcome: Outcome,
  op: Op,
  begun: { id: string; name: string; race: boolean },
  nowMs: number,
): void {
  const timeout = op.opts?.timeout || INVOKE_TIMEOUT;
  const message = "Timed out waiting for invoked function to complete";
  const error = { error: `${INVOKE_TIMEOUT_ERROR}: ${message}`, message, name: INVOKE_TIMEOUT_ERROR };
  outcome.pending.push({
    ...begun,
    kind: "invoke",
    ...parseWhen(timeout, nowMs),
    timerOutput: JSON.stringify({ error }),
  });
  outcome.invocations.push({
    stepId: op.id,
    name: begun.name,
    functionId: op.opts?.function_id ?? "",
    payload: op.opts?.payload ?? {},
    timeout,
  });
}

/** All that a checkpoint may hold. */
export function isFinishedStep(op: Op): boolean {
  return op.op === "StepRun";
}

/** The stored form of a step that ran. A step without a result has the result null. */
export function finishedStep(op: Op): FinishedStep {
  return { id: op.id, name: op.displayName ?? op.name ?? op.id, output: `{"data":${JSON.stringify(op.data ?? null)}}` };
}

export function isTooLarge(step: FinishedStep): boolean {
  return Buffer.byteLength(step.output) > MAX_STEP_BYTES;
}

/** The real server's words. */
export function outputTooLarge(stepId: string): string {
  return `step ${stepId} output too large: step output size is greater than the limit`;
}

function fail(outcome: Outcome, message: string): Outcome {
  outcome.end = { status: "failed", error: { name: "Error", message } };
  return outcome;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
