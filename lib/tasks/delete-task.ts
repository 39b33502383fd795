import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { withEvents } from "@/lib/events";
import { databaseNow, wakeReaders, whereLive, withdrawAhead } from "@/lib/runs";
import { lockTask } from "./lock-task";

/** Deletes a task: nothing starts any more, what runs or waits is cancelled, its history stays readable. */
export function deleteTask(actor: PersonActor, id: string): Promise<void> {
  return withEvents((tx) => deleteTaskIn(tx, actor, id));
}

/** The same inside a caller's transaction. */
export async function deleteTaskIn(tx: Tx, actor: PersonActor, id: string): Promise<void> {
  await lockTask(tx, actor, id);
  const now = await databaseNow(tx);
  await withdrawAhead(tx, id, now);
  const live = await tx.run.findMany({ where: { taskId: id, ...whereLive }, select: { id: true } });
  const cancelled = {
    status: "cancelled" as const,
    reason: "The task was deleted",
    finishedAt: now,
    leaseUntil: null,
  };
  await tx.run.updateMany({
    where: { taskId: id, ...whereLive },
    data: { ...cancelled, resendAt: null, fence: { increment: 1 }, seq: { increment: 1 } },
  });
  for (const run of live) await wakeReaders(tx, run.id);
  await tx.task.update({ where: { id }, data: { status: "deleted", cursorAt: null } });
  await audit(tx, actor, { action: "task.delete", targetKind: "task", targetId: id });
}
