import { type Actor, authorize, canRead } from "@/lib/access";
import { databaseClock, db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isDeleted, readExclusions, scheduleOf } from "@/lib/runs";
import { type Exclusion, nextRunning, runsLeft } from "@/lib/scheduling";
import type { TaskView } from "./schemas";
import { type TaskRow, taskInclude, toTaskView } from "./view";

async function readTask(actor: Actor, id: string): Promise<TaskRow> {
  authorize(actor, "tasks:read");
  const task = await db.task.findUnique({ where: { id }, include: taskInclude });
  if (!task || !canRead(actor, task) || isDeleted(task)) throw new AppError("not_found", "There is no such task.");
  return task;
}

export async function getTask(actor: Actor, id: string): Promise<TaskView> {
  return toTaskView(db, actor, await readTask(actor, id));
}

/** What leaves out due times of the task: blackout calendars, and what was skipped on request. */
export async function exclusionsOf(actor: Actor, id: string): Promise<(instant: number) => Exclusion | null> {
  const task = await readTask(actor, id);
  return (await readExclusions(db, [task]))(task);
}

/** The occurrences after `from` (default now) that nothing leaves out, whatever the task's status; no more than may start. */
export async function nextRuns(actor: Actor, id: string, count: number, from?: Date): Promise<{ dueAt: string }[]> {
  const task = await readTask(actor, id);
  const after = from ?? (await databaseClock.now());
  const excluded = await readExclusions(db, [task]);
  const schedule = scheduleOf(task);
  const due = nextRunning(schedule, after, Math.min(count, runsLeft(schedule, task.startedRuns)), excluded(task));
  return due.map((dueAt) => ({ dueAt: dueAt.toISOString() }));
}
