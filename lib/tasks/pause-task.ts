import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { databaseNow, isActive, isPaused, scheduleOf, withdrawAhead } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";
import { lockTask } from "./lock-task";
import type { TaskView } from "./schemas";
import { taskInclude, toTaskView } from "./view";

/** Stops a task from starting runs; what is running goes on. Pausing twice changes nothing. */
export function pauseTask(actor: PersonActor, id: string): Promise<TaskView> {
  return withEvents((tx) => pauseTaskIn(tx, actor, id));
}

/** The same inside a caller's transaction. */
export async function pauseTaskIn(tx: Tx, actor: PersonActor, id: string): Promise<TaskView> {
  const task = await lockTask(tx, actor, id);
  if (isPaused(task)) return toTaskView(tx, actor, task);
  if (!isActive(task))
    throw new AppError("conflict", "A completed task cannot be paused; give it a new schedule first.");
  const now = await databaseNow(tx);
  await withdrawAhead(tx, id, now);
  const paused = await tx.task.update({
    where: { id },
    data: { status: "paused", pausedReason: null, cursorAt: nextOccurrence(scheduleOf(task), now) },
    include: taskInclude,
  });
  await audit(tx, actor, { action: "task.pause", targetKind: "task", targetId: id });
  return toTaskView(tx, actor, paused);
}
