import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Prisma, Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { catchUpPause, completeIfDone, isActive, isPaused } from "@/lib/runs";
import { lockTask } from "./lock-task";
import { reschedule } from "./reschedule";
import type { TaskView } from "./schemas";
import { taskInclude, toTaskView } from "./view";

interface ResumeOptions {
  catchUp?: boolean;
}

/** Lets a paused task go on. With `catchUp` it runs what the pause skipped: the latest due time, or as `all` says. */
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
  const caughtUp = catchUp ? await catchUpPause(tx, task) : 0;
  await reschedule(tx, id);
  await completeIfDone(tx, id);
  await audit(tx, actor, { action: "task.resume", targetKind: "task", targetId: id, details: { caught_up: caughtUp } });
  return toTaskView(tx, actor, await tx.task.findUniqueOrThrow({ where: { id }, include: taskInclude }));
}
