import type { RunTrigger, Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent } from "@/lib/events";
import { databaseNow, RESEND_AFTER_MS } from "./dispatch";
import type { RunView } from "./schemas";
import { runInclude, toRunView } from "./view";

/** Adds a run that is due now for another reason than the schedule. The caller holds the task's lock. */
export async function requestRun(tx: Tx, task: { id: string; version: number }, trigger: RunTrigger): Promise<RunView> {
  const now = await databaseNow(tx);
  const run = await tx.run.create({
    data: {
      ...{ taskId: task.id, taskVersion: task.version, trigger, dueAt: now, startAfter: now },
      resendAt: new Date(now.getTime() + RESEND_AFTER_MS),
    },
    include: runInclude,
  });
  await queueEvents(tx, [runRequestedEvent(run)]);
  return toRunView(run, now);
}
