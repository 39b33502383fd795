import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { runMigrations } from "graphile-worker";
import { serve } from "inngest/edge";
import { Api } from "./api";
import { Crons } from "./crons";
import { createPool, DatabaseTime } from "./database";
import { Dispatcher } from "./dispatcher";
import { register } from "./function-registry";
import { Heartbeat } from "./heartbeat";
import { Store } from "./store";
import type { Executor, Handler, StartInput } from "./types";
import { WakeTimers } from "./wake-timers";
import { WorkStore } from "./work-store";
import { queueLogger, WorkerPool } from "./worker-pool";

const DEFAULT_CONCURRENCY = 10;
const DEFAULT_LEASE_MS = 15_000;
/** Workers hold a connection for one statement at a time, so they share these: each costs PostgreSQL some 20 MB. */
const MOST_CONNECTIONS = 10;

export interface StartedExecutor extends Executor {
  api: Api;
}

export async function startExecutor(input: StartInput, registration: Promise<unknown>): Promise<StartedExecutor> {
  const { connectionString, client, functions, logger, concurrency = DEFAULT_CONCURRENCY } = input;
  const pool = createPool(connectionString, Math.min(concurrency + 6, MOST_CONNECTIONS), logger);
  const executorId = randomUUID();
  const store = new Store(pool, executorId);
  const work = new WorkStore(pool, executorId);
  const time = new DatabaseTime(pool);
  const workers: WorkerPool = new WorkerPool({
    pool,
    concurrency,
    logger,
    run: (itemId) => dispatcher.dispatch(itemId),
  });
  const timers = new WakeTimers(() => workers.wake());
  const leaseMs = input.leaseMs ?? DEFAULT_LEASE_MS;

  const handler: Handler = (input.serve ?? defaultServe)({ client, functions });
  const registry = await register(handler, registration);
  const { retryDelayMs } = input;
  const poolIds = () => workers.poolIds;
  const handBack = () => dispatcher.handBack();
  const heartbeat: Heartbeat = new Heartbeat({ store, registry, time, timers, logger, leaseMs, poolIds, handBack });
  const dispatcher: Dispatcher = new Dispatcher({
    store,
    work,
    registry,
    handler,
    time,
    timers,
    logger,
    retryDelayMs,
    renew: () => heartbeat.tick(),
  });
  const crons = new Crons({ store, registry, time, timers, logger });

  try {
    await runMigrations({ pgPool: pool, logger: queueLogger(logger) });
    await heartbeat.start();
    workers.start();
    await heartbeat.tick();
  } catch (error) {
    heartbeat.close();
    await workers.stop(0);
    await pool.end();
    throw error;
  }
  crons.start();
  logger.info("The embedded executor is running", { functions: registry.own().length, concurrency });

  let running = true;
  return {
    api: new Api({ store, work, registry, time, timers, logger }),
    state: () => ({ running, lastTickAt: heartbeat.lastTickAt, active: dispatcher.active }),
    async stop(drainMs) {
      if (!running) return;
      running = false;
      crons.close();
      timers.close();
      await workers.stop(drainMs);
      dispatcher.close();
      heartbeat.close();
      await Promise.race([store.retire(), sleep(2_000)]).catch((error: unknown) =>
        logger.warn("The executor could not hand back its work; others take it after the lease", { error }),
      );
      await pool.end();
    },
  };
}

const defaultServe: NonNullable<StartInput["serve"]> = ({ client, functions }) =>
  serve({ client, functions: [...functions] });
