import { db, type Run, type Tx } from "@/lib/db";
import { drainPendingEvents, queueEvents, runRequestedEvent, withEvents } from "@/lib/events";
import { logger } from "@/lib/logger";
import { metrics } from "@/lib/metrics";
import { wakeReaders } from "./bump";
import { databaseNow, dispatchDue } from "./dispatch";
import { settleTask } from "./finish";

const MAX_TAKEOVERS = 5;
const BATCH = 200;
const LONGEST_RESEND_SECONDS = 3_600;

/** The safety net of every app process: unsent events, unclaimed runs, outdated leases, unanswered questions. */
export async function sweepRuns(): Promise<void> {
  await drainPendingEvents();
  await withEvents(resendUnclaimed);
  for (const run of await lapsedRuns()) await withEvents((tx) => takeOver(tx, run));
}

/** Sends a run that nobody claimed again, under a new number, because an engine drops an event id it has seen. */
async function resendUnclaimed(tx: Tx): Promise<void> {
  const runs = await tx.$queryRaw<Pick<Run, "id" | "taskId" | "sendNo" | "startAfter">[]>`
    UPDATE "Run" SET "sendNo" = "sendNo" + 1, "resendAt" = clock_timestamp()
      + least(60 * power(2, least("sendNo", 10)), ${LONGEST_RESEND_SECONDS}) * interval '1 second'
    WHERE "id" IN (
      SELECT "id" FROM "Run" WHERE "status" = 'queued' AND "resendAt" <= clock_timestamp()
      ORDER BY "resendAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "taskId", "sendNo", "startAfter"`;
  if (runs.length === 0) return;
  logger.warn("Runs were not claimed in time and are sent again", { count: runs.length });
  await queueEvents(tx, runs.map(runRequestedEvent));
}

interface LapsedRun {
  id: string;
  taskId: string;
}

function lapsedRuns(): Promise<LapsedRun[]> {
  return db.$queryRaw<LapsedRun[]>`
    SELECT "id", "taskId" FROM "Run"
    WHERE "status" IN ('running', 'waiting') AND "leaseUntil" < clock_timestamp() ORDER BY "leaseUntil" LIMIT ${BATCH}`;
}

/** Puts a run whose process is gone back into the queue under a new fence; after five times it fails as crashed. */
async function takeOver(tx: Tx, lapsed: LapsedRun): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${lapsed.taskId} FOR UPDATE`;
  const [run] = await tx.$queryRaw<Pick<Run, "id" | "taskId" | "status" | "takeovers">[]>`
    SELECT "id", "taskId", "status", "takeovers" FROM "Run" WHERE "id" = ${lapsed.id}
      AND "status" IN ('running', 'waiting') AND "leaseUntil" < clock_timestamp() FOR UPDATE`;
  if (!run) return;
  const now = await databaseNow(tx);
  if (run.status === "waiting") return fail(tx, run, now, "not_answered", "Nobody answered in time.");
  if (run.takeovers >= MAX_TAKEOVERS)
    return fail(tx, run, now, "crashed", "The process executing it stopped six times.");
  const sent = await tx.run.update({
    where: { id: run.id },
    data: {
      ...{
        status: "queued",
        leaseUntil: null,
        resendAt: new Date(now.getTime() + 60_000),
        takeovers: { increment: 1 },
      },
      ...{ fence: { increment: 1 }, sendNo: { increment: 1 }, seq: { increment: 1 } },
    },
  });
  logger.warn("A run's process is gone; it goes on elsewhere", { runId: run.id, takeovers: sent.takeovers });
  await queueEvents(tx, [runRequestedEvent({ ...sent, startAfter: now })]);
  await wakeReaders(tx, run.id);
}

async function fail(tx: Tx, run: LapsedRun, now: Date, reason: string, summary: string): Promise<void> {
  await tx.run.update({
    where: { id: run.id },
    data: {
      ...{ status: "failed", reason, summary, finishedAt: now, leaseUntil: null },
      ...{ fence: { increment: 1 }, seq: { increment: 1 } },
    },
  });
  await settleTask(tx, run.taskId, true, now);
  await wakeReaders(tx, run.id);
  metrics.runsFinished.inc({ status: "failed" });
}

const TICK_SETTING = "dispatch.tick";
const ENGINE_SILENT_MS = 90_000;

/** The tick of the engine's cron: dispatches and notes that the engine is alive. */
export async function dispatchTick(source: "engine" | "watchdog"): Promise<number> {
  metrics.dispatchTicks.inc({ source });
  const made = await dispatchDue();
  if (source === "engine") {
    const value = (await databaseTime()).toISOString();
    await db.setting.upsert({ where: { key: TICK_SETTING }, create: { key: TICK_SETTING, value }, update: { value } });
  }
  return made;
}

async function databaseTime(): Promise<Date> {
  return databaseNow(db);
}

/** Milliseconds since the engine's last tick; null before the first. */
async function engineSilence(): Promise<number | null> {
  const [row] = await db.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp() - (value #>> '{}')::timestamptz) * 1000)::float8 AS ms
    FROM "Setting" WHERE "key" = ${TICK_SETTING}`;
  return row?.ms ?? null;
}

/**
 * Dispatches itself when the engine has not ticked for 90 s, and says so. `upMs` is how long this process has been up:
 * an engine that starts with it cannot have ticked before.
 */
export async function watchEngine(upMs: number): Promise<void> {
  const silence = Math.min((await engineSilence()) ?? upMs, upMs);
  if (silence <= ENGINE_SILENT_MS) return;
  logger.error("The engine has not ticked; dispatching here", { silentMs: Math.round(silence) });
  await dispatchTick("watchdog");
}
