import type { RunTrigger, Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent } from "@/lib/events";
import { databaseNow } from "./database-now";
import { resendTime } from "./resend";
import type { RunView } from "./schemas";
import { runInclude, toRunView } from "./view";

/** Adds a run that is due now for another reason than the schedule. The caller holds the task's lock. */
export async function requestRun(tx: Tx, task: { id: string; version: number }, trigger: RunTrigger): Promise<RunView> {
  const now = await databaseNow(tx);
  const run = await tx.run.create({
    data: {
      ...{ taskId: task.id, taskVersion: task.version, trigger, dueAt: now, startAfter: now },
      resendAt: resendTime(now),
    },
    include: runInclude,
  });
  await queueEvents(tx, [runRequestedEvent(run, now)]);
  return toRunView(run, now);
}
