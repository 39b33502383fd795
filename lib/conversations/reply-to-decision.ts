import { db, type Prisma } from "@/lib/db";
import { languageOf } from "@/lib/nlp";
import { isDeleted, isDraftOpen, isProposalApplied, isProposalOpen, scheduleOf } from "@/lib/runs";
import { getTask, readTasks } from "@/lib/tasks";
import { decisionIn } from "./decision-words";
import { merged } from "./merge-replies";
import { partsIn } from "./proposal-view";
import { type Reply, t } from "./reply";
import type { StoredReply } from "./stored-reply";
import type { Said, Talk } from "./talk";
import { changesBetween, partsOf, type TaskParts } from "./task-parts";

/** "undo that", "looks good", "never mind": about what the newest message made; null where it made nothing. */
export async function replyToDecision(talk: Talk): Promise<Reply | null> {
  const decision = decisionIn(talk.text);
  const last = talk.messages.find(({ drafts, proposals }) => drafts.length + proposals.length > 0);
  // "ok" behind an answer that made nothing.
  if (decision === "accept" && talk.messages.length > 0 && !last)
    return { text: t("thanks"), stored: { intent: "none" } };
  if (!decision || !last) return null;
  const stored = { intent: "edit" };
  const drafts = last.drafts.filter(isDraftOpen);
  if (decision === "undo" && last.reply.undo.length > 0) return restoreDrafts(talk, last.reply);
  const isKept = decision === "accept" || decision === "keep";
  const name = drafts.map((draft) => draft.name).join(", ");
  if (drafts.length > 0) return { text: t(isKept ? "pressSchedule" : "pressDiscard", { name }), stored };
  const isUndone = decision === "undo" && last.proposals.some(isProposalApplied);
  if (!isUndone && last.proposals.some(isProposalOpen))
    return { text: t(decision === "accept" ? "pressApply" : "pressDiscardProposal"), stored };
  if (isKept) return { text: t("thanks"), stored: { intent: "none" } };
  if (decision !== "undo") return null;
  const task = last.drafts.find((one) => one.task)?.task;
  return task ? deleteAgain(talk, task.id) : takeBack(talk, last);
}

/** The drafts as they were before the newest change, unless they are none any more. */
async function restoreDrafts({ actor }: Talk, { undo }: StoredReply): Promise<Reply | null> {
  const ids = undo.map(({ id }) => id);
  const drafts = await db.draft.findMany({ where: { id: { in: ids }, ownerId: actor.userId } });
  const replies = undo.flatMap(({ id, parts, scheduleText }): Reply[] => {
    const draft = drafts.find((one) => one.id === id);
    if (!draft || !isDraftOpen(draft)) return [];
    const now = partsOf({ ...draft, schedule: scheduleOf(draft) });
    const data = { ...parts, scheduleText, schedule: asJson(parts.schedule) };
    const undone = [{ id, parts: now, scheduleText: draft.scheduleText }];
    return [
      {
        text: t("undone"),
        stored: { changes: changesBetween(now, parts, languageOf(draft.text)), undo: undone },
        revisions: [{ id, version: draft.version, data }],
      },
    ];
  });
  return merged(replies);
}

/** A draft that was scheduled is a task. */
async function deleteAgain({ actor, text }: Talk, taskId: string): Promise<Reply> {
  const { name, version: taskVersion } = await getTask(actor, taskId);
  return {
    text: t("propose.delete", { name }),
    stored: { intent: "delete" },
    proposals: [{ taskId, taskVersion, kind: "delete", text }],
  };
}

const opposite = { pause: "resume", resume: "pause" } as const;

/** What was applied to tasks is taken back by a proposal of the opposite, where there is one. */
async function takeBack({ actor, text }: Talk, { proposals }: Said): Promise<Reply | null> {
  const replies: Reply[] = [];
  const applied = proposals.filter(isProposalApplied);
  const tasks = await readTasks(
    actor,
    applied.map(({ taskId }) => taskId),
  );
  for (const { taskId, kind, before } of applied) {
    if (kind === "delete" || kind === "run") {
      replies.push({ text: t(`cannotUndo.${kind}`), stored: { intent: "edit" } });
      continue;
    }
    const task = tasks.get(taskId);
    if (!task || isDeleted(task)) continue;
    const { name, version: taskVersion } = task;
    if (kind !== "edit") {
      const back = opposite[kind];
      replies.push({
        text: t(`propose.${back}`, { name }),
        stored: { intent: back },
        proposals: [{ taskId, taskVersion, kind: back, text }],
      });
      continue;
    }
    const [now, then] = [partsOf(task), partsIn(before)];
    if (then) replies.push(editBack({ taskId, taskVersion, text, name }, now, then));
  }
  return merged(replies);
}

interface About {
  taskId: string;
  taskVersion: number;
  text: string;
  name: string;
}

function editBack({ name, ...about }: About, before: TaskParts, after: TaskParts): Reply {
  return {
    text: t("propose.edit", { name }),
    stored: { intent: "edit" },
    proposals: [{ ...about, kind: "edit", before: asJson(before), after: asJson(after) }],
  };
}

const asJson = (value: unknown) => value as Prisma.InputJsonValue;
