import { describeSchedule } from "./describe";
import { describerOf } from "./describers";
import { type ChangedSchedule, changeSchedule } from "./edit/change-schedule";
import { type EditReading, readEdit } from "./edit/read-edit";
import { changeRecipients } from "./edit/recipients";
import type { CurrentTask, EditedTask, EditResult } from "./edit/types";
import type { ParseContext } from "./types";

export type { CurrentTask, EditResult } from "./edit/types";

const BASE_CONFIDENCE = 0.95;

/**
 * What words like "make it 8 instead" or "only on Mondays" make of a task: what they name changes, the rest stays.
 * Pure; never throws.
 */
export function parseEdit(text: string, current: CurrentTask, context: ParseContext): EditResult {
  const reading = readEdit(text, context);
  const { words, language } = reading;
  const name = words.rename
    .exec(text.trim())
    ?.slice(1)
    .find((group) => group !== undefined);
  if (name !== undefined) return edited(current, { name: name.trim() }, null, reading);
  const mail = changeRecipients(text, current, reading, (list) => describerOf(language.code).days.and(list));
  const scheduled = changeSchedule(current.schedule, reading, context);
  if (scheduled?.kind === "question") return scheduled;
  if (!scheduled && !mail)
    return reading.speaksOfChange ? { kind: "question", question: words.unclear, options: [] } : { kind: "none" };
  const { doubt = 0, ...changes } = mail ?? {};
  const result = edited(current, changes, scheduled, reading, doubt);
  return isSame(result, current) ? { kind: "none" } : result;
}

function edited(
  current: CurrentTask,
  changes: Partial<CurrentTask>,
  scheduled: ChangedSchedule | null,
  { language }: EditReading,
  doubt = 0,
): EditedTask {
  const { schedule = current.schedule, assumptions = [], warnings = [], exact = true } = scheduled ?? {};
  const certain = BASE_CONFIDENCE - doubt - (scheduled?.doubt ?? 0);
  const confidence = Math.round(Math.max(0.05, certain) * 100) / 100;
  const { name, prompt, recipients } = { ...current, ...changes };
  const scheduleText = describeSchedule(schedule, language.code);
  return { kind: "edit", schedule, scheduleText, name, prompt, recipients, assumptions, warnings, exact, confidence };
}

function isSame({ schedule, prompt, recipients }: EditedTask, current: CurrentTask): boolean {
  const told = (task: Omit<CurrentTask, "name">): string =>
    JSON.stringify([task.schedule, task.prompt, task.recipients]);
  return told({ schedule, prompt, recipients }) === told(current);
}
