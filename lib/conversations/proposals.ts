import { authorize, type PersonActor } from "@/lib/access";
import { databaseClock, db, type Prisma, type Proposal, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { databaseNow, isProposalApplied, isProposalOpen } from "@/lib/runs";
import { validateSchedule } from "@/lib/scheduling";
import {
  changeSkipsIn,
  deleteTaskIn,
  exclusionsOf,
  getTask,
  pauseTaskIn,
  readTasks,
  resumeTaskIn,
  runTaskNowIn,
  updateTaskIn,
} from "@/lib/tasks";
import { type EditSituation, editParts, type PartsEdit } from "./edit-parts";
import { isReplaced, newerEdits, saidChanges } from "./open-edits";
import { partsIn, toProposalView } from "./proposal-view";
import type { ProposalView } from "./schemas";
import { changedParts, partsOf, type TaskParts } from "./task-parts";

async function lockProposal(tx: Tx, actor: PersonActor, id: string): Promise<Proposal> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id} FOR UPDATE`;
  const proposal = await tx.proposal.findFirst({ where: { id, ownerId: actor.userId } });
  if (!proposal) throw new AppError("not_found", "There is no such proposal.");
  return proposal;
}

async function viewOf(actor: PersonActor, proposal: Proposal): Promise<ProposalView> {
  const { taskId } = proposal;
  const [tasks, edits] = await Promise.all([readTasks(actor, [taskId]), newerEdits(db, actor, [taskId])]);
  return toProposalView(actor, proposal, tasks.get(taskId), edits, await databaseClock.now());
}

/** An older edit would silently undo the newer one. */
async function insistNewest(tx: Tx, actor: PersonActor, proposal: Proposal): Promise<void> {
  if (isReplaced(proposal, await newerEdits(tx, actor, [proposal.taskId])))
    throw new AppError("conflict", "A newer change of this task replaces this one. Apply or discard the newer first.");
}

/** Does what is proposed. Doing it twice, even at once, does it once. An edit of a task changed since is a conflict. */
export async function applyProposal(
  actor: PersonActor,
  id: string,
  options: { catchUp?: boolean | undefined } = {},
): Promise<ProposalView> {
  authorize(actor, "tasks:write");
  const applied = await withEvents(async (tx) => {
    const proposal = await lockProposal(tx, actor, id);
    if (isProposalApplied(proposal)) return proposal;
    if (!isProposalOpen(proposal)) throw new AppError("conflict", "This was discarded. Ask again in the chat.");
    await insistNewest(tx, actor, proposal);
    const runId = await verbs[proposal.kind](tx, actor, proposal, options.catchUp ?? false);
    return tx.proposal.update({ where: { id }, data: { status: "applied", runId } });
  });
  return viewOf(actor, applied);
}

type Verb = (tx: Tx, actor: PersonActor, proposal: Proposal, catchUp: boolean) => Promise<string | null>;

/** Each answers the id of the run that it starts. */
const verbs: Record<Proposal["kind"], Verb> = {
  edit: async (tx, actor, { taskId, taskVersion, before, after }) => {
    const [from, to] = [partsIn(before), partsIn(after)];
    if (!from || !to) throw new Error("An edit proposal without its parts.");
    const { skips, ...parts } = changedParts(from, to);
    await updateTaskIn(tx, actor, taskId, parts, { version: taskVersion });
    const isOnlySkips = Object.keys(parts).length === 0;
    if (skips) await changeSkipsIn(tx, actor, taskId, { from: from.skips ?? [], to: skips, isOnlySkips });
    return null;
  },
  pause: async (tx, actor, { taskId }) => {
    await pauseTaskIn(tx, actor, taskId);
    return null;
  },
  resume: async (tx, actor, { taskId, taskVersion, before, after }, catchUp) => {
    const [from, to] = [partsIn(before), partsIn(after)];
    // "resume it on Monday": it starts again then.
    if (from && to) await updateTaskIn(tx, actor, taskId, { schedule: to.schedule }, { version: taskVersion });
    await resumeTaskIn(tx, actor, taskId, { catchUp });
    return null;
  },
  delete: async (tx, actor, { taskId }) => {
    await deleteTaskIn(tx, actor, taskId);
    return null;
  },
  run: async (tx, actor, { taskId }) => (await runTaskNowIn(tx, actor, taskId)).id,
};

/** Closes an open proposal; the task stays as it is. Discarding twice changes nothing. */
export async function discardProposal(actor: PersonActor, id: string): Promise<ProposalView> {
  authorize(actor, "tasks:write");
  const discarded = await transaction(async (tx) => {
    if (isProposalApplied(await lockProposal(tx, actor, id)))
      throw new AppError("conflict", "This has been done already.");
    return tx.proposal.update({ where: { id }, data: { status: "discarded" } });
  });
  return viewOf(actor, discarded);
}

/** Each change on top of the one before it; one that the task has already is made. */
function editAll([first = "", ...more]: string[], before: TaskParts, situation: EditSituation): PartsEdit {
  const edit = editParts(first, before, situation);
  const [next] = more;
  if (next === undefined || (edit.kind !== "edit" && edit.kind !== "same")) return edit;
  const later = editAll(more, edit.kind === "edit" ? edit.after : before, situation);
  return later.kind === "same" ? edit : later;
}

/** Reads the words of an edit again, for the task as it is now. */
export async function rereadProposal(actor: PersonActor, id: string): Promise<ProposalView> {
  authorize(actor, "tasks:write");
  const reread = await transaction(async (tx) => {
    const proposal = await lockProposal(tx, actor, id);
    const { status, taskId, text } = proposal;
    if (proposal.after === null || !isProposalOpen({ status }))
      throw new AppError("conflict", "Only an edit that is still open can be read again.");
    await insistNewest(tx, actor, proposal);
    const task = await getTask(actor, taskId);
    const [before, now] = [partsOf(task), await databaseNow(tx)];
    const excludedAt = await exclusionsOf(actor, taskId);
    const edit = editAll(saidChanges(text), before, { now, author: actor.email, excludedAt });
    if (edit.kind === "question") throw new AppError("conflict", edit.question);
    if (edit.kind !== "edit")
      throw new AppError("conflict", "The task is like this already: nothing is left to change.");
    validateSchedule(edit.after.schedule, now);
    const { after, assumptions, warnings } = edit;
    const parts = {
      before: before as unknown as Prisma.InputJsonValue,
      after: after as unknown as Prisma.InputJsonValue,
    };
    return tx.proposal.update({ where: { id }, data: { ...parts, assumptions, warnings, taskVersion: task.version } });
  });
  return viewOf(actor, reread);
}
