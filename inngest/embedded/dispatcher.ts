import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Outcome, readAnswer } from "./answer";
import type { DatabaseTime } from "./database";
import type { FunctionRegistry } from "./function-registry";
import { emptyIntake } from "./intake";
import { type Ending, invocationIntake, lifecycleIntake } from "./lifecycle-events";
import { defaultRetryDelayMs } from "./limits";
import { type ErrorBody, stepError } from "./protocol";
import type { Claim, CompleteVerdict, Completion } from "./records";
import { buildRequest } from "./request";
import { settle } from "./settle";
import type { Store } from "./store";
import type { ExecutorLogger, Handler } from "./types";
import type { WakeTimers } from "./wake-timers";
import type { WorkStore } from "./work-store";

const COMPLETE_TRIES = 6;

export interface DispatcherParts {
  store: Store;
  work: WorkStore;
  registry: FunctionRegistry;
  handler: Handler;
  time: DatabaseTime;
  timers: WakeTimers;
  logger: ExecutorLogger;
  /** Renews this executor's row. */
  renew(): Promise<void>;
  retryDelayMs: ((attempt: number) => number) | undefined;
}

/** Carries one queue item through the app: claim, request, answer, and what follows from it. */
export class Dispatcher {
  /** How often each item is being carried out here: twice when it was taken from this process and came back. */
  readonly #executing = new Map<string, number>();
  readonly #claiming = new Map<string, Promise<unknown>>();
  /** Items whose claim or answer failed: it may have been written all the same, so this executor may hold them. */
  readonly #dropped = new Set<string>();
  #closed = false;

  constructor(private readonly parts: DispatcherParts) {}

  get active(): number {
    return [...this.#executing.values()].reduce((total, times) => total + times, 0);
  }

  /** From now on answers that cannot be stored are given up: the item is in other hands. */
  close(): void {
    this.#closed = true;
  }

  async dispatch(itemId: string): Promise<void> {
    try {
      const claim = await this.#inTurn(itemId, () => this.#claim(itemId));
      if (claim?.verdict === "run") await this.#perform(claim).finally(() => this.#count(itemId, -1));
    } catch (error) {
      this.#dropped.add(itemId);
      throw error;
    }
  }

  /** Lets others take what failed here: as long as this executor lives, nobody would. */
  async handBack(): Promise<void> {
    await Promise.all(
      [...this.#dropped].map((itemId) =>
        this.#inTurn(itemId, async () => {
          if (!this.#executing.has(itemId)) await this.parts.work.handBack(itemId);
          this.#dropped.delete(itemId);
        }),
      ),
    );
  }

  async #claim(itemId: string): Promise<Claim | undefined> {
    let claim = await this.parts.work.claim(itemId, this.#executing.has(itemId));
    if (claim?.verdict === "unregistered") {
      await this.parts.renew();
      claim = await this.parts.work.claim(itemId, this.#executing.has(itemId));
    }
    if (claim?.verdict === "run") this.#count(itemId, 1);
    return claim;
  }

  // Claims of one item come one after the other, so that each knows what became of the one before.
  async #inTurn<T>(itemId: string, work: () => Promise<T>): Promise<T> {
    const earlier = this.#claiming.get(itemId) ?? Promise.resolve();
    const working = earlier.then(work);
    const settled = working.catch(() => undefined);
    this.#claiming.set(itemId, settled);
    try {
      return await working;
    } finally {
      if (this.#claiming.get(itemId) === settled) this.#claiming.delete(itemId);
    }
  }

  #count(itemId: string, change: 1 | -1): void {
    const times = (this.#executing.get(itemId) ?? 0) + change;
    if (times > 0) this.#executing.set(itemId, times);
    else this.#executing.delete(itemId);
  }

  async #perform(claim: Claim): Promise<void> {
    const answer = await this.#request(claim);
    const version = Number(answer.headers.get("x-inngest-req-version") ?? claim.request_version);
    const outcome = readAnswer(answer, claim.attempt, claim.max_attempts, this.parts.time.nowMs());
    const verdict = await this.#complete(claim, version, this.#completion(claim, outcome));
    if (verdict === "stale") {
      this.parts.logger.info("An answer came too late: its run was cancelled or is in other hands", logFields(claim));
    } else if (verdict === "ok") {
      this.#report(claim, outcome);
    } else {
      const error = { name: "Error", message: `The run was ended: ${verdict}.` };
      const ended: Outcome = { ...outcome, steps: [], pending: [], retry: null, end: { status: "failed", error } };
      await this.#complete(claim, version, this.#completion(claim, ended));
      this.#report(claim, ended);
    }
  }

