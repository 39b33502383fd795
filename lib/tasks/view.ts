import { type Actor, canChange } from "@/lib/access";
import type { Prisma, Tx } from "@/lib/db";
import { isActive, scheduleOf, whereQueued } from "@/lib/runs";
import { nextOccurrences } from "@/lib/scheduling";
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

/** The earliest occurrences that have not started: those dispatched ahead, then those from the cursor on. */
function unstarted(task: TaskRow, queued: Date[], count: number): Date[] {
  if (!isActive(task)) return [];
  const ahead = task.cursorAt ? [task.cursorAt, ...nextOccurrences(scheduleOf(task), task.cursorAt, count - 1)] : [];
  return [...queued, ...ahead].slice(0, count);
}

export async function toTaskViews(tx: Tx, actor: Actor, tasks: TaskRow[]): Promise<TaskView[]> {
  if (tasks.length === 0) return [];
  const facts = await readRunFacts(
    tx,
    tasks.map((task) => task.id),
  );
  return tasks.map((task) => {
    const last = facts.last.get(task.id);
    const nextRuns = unstarted(task, facts.queued.get(task.id) ?? [], NEXT_RUNS).map((time) => time.toISOString());
    const { id, name, prompt, scheduleText, status, pausedReason, visibility, tools, recipients, model, version } =
      task;
    return {
      ...{ id, name, prompt, scheduleText, status, pausedReason, visibility, tools, recipients, model, version },
      schedule: scheduleOf(task),
      nextRunAt: nextRuns[0] ?? null,
      nextRuns,
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
