import { parseEdit } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";

/** Whether the words can only change this draft or task: they leave no task of their own beside the change. */
export function changesOnly(
  words: string,
  { name, prompt, schedule }: Subject,
  { now, timezone }: Pick<Talk, "now" | "timezone">,
): boolean {
  const current = {
    name,
    prompt,
    schedule: scheduleOf({ schedule } as Parameters<typeof scheduleOf>[0]),
    recipients: [],
  };
  const edit = parseEdit(words, current, { now, timezone });
  if (edit.kind === "question") return edit.isAboutChange ?? edit.options.length > 0;
  return edit.kind === "edit" ? edit.isWhole : edit.kind !== "none";
}
