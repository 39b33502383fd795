import type { PersonActor } from "@/lib/access";
import { db } from "@/lib/db";
import { describeSchedule } from "@/lib/nlp";
import { isPaused, listRuns, whereNotDeleted } from "@/lib/runs";
import { instantOfLocal, localOfInstant } from "@/lib/scheduling";
import { getTask, type TaskView } from "@/lib/tasks";
import { askedIn, dayAskedIn, explainedCron } from "./read-question";
import { type Reply, type Sentence, t } from "./reply";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";
import { dueTimesIn, localTime } from "./task-parts";

const MOST_LISTED = 8;
const TROUBLE = ["failed", "missed", "skipped"] as const;

/** Only those that send mail, or send it to somebody, or are paused. */
type Only = "mail" | "paused" | { to: readonly string[]; person: string } | null;

/** The person's tasks and those of the team: what runs first stands first. */
export async function replyWithTasks(actor: PersonActor, only: Only = null): Promise<Reply> {
  const sends = only === null || only === "paused" ? {} : { tools: { has: "send_email" } };
  const gets = only !== null && typeof only === "object" ? { recipients: { hasSome: [...only.to] } } : {};
  const visible = [{ ownerId: actor.userId }, { visibility: "team" as const }];
  const paused = only === "paused" ? { status: "paused" as const } : {};
  const where = { ...whereNotDeleted, ...sends, ...gets, ...paused, OR: visible };
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
  return { text: countOf(total, only), stored: { intent: "list", shown } };
}

function countOf(count: number, only: Only): Sentence {
  if (only === null) return t("tasks", { count });
  if (only === "paused") return t("tasksPaused", { count });
  return only === "mail" ? t("tasksWithMail", { count }) : t("tasksMailing", { count, person: only.person });
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
export async function replyAboutTask(talk: Talk, { id }: Subject, text: string): Promise<Reply> {
  const { actor, language } = talk;
  const task = await getTask(actor, id);
  const asked = askedIn(text);
  if (asked === "failure" || asked === "why") return replyWithTrouble(actor, task, asked);
  const { name, schedule } = task;
  if (asked === "ran") return replyWithLastRun(talk, task, dayAskedIn(text));
  if (asked === "does")
    return {
      text: t("does", { name, prompt: task.prompt }),
      stored: { intent: "question", shown: { kind: "task", id } },
    };
  const said = isPaused(task) ? "isPaused" : task.nextRunAt ? "runs" : "hasNoRun";
  const { timezone: zone } = schedule;
  const left = task.skips.length > 0 ? [t("skipping", { times: dueTimesIn(language, zone, task.skips) })] : [];
  return {
    text: [t(said, { name, schedule: describeSchedule(schedule, language), zone }), ...left],
    stored: { intent: "question", shown: { kind: "task", id } },
  };
}

/** What ran last, or on the day that is asked about; what is only due later has not run. */
async function replyWithLastRun({ actor, timezone, now }: Talk, task: TaskView, ago: number | null): Promise<Reply> {
  const { id, name } = task;
  const midnight = (days: number) => instantOfLocal(timezone, startOfDay(localOfInstant(timezone, Number(now))) - days);
  const within = ago === null ? {} : { from: new Date(midnight(ago * DAY_MS)) };
  const ofDay = await runsUntil(actor, id, ago ? new Date(midnight((ago - 1) * DAY_MS) - 1) : now, within);
  const found = ofDay.find(({ startedAt }) => startedAt !== null) ?? ofDay[0];
  const run = found ?? (await runsUntil(actor, id, now))[0];
  const shown = run ? ({ kind: "run", id, runId: run.id } as const) : ({ kind: "task", id } as const);
  const stored = { intent: "question", shown };
  if (!run) return { text: t("hasNotRun", { name }), stored };
  const said = isLeftOut(run.status) ? t(`trouble.${run.status}`, { name }) : t("lastRun", { name });
  if (found || ago === null) return { text: said, stored };
  const day = localTime(timezone, new Date(midnight(ago * DAY_MS)).toISOString()).slice(0, 10);
  return { text: [t("hasNotRunOn", { name, day }), said], stored };
}

const DAY_MS = 86_400_000;
const startOfDay = (local: number): number => Math.floor(local / DAY_MS) * DAY_MS;
/** So many may wait for a start that is spread behind their due time. */
const MOST_SPREAD = 20;

async function runsUntil(actor: PersonActor, taskId: string, to: Date, within: { from?: Date } = {}) {
  const { items } = await listRuns(actor, { taskId, to, ...within, limit: MOST_SPREAD });
  return items.filter(({ upcoming }) => !upcoming);
}

const isLeftOut = (status: string): status is "missed" | "skipped" => status === "missed" || status === "skipped";

/**
 * "Why did it fail?": the last run that failed, or that none has, with the newest where that did not happen. "Why did it
 * not run?": the last that failed or did not happen.
 */
async function replyWithTrouble(actor: PersonActor, task: TaskView, asked: "failure" | "why"): Promise<Reply> {
  const { id, name, lastRun } = task;
  const [failed, ...others] = await Promise.all(TROUBLE.map((status) => newestRun(actor, id, status)));
  const newest = [failed, ...others].filter((run) => run !== undefined).sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0];
  const run = asked === "why" || newest?.id === lastRun?.id ? newest : undefined;
  const told = asked === "failure" ? (failed ?? run) : run;
  const shown = told ? ({ kind: "run", id, runId: told.id } as const) : ({ kind: "task", id } as const);
  const stored = { intent: "question", shown };
  if (!lastRun) return { text: t("neverRan", { name }), stored };
  const hasNot = t(newest ? "noFailure" : "noTrouble", { name });
  const isUnfailed = asked === "failure" && !failed;
  const reason = told ? [t(`trouble.${told.status}`, { name })] : [];
  return { text: isUnfailed || !told ? [hasNot, ...reason] : reason, stored };
}

async function newestRun(actor: PersonActor, taskId: string, status: (typeof TROUBLE)[number]) {
  const { items } = await listRuns(actor, { taskId, status, limit: 1 });
  return items[0] && { ...items[0], status };
}
