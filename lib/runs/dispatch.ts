import { Prisma, type RunStatus, type Task, type Tx } from "@/lib/db";
import { type ProductEvent, queueEvents, runRequestedEvent, withEvents } from "@/lib/events";
import { logger } from "@/lib/logger";
import { completeIfDone } from "./complete-if-done";
import { type CoveredRange, type DispatchPlan, HORIZON_MS, planActive, planPaused } from "./plan-dispatch";
import { scheduleOf } from "./schedule-of";
import { isActive, isPaused } from "./status";

type DueTask = Pick<Task, "id" | "version" | "status" | "schedule"> & { cursorAt: Date };

const BATCH = 100;
/** A run that nobody claimed this long after its start time is sent again. */
export const RESEND_AFTER_MS = 60_000;

export async function databaseNow(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("The database did not say what time it is.");
  return row.now;
}

/** Writes what is due until 120 s ahead for every task. Returns how many runs were made. */
export async function dispatchDue(): Promise<number> {
  let made = 0;
  for (const blocking of [false, true]) {
    let again = true;
    while (again) {
      const batch = await withEvents((tx) => dispatchBatch(tx, blocking));
      made += batch.runs;
      again = batch.again;
    }
  }
  return made;
}

/** Ahead of time locked tasks are left for later; what is overdue already waits for the lock. */
function lockDueTasks(tx: Tx, now: Date, blocking: boolean): Promise<DueTask[]> {
  const horizon = new Date(now.getTime() + HORIZON_MS);
  const due = Prisma.sql`(("status" = 'active' AND "cursorAt" <= ${blocking ? now : horizon})
    OR ("status" = 'paused' AND "cursorAt" <= ${now}))`;
  const wait = blocking ? Prisma.empty : Prisma.sql`SKIP LOCKED`;
  return tx.$queryRaw<DueTask[]>`
    SELECT "id", "version", "status", "schedule", "cursorAt" FROM "Task"
    WHERE "cursorAt" IS NOT NULL AND ${due} ORDER BY "cursorAt" LIMIT ${BATCH} FOR UPDATE ${wait}`;
}

async function dispatchBatch(tx: Tx, blocking: boolean): Promise<{ runs: number; again: boolean }> {
  const now = await databaseNow(tx);
  const tasks = await lockDueTasks(tx, now, blocking);
  const plans: { task: DueTask; plan: DispatchPlan }[] = [];
  for (const task of tasks) {
    const plan = await planOrPause(tx, task, now);
    if (plan) plans.push({ task, plan });
  }
  const runs = await writePlans(tx, plans);
  const hasRest = plans.some(({ plan }) => plan.cursorAt !== null && plan.cursorAt <= now);
  return { runs, again: hasRest || tasks.length === BATCH };
}

/** A schedule that cannot be computed pauses its own task with the reason; the others go on. */
async function planOrPause(tx: Tx, task: DueTask, now: Date): Promise<DispatchPlan | null> {
  try {
    const schedule = scheduleOf(task);
    return isActive(task) ? planActive(task, schedule, now) : planPaused(task, schedule, now);
  } catch (error) {
    logger.error("A task's schedule could not be computed; the task is paused", { taskId: task.id, error });
    const reason = `The schedule could not be computed: ${error instanceof Error ? error.message : "unknown error"}`;
    await tx.task.update({
      where: { id: task.id },
      data: { status: "paused", pausedReason: reason.slice(0, 500), cursorAt: null },
    });
    return null;
  }
}

/** Dispatches one task inline, under a lock that the caller already holds on it. */
export async function dispatchTask(tx: Tx, taskId: string): Promise<void> {
  const now = await databaseNow(tx);
  for (;;) {
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    const { cursorAt } = task;
    const until = new Date(now.getTime() + (isActive(task) ? HORIZON_MS : 0));
    if (!cursorAt || cursorAt > until || !(isActive(task) || isPaused(task))) return;
    const due = { ...task, cursorAt };
    const plan = await planOrPause(tx, due, now);
    if (!plan) return;
    await writePlans(tx, [{ task: due, plan }]);
  }
}

