import { db, type Tx } from "@/lib/db";
import { queueEvents, taskPausedEvent, withEvents } from "@/lib/events";
import { logger } from "@/lib/logger";
import { databaseNow } from "./database-now";
import { type DueTask, lockDueTasks, lockOverdueTask, overdueTaskIds } from "./due-tasks";
import { type ExclusionAt, readExclusions } from "./exclusions";
import { type DispatchPlan, HORIZON_MS, planActive, planPaused } from "./plan-dispatch";
import { scheduleOf } from "./schedule-of";
import { isActive, isPaused } from "./status";
import { type TaskPlan, writePlans } from "./write-plans";

const BATCH = 100;
/** A transaction stays short after an outage, too: tasks beyond so many due times wait for the next batch. */
const MOST_RUNS_IN_BATCH = 4_000;

/**
 * Writes every occurrence until 120 s after the start of the tick, for every task. What others hold is left to them at
 * first; what is overdue then is waited for, task by task. Returns how many runs were made.
 */
export async function dispatchDue(): Promise<number> {
  const horizon = new Date((await databaseNow(db)).getTime() + HORIZON_MS);
  let made = 0;
  for (let again = true; again; ) {
    const batch = await withEvents((tx) => dispatchBatch(tx, horizon));
    made += batch.runs;
    again = batch.again;
  }
  for (let rest = await overdueRest(); rest.length > 0; rest = await overdueRest()) {
    for (const { id } of rest) made += await withEvents((tx) => dispatchOverdue(tx, id, horizon));
  }
  return made;
}

async function dispatchBatch(tx: Tx, horizon: Date): Promise<{ runs: number; again: boolean }> {
  const now = await databaseNow(tx);
  const tasks = await lockDueTasks(tx, now, horizon, BATCH);
  const exclusions = await readExclusions(tx, tasks);
  const plans: TaskPlan[] = [];
  let planned = 0;
  let looked = 0;
  for (const task of tasks) {
    if (planned > MOST_RUNS_IN_BATCH) break;
    looked += 1;
    const plan = await planOrPause(tx, task, { now, horizon, exclusions });
    if (plan) plans.push({ task, plan });
    planned += plan?.runs.length ?? 0;
  }
  const runs = await writePlans(tx, plans);
  const hasRest = plans.some(({ task, plan }) => hasMore(task, plan, now, horizon));
  return { runs, again: hasRest || looked === BATCH || looked < tasks.length };
}

/** A plan holds so many due times at most; the cursor then still lies where this tick has work. */
function hasMore(task: DueTask, { cursorAt }: DispatchPlan, now: Date, horizon: Date): boolean {
  return cursorAt !== null && cursorAt <= (isActive(task) ? horizon : now);
}

async function overdueRest(): Promise<{ id: string }[]> {
  return overdueTaskIds(db, await databaseNow(db), BATCH);
}

async function dispatchOverdue(tx: Tx, id: string, horizon: Date): Promise<number> {
  const now = await databaseNow(tx);
  const [task] = await lockOverdueTask(tx, id, now);
  const plan = task && (await planOrPause(tx, task, { now, horizon, exclusions: await readExclusions(tx, [task]) }));
  return task && plan ? writePlans(tx, [{ task, plan }]) : 0;
}

interface PlanTimes {
  now: Date;
  horizon: Date;
  exclusions: (task: DueTask) => ExclusionAt;
}

/** A schedule that cannot be computed pauses its own task with the reason and tells its owner; the others go on. */
async function planOrPause(tx: Tx, task: DueTask, times: PlanTimes): Promise<DispatchPlan | null> {
  const { now, horizon, exclusions } = times;
  try {
    const schedule = scheduleOf(task);
    return isActive(task)
      ? planActive(task, schedule, { now, until: horizon, excludedAt: exclusions(task) })
      : planPaused(task, schedule, now);
  } catch (error) {
    logger.error("A task's schedule could not be computed; the task is paused", { taskId: task.id, error });
    const sentence = `The schedule could not be computed: ${error instanceof Error ? error.message : "unknown error"}`;
    const pausedReason = sentence.slice(0, 500);
    await tx.task.update({ where: { id: task.id }, data: { status: "paused", pausedReason, cursorAt: null } });
    await queueEvents(tx, [taskPausedEvent(task.id, pausedReason, now)]);
    return null;
  }
}

/** Dispatches one task inline, under a lock that the caller already holds on it. */
export async function dispatchTask(tx: Tx, taskId: string): Promise<void> {
  const now = await databaseNow(tx);
  const horizon = new Date(now.getTime() + HORIZON_MS);
  for (;;) {
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    const { cursorAt } = task;
    if (!cursorAt || cursorAt > (isActive(task) ? horizon : now) || !(isActive(task) || isPaused(task))) return;
    const due = { ...task, cursorAt };
    const plan = await planOrPause(tx, due, { now, horizon, exclusions: await readExclusions(tx, [due]) });
    if (!plan) return;
    await writePlans(tx, [{ task: due, plan }]);
  }
}
