import { readPauseEnd } from "@/lib/nlp";
import { type EditSituation, editParts, type PartsEdit } from "./edit-parts";
import type { TaskParts } from "./task-parts";

/**
 * "and only on Mondays" behind a change that is proposed and not decided: both together. `open`: the task as it would be
 * then, though it is still called what it is called. What changes nothing beside it is proposed again.
 */
export function editOnTop(
  text: string,
  before: TaskParts,
  open: TaskParts | null,
  situation: EditSituation,
): PartsEdit {
  if (!open) return editParts(text, before, situation);
  const base = { ...open, name: before.name };
  const { schedule } = before;
  // "no, until Wednesday" behind a pause is its other end, which may come before the first.
  const isPause = open.schedule.startsAt !== schedule.startsAt && pauseEndIs(text, schedule.timezone, situation.now);
  const paused = { ...base, schedule: { ...open.schedule, startsAt: schedule.startsAt } };
  const edit = editParts(text, isPause ? paused : base, { ...situation, pauses: isPause });
  if (edit.kind === "same")
    return { kind: "edit", after: open, scheduleText: "", assumptions: [], warnings: [], confidence: 1 };
  if (edit.kind !== "edit" || edit.after.name !== before.name) return edit;
  return { ...edit, after: { ...edit.after, name: open.name } };
}

/** Whether the words are the end of a pause, and nothing else. */
function pauseEndIs(text: string, zone: string, now: Date): boolean {
  const end = readPauseEnd(text, zone, { now });
  return end.kind === "until" && end.isWhole;
}
