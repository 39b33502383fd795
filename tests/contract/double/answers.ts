import type { Engine } from "./engine";
import { newUlid, uuidFor } from "./identifiers";
import type { Answer } from "./jobs";
import type { Job, Op, Pending, Run } from "./types";

const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The attempt is to be made again; null leaves the time to the back-off. */
interface Retry {
  afterMs: number | null;
}

/** Does what an answer says. Returns when the same shall be asked again. */
export function readAnswer(engine: Engine, job: Job, answer: Answer, isLast: boolean): Retry | null {
  const { run } = job;
  const isFinal = isLast || answer.headers["x-inngest-no-retry"] === "true";
  const retry: Retry = { afterMs: retryAfterMs(answer.headers["retry-after"]) };
  if (answer.status === 200) {
    engine.end(run, "completed", JSON.parse(answer.text));
    return null;
  }
  if (answer.status !== 206) {
    if (!isFinal) return retry;
    engine.end(run, "failed", JSON.parse(answer.text));
    return null;
  }
  for (const op of JSON.parse(answer.text) as Op[]) {
    if (op.op === "StepError" && !isFinal) return retry;
    perform(engine, run, op);
    if (run.status !== "running") break;
  }
  return null;
}

function perform(engine: Engine, run: Run, op: Op): void {
  switch (op.op) {
    case "StepRun":
      if (isTooLarge(op)) engine.end(run, "failed", { name: "Error", message: tooLarge(op) });
      else finish(engine, run, op, { data: op.data ?? null });
      return;
    case "StepError":
    case "StepFailed":
      finish(engine, run, op, { error: errorOf(op.error) });
      return;
    case "StepPlanned":
      if (begin(run, op, {})) engine.enqueue(run, op.id, true);
      return;
    case "Sleep":
      if (begin(run, op, {})) expire(engine, run, op.id, op.name, null);
      return;
    case "WaitForEvent": {
      const expression = op.opts?.if as string | undefined;
      if (begin(run, op, { event: op.name, expression })) expire(engine, run, op.id, op.opts?.timeout, null);
      return;
    }
    case "InvokeFunction":
      if (begin(run, op, {})) invoke(engine, run, op);
      return;
    case "RunComplete":
      engine.end(run, "completed", op.data ?? null);
      return;
    default:
      engine.complain([`the op ${op.op}`], `an answer of ${run.config.id}`);
      engine.end(run, "failed", { name: "Error", message: `unknown op ${op.op}` });
  }
}

function finish(engine: Engine, run: Run, op: Op, output: unknown): void {
  if (run.pending.has(op.id)) engine.endStep(run, op.id, output);
  else run.ended.set(op.id, output);
}

/** False when the step has begun before: the app says again what it said. */
function begin(run: Run, op: Op, pending: Omit<Pending, "race">): boolean {
  if (run.pending.has(op.id) || run.ended.has(op.id)) return false;
  run.pending.set(op.id, { ...pending, race: op.opts?.parallelMode === "race" });
  return true;
}

function expire(engine: Engine, run: Run, stepId: string, when: unknown, output: unknown): void {
  const pending = run.pending.get(stepId);
  if (pending)
    pending.timer = setTimeout(() => engine.endStep(run, stepId, output), Math.max(0, untilMs(String(when))));
}

function invoke(engine: Engine, run: Run, op: Op): void {
  const {
    function_id: id,
    payload,
    timeout,
  } = op.opts as {
    function_id: string;
    payload?: { data?: Record<string, unknown> };
    timeout?: string;
  };
  const config = engine.functions.find((known) => known.id === id);
  if (!config) {
    const error = { name: "Error", message: `could not find function with ID: ${id}` };
    engine.endStep(run, op.id, { error });
    return;
  }
  const waitMs = timeout ? untilMs(timeout) : 365 * UNIT_MS.d;
  const _inngest = {
    correlation_id: `${run.id}.${op.id}`,
    expire: Date.now() + waitMs,
    fn_id: id,
    name: op.displayName ?? "",
    source_app_id: uuidFor("app"),
    source_fn_id: uuidFor(run.config.id),
    source_fn_v: 1,
  };
  const data = { _inngest, ...payload?.data };
  const event = { id: newUlid(), name: "inngest/function.invoked", data, ts: Date.now(), user: {} };
  engine.start(config, event, { run, stepId: op.id });
  const message = "Timed out waiting for invoked function to complete";
  const name = "InngestInvokeTimeoutError";
  if (timeout) expire(engine, run, op.id, timeout, { error: { error: `${name}: ${message}`, message, name } });
}

/** What of an error goes along with a step. */
export function errorOf(error: unknown): Record<string, unknown> {
  const { name, message, stack, cause } = error as Record<string, unknown>;
  return { ...(cause ? { cause } : {}), message, name, ...(stack ? { stack } : {}) };
}

export function isTooLarge(op: Op): boolean {
  return Buffer.byteLength(JSON.stringify(op.data ?? null)) > MAX_OUTPUT_BYTES;
}

export function tooLarge(op: Op): string {
  return `step ${op.id} output too large: step output size is greater than the limit`;
}

function retryAfterMs(header: string | undefined): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
  return Math.min(Math.max(seconds, 1), 86_400) * 1_000;
}

/** "2s", "1d12h" or a time: milliseconds from now. */
function untilMs(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)];
  if (parts.map(([part]) => part).join("") !== text) return Date.parse(text) - Date.now();
  return parts.reduce((total, [, amount, unit]) => total + Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS], 0);
}