  #report(claim: Claim, { end, retry }: Outcome): void {
    const { logger } = this.parts;
    if (end?.status === "failed") logger.warn("A run failed", { ...logFields(claim), error: end.error });
    else if (retry) logger.warn("A step failed and is tried again", { ...logFields(claim), error: retry.error });
  }

  async #request(claim: Claim): Promise<Answer> {
    const config = this.parts.registry.ownOf(claim.function_id);
    if (!config) return failedAnswer(`The function "${claim.function_id}" is not registered.`);
    try {
      const response = await this.parts.handler(buildRequest(config, claim, this.parts.time.nowMs()));
      return { status: response.status, headers: response.headers, body: await response.text() };
    } catch (error) {
      this.parts.logger.error("The app's handler threw", { ...logFields(claim), error });
      return failedAnswer(error instanceof Error ? error.message : String(error));
    }
  }

  #completion(claim: Claim, outcome: Outcome): Completion {
    const { registry, time, retryDelayMs = defaultRetryDelayMs } = this.parts;
    const intake =
      outcome.invocations.length > 0 ? invocationIntake(registry, claim, outcome, time.nowMs()) : emptyIntake();
    const { steps, pending, discovery, retry, end } = outcome;
    if (end?.status === "failed") {
      const ended = lifecycleIntake(registry, claim, { status: "Failed", error: end.error }, time.nowMs());
      return { ...failed(end.error), steps, intake: ended };
    }
    if (end) {
      const ending: Ending = { status: "Completed", output: end.output };
      return {
        ...{ steps, pending: [], retryMs: null, discovery: false },
        end: { ...end, parentOutput: `{"data":${end.output}}` },
        intake: lifecycleIntake(registry, claim, ending, time.nowMs()),
      };
    }
    if (retry) {
      const retryMs = retry.afterMs ?? retryDelayMs(claim.attempt);
      return { steps, pending: [], retryMs, discovery: false, end: null, intake };
    }
    return { steps, pending, retryMs: null, discovery, end: null, intake };
  }

  // Writing an answer down is worth some patience: without it the work would be done again.
  async #complete(claim: Claim, version: number, completion: Completion): Promise<CompleteVerdict> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { verdict, unsettled } = await this.parts.work.complete(claim, version, completion);
        if (verdict === "ok") this.#follow(completion, unsettled);
        return verdict;
      } catch (error) {
        if (attempt === COMPLETE_TRIES || this.#closed) throw error;
        this.parts.logger.warn("An answer could not be stored and is stored again", { ...logFields(claim), error });
        await sleep(100 * 2 ** attempt);
      }
    }
  }

  #follow({ retryMs, pending }: Completion, unsettled: string[]): void {
    const { store, registry, time, timers, logger } = this.parts;
    if (retryMs !== null) timers.in(retryMs);
    for (const step of pending) if (step.delayMs !== undefined) timers.in(step.delayMs);
    settle({ store, registry, nowMs: () => time.nowMs() }, unsettled).catch((error: unknown) =>
      logger.warn("What waits for an event of the executor's own will be told by the heartbeat", { error }),
    );
  }
}

function failed(error: ErrorBody): Omit<Completion, "intake" | "steps"> {
  return {
    pending: [],
    retryMs: null,
    discovery: false,
    end: { status: "failed", output: JSON.stringify(error), parentOutput: JSON.stringify({ error: stepError(error) }) },
  };
}

function failedAnswer(message: string): Answer {
  return { status: 500, headers: new Headers(), body: JSON.stringify({ name: "Error", message }) };
}

function logFields(claim: Claim): Record<string, unknown> {
  return { functionId: claim.function_id, engineRunId: claim.run_id, attempt: claim.attempt };
}
