import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, runTaskList, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { z } from "zod";
import type { ExecutorLogger } from "./types";

const TASK = "executor.item";
const POLL_INTERVAL_MS = 250;
/** Jobs that were fetched and not begun go back to the queue after this long. */
const LOCAL_QUEUE_TTL_MS = 5_000;
const RESTART_MS = 1_000;
const LET_GO_MS = 1_000;
const payloadSchema = z.object({ item: z.string() });

type Pool = ReturnType<typeof runTaskList>;

/**
 * graphile-worker's pool of workers, replaced by another one as soon as it shuts itself down, which it does when it cannot
 * store that a job is done. Its own end may be far away by then, or never come.
 */
export class WorkerPool {
  /** Every pool this process has had: locks in any of these names are this executor's. */
  readonly poolIds: string[] = [];
  #current: Pool | null = null;
  #stopping = false;
  /** Settles when the time to drain is over: the queue then lets go of the jobs, whose items say what is left to do. */
  readonly #abandoned = Promise.withResolvers<void>();

  constructor(
    private readonly parts: {
      pool: pg.Pool;
      concurrency: number;
      logger: ExecutorLogger;
      run(itemId: string): Promise<void>;
    },
  ) {}

  start(): void {
    const { pool, concurrency, logger, run } = this.parts;
    const events: WorkerEvents = new EventEmitter();
    events.on("localQueue:init", ({ localQueue }) => awaitingReturns(localQueue));
    const current = runTaskList(
      { noHandleSignals: true, logger: queueLogger(logger), preset: presetOf(concurrency), events },
      { [TASK]: (payload) => Promise.race([run(payloadSchema.parse(payload).item), this.#abandoned.promise]) },
      releasingOnce(pool),
    );
    this.#current = current;
    this.poolIds.push(current.id);
    events.once("pool:gracefulShutdown", ({ message }) => this.#replace(current.id, message));
    current.promise.catch((error: unknown) => logger.warn("The executor's workers ended", { error }));
  }

  wake(): void {
    if (!this.#stopping) this.#current?.nudge(this.parts.concurrency);
  }

  /** Waits up to `drainMs` for the jobs in progress; what is not done by then goes back to the queue. */
  async stop(drainMs: number): Promise<void> {
    this.#stopping = true;
    const current = this.#current;
    if (!current) return;
    const drained = Promise.resolve(current.gracefulShutdown()).catch((error: unknown) =>
      this.parts.logger.warn("The executor's workers did not stop cleanly", { error }),
    );
    await Promise.race([drained, sleep(drainMs)]);
    this.#abandoned.resolve();
    await Promise.race([drained, sleep(LET_GO_MS)]);
  }

  #replace(poolId: string, reason: string): void {
    if (this.#stopping) return;
    this.parts.logger.error("The executor's workers stopped and are started again", { reason });
    setTimeout(() => void this.#restart(poolId), RESTART_MS);
  }

  // The jobs that the old workers had fetched and not begun would wait for the end of this process.
  async #restart(poolId: string): Promise<void> {
    if (this.#stopping) return;
    try {
      await this.parts.pool.query("SELECT graphile_worker.force_unlock_workers($1)", [[poolId]]);
      if (!this.#stopping) this.start();
    } catch (error) {
      this.parts.logger.warn("The executor's workers cannot be started yet", { error });
      setTimeout(() => void this.#restart(poolId), RESTART_MS);
    }
  }
}

/**
 * When the queue shuts down while a connection breaks, it lets go of the connection twice. The second time is an error
 * that nobody catches, which ends the process.
 */
export function releasingOnce(pool: pg.Pool): pg.Pool {
  type Callback = Parameters<pg.Pool["connect"]>[0];
  const connect = (callback?: Callback) => {
    if (!callback) return pool.connect();
    pool.connect((error, client, release) => {
      let released = false;
      callback(error, client, (reason) => {
        if (!released) release(reason);
        released = true;
      });
    });
  };
  return Object.create(pool, { connect: { value: connect } }) as pg.Pool;
}

interface Background {
  backgroundCount: number;
  decreaseBackgroundCount(): void;
  decreaseBackgroundCountWithError(error: unknown): void;
  background(work: Promise<unknown>): void;
}

/**
 * When graphile-worker 0.18 gives fetched jobs back at its end, it refuses to wait for that, and nobody catches the error
 * when the connection breaks in it, which ends the process. Its own counters wait for it here.
 */
function awaitingReturns(localQueue: object): void {
  const queue = localQueue as Background;
  queue.background = (work) => {
    queue.backgroundCount += 1;
    work.then(queue.decreaseBackgroundCount, queue.decreaseBackgroundCountWithError);
  };
}

/**
 * Jobs are fetched and done with in batches. Without batches the queue lets an error of "done" go unhandled when a
 * connection breaks, which ends the process.
 */
function presetOf(concurrency: number): GraphileConfig.Preset {
  return {
    worker: {
      ...{ concurrentJobs: concurrency, pollInterval: POLL_INTERVAL_MS },
      ...{ completeJobBatchDelay: 1, failJobBatchDelay: 1 },
      localQueue: { size: concurrency + 1, ttl: LOCAL_QUEUE_TTL_MS },
    },
  };
}

export function queueLogger(logger: ExecutorLogger): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === "error") logger.error(message, meta);
    else if (level === "warning") logger.warn(message, meta);
    else logger.debug(message, meta);
  });
}
