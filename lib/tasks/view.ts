import { type Actor, canChange } from "@/lib/access";
import type { Prisma, Tx } from "@/lib/db";
import { databaseNow, type ExclusionAt, isActive, readExclusions, scheduleOf, whereQueued } from "@/lib/runs";
import { nextOccurrence, nextRunning, runsLeft } from "@/lib/scheduling";
import type { TaskView } from "./schemas";

export const taskInclude = { owner: { select: { id: true, name: true } } } satisfies Prisma.TaskInclude;
export type TaskRow = Prisma.TaskGetPayload<{ include: typeof taskInclude }>;

const NEXT_RUNS = 5;

interface RunFacts {
  last: Map<string, { id: string; status: string; dueAt: Date }>;
  queued: Map<string, Date[]>;
}

/** Last and unstarted runs of all the tasks of a page, in two queries. */
async function readRunFacts(tx: Tx, ids: string[]): Promise<RunFacts> {
  const [last, queued] = await Promise.all([
    tx.$queryRaw<{ taskId: string; id: string; status: string; dueAt: Date }[]>`
      SELECT last.* FROM unnest(${ids}::text[]) AS wanted ("taskId"), LATERAL (
        SELECT "taskId", "id", "status"::text, "dueAt" FROM "Run" WHERE "Run"."taskId" = wanted."taskId"
          AND ("status" <> 'queued' OR "startAfter" <= clock_timestamp())
        ORDER BY "dueAt" DESC, "id" DESC LIMIT 1) AS last`,
    tx.run.findMany({
      where: { taskId: { in: ids }, ...whereQueued, trigger: "schedule" },
      select: { taskId: true, dueAt: true },
      orderBy: { dueAt: "asc" },
    }),
  ]);
  const byTask = Map.groupBy(queued, (run) => run.taskId);
  return {
    last: new Map(last.map(({ taskId, ...run }) => [taskId, run])),
    queued: new Map([...byTask].map(([id, runs]) => [id, runs.map((run) => run.dueAt)])),
  };
}

/** The earliest occurrences that are to start: those dispatched ahead, then those from the cursor on. */
function unstarted(task: TaskRow, queued: Date[], count: number, excludedAt: ExclusionAt): Date[] {
  if (!isActive(task)) return [];
  const { cursorAt, startedRuns } = task;
  const schedule = scheduleOf(task);
  const most = Math.min(count, runsLeft(schedule, startedRuns));
  const before = cursorAt && new Date(cursorAt.getTime() - 1);
  const ahead = before ? nextRunning(schedule, before, most, excludedAt) : [];
  return [...queued.filter((dueAt) => excludedAt(dueAt.getTime()) === null), ...ahead].slice(0, most);
}

/** A due time that was skipped is none any more where the schedule has changed since. */
function isDue(task: TaskRow, dueAt: Date): boolean {
  return nextOccurrence(scheduleOf(task), new Date(dueAt.getTime() - 1))?.getTime() === dueAt.getTime();
}

export async function toTaskViews(tx: Tx, actor: Actor, tasks: TaskRow[]): Promise<TaskView[]> {
  if (tasks.length === 0) return [];
  const facts = await readRunFacts(
    tx,
    tasks.map((task) => task.id),
  );
  const excluded = await readExclusions(tx, tasks);
  const now = tasks.some(({ skips }) => skips.length > 0) ? await databaseNow(tx) : null;
  return tasks.map((task) => {
    const last = facts.last.get(task.id);
    const queued = facts.queued.get(task.id) ?? [];
    const nextRuns = unstarted(task, queued, NEXT_RUNS, excluded(task)).map((time) => time.toISOString());
    const { id, name, prompt, scheduleText, status, pausedReason, visibility, tools, recipients, model, version } =
      task;
    return {
      ...{ id, name, prompt, scheduleText, status, pausedReason, visibility, tools, recipients, model, version },
      schedule: scheduleOf(task),
      startedRuns: task.startedRuns,
      nextRunAt: nextRuns[0] ?? null,
      nextRuns,
      skips: task.skips.filter((dueAt) => now && dueAt > now && isDue(task, dueAt)).map((dueAt) => dueAt.toISOString()),
      lastRun: last ? { id: last.id, status: last.status, dueAt: last.dueAt.toISOString() } : null,
      createdAt: task.createdAt.toISOString(),
      updatedAt: task.updatedAt.toISOString(),
      owner: task.owner,
      canEdit: canChange(actor, task),
    };
  });
}

export async function toTaskView(tx: Tx, actor: Actor, task: TaskRow): Promise<TaskView> {
  const [view] = await toTaskViews(tx, actor, [task]);
  if (!view) throw new Error("A task has no view.");
  return view;
}
