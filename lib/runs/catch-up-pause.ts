import type { Run, Task, Tx } from "@/lib/db";
import { occurrencesBetween, type Schedule } from "@/lib/scheduling";
import { databaseNow } from "./database-now";
import { insertPastRuns } from "./insert-past-runs";
import { PAUSED_REASON, startOf } from "./plan-dispatch";
import { scheduleOf } from "./schedule-of";
import { whereSkipped } from "./status";

/** How many due times of a pause run after all, the latest ones. */
const MOST_CAUGHT_UP = 2_000;
const FIRST_LOOK_BACK_MS = 2_000;

type Range = Pick<Run, "id" | "dueAt" | "dueUntil" | "count">;

const endOf = (range: Range) => range.dueUntil ?? range.dueAt;

/**
 * Runs what the pause that is ending skipped: the latest due time, or under the policy `all` those inside the catch-up
 * window. They leave the skipped range, which is split first, so that each due time keeps exactly one row. Under the
 * task's lock. Returns how many run.
 */
export async function catchUpPause(tx: Tx, task: Task): Promise<number> {
  const schedule = scheduleOf(task);
  const now = await databaseNow(tx);
  const since = new Date(now.getTime() - schedule.catchUpWindowSeconds * 1000);
  const taken: Date[] = [];
  for (const range of await rangesOfPause(tx, task.id)) {
    const times = schedule.catchUp === "all" ? dueTimesOf(schedule, range, since) : [endOf(range)];
    const latest = times.slice(-(MOST_CAUGHT_UP - taken.length));
    if (latest.length === 0) break;
    await shorten(tx, schedule, range, latest);
    taken.unshift(...latest);
    if (schedule.catchUp !== "all" || taken.length === MOST_CAUGHT_UP) break;
  }
  return insertPastRuns(
    tx,
    { task, trigger: "schedule", startOf: (dueAt) => startOf(schedule, task.id, dueAt) },
    taken,
  );
}

/** The rows that the pause has left, newest first: those newer than every other row of the schedule. */
async function rangesOfPause(tx: Tx, taskId: string): Promise<Range[]> {
  const ofSchedule = { taskId, trigger: "schedule" as const };
  const ofPause = { ...whereSkipped, reason: PAUSED_REASON };
  const before = await tx.run.findFirst({
    where: { ...ofSchedule, NOT: ofPause },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    select: { dueAt: true },
  });
  return tx.run.findMany({
    where: { ...ofSchedule, ...ofPause, ...(before ? { dueAt: { gt: before.dueAt } } : {}) },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    take: MOST_CAUGHT_UP,
    select: { id: true, dueAt: true, dueUntil: true, count: true },
  });
}

/** The due times of a range from `since` on, at most as many as it counts: an edit may have changed the schedule. */
function dueTimesOf(schedule: Schedule, range: Range, since: Date): Date[] {
  const end = endOf(range);
  if (end < since) return [];
  const from = new Date(Math.max(range.dueAt.getTime(), since.getTime()) - 1);
  const before = occurrencesBetween(schedule, from, new Date(end.getTime() - 1), range.count);
  return [...before, end].slice(-range.count);
}

/** The range ends before the due times that leave it; nothing is left of it when all of them do. */
async function shorten(tx: Tx, schedule: Schedule, range: Range, leaving: readonly Date[]): Promise<void> {
  const first = leaving[0];
  const count = range.count - leaving.length;
  if (!first || count <= 0) {
    await tx.run.delete({ where: { id: range.id } });
    return;
  }
  const last = count > 1 ? previousOccurrence(schedule, range.dueAt, first) : range.dueAt;
  const dueUntil = count > 1 ? last : null;
  await tx.run.update({ where: { id: range.id }, data: { count, dueUntil, finishedAt: last, seq: { increment: 1 } } });
}

/** The due time before `time`, not before `least`; looks back in growing steps. */
function previousOccurrence(schedule: Schedule, least: Date, time: Date): Date {
  for (let back = FIRST_LOOK_BACK_MS; ; back *= 4) {
    const from = Math.max(least.getTime(), time.getTime() - back);
    const found = occurrencesBetween(schedule, new Date(from - 1), new Date(time.getTime() - 1), MOST_CAUGHT_UP);
    const last = found.at(-1);
    if (last) return last;
    if (from === least.getTime()) return least;
  }
}
