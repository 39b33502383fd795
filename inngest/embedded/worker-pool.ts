import { setTimeout as sleep } from "node:timers/promises";
import { Logger, runTaskList } from "graphile-worker";
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

/** graphile-worker's pool of workers, restarted should it ever end by itself. */
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
    const current = runTaskList(
      { noHandleSignals: true, logger: queueLogger(logger), preset: presetOf(concurrency) },
      { [TASK]: (payload) => Promise.race([run(payloadSchema.parse(payload).item), this.#abandoned.promise]) },
      pool,
    );
    this.#current = current;
    this.poolIds.push(current.id);
    current.promise.then(
      () => this.#restart("it ended"),
      (error: unknown) => this.#restart(error),
    );
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

  #restart(reason: unknown): void {
    if (this.#stopping) return;
    this.parts.logger.error("The executor's workers stopped and are started again", { error: reason });
    setTimeout(() => {
      if (!this.#stopping) this.start();
    }, RESTART_MS);
  }
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
