import { errorOf, readAnswer } from "./answers";
import type { Keys } from "./checks";
import { evaluate, holds } from "./expression";
import { newJobId, newTrace, newUlid } from "./identifiers";
import { type Answer, ask, maxAttempts } from "./jobs";
import { Slots } from "./slots";
import type { Event, FunctionConfig, Job, Run, RunStatus } from "./types";

const LONGEST_TIMER_MS = 2 ** 31 - 1;
const WINDOW_MS = 86_400_000;

export interface EngineOptions extends Keys {
  /** The wait before a further attempt, counted from 0. Default: 15 s, 30 s, 1, 2, 5 min and up to 30 s more. */
  retryDelayMs?: ((attempt: number) => number) | undefined;
}

/** Runs in memory: all of it is gone when it forgets, as a real server's default queue is at a restart. */
export class Engine {
  readonly runs: Run[] = [];
  readonly violations: string[] = [];
  functions: FunctionConfig[] = [];
  /** Moves the clock by which requests are signed. */
  skewMs = 0;
  #slots = new Slots();
  #seen = new Map<string, number>();

  constructor(readonly options: EngineOptions) {}

  complain = (faults: string[], of: string): void => {
    this.violations.push(...faults.map((fault) => `${of}: ${fault}`));
  };

  /** Everything that waits is lost; what is under way comes back to nobody. */
  forget(): void {
    for (const run of this.runs) if (run.status === "running") this.#end(run, "forgotten", null);
    this.#seen = new Map();
    this.#slots = new Slots();
  }

  /** Starts the functions that the event triggers, and tells the runs that wait for it. */
  receive(event: Event, onceId: string | null): void {
    for (const run of this.runs) if (run.status === "running") this.#tell(run, event);
    for (const config of this.functions) {
      const triggered = config.triggers.some(
        (trigger) => trigger.event === event.name && holds(trigger.expression, { event }),
      );
      if (triggered && this.#isFirst(config, event, onceId)) this.start(config, event, null);
    }
  }

  #isFirst(config: FunctionConfig, event: Event, onceId: string | null): boolean {
    const key = config.idempotency ? `key ${evaluate(config.idempotency, { event })}` : onceId && `id ${onceId}`;
    return key === null || this.once(`${config.id} ${key}`);
  }

  /** True when the key was not seen within 24 h. */
  once(key: string): boolean {
    const isNew = (this.#seen.get(key) ?? 0) <= Date.now();
    if (isNew) this.#seen.set(key, Date.now() + WINDOW_MS);
    return isNew;
  }

  #tell(run: Run, event: Event): void {
    const scope = { event: run.event, async: event };
    if (run.config.cancel?.some((rule) => rule.event === event.name && holds(rule.if, scope))) {
      this.end(run, "cancelled", { error: "function cancelled", name: "Error", message: "function cancelled" });
      return;
    }
    for (const [stepId, pending] of [...run.pending]) {
      if (pending.event === event.name && holds(pending.expression, scope)) this.endStep(run, stepId, event);
    }
  }

  start(config: FunctionConfig, event: Event, parent: Run["parent"]): Run {
    const run: Run = {
      ...{ id: newUlid(), config, event, trace: newTrace(), createdAtMs: Date.now(), status: "running", output: null },
      ...{ version: -1, ended: new Map(), pending: new Map(), jobs: new Set(), parent },
    };
    this.runs.push(run);
    this.enqueue(run, "step", false, event.ts - Date.now());
    return run;
  }

  enqueue(run: Run, stepId: string, planOnly: boolean, delayMs = 0): void {
    const job: Job = {
      ...{ id: newJobId(), run, stepId, attempt: 0, generation: 1, planOnly, requestId: null, timer: null },
    };
    run.jobs.add(job);
    this.#schedule(job, delayMs);
  }

  #schedule(job: Job, delayMs: number): void {
    const waitMs = Math.min(Math.max(0, delayMs), LONGEST_TIMER_MS);
    job.timer = setTimeout(() => {
      job.timer = null;
      if (delayMs > waitMs) this.#schedule(job, delayMs - waitMs);
      else void this.#perform(job);
    }, waitMs);
  }

  async #perform(job: Job): Promise<void> {
    const { run } = job;
    const release = await this.#slots.take(run);
    try {
      if (run.status !== "running") return;
      const answer = await ask(job, this.options, this.complain, this.skewMs);
      if (run.status === "running") this.#handle(job, answer);
    } finally {
      release();
    }
  }

  #handle(job: Job, answer: Answer): void {
    const { run } = job;
    if (answer.headers["x-inngest-req-version"]) run.version = Number(answer.headers["x-inngest-req-version"]);
    const retry = readAnswer(this, job, answer, job.attempt + 1 >= maxAttempts(run));
    if (run.status !== "running") return;
    if (retry) {
      job.attempt++;
      job.generation++;
      this.#schedule(job, retry.afterMs ?? (this.options.retryDelayMs ?? backoffMs)(job.attempt - 1));
      return;
    }
    run.jobs.delete(job);
    this.discover(run, false);
  }

  /** Asks the app what comes next, once nothing is under way; in a race also while something is. */
  discover(run: Run, raced: boolean): void {
    if (run.status !== "running" || (run.pending.size > 0 && !raced)) return;
    if ([...run.jobs].some((job) => job.stepId === "step")) return;
    this.enqueue(run, "step", run.pending.size > 0);
  }

  /** Ends a step that has begun; `output` is what the app will be sent for it. */
  endStep(run: Run, stepId: string, output: unknown): void {
    const pending = run.pending.get(stepId);
    if (run.status !== "running" || !pending) return;
    clearTimeout(pending.timer);
    run.pending.delete(stepId);
    run.ended.set(stepId, output);
    this.discover(run, pending.race);
  }

  end(run: Run, status: "completed" | "failed" | "cancelled", output: unknown): void {
    this.#end(run, status, output);
    const { parent } = run;
    if (parent)
      this.endStep(parent.run, parent.stepId, status === "completed" ? { data: output } : { error: errorOf(output) });
    if (status === "failed") this.#announceFailure(run, output as Record<string, unknown>);
  }

  #end(run: Run, status: RunStatus, output: unknown): void {
    run.status = status;
    run.output = output;
    for (const job of run.jobs) clearTimeout(job.timer ?? undefined);
    for (const pending of run.pending.values()) clearTimeout(pending.timer);
    run.jobs.clear();
    run.pending.clear();
  }

  #announceFailure(run: Run, error: Record<string, unknown>): void {
    if (run.event.name === "inngest/function.failed") return;
    const { user: _user, ...withoutUser } = run.event;
    const data = {
      _inngest: { status: "Failed" },
      error: { ...errorOf(error), error: error.name },
      event: run.event,
      events: [withoutUser],
      function_id: run.config.id,
      result: error,
      run_id: run.id,
    };
    this.receive({ id: run.id, name: "inngest/function.failed", data, ts: Date.now(), user: {} }, run.id);
  }
}

function backoffMs(attempt: number): number {
  return ([15, 30, 60, 120][attempt] ?? 300) * 1_000 + Math.random() * 30_000;
}
