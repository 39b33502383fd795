import { db, type Run, type Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent, withEvents } from "@/lib/events";
import { logger } from "@/lib/logger";
import { metrics } from "@/lib/metrics";
import { wakeReaders } from "./bump";
import { databaseNow } from "./database-now";
import { settleTask } from "./finish";
import { resendTime } from "./resend";
import { isWaiting } from "./status";

const MAX_TAKEOVERS = 5;
const BATCH = 200;

type LapsedRun = Pick<Run, "id" | "taskId">;

/** Runs past their lease: those whose process is gone go on elsewhere, those that nobody answered end. */
export async function takeOverLapsed(): Promise<void> {
  const lapsed = await db.$queryRaw<LapsedRun[]>`
    SELECT "id", "taskId" FROM "Run"
    WHERE "leaseUntil" < statement_timestamp() AND "status" IN ('running', 'waiting')
    ORDER BY "leaseUntil" LIMIT ${BATCH}`;
  for (const run of lapsed) await withEvents((tx) => takeOver(tx, run));
}

/** Puts a run whose process is gone back into the queue under a new fence; after five times it fails as crashed. */
async function takeOver(tx: Tx, lapsed: LapsedRun): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${lapsed.taskId} FOR UPDATE`;
  const [run] = await tx.$queryRaw<Pick<Run, "id" | "taskId" | "status" | "takeovers">[]>`
    SELECT "id", "taskId", "status", "takeovers" FROM "Run" WHERE "id" = ${lapsed.id}
      AND "status" IN ('running', 'waiting') AND "leaseUntil" < clock_timestamp() FOR UPDATE`;
  if (!run) return;
  const now = await databaseNow(tx);
  if (isWaiting(run)) return fail(tx, run, now, "not_answered", "Nobody answered in time.");
  if (run.takeovers >= MAX_TAKEOVERS)
    return fail(tx, run, now, "crashed", "The process executing it stopped six times.");
  const sent = await tx.run.update({
    where: { id: run.id },
    data: {
      ...{ status: "queued", leaseUntil: null, resendAt: resendTime(now), takeovers: { increment: 1 } },
      ...{ fence: { increment: 1 }, sendNo: { increment: 1 }, seq: { increment: 1 } },
    },
  });
  logger.warn("A run's process is gone; it goes on elsewhere", { runId: run.id, takeovers: sent.takeovers });
  metrics.runsTakenOver.inc();
  await queueEvents(tx, [runRequestedEvent(sent, now)]);
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
