import type { Tx } from "@/lib/db";
import { whereLive } from "./status";

/** A task without a next occurrence and without unfinished runs is completed. */
export async function completeIfDone(tx: Tx, taskId: string): Promise<void> {
  const unfinished = await tx.run.count({ where: { taskId, ...whereLive } });
  if (unfinished > 0) return;
  await tx.task.updateMany({ where: { id: taskId, status: "active", cursorAt: null }, data: { status: "completed" } });
}
