import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Prisma, Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { completeIfDone, databaseNow, isActive, isPaused, isSkipped, PAUSED_REASON, requestRun } from "@/lib/runs";
import { lockTask } from "./lock-task";
import { reschedule } from "./reschedule";
import type { TaskView } from "./schemas";
import { taskInclude, toTaskView } from "./view";

interface ResumeOptions {
  catchUp?: boolean;
}

/** Lets a paused task go on. With `catchUp` it runs once now, when an occurrence was skipped by the pause. */
export function resumeTask(actor: PersonActor, id: string, options: ResumeOptions = {}): Promise<TaskView> {
  return withEvents((tx) => resumeTaskIn(tx, actor, id, options));
}

/** The same inside a caller's transaction. */
export async function resumeTaskIn(
  tx: Tx,
  actor: PersonActor,
  id: string,
  { catchUp = false }: ResumeOptions,
): Promise<TaskView> {
  const task = await lockTask(tx, actor, id);
  if (isActive(task)) return toTaskView(tx, actor, task);
  if (!isPaused(task))
    throw new AppError("conflict", "A completed task cannot be resumed; give it a new schedule first.");
  const data: Prisma.TaskUpdateInput = { status: "active", pausedReason: null, consecutiveFailures: 0 };
  await tx.task.update({ where: { id }, data });
  if (catchUp && (await skippedByPause(tx, id))) await requestRun(tx, task, "backfill");
  await reschedule(tx, id);
  await completeIfDone(tx, id);
  await audit(tx, actor, { action: "task.resume", targetKind: "task", targetId: id, details: { catch_up: catchUp } });
  return toTaskView(tx, actor, await tx.task.findUniqueOrThrow({ where: { id }, include: taskInclude }));
}

/** Whether the newest occurrence that is past was skipped because of the pause. */
async function skippedByPause(tx: Tx, taskId: string): Promise<boolean> {
  const where = { taskId, trigger: "schedule" as const, dueAt: { lte: await databaseNow(tx) } };
  const newest = await tx.run.findFirst({ where, orderBy: [{ dueAt: "desc" }, { id: "desc" }] });
  return newest !== null && isSkipped(newest) && newest.reason === PAUSED_REASON;
}
