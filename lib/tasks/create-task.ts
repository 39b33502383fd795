import { authorize, type PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Prisma, Tx } from "@/lib/db";
import { withEvents } from "@/lib/events";
import { describeSchedule, languageOf, parseRequest } from "@/lib/nlp";
import { databaseNow, dispatchTask } from "@/lib/runs";
import { nextOccurrence, validateSchedule } from "@/lib/scheduling";
import { checkBlackouts } from "./blackouts/check-blackouts";
import { checkModel } from "./check-model";
import { checkTools } from "./check-tools";
import { recordVersion } from "./record-version";
import { type CreateTask, createTaskSchema, type TaskView } from "./schemas";
import { taskInclude, toTaskView } from "./view";

/** Creates a task and dispatches what is due within the horizon. */
export function createTask(actor: PersonActor, input: CreateTask): Promise<TaskView> {
  return withEvents((tx) => insertTask(tx, actor, input, null));
}

/** The same inside a caller's transaction; a draft gives at most one task. */
export async function insertTask(
  tx: Tx,
  actor: PersonActor,
  input: CreateTask,
  draftId: string | null,
): Promise<TaskView> {
  authorize(actor, "tasks:write");
  const { name, prompt, schedule, visibility, model, ...given } = createTaskSchema.parse(input);
  const now = await databaseNow(tx);
  validateSchedule(schedule, now);
  await checkBlackouts(tx, actor.userId, schedule, now);
  const tools = checkTools(given.tools ?? suggestedTools(prompt, now));
  if (model) checkModel(model);
  const created = await tx.task.create({
    data: {
      ...{ ownerId: actor.userId, draftId, name, prompt, tools, visibility: visibility ?? "private" },
      schedule: schedule as unknown as Prisma.InputJsonValue,
      scheduleText: describeSchedule(schedule, languageOf(prompt)),
      timezone: schedule.timezone,
      recipients: given.recipients ?? [actor.email],
      model: model ?? null,
      cursorAt: nextOccurrence(schedule, now),
    },
    include: taskInclude,
  });
  await recordVersion(tx, actor, created);
  await dispatchTask(tx, created.id);
  await audit(tx, actor, { action: "task.create", targetKind: "task", targetId: created.id });
  return toTaskView(tx, actor, await tx.task.findUniqueOrThrow({ where: { id: created.id }, include: taskInclude }));
}

/** The tools that the grammar suggests for a prompt; any schedule will do to read it. */
function suggestedTools(prompt: string, now: Date): string[] {
  const parsed = parseRequest(`${prompt.slice(0, 3900)} every day at 9:00`, { now, timezone: "UTC" });
  return parsed.success ? parsed.tools : [];
}
