import { Prisma, type RunStatus, type Tx } from "@/lib/db";
import { metrics } from "@/lib/metrics";
import type { CoveredRange } from "@/lib/scheduling";
import { reserveSlots } from "./catch-up-slots";
import { completeIfDone } from "./complete-if-done";
import type { DueTask } from "./due-tasks";
import { insertRuns } from "./insert-runs";
import type { DispatchPlan } from "./plan-dispatch";

export interface TaskPlan {
  task: DueTask;
  plan: DispatchPlan;
}

/** Rows, events and cursors of the plans, under the locks that the caller holds. Returns how many runs were made. */
export async function writePlans(tx: Tx, plans: readonly TaskPlan[]): Promise<number> {
  if (plans.length === 0) return 0;
  // First, because a range may continue the newest row, which is not one that this plan makes.
  await insertCovered(tx, plans);
  const runs = await insertPlanned(tx, plans);
  const cursors = plans.map(({ task, plan }) => Prisma.sql`(${task.id}, ${plan.cursorAt}::timestamptz)`);
  await tx.$executeRaw`UPDATE "Task" SET "cursorAt" = moved."cursorAt"
    FROM (VALUES ${Prisma.join(cursors)}) AS moved ("id", "cursorAt") WHERE "Task"."id" = moved."id"`;
  const ended = plans.filter(({ plan }) => plan.cursorAt === null && plan.runs.length === 0);
  for (const { task } of ended) await completeIfDone(tx, task.id);
  return runs;
}

async function insertPlanned(tx: Tx, plans: readonly TaskPlan[]): Promise<number> {
  const planned = plans.flatMap(({ task, plan }) => plan.runs.map((run) => ({ task, run })));
  const slots = await reserveSlots(tx, planned.filter(({ run }) => run.catchUp).length);
  metrics.occurrences.inc({ decision: "run" }, planned.length - slots.length);
  metrics.occurrences.inc({ decision: "catch_up" }, slots.length);
  const runs = planned.map(({ task, run: { scheduledFor, startAfter, catchUp } }) => ({
    ...{ taskId: task.id, taskVersion: task.version, trigger: "schedule" as const },
    ...{ scheduledFor, dueAt: scheduledFor, startAfter, catchUp },
    heldUntil: catchUp ? (slots.shift() ?? null) : null,
  }));
  return insertRuns(tx, runs);
}

interface LastRow {
  id: string;
  taskId: string;
  status: RunStatus;
  reason: string | null;
}

/** The newest scheduled row of each task. */
function lastRowsOf(tx: Tx, taskIds: string[]): Promise<LastRow[]> {
  return tx.$queryRaw<LastRow[]>`
    SELECT last.* FROM unnest(${taskIds}::text[]) AS wanted ("taskId"), LATERAL (
      SELECT "id", "taskId", "status", "reason" FROM "Run"
      WHERE "Run"."taskId" = wanted."taskId" AND "trigger" = 'schedule'
      ORDER BY "dueAt" DESC, "id" DESC LIMIT 1) AS last`;
}

/** A range that continues the task's newest row with the same reason makes that row longer. */
async function insertCovered(tx: Tx, plans: readonly TaskPlan[]): Promise<void> {
  const touched = plans.filter(({ plan }) => plan.covered.length > 0);
  if (touched.length === 0) return;
  const lastRows = await lastRowsOf(
    tx,
    touched.map(({ task }) => task.id),
  );
  const fresh: Prisma.RunCreateManyInput[] = [];
  for (const { task, plan } of touched) {
    for (const { status, count } of plan.covered) metrics.occurrences.inc({ decision: status }, count);
    const [first, ...rest] = plan.covered;
    if (!first) continue;
    const last = lastRows.find((row) => row.taskId === task.id);
    // A run of this plan that is due before the range stands between it and the row before.
    const isNext = plan.runs.every((run) => run.scheduledFor > first.dueAt);
    const continues = isNext && last?.status === first.status && last.reason === first.reason;
    if (continues) await extend(tx, last.id, first);
    else fresh.push(coveredRow(task, first));
    fresh.push(...rest.map((range) => coveredRow(task, range)));
  }
  await tx.run.createMany({ data: fresh, skipDuplicates: true });
}

function extend(tx: Tx, id: string, { dueUntil, count }: CoveredRange): Promise<unknown> {
  const data = { dueUntil, finishedAt: dueUntil, count: { increment: count }, seq: { increment: 1 } };
  return tx.run.update({ where: { id }, data });
}

function coveredRow(task: DueTask, range: CoveredRange): Prisma.RunCreateManyInput {
  const { status, reason, dueAt, dueUntil, count } = range;
  return {
    ...{ taskId: task.id, taskVersion: task.version, trigger: "schedule", status, reason, count },
    ...{ scheduledFor: dueAt, dueAt, dueUntil: count > 1 ? dueUntil : null, startAfter: dueAt, finishedAt: dueUntil },
  };
}
