import type { Tx } from "@/lib/db";
import { databaseNow, dispatchTask, scheduleOf, withdrawAhead } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";

/** Withdraws, sets the cursor to the first occurrence after now and dispatches what falls inside the horizon. */
export async function reschedule(tx: Tx, taskId: string): Promise<void> {
  const now = await databaseNow(tx);
  await withdrawAhead(tx, taskId, now);
  const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
  const cursorAt = nextOccurrence(scheduleOf(task), now);
  await tx.task.update({ where: { id: taskId }, data: { cursorAt } });
  await dispatchTask(tx, taskId);
}
