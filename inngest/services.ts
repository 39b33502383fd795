import { bootstrapAdmin, issueSetupToken } from "@/lib/auth";
import { getConfig } from "@/lib/config";
import { databaseConnectionString, databaseState, pool } from "@/lib/db";
import { registerSender } from "@/lib/events";
import { logger } from "@/lib/logger";
import { seedPrices } from "@/lib/models";
import { parseRequest } from "@/lib/nlp";
import { dispatchTick, sweepRuns, watchDispatch } from "@/lib/runs";
import { recomputeZones, refreshBlackouts } from "@/lib/tasks";
import { engine } from "./client";
import type { Executor } from "./embedded";
import { createFunctions } from "./functions";

const SWEEP_EVERY_MS = 2_000;
const WATCH_EVERY_MS = 15_000;
const REFRESH_EVERY_MS = 60_000;

export interface Services {
  stop(drainMs: number): Promise<void>;
  /** Where the first person creates the admin account; null once there is one. */
  setupLink: string | null;
}

const shared = globalThis as typeof globalThis & { nighthawksExecutor?: Executor | "real" };

/** Calls `work` again and again, never twice at once; what it throws is logged and tried again the next time. */
function every(intervalMs: number, name: string, work: () => Promise<unknown>): () => Promise<void> {
  let current: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    current = work()
      .catch((error: unknown) => logger.warn(`${name} failed and will be tried again`, { error }))
      .finally(() => {
        busy = false;
      });
  }, intervalMs);
  return async () => {
    clearInterval(timer);
    await current;
  };
}

async function startEngine(): Promise<Executor | null> {
  const { client, embedded } = engine();
  registerSender(async (events) => {
    await client.send(events);
  });
  if (!embedded) return null;
  const { executorConcurrency: concurrency, runLeaseSeconds } = getConfig();
  return embedded.start({
    ...{ connectionString: databaseConnectionString(), client, functions: createFunctions(client), concurrency },
    ...{ logger: logger.child({ part: "executor" }), leaseMs: Math.min(15_000, runLeaseSeconds * 1000) },
  });
}

/** The first sentence of a process compiles the grammar's patterns, which takes 50 ms; nobody should wait for that. */
function warmUpGrammar(): void {
  parseRequest("Check the server every weekday at 9 AM", { now: new Date() });
}

/** What became due while nothing was up need not wait for the engine's next minute, nor the start for all of it. */
function dispatchingOverdue(): () => Promise<unknown> {
  const work = dispatchTick("watchdog").catch((error: unknown) =>
    logger.warn("The first dispatch failed; the engine's next tick does it", { error }),
  );
  return () => work;
}

/** In the background: a new version of Node may bring other rules for the clocks of some zones. */
function recomputingZones(): () => Promise<void> {
  const stopping = new AbortController();
  const work = recomputeZones(process.versions.tz ?? "unknown", stopping.signal).catch((error: unknown) =>
    logger.error("Due times could not be computed anew; the next start tries again", { error }),
  );
  return async () => {
    stopping.abort();
    await work;
  };
}

/** Starts executor, sweeps and watchdog of this process. */
export async function startServices(): Promise<Services> {
  await bootstrapAdmin();
  await seedPrices();
  const executor = await startEngine();
  shared.nighthawksExecutor = executor ?? "real";
  const startedAt = performance.now();
  const stops = [
    every(SWEEP_EVERY_MS, "The sweep", sweepRuns),
    every(WATCH_EVERY_MS, "The watchdog", () => watchDispatch(performance.now() - startedAt)),
    every(REFRESH_EVERY_MS, "Reading blackout calendars", refreshBlackouts),
    recomputingZones(),
    dispatchingOverdue(),
  ];
  setImmediate(warmUpGrammar);
  const token = await issueSetupToken();
  return {
    setupLink: token ? `${getConfig().baseUrl}/setup?token=${token}` : null,
    async stop(drainMs) {
      await Promise.all(stops.map((stop) => stop()));
      await executor?.stop(drainMs);
      delete shared.nighthawksExecutor;
    },
  };
}

export interface Readiness {
  ready: boolean;
  checks: { database: boolean; migrations: boolean; executor: boolean };
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await pool().query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

/** Whether this process can do its work: database, migrations, executor. */
export async function readiness(): Promise<Readiness> {
  const executor = shared.nighthawksExecutor;
  const checks = {
    database: databaseState().running && (await databaseAnswers()),
    migrations: databaseState().migrated,
    executor: executor === "real" || (executor?.state().running ?? false),
  };
  return { ready: Object.values(checks).every(Boolean), checks };
}
