import type { Tx } from "@/lib/db";
import { databaseNow, dispatchTask, scheduleOf, whereQueued } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";

/** Takes back what was dispatched ahead: unstarted scheduled runs that are not due yet. Under the task's lock. */
export async function withdrawAhead(tx: Tx, taskId: string, now: Date): Promise<void> {
  await tx.run.deleteMany({
    where: { taskId, ...whereQueued, trigger: "schedule", startedAt: null, dueAt: { gt: now } },
  });
}

/** Withdraws, sets the cursor to the first occurrence after now and dispatches what falls inside the horizon. */
export async function reschedule(tx: Tx, taskId: string): Promise<void> {
  const now = await databaseNow(tx);
  await withdrawAhead(tx, taskId, now);
  const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
  const cursorAt = nextOccurrence(scheduleOf(task), now);
  await tx.task.update({ where: { id: taskId }, data: { cursorAt } });
  await dispatchTask(tx, taskId);
}
