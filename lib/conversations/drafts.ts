import { authorize, type PersonActor } from "@/lib/access";
import { type Draft, type Prisma, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { answeredWarnings, inZone } from "@/lib/nlp";
import { databaseNow, isDraftOpen, isDraftScheduled, scheduleOf } from "@/lib/runs";
import type { Schedule } from "@/lib/scheduling";
import { checkTools, getTask, insertTask, type TaskView } from "@/lib/tasks";
import { draftInclude, toDraftView } from "./draft-view";
import { toolsOfPrompt } from "./edit-parts";
import { readScheduleText } from "./preview-schedule";
import { type DraftView, type UpdateDraft, updateDraftSchema } from "./schemas";

async function lockDraft(tx: Tx, actor: PersonActor, id: string): Promise<Draft> {
  await tx.$queryRaw`SELECT 1 FROM "Draft" WHERE "id" = ${id} FOR UPDATE`;
  const draft = await tx.draft.findFirst({ where: { id, ownerId: actor.userId } });
  if (!draft) throw new AppError("not_found", "There is no such draft.");
  return draft;
}

/** Changes an open draft. New words or another zone are read again; what was understood before is kept otherwise. */
export async function updateDraft(actor: PersonActor, id: string, changes: UpdateDraft): Promise<DraftView> {
  authorize(actor, "tasks:write");
  const { scheduleText, timezone, ...plain } = updateDraftSchema.parse(changes);
  if (plain.tools) checkTools(plain.tools);
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    if (!isDraftOpen(draft)) throw new AppError("conflict", "This draft is closed; change the task instead.");
    const now = await databaseNow(tx);
    const schedule = changedSchedule(draft, scheduleText, timezone, now);
    const named = Object.fromEntries(
      Object.entries({ ...plain, tools: changedTools(draft, plain, now) }).filter(([, value]) => value !== undefined),
    );
    const { warnings = draft.warnings } = schedule as { warnings?: string[] };
    const left = answeredWarnings(warnings, draft.recipients, plain.recipients ?? draft.recipients);
    const updated = await tx.draft.update({
      where: { id },
      data: { ...named, ...schedule, warnings: left, version: { increment: 1 } },
      include: draftInclude,
    });
    return toDraftView(updated, now);
  });
}

/** Chosen by hand, or what the draft has and what a new prompt calls for; undefined when neither changes. */
function changedTools(draft: Draft, { prompt, tools }: UpdateDraft, now: Date): string[] | undefined {
  if (tools) return [...new Set(tools)];
  if (prompt === undefined) return undefined;
  return [...new Set([...draft.tools, ...toolsOfPrompt(prompt, now)])];
}

function changedSchedule(draft: Draft, text: string | undefined, zone: string | undefined, now: Date) {
  if (text === undefined && zone === undefined) return {};
  const current = scheduleOf(draft);
  const timezone = zone ?? current.timezone;
  const words = text ?? draft.scheduleText;
  const isSameText = text === undefined || text === draft.scheduleText;
  // Days and times stay what they are by the new clock; "in two hours" means the same instant, so it is read again.
  if (isSameText && current.kind !== "once") return { schedule: asJson(inZone(current, timezone)) };
  const read = readScheduleText(words, timezone, now);
  const { schedule, assumptions, warnings } = read;
  return { schedule: asJson(schedule), scheduleText: words, assumptions, warnings };
}

const asJson = (schedule: Schedule) => schedule as unknown as Prisma.InputJsonValue;

/** Makes the draft a task. Doing it twice, even at once, gives the same task. */
export async function scheduleDraft(actor: PersonActor, id: string): Promise<TaskView> {
  authorize(actor, "tasks:write");
  const made = await withEvents(async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    if (isDraftScheduled(draft)) return tx.task.findUniqueOrThrow({ where: { draftId: id }, select: { id: true } });
    if (!isDraftOpen(draft)) throw new AppError("conflict", "This draft was discarded. Ask again in the chat.");
    const { name, prompt, tools, recipients } = draft;
    const task = await insertTask(tx, actor, { name, prompt, tools, recipients, schedule: scheduleOf(draft) }, id);
    await tx.draft.update({ where: { id }, data: { status: "scheduled" } });
    return task;
  });
  return getTask(actor, made.id);
}

/** Closes an open draft. Discarding twice changes nothing; a scheduled draft stays scheduled. */
export async function discardDraft(actor: PersonActor, id: string): Promise<DraftView> {
  authorize(actor, "tasks:write");
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    if (isDraftScheduled(draft))
      throw new AppError("conflict", "This draft is a task already; delete the task instead.");
    const row = await tx.draft.update({ where: { id }, data: { status: "discarded" }, include: draftInclude });
    return toDraftView(row, await databaseNow(tx));
  });
}
