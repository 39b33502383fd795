import { isDeepStrictEqual } from "node:util";
import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Prisma, Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { describeSchedule, languageOf, parseScheduleText } from "@/lib/nlp";
import { databaseNow, isCompleted, scheduleOf } from "@/lib/runs";
import { nextOccurrence, type Schedule, validateSchedule } from "@/lib/scheduling";
import { checkBlackouts } from "./blackouts/check-blackouts";
import { checkModel } from "./check-model";
import { checkTools } from "./check-tools";
import { lockTask } from "./lock-task";
import { recordVersion } from "./record-version";
import { reschedule } from "./reschedule";
import { type TaskView, type UpdateTask, updateTaskSchema } from "./schemas";
import { type TaskRow, taskInclude, toTaskView } from "./view";

interface UpdateOptions {
  /** The version that the changes were made for; another one is a conflict, so that nobody's edit is lost. */
  version?: number;
}

/** Changes a task as a new version. A changed schedule takes effect for everything that has not started. */
export function updateTask(
  actor: PersonActor,
  id: string,
  changes: UpdateTask,
  options: UpdateOptions = {},
): Promise<TaskView> {
  return withEvents((tx) => updateTaskIn(tx, actor, id, changes, options));
}

/** The same inside a caller's transaction. */
export async function updateTaskIn(
  tx: Tx,
  actor: PersonActor,
  id: string,
  changes: UpdateTask,
  { version }: UpdateOptions,
): Promise<TaskView> {
  const parsed = updateTaskSchema.parse(changes);
  const task = await lockTask(tx, actor, id);
  if (version !== undefined && version !== task.version)
    throw new AppError(
      "conflict",
      `The task was changed meanwhile: this is for version ${version}, it is at ${task.version}.`,
    );
  const now = await databaseNow(tx);
  const { name, prompt, visibility, tools, recipients, model } = parsed;
  if (model) checkModel(model);
  const schedule = changedSchedule(task, parsed, now);
  if (schedule) await checkBlackouts(tx, task.ownerId, schedule, now);
  const data: Prisma.TaskUpdateInput = definedOnly({
    ...{ name, prompt, visibility, recipients, model },
    tools: tools && checkTools(tools),
  });
  if (!schedule && Object.keys(data).length === 0) return toTaskView(tx, actor, task);
  const updated = await tx.task.update({
    where: { id },
    data: { ...data, ...(schedule ? scheduleColumns(schedule, prompt ?? task.prompt) : {}), version: { increment: 1 } },
    include: taskInclude,
  });
  await recordVersion(tx, actor, updated);
  if (schedule) await applySchedule(tx, updated, now);
  const fields = Object.keys(changes);
  await audit(tx, actor, { action: "task.update", targetKind: "task", targetId: id, details: { fields } });
  return toTaskView(tx, actor, await tx.task.findUniqueOrThrow({ where: { id }, include: taskInclude }));
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function scheduleColumns(schedule: Schedule, prompt: string) {
  return {
    schedule: schedule as unknown as Prisma.InputJsonValue,
    scheduleText: describeSchedule(schedule, languageOf(prompt)),
    timezone: schedule.timezone,
  };
}

/** The new schedule from its own fields, from words, or in another zone; null when nothing about it changes. */
function changedSchedule(task: TaskRow, changes: UpdateTask, now: Date): Schedule | null {
  const current = scheduleOf(task);
  const timezone = changes.timezone ?? changes.schedule?.timezone ?? current.timezone;
  let next: Schedule = inZone(mergeSchedule(current, definedOnly(changes.schedule ?? {})), timezone);
  if (changes.scheduleText && changes.scheduleText !== task.scheduleText) {
    const read = parseScheduleText(changes.scheduleText, { now, timezone });
    if ("error" in read) {
      const fields = [{ path: "schedule_text", message: read.question ?? read.error }];
      throw new AppError("validation", read.error, { fields });
    }
    const { kind, cronExpressions, rrule, runAt, startsAt, endsAt, maxRuns } = read.schedule;
    next = {
      ...next,
      kind,
      cronExpressions,
      rrule,
      runAt,
      startsAt,
      endsAt,
      maxRuns,
      timezone: read.schedule.timezone,
    };
  }
  if (isDeepStrictEqual(next, current)) return null;
  validateSchedule(next, now);
  return next;
}

/** A rule keeps its local times in the new zone, as crons do. */
function inZone(schedule: Schedule, timezone: string): Schedule {
  const rrule = schedule.rrule?.replace(`TZID=${schedule.timezone}:`, `TZID=${timezone}:`) ?? null;
  return { ...schedule, rrule, timezone };
}

/** A change of what is due replaces it whole: a task turned into a one-off keeps no cron. */
function mergeSchedule(current: Schedule, changes: Partial<Schedule>): Schedule {
  const { cronExpressions, rrule, runAt } = changes;
  if (!cronExpressions && !rrule && !runAt) return { ...current, ...changes };
  const kind = changes.kind ?? (runAt ? "once" : rrule ? "rrule" : "cron");
  return { ...current, cronExpressions: [], rrule: null, runAt: null, ...changes, kind };
}

/** A completed task that gets a future occurrence is active again. */
async function applySchedule(tx: Tx, task: TaskRow, now: Date): Promise<void> {
  if (isCompleted(task) && nextOccurrence(scheduleOf(task), now))
    await tx.task.update({ where: { id: task.id }, data: { status: "active" } });
  await reschedule(tx, task.id);
}
