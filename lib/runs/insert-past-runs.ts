import type { RunTrigger, Task, Tx } from "@/lib/db";
import { reserveSlots } from "./catch-up-slots";
import { insertRuns } from "./insert-runs";

/** What the new runs have in common. */
export interface PastRuns {
  task: Pick<Task, "id" | "version">;
  /** `schedule`: the due time's own row. `backfill`: a run beside it. */
  trigger: Extract<RunTrigger, "schedule" | "backfill">;
  /** From when on they may start, beside the rate of catching up. */
  startOf(dueAt: Date): Date;
}

/** Queues a run for each of the past due times, at the rate of catching up. The caller holds the task's lock. */
export async function insertPastRuns(
  tx: Tx,
  { task, trigger, startOf }: PastRuns,
  dueTimes: readonly Date[],
): Promise<number> {
  const slots = await reserveSlots(tx, dueTimes.length);
  const runs = dueTimes.map((dueAt, index) => ({
    ...{ taskId: task.id, taskVersion: task.version, trigger, dueAt, startAfter: startOf(dueAt) },
    ...{ scheduledFor: trigger === "schedule" ? dueAt : null, catchUp: trigger === "schedule" },
    heldUntil: slots[index] ?? null,
  }));
  return insertRuns(tx, runs);
}
