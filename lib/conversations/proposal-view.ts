import { canChange, type PersonActor } from "@/lib/access";
import type { Proposal } from "@/lib/db";
import { languageOf } from "@/lib/nlp";
import { isDeleted } from "@/lib/runs";
import { nextOccurrence, nextOccurrences, runsLeft } from "@/lib/scheduling";
import type { TaskView } from "@/lib/tasks";
import { isReplaced, type NewerEdits } from "./open-edits";
import { nextRunsOf, type Progress, toScheduleView } from "./schedule-view";
import type { ProposalView } from "./schemas";
import { changesBetween, type TaskParts, taskPartsSchema } from "./task-parts";

/** Beyond so many runs the last of them is hardly among the next. */
const MOST_COUNTED = 100;

type Standing = ProposalView["standing"];

function standingOf(
  actor: PersonActor,
  proposal: Proposal,
  task: TaskView | undefined,
  newer: ReadonlyMap<string, NewerEdits>,
): Standing {
  if (!task || isDeleted(task)) return "deleted";
  if (!canChange(actor, { ownerId: task.owner.id, visibility: task.visibility })) return "forbidden";
  if (isReplaced(proposal, newer)) return "replaced";
  return proposal.after !== null && task.version !== proposal.taskVersion ? "changed" : "ready";
}

/** `task`: as it is now; undefined when it does not exist for the person any more. `newer`: edits of the task. */
export function toProposalView(
  actor: PersonActor,
  proposal: Proposal,
  task: TaskView | undefined,
  newer: ReadonlyMap<string, NewerEdits>,
  now: Date,
): ProposalView {
  const { id, kind, status, taskId, assumptions, warnings, runId } = proposal;
  const before = partsIn(proposal.before);
  const after = partsIn(proposal.after);
  const { schedule, skips } = before ?? task ?? { schedule: null, skips: [] };
  const startedRuns = task?.startedRuns ?? 0;
  const language = languageOf(before?.prompt ?? task?.prompt ?? proposal.text);
  const changes = before && after ? changesBetween(before, after, language) : [];
  const isMoved = changes.some(({ field }) => field === "schedule" || field === "skips");
  return {
    ...{ id, kind, status, taskId, assumptions, warnings, runId, changes, language },
    standing: standingOf(actor, proposal, task, newer),
    taskName: before?.name ?? task?.name ?? "",
    taskStatus: task?.status ?? null,
    before: schedule ? toScheduleView(schedule, now, language, { skips, startedRuns }) : null,
    after: after && isMoved ? toScheduleView(after.schedule, now, language, { skips: after.skips, startedRuns }) : null,
    changedRuns:
      before && after && isMoved ? changedRuns({ ...before, startedRuns }, { ...after, startedRuns }, now) : [],
  };
}

type Due = Pick<TaskParts, "schedule"> & Progress;

function changedRuns(before: Due, after: Due, now: Date): string[] {
  const only = ({ schedule, ...progress }: Due, other: Due) =>
    nextRunsOf(schedule, now, progress).filter((at) => !isDue(other, at, now));
  return [...only(before, after), ...only(after, before)];
}

function isDue({ schedule, skips = [], startedRuns }: Due, at: string, now: Date): boolean {
  const instant = Date.parse(at);
  const left = runsLeft(schedule, startedRuns);
  const last = left <= MOST_COUNTED ? nextOccurrences(schedule, now, left + skips.length).at(-1) : undefined;
  if (left === 0 || (last && instant > last.getTime())) return false;
  return !skips.includes(at) && nextOccurrence(schedule, new Date(instant - 1))?.getTime() === instant;
}

export function partsIn(kept: unknown): TaskParts | null {
  return kept === null ? null : taskPartsSchema.parse(kept);
}
