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
  const edit = editParts(text, { ...open, name: before.name }, situation);
  if (edit.kind === "same")
    return { kind: "edit", after: open, scheduleText: "", assumptions: [], warnings: [], confidence: 1 };
  if (edit.kind !== "edit" || edit.after.name !== before.name) return edit;
  return { ...edit, after: { ...edit.after, name: open.name } };
}
