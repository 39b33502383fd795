import type { Run, Tx } from "@/lib/db";
import { nextOccurrence, type Schedule } from "@/lib/scheduling";
import { wakeReaders } from "./bump";
import { isSkipped } from "./status";

/**
 * Lets the row of the due time just before cover this run's, too, when it is skipped for the same reason, and deletes
 * this run's own row: a minutely task on a blackout day is one growing row. False when there is no such row. Under the
 * locks of the claim.
 */
export async function joinSkipped(tx: Tx, run: Run, schedule: Schedule, reason: string): Promise<boolean> {
  const where = { taskId: run.taskId, trigger: "schedule" as const, dueAt: { lt: run.dueAt } };
  const before = await tx.run.findFirst({ where, orderBy: [{ dueAt: "desc" }, { id: "desc" }] });
  if (!before || !isSkipped(before) || before.reason !== reason) return false;
  const next = nextOccurrence(schedule, before.dueUntil ?? before.dueAt);
  if (next?.getTime() !== run.dueAt.getTime()) return false;
  await tx.run.update({
    where: { id: before.id },
    data: { dueUntil: run.dueAt, finishedAt: run.dueAt, count: { increment: 1 }, seq: { increment: 1 } },
  });
  await tx.run.delete({ where: { id: run.id } });
  await wakeReaders(tx, before.id);
  return true;
}
