import type { AgentResult } from "@/lib/agent";
import { getConfig } from "@/lib/config";
import type { Prisma, Task, Tx } from "@/lib/db";
import { queueEvents, runFinishedEvent, taskPausedEvent, withEvents } from "@/lib/events";
import { metrics } from "@/lib/metrics";
import { nextOccurrence } from "@/lib/scheduling";
import { bumpFenced } from "./bump";
import { completeIfDone } from "./complete-if-done";
import { databaseNow } from "./database-now";
import { scheduleOf } from "./schedule-of";
import { isActive } from "./status";
import { sendWaiting } from "./turn";
import { withdrawAhead } from "./withdraw-ahead";

/** Ends a claimed run with its proof. Throws FencedError when the run goes on elsewhere or was cancelled. */
export async function finishRun(
  run: { id: string; fence: number; taskId: string },
  result: AgentResult,
): Promise<void> {
  const finished = await withEvents(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${run.taskId} FOR UPDATE`;
    const seq = await bumpFenced(tx, run.id, run.fence, 0);
    const now = await databaseNow(tx);
    const row = await tx.run.update({
      where: { id: run.id, fence: run.fence },
      data: {
        ...{ status: result.status, outcome: result.outcome, reason: result.reason, summary: result.summary, seq },
        evidence: result.evidence as unknown as Prisma.InputJsonValue,
        ...{ finishedAt: now, leaseUntil: null },
      },
    });
    await queueEvents(tx, [runFinishedEvent(run, now)]);
    await settleTask(tx, run.taskId, result.status === "failed", now);
    return row;
  });
  metrics.runsFinished.inc({ status: finished.status });
  if (finished.startedAt && finished.finishedAt)
    metrics.runDuration.observe((finished.finishedAt.getTime() - finished.startedAt.getTime()) / 1000);
}

/** What a run's end means for its task: the waiting run's turn, auto-pause, completion. */
export async function settleTask(tx: Tx, taskId: string, failed: boolean, now: Date): Promise<void> {
  const task = await tx.task.update({
    where: { id: taskId },
    data: { consecutiveFailures: failed ? { increment: 1 } : 0 },
  });
  await sendWaiting(tx, taskId, now);
  const { autoPauseAfter: most } = getConfig();
  if (failed && most > 0 && task.consecutiveFailures >= most && isActive(task)) await autoPause(tx, task, now);
  await completeIfDone(tx, taskId);
}

async function autoPause(tx: Tx, task: Task, now: Date): Promise<void> {
  await withdrawAhead(tx, task.id, now);
  const pausedReason = `Paused by itself after ${task.consecutiveFailures} failures in a row`;
  const cursorAt = nextOccurrence(scheduleOf(task), now);
  await tx.task.update({ where: { id: task.id }, data: { status: "paused", pausedReason, cursorAt } });
  await queueEvents(tx, [taskPausedEvent(task.id, pausedReason, now)]);
}
