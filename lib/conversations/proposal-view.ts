import { canChange, type PersonActor } from "@/lib/access";
import type { Proposal } from "@/lib/db";
import { languageOf } from "@/lib/nlp";
import { isDeleted } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";
import type { TaskView } from "@/lib/tasks";
import { isReplaced } from "./open-edits";
import { nextRunsOf, toScheduleView } from "./schedule-view";
import type { ProposalView } from "./schemas";
import { changesBetween, type TaskParts, taskPartsSchema } from "./task-parts";

type Standing = ProposalView["standing"];

function standingOf(
  actor: PersonActor,
  proposal: Proposal,
  task: TaskView | undefined,
  newest: ReadonlyMap<string, string>,
): Standing {
  if (!task || isDeleted(task)) return "deleted";
  if (!canChange(actor, { ownerId: task.owner.id, visibility: task.visibility })) return "forbidden";
  if (isReplaced(proposal, newest)) return "replaced";
  return proposal.after !== null && task.version !== proposal.taskVersion ? "changed" : "ready";
}

/** `task`: as it is now; undefined when it does not exist for the person any more. `newest`: of the open edits. */
export function toProposalView(
  actor: PersonActor,
  proposal: Proposal,
  task: TaskView | undefined,
  newest: ReadonlyMap<string, string>,
  now: Date,
): ProposalView {
  const { id, kind, status, taskId, assumptions, warnings, runId } = proposal;
  const before = partsIn(proposal.before);
  const after = partsIn(proposal.after);
  const { schedule, skips } = before ?? task ?? { schedule: null, skips: [] };
  const language = languageOf(before?.prompt ?? task?.prompt ?? proposal.text);
  const changes = before && after ? changesBetween(before, after, language) : [];
  const isMoved = changes.some(({ field }) => field === "schedule" || field === "skips");
  return {
    ...{ id, kind, status, taskId, assumptions, warnings, runId, changes, language },
    standing: standingOf(actor, proposal, task, newest),
    taskName: before?.name ?? task?.name ?? "",
    taskStatus: task?.status ?? null,
    before: schedule ? toScheduleView(schedule, now, language, skips) : null,
    after: after && isMoved ? toScheduleView(after.schedule, now, language, after.skips) : null,
    changedRuns: before && after && isMoved ? changedRuns(before, after, now) : [],
  };
}

type Due = Pick<TaskParts, "schedule" | "skips">;

function changedRuns(before: Due, after: Due, now: Date): string[] {
  const only = ({ schedule, skips }: Due, other: Due) =>
    nextRunsOf(schedule, now, skips).filter((at) => !isDue(other, at));
  return [...only(before, after), ...only(after, before)];
}

function isDue({ schedule, skips = [] }: Due, at: string): boolean {
  const instant = Date.parse(at);
  return !skips.includes(at) && nextOccurrence(schedule, new Date(instant - 1))?.getTime() === instant;
}

export function partsIn(kept: unknown): TaskParts | null {
  return kept === null ? null : taskPartsSchema.parse(kept);
}
