import type { RunTrigger, Task, Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent } from "@/lib/events";
import { reserveSlots } from "./catch-up-slots";
import { earliestStart, resendTime } from "./resend";

/** What the new runs have in common. */
export interface PastRuns {
  task: Pick<Task, "id" | "version">;
  /** `schedule`: the due time's own row. `backfill`: a run beside it. */
  trigger: Extract<RunTrigger, "schedule" | "backfill">;
  /** From when on they may start, beside the rate of catching up. */
  startOf(dueAt: Date): Date;
}

/** Queues a run for each of the past due times, at the rate of catching up. The caller holds the task's lock. */
export async function insertPastRuns(tx: Tx, { task, trigger, startOf }: PastRuns, dueTimes: readonly Date[]) {
  const slots = await reserveSlots(tx, dueTimes.length);
  const data = dueTimes.map((dueAt, index) => {
    const startAfter = startOf(dueAt);
    const heldUntil = slots[index] ?? startAfter;
    return {
      ...{ taskId: task.id, taskVersion: task.version, trigger, dueAt, startAfter, heldUntil },
      ...{ scheduledFor: trigger === "schedule" ? dueAt : null, catchUp: trigger === "schedule" },
      resendAt: resendTime(heldUntil),
    };
  });
  const select = { id: true, taskId: true, sendNo: true, startAfter: true, heldUntil: true };
  const made = await tx.run.createManyAndReturn({ data, select });
  await queueEvents(
    tx,
    made.map((run) => runRequestedEvent(run, earliestStart(run))),
  );
  return made.length;
}
