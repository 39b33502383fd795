import { type Actor, assertChange, authorize, type Scope } from "@/lib/access";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { databaseNow, dispatchTask, isDeleted } from "@/lib/runs";
import { type TaskRow, taskInclude } from "./view";

/**
 * Every change to a task begins here: scope, lock, existence and the right to change it. What is overdue is written
 * down first, under the schedule and status that it was due under.
 */
export async function lockTask(tx: Tx, actor: Actor, id: string, scope: Scope = "tasks:write"): Promise<TaskRow> {
  authorize(actor, scope);
  await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${id} FOR UPDATE`;
  const task = await tx.task.findUnique({ where: { id }, include: taskInclude });
  assertChange(actor, task, "task");
  if (isDeleted(task)) throw new AppError("not_found", "There is no such task.");
  if (!task.cursorAt || task.cursorAt > (await databaseNow(tx))) return task;
  await dispatchTask(tx, id);
  return tx.task.findUniqueOrThrow({ where: { id }, include: taskInclude });
}
