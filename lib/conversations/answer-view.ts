import { type PersonActor, readableBy } from "@/lib/access";
import { db } from "@/lib/db";
import { isPaused } from "@/lib/runs";
import type { TaskView } from "@/lib/tasks";
import type { NewerEdits } from "./open-edits";
import { nextRunsOf, toScheduleView } from "./schedule-view";
import type { AnswerView, TaskLine } from "./schemas";
import type { Shown } from "./stored-reply";

type ShownRun = Extract<AnswerView, { kind: "run" }>["run"];

/** The things that answers show, as they are now. */
export interface Facts {
  tasks: Map<string, TaskView>;
  runs: Map<string, ShownRun>;
  /** Of each task. */
  edits: Map<string, NewerEdits>;
  now: Date;
}

/** Those of the runs that exist for the person. */
export async function readShownRuns(actor: PersonActor, ids: readonly string[]): Promise<Map<string, ShownRun>> {
  if (ids.length === 0) return new Map();
  const rows = await db.run.findMany({
    where: { id: { in: [...ids] }, task: readableBy(actor) },
    select: { id: true, status: true, dueAt: true, reason: true, summary: true },
  });
  return new Map(rows.map((run) => [run.id, { ...run, dueAt: run.dueAt.toISOString() }]));
}

/** `language`: of the question. */
export function toAnswerView(shown: Shown | null, { tasks, runs, now }: Facts, language: string): AnswerView | null {
  if (shown === null) return null;
  if (shown.kind === "schedule") {
    return { kind: "schedule", expression: shown.expression, ...toScheduleView(shown.schedule, now, language) };
  }
  if (shown.kind === "tasks") {
    const still = shown.ids.map((id) => tasks.get(id)).filter((task) => task !== undefined);
    return { kind: "tasks", tasks: still.map((task) => toTaskLine(task, now)), total: shown.total };
  }
  const task = tasks.get(shown.id);
  if (!task) return null;
  if (shown.kind === "task") return { kind: "task", task: toTaskLine(task, now) };
  const run = runs.get(shown.runId);
  return run ? { kind: "run", task: toTaskLine(task, now), run } : { kind: "task", task: toTaskLine(task, now) };
}

/** A paused task has no next runs; shown are the due times that it would have if it were resumed. */
function toTaskLine(task: TaskView, now: Date): TaskLine {
  const { id, name, status, scheduleText, schedule, nextRunAt, skips, startedRuns } = task;
  const nextRuns = isPaused(task) ? nextRunsOf(schedule, now, { skips, startedRuns }) : task.nextRuns;
  return { id, name, status, scheduleText, schedule, nextRunAt, nextRuns, skips };
}
