import type { Plain, Prisma, Run, Tx } from "@/lib/db";
import { metrics } from "@/lib/metrics";
import { decideOverlap, type OtherRuns, type OverlapPolicy } from "@/lib/scheduling";
import { wakeReaders } from "./bump";
import {
  isCatchingUp,
  whereBetweenExecutors,
  whereBusy,
  whereCatchesUp,
  wherePunctual,
  whereQueued,
  whereWaitingForTurn,
} from "./status";

export type OverlapVerdict = { action: "run" | "wait" } | { action: "skip"; reason: string };

/** Applies the task's overlap policy to a run that is about to start; `replace` cancels what runs. Under the lock. */
export async function applyOverlap(tx: Tx, run: Run, policy: OverlapPolicy, now: Date): Promise<OverlapVerdict> {
  if (policy === "allow") return { action: "run" };
  const others = await otherRuns(tx, run, policy);
  const waits = takesTurn(run, policy);
  if (waits && others.running === 0 && (await isOvertaking(tx, run, now))) return { action: "wait" };
  const decision = decideOverlap(policy, others, waits);
  if (decision.action !== "replace") return decision;
  await cancelRunning(tx, run, now);
  return { action: "run" };
}

/** No other run of the task has a say. */
export async function startsFreely(tx: Plain, run: Run, policy: OverlapPolicy): Promise<boolean> {
  return policy === "allow" || (!takesTurn(run, policy) && (await countRunning(tx, run)) === 0);
}

async function countRunning(tx: Plain, run: Run): Promise<number> {
  const [others] = await tx.$queryRaw<{ running: number }[]>`
    SELECT count(*)::int AS running FROM "Run" WHERE "taskId" = ${run.taskId} AND "id" <> ${run.id}
      AND ("status" IN ('running', 'waiting') OR "status" = 'queued' AND "startedAt" IS NOT NULL)`;
  return others?.running ?? 0;
}

/** Under `queue`, one that had its turn and finds it taken by another goes on waiting. */
function takesTurn(run: Run, policy: OverlapPolicy): boolean {
  return isCatchingUp(run) || (policy === "queue" && run.heldUntil !== null);
}

/** An older one has its turn, or its place in the queue of catching up: it was sent, and starts in a moment. */
async function isOvertaking(tx: Tx, run: Run, now: Date): Promise<boolean> {
  const older = { trigger: run.trigger, dueAt: { lt: run.dueAt }, heldUntil: { lte: now }, startedAt: null };
  return (await tx.run.count({ where: { taskId: run.taskId, ...whereQueued, ...older }, take: 1 })) > 0;
}

const othersThatRun = (run: Run) =>
  ({
    ...{ taskId: run.taskId, id: { not: run.id } },
    OR: [whereBusy, whereBetweenExecutors],
  }) satisfies Prisma.RunWhereInput;

async function otherRuns(tx: Tx, run: Run, policy: OverlapPolicy): Promise<OtherRuns> {
  const where = othersThatRun(run);
  const running = await countRunning(tx, run);
  if (running === 0) return { running, catchingUp: 0, queued: 0 };
  const waiting = { taskId: run.taskId, id: { not: run.id }, ...whereWaitingForTurn, ...wherePunctual };
  // One after the other: a transaction has one connection, which takes one statement at a time.
  const catchingUp = await tx.run.count({ where: { AND: [where, whereCatchesUp] } });
  const queued = policy === "queue" ? await tx.run.count({ where: waiting }) : 0;
  return { running, catchingUp, queued };
}

async function cancelRunning(tx: Tx, run: Run, now: Date): Promise<void> {
  const where = othersThatRun(run);
  const rows = await tx.run.findMany({ where, select: { id: true } });
  const cancelled = { status: "cancelled" as const, reason: "Replaced by a newer run", finishedAt: now };
  await tx.run.updateMany({
    where,
    data: { ...cancelled, ...{ leaseUntil: null, resendAt: null, fence: { increment: 1 }, seq: { increment: 1 } } },
  });
  for (const { id } of rows) await wakeReaders(tx, id);
  metrics.runsFinished.inc({ status: "cancelled" }, rows.length);
}
