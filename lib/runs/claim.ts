import { getConfig } from "@/lib/config";
import type { Prisma, Run, Task, Tx } from "@/lib/db";
import { withEvents } from "@/lib/events";
import { metrics } from "@/lib/metrics";
import { resolveModel } from "@/lib/models";
import { decideLateClaim, decideOverlap, nextOccurrence } from "@/lib/scheduling";
import { wakeReaders } from "./bump";
import { completeIfDone } from "./complete-if-done";
import { databaseNow } from "./dispatch";
import { PAUSED_REASON } from "./plan-dispatch";
import { scheduleOf } from "./schedule-of";
import { isDeleted, isPaused, isQueued, isRunning, whereBetweenExecutors, whereBusy, whereQueued } from "./status";

/** `wait`: try again at that time. `end`: there is nothing to execute, the reason is on the row. */
export type Claim =
  | { action: "run"; fence: number }
  | { action: "wait"; until: string }
  | { action: "end"; why: string };

type EndStatus = "skipped" | "missed" | "cancelled";

/**
 * Makes the one executor of a run: locks Task, then Run, applies max_runs, catch-up and overlap policy.
 * Claiming again for the same engine run gives the same answer.
 */
export function claimRun(runId: string, engineRunId: string): Promise<Claim> {
  return withEvents(async (tx) => {
    const found = await tx.run.findUnique({ where: { id: runId }, select: { taskId: true } });
    if (!found) return end("The run is gone");
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${found.taskId} FOR UPDATE`;
    await tx.$queryRaw`SELECT 1 FROM "Run" WHERE "id" = ${runId} FOR UPDATE`;
    const run = await tx.run.findUnique({ where: { id: runId }, include: { task: true } });
    if (!run) return end("The run is gone");
    if (isRunning(run) && run.engineRunId === engineRunId) return { action: "run", fence: run.fence };
    if (!isQueued(run)) return end(`The run is ${run.status}`);
    const now = await databaseNow(tx);
    if (now < run.startAfter) return { action: "wait", until: run.startAfter.toISOString() };
    return decide(tx, run, run.task, engineRunId, now);
  });
}

const end = (why: string): Claim => ({ action: "end", why });

async function decide(tx: Tx, run: Run, task: Task, engineRunId: string, now: Date): Promise<Claim> {
  const schedule = scheduleOf(task);
  const isFresh = run.startedAt === null;
  if (isDeleted(task)) return close(tx, run, "cancelled", "The task was deleted", now);
  if (isFresh && run.trigger === "schedule") {
    if (isPaused(task)) return close(tx, run, "skipped", PAUSED_REASON, now);
    const next = nextOccurrence(schedule, run.dueAt);
    const laterDue = next !== null && next <= now;
    const { catchUp: policy, catchUpWindowSeconds: windowSeconds } = schedule;
    const missed = decideLateClaim({ dueAt: run.startAfter, now, policy, windowSeconds, laterDue });
    if (missed) return close(tx, run, "missed", missed, now);
  }
  if (isFresh && schedule.maxRuns !== null && task.startedRuns >= schedule.maxRuns)
    return close(tx, run, "cancelled", `The task may start ${schedule.maxRuns} times, and has`, now);
  if (isFresh) {
    const blocked = await applyOverlap(tx, run, task, now);
    if (blocked) return blocked;
  }
  return start(tx, run, task, engineRunId, now);
}

async function applyOverlap(tx: Tx, run: Run, task: Task, now: Date): Promise<Claim | null> {
  const others = { taskId: task.id, id: { not: run.id } } satisfies Prisma.RunWhereInput;
  const [running, queued] = await Promise.all([
    tx.run.count({ where: { ...others, OR: [whereBusy, whereBetweenExecutors] } }),
    tx.run.count({ where: { ...others, ...whereQueued, startAfter: { lte: now }, resendAt: null } }),
  ]);
  const decision = decideOverlap(scheduleOf(task).overlap, { running, queued });
  if (decision.action === "run") return null;
  if (decision.action === "skip") return close(tx, run, "skipped", decision.reason, now);
  if (decision.action === "wait") {
    // Without a time to send again it waits for the finishing run, which sends it.
    await tx.run.update({ where: { id: run.id }, data: { resendAt: null } });
    return end("Waits for the run before it");
  }
  const reason = "Replaced by a newer run";
  const replaced = { ...others, OR: [whereBusy, whereBetweenExecutors] };
  const rows = await tx.run.findMany({ where: replaced, select: { id: true } });
  for (const row of rows) await wakeReaders(tx, row.id);
  metrics.runsFinished.inc({ status: "cancelled" }, rows.length);
  await tx.run.updateMany({
    where: replaced,
    data: {
      status: "cancelled",
      reason,
      finishedAt: now,
      leaseUntil: null,
      fence: { increment: 1 },
      seq: { increment: 1 },
    },
  });
  return null;
}

async function start(tx: Tx, run: Run, task: Task, engineRunId: string, now: Date): Promise<Claim> {
  const isFresh = run.startedAt === null;
  const leaseUntil = new Date(now.getTime() + getConfig().runLeaseSeconds * 1000);
  const { fence } = await tx.run.update({
    where: { id: run.id },
    data: {
      status: "running",
      fence: { increment: 1 },
      seq: { increment: 1 },
      startedAt: run.startedAt ?? now,
      model: resolveModel(task.model).id,
      ...{ engineRunId, leaseUntil, resendAt: null, taskVersion: isFresh ? task.version : run.taskVersion },
    },
  });
  if (isFresh) {
    const { startedRuns } = await tx.task.update({ where: { id: task.id }, data: { startedRuns: { increment: 1 } } });
    await dropRest(tx, task, startedRuns);
    metrics.dispatchLateness.observe((now.getTime() - run.startAfter.getTime()) / 1000);
  }
  await wakeReaders(tx, run.id);
  return { action: "run", fence };
}

/** The claim that reaches max_runs removes what was dispatched beyond it. */
async function dropRest(tx: Tx, task: Task, startedRuns: number): Promise<void> {
  const { maxRuns } = scheduleOf(task);
  if (maxRuns === null || startedRuns < maxRuns) return;
  await tx.run.deleteMany({ where: { taskId: task.id, ...whereQueued, startedAt: null, trigger: "schedule" } });
  await tx.task.update({ where: { id: task.id }, data: { cursorAt: null } });
}

async function close(tx: Tx, run: Run, status: EndStatus, reason: string, now: Date): Promise<Claim> {
  await tx.run.update({
    where: { id: run.id },
    data: { status, reason, finishedAt: now, leaseUntil: null, resendAt: null, seq: { increment: 1 } },
  });
  await completeIfDone(tx, run.taskId);
  await wakeReaders(tx, run.id);
  metrics.runsFinished.inc({ status });
  return end(reason);
}