async function writePlans(tx: Tx, plans: { task: DueTask; plan: DispatchPlan }[]): Promise<number> {
  if (plans.length === 0) return 0;
  const runs = await insertRuns(tx, plans);
  await insertCovered(tx, plans);
  const cursors = plans.map(({ task, plan }) => Prisma.sql`(${task.id}, ${plan.cursorAt}::timestamptz)`);
  await tx.$executeRaw`UPDATE "Task" SET "cursorAt" = moved."cursorAt"
    FROM (VALUES ${Prisma.join(cursors)}) AS moved ("id", "cursorAt") WHERE "Task"."id" = moved."id"`;
  const ended = plans.filter(({ plan }) => plan.cursorAt === null && plan.runs.length === 0);
  for (const { task } of ended) await completeIfDone(tx, task.id);
  return runs;
}

async function insertRuns(tx: Tx, plans: { task: DueTask; plan: DispatchPlan }[]): Promise<number> {
  const rows = plans.flatMap(({ task, plan }) =>
    plan.runs.map((run) => ({
      taskId: task.id,
      taskVersion: task.version,
      trigger: "schedule" as const,
      scheduledFor: run.scheduledFor,
      dueAt: run.scheduledFor,
      startAfter: run.startAfter,
      resendAt: new Date(run.startAfter.getTime() + RESEND_AFTER_MS),
    })),
  );
  if (rows.length === 0) return 0;
  const select = { id: true, taskId: true, sendNo: true, startAfter: true };
  const made = await tx.run.createManyAndReturn({ data: rows, skipDuplicates: true, select });
  const events: ProductEvent[] = made.map(runRequestedEvent);
  await queueEvents(tx, events);
  return made.length;
}

interface LastRow {
  id: string;
  taskId: string;
  status: RunStatus;
  reason: string | null;
}

/** A range that continues the task's newest row with the same reason makes that row longer. */
async function insertCovered(tx: Tx, plans: { task: DueTask; plan: DispatchPlan }[]): Promise<void> {
  const touched = plans.filter(({ plan }) => plan.covered.length > 0);
  if (touched.length === 0) return;
  const ids = touched.map(({ task }) => task.id);
  const lastRows = await tx.$queryRaw<LastRow[]>`
    SELECT last.* FROM unnest(${ids}::text[]) AS wanted ("taskId"), LATERAL (
      SELECT "id", "taskId", "status", "reason" FROM "Run"
      WHERE "Run"."taskId" = wanted."taskId" AND "trigger" = 'schedule'
      ORDER BY "dueAt" DESC, "id" LIMIT 1) AS last`;
  const fresh: Prisma.RunCreateManyInput[] = [];
  for (const { task, plan } of touched) {
    const [first, ...rest] = plan.covered;
    if (!first) continue;
    const last = lastRows.find((row) => row.taskId === task.id);
    const continues = last?.status === first.status && last.reason === first.reason;
    if (continues) await extend(tx, last.id, first);
    else fresh.push(coveredRow(task, first));
    fresh.push(...rest.map((range) => coveredRow(task, range)));
  }
  await tx.run.createMany({ data: fresh, skipDuplicates: true });
}

function extend(tx: Tx, id: string, range: CoveredRange): Promise<unknown> {
  const data = { dueUntil: range.dueUntil, count: { increment: range.count }, seq: { increment: 1 } };
  return tx.run.update({ where: { id }, data });
}

function coveredRow(task: DueTask, range: CoveredRange): Prisma.RunCreateManyInput {
  return {
    taskId: task.id,
    taskVersion: task.version,
    trigger: "schedule",
    status: range.status,
    reason: range.reason,
    scheduledFor: range.dueAt,
    dueAt: range.dueAt,
    dueUntil: range.count > 1 ? range.dueUntil : null,
    count: range.count,
    startAfter: range.dueAt,
    finishedAt: range.dueUntil,
  };
}
