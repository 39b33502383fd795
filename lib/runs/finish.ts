import type { AgentResult } from "@/lib/agent";
import { getConfig } from "@/lib/config";
import { type Plain, type Task, type Tx, Unusual } from "@/lib/db";
import { queueEvents, runFinishedEvent, taskPausedEvent, withEventsPlainly } from "@/lib/events";
import { metrics } from "@/lib/metrics";
import { nextOccurrence } from "@/lib/scheduling";
import { FencedError, RUN_CHANNEL } from "./bump";
import { completeIfDone } from "./complete-if-done";
import { scheduleOf } from "./schedule-of";
import { isActive } from "./status";
import { sendWaiting } from "./turn";
import { withdrawAhead } from "./withdraw-ahead";

/** Ends a claimed run with its proof. Throws FencedError when the run goes on elsewhere or was cancelled. */
export async function finishRun(
  run: { id: string; fence: number; taskId: string },
  result: AgentResult,
): Promise<void> {
  const seconds = await withEventsPlainly(
    (plain) => end(plain, run, result, leaveUnsettled),
    (tx) => end(tx, run, result, (others) => settle(tx, others)),
  );
  metrics.runsFinished.inc({ status: result.status });
  if (seconds !== null) metrics.runDuration.observe(seconds);
}

async function end(
  tx: Plain,
  run: { id: string; fence: number; taskId: string },
  result: AgentResult,
  follow: (ended: Ended) => Promise<void>,
): Promise<number | null> {
  const failed = result.status === "failed";
  const task = await countFailures(tx, run.taskId, failed);
  const { now, startedAt } = await endFenced(tx, run, result);
  await queueEvents(tx, [runFinishedEvent(run, now)]);
  await follow(await othersOf(tx, task, failed, now));
  return startedAt && (now.getTime() - startedAt.getTime()) / 1000;
}

async function endFenced(tx: Plain, run: { id: string; fence: number }, result: AgentResult) {
  const { status, outcome, reason, summary, evidence } = result;
  const [ended] = await tx.$queryRaw<{ now: Date; startedAt: Date | null }[]>`
    WITH ended AS (
      UPDATE "Run" SET "status" = ${status}::"RunStatus", "outcome" = ${outcome}::"RunOutcome", "reason" = ${reason},
        "summary" = ${summary}, "evidence" = ${JSON.stringify(evidence)}::jsonb, "seq" = "seq" + 1, "leaseUntil" = NULL,
        "finishedAt" = date_trunc('milliseconds', clock_timestamp())
      WHERE "id" = ${run.id} AND "fence" = ${run.fence} AND "status" = 'running'
      RETURNING "id", "startedAt", "finishedAt" AS now
    ) SELECT now, "startedAt", pg_notify(${RUN_CHANNEL}, "id")::text FROM ended`;
  if (!ended) throw new FencedError(run.id);
  return ended;
}

/** Locks the task, if it is not locked yet. */
async function countFailures(tx: Plain, taskId: string, failed: boolean): Promise<Task> {
  const [task] = await tx.$queryRaw<Task[]>`
    UPDATE "Task" SET "consecutiveFailures" = CASE WHEN ${failed} THEN "consecutiveFailures" + 1 ELSE 0 END,
      "updatedAt" = clock_timestamp() WHERE "id" = ${taskId} RETURNING *`;
  if (!task) throw new Error(`Task ${taskId} is gone although it has a run.`);
  return task;
}

/** A task one of whose runs has ended, and what its others do. */
interface Ended {
  task: Task;
  failed: boolean;
  now: Date;
  waiting: boolean;
  unfinished: boolean;
}

async function othersOf(tx: Plain, task: Task, failed: boolean, now: Date): Promise<Ended> {
  const [others] = await tx.$queryRaw<{ waiting: boolean; unfinished: boolean }[]>`
    SELECT coalesce(bool_or("waitsTurn" AND "status" = 'queued'), false) AS waiting, count(*) > 0 AS unfinished
    FROM "Run" WHERE "taskId" = ${task.id} AND "status" IN ('queued', 'running', 'waiting')`;
  return { task, failed, now, waiting: others?.waiting === true, unfinished: others?.unfinished === true };
}

function isToPause({ task, failed }: Ended): boolean {
  const { autoPauseAfter: most } = getConfig();
  return failed && most > 0 && task.consecutiveFailures >= most && isActive(task);
}

const isLast = ({ task, unfinished }: Ended) => !unfinished && task.cursorAt === null;

/** What a run's end means for its task: the waiting run's turn, auto-pause, completion. */
export async function settleTask(tx: Tx, taskId: string, failed: boolean, now: Date): Promise<void> {
  await settle(tx, await othersOf(tx, await countFailures(tx, taskId, failed), failed, now));
}

async function settle(tx: Tx, ended: Ended): Promise<void> {
  const { task, now } = ended;
  if (ended.waiting) await sendWaiting(tx, task.id, now);
  if (isToPause(ended)) await autoPause(tx, task, now);
  if (isLast(ended)) await completeIfDone(tx, task.id);
}

async function leaveUnsettled(ended: Ended): Promise<void> {
  if (ended.waiting || isToPause(ended) || isLast(ended)) throw new Unusual("The end of this run has consequences.");
}

async function autoPause(tx: Tx, task: Task, now: Date): Promise<void> {
  await withdrawAhead(tx, task.id, now);
  const pausedReason = `Paused by itself after ${task.consecutiveFailures} failures in a row`;
  const cursorAt = nextOccurrence(scheduleOf(task), now);
  await tx.task.update({ where: { id: task.id }, data: { status: "paused", pausedReason, cursorAt } });
  await queueEvents(tx, [taskPausedEvent(task.id, pausedReason, now)]);
}
