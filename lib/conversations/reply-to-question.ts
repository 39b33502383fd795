import type { PersonActor } from "@/lib/access";
import { db } from "@/lib/db";
import { describeSchedule } from "@/lib/nlp";
import { isPaused, listRuns, whereNotDeleted } from "@/lib/runs";
import { getTask, type TaskView } from "@/lib/tasks";
import { askedIn, explainedCron } from "./read-question";
import { type Reply, t } from "./reply";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";

const MOST_LISTED = 8;
const TROUBLE = ["failed", "missed", "skipped"] as const;

/** The person's tasks and those of the team: what runs first stands first. */
export async function replyWithTasks(actor: PersonActor, onlyWithMail = false): Promise<Reply> {
  const sends = onlyWithMail ? { tools: { has: "send_email" } } : {};
  const where = { ...whereNotDeleted, ...sends, OR: [{ ownerId: actor.userId }, { visibility: "team" as const }] };
  const [tasks, total] = await Promise.all([
    db.task.findMany({
      where,
      orderBy: [{ status: "asc" }, { cursorAt: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
      take: MOST_LISTED,
      select: { id: true },
    }),
    db.task.count({ where }),
  ]);
  const shown = total > 0 ? { kind: "tasks" as const, ids: tasks.map(({ id }) => id), total } : null;
  return { text: t(onlyWithMail ? "tasksWithMail" : "tasks", { count: total }), stored: { intent: "list", shown } };
}

/** What a cron expression in the question means; null when there is none in it. */
export function replyWithMeaning({ text, now, timezone }: Talk): Reply | null {
  const explained = explainedCron(text, { now, timezone });
  if (!explained) return null;
  const { expression, schedule } = explained;
  return {
    text: t("means", { expression }),
    stored: { intent: "question", shown: { kind: "schedule", expression, schedule } },
  };
}

/** When the task runs, or what went wrong with it: whatever the question asks. */
export async function replyAboutTask({ actor, language }: Talk, { id }: Subject, text: string): Promise<Reply> {
  const task = await getTask(actor, id);
  const asked = askedIn(text);
  if (asked === "failure" || asked === "why") return replyWithTrouble(actor, task, asked);
  const { name, schedule } = task;
  if (asked === "ran") return replyWithLastRun(actor, task);
  if (asked === "does")
    return {
      text: t("does", { name, prompt: task.prompt }),
      stored: { intent: "question", shown: { kind: "task", id } },
    };
  const said = isPaused(task) ? "isPaused" : task.nextRunAt ? "runs" : "hasNoRun";
  return {
    text: t(said, { name, schedule: describeSchedule(schedule, language), zone: schedule.timezone }),
    stored: { intent: "question", shown: { kind: "task", id } },
  };
}

async function replyWithLastRun(actor: PersonActor, { id, name }: TaskView): Promise<Reply> {
  const { items } = await listRuns(actor, { taskId: id, limit: 1 });
  const [run] = items;
  if (!run) return { text: t("hasNotRun", { name }), stored: { intent: "question", shown: { kind: "task", id } } };
  return { text: t("lastRun", { name }), stored: { intent: "question", shown: { kind: "run", id, runId: run.id } } };
}

/** The last run that failed; where there is none, or the question is why nothing ran, the last that did not happen. */
async function replyWithTrouble(actor: PersonActor, task: TaskView, asked: "failure" | "why"): Promise<Reply> {
  const { id, name, lastRun } = task;
  const [failed, ...others] = await Promise.all(TROUBLE.map((status) => newestRun(actor, id, status)));
  const newest = [failed, ...others].filter((run) => run !== undefined).sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0];
  const run = asked === "failure" ? (failed ?? newest) : newest;
  const shown = run ? ({ kind: "run", id, runId: run.id } as const) : ({ kind: "task", id } as const);
  const text = run ? t(`trouble.${run.status}`, { name }) : t(lastRun ? "noTrouble" : "neverRan", { name });
  return { text, stored: { intent: "question", shown } };
}

async function newestRun(actor: PersonActor, taskId: string, status: (typeof TROUBLE)[number]) {
  const { items } = await listRuns(actor, { taskId, status, limit: 1 });
  return items[0] && { ...items[0], status };
}
