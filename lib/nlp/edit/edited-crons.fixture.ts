import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

/** Friday. */
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };

/** The crons of the changed schedule; the options of a question, or what else it is. */
export function editedCrons(words: string, ...cronExpressions: string[]): readonly string[] | string {
  const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions, timezone: "Europe/Berlin" });
  const result = parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
  if (result.kind === "question") return result.options;
  return result.kind === "edit" ? result.schedule.cronExpressions : result.kind;
}
