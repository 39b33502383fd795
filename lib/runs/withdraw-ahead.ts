import type { Tx } from "@/lib/db";
import { whereQueued } from "./status";

/** Takes back what was dispatched ahead: unstarted scheduled runs that are not due yet. Under the task's lock. */
export async function withdrawAhead(tx: Tx, taskId: string, now: Date): Promise<void> {
  await tx.run.deleteMany({
    where: { taskId, ...whereQueued, trigger: "schedule", startedAt: null, dueAt: { gt: now } },
  });
}
