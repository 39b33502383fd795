import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { databaseNow, isActive, readExclusions, scheduleOf, whereQueued } from "@/lib/runs";
import { nextRunning } from "@/lib/scheduling";
import { lockTask } from "./lock-task";
import type { TaskView } from "./schemas";
import { type TaskRow, taskInclude, toTaskView } from "./view";

const MOST_SKIPS = 100;
/** A run may start up to a day behind its due time (jitter); until then its mark is needed. */
const KEEP_MS = 172_800_000;

/** Leaves out the next due time that has not started; asking again leaves out the one after it. Its row says so. */
export function skipNextRun(actor: PersonActor, id: string): Promise<TaskView> {
  return withEvents(async (tx) => {
    const task = await lockTask(tx, actor, id);
    if (!isActive(task)) throw new AppError("conflict", "Only an active task has a next run to skip.");
    const now = await databaseNow(tx);
    const next = await nextUnstarted(tx, task, now);
    if (next === null) throw new AppError("conflict", "The task has no next run to skip.");
    const skips = [...stillNeeded(task, now), next];
    return writeSkips(tx, actor, task, skips, { action: "task.skip_next", due_at: next.toISOString() });
  });
}

function stillNeeded(task: TaskRow, now: Date): Date[] {
  return task.skips.filter((skip) => skip.getTime() > now.getTime() - KEEP_MS);
}

interface SkipChange {
  from: readonly string[];
  to: readonly string[];
  /** Nothing else changes, so something must be left to change. */
  isOnlySkips: boolean;
}

/** Leaves out the due times that only `to` has, and takes back those that only `from` has, while they lie ahead. */
export async function changeSkipsIn(
  tx: Tx,
  actor: PersonActor,
  id: string,
  { from, to, isOnlySkips }: SkipChange,
): Promise<void> {
  const task = await lockTask(tx, actor, id);
  const now = await databaseNow(tx);
  const added = to.filter((dueAt) => !from.includes(dueAt) && Date.parse(dueAt) > now.getTime());
  const removed = from.filter((dueAt) => !to.includes(dueAt) && Date.parse(dueAt) > now.getTime());
  if (added.length + removed.length === 0) {
    if (!isOnlySkips) return;
    throw new AppError("conflict", "These due times have passed: nothing is left to change.");
  }
  const kept = stillNeeded(task, now).filter((skip) => !removed.includes(skip.toISOString()));
  const skips = [...new Set([...kept.map((skip) => skip.toISOString()), ...added])].map((dueAt) => new Date(dueAt));
  const action = added.length > 0 ? "task.skip" : "task.unskip";
  await writeSkips(tx, actor, task, skips, { action, due_at: (added.length > 0 ? added : removed).join(" ") });
}

/** Takes a skip back while its due time lies ahead: of that due time, or of all. */
export function unskipRuns(actor: PersonActor, id: string, dueAt?: Date): Promise<TaskView> {
  return withEvents(async (tx) => {
    const task = await lockTask(tx, actor, id);
    const now = await databaseNow(tx);
    const isTakenBack = (skip: Date) => skip > now && (dueAt === undefined || skip.getTime() === dueAt.getTime());
    if (!task.skips.some(isTakenBack)) throw new AppError("conflict", "No skipped run lies ahead to be taken back.");
    const kept = task.skips.filter((skip) => !isTakenBack(skip));
    return writeSkips(tx, actor, task, kept, { action: "task.unskip", due_at: dueAt?.toISOString() ?? null });
  });
}

/** A run that waits for its spread start, or is dispatched ahead, or the first one behind these. */
async function nextUnstarted(tx: Tx, task: TaskRow, now: Date): Promise<Date | null> {
  const excludedAt = (await readExclusions(tx, [task]))(task);
  const spread = await tx.run.findMany({
    where: { taskId: task.id, ...whereQueued, trigger: "schedule", startedAt: null, startAfter: { gt: now } },
    orderBy: { dueAt: "asc" },
    select: { dueAt: true },
  });
  const first = spread.find((run) => excludedAt(run.dueAt.getTime()) === null)?.dueAt;
  const [next] = nextRunning(scheduleOf(task), now, 1, excludedAt);
  if (first && next) return first < next ? first : next;
  return first ?? next ?? null;
}

async function writeSkips(
  tx: Tx,
  actor: PersonActor,
  task: TaskRow,
  skips: Date[],
  { action, due_at }: { action: string; due_at: string | null },
): Promise<TaskView> {
  if (skips.length > Math.max(MOST_SKIPS, task.skips.length))
    throw new AppError("conflict", `At most ${MOST_SKIPS} runs can be skipped ahead; pause the task instead.`);
  const updated = await tx.task.update({ where: { id: task.id }, data: { skips }, include: taskInclude });
  await audit(tx, actor, { action, targetKind: "task", targetId: task.id, details: { due_at } });
  return toTaskView(tx, actor, updated);
}
