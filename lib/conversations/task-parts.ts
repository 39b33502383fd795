import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { describeSchedule } from "@/lib/nlp";
import { localOfInstant, scheduleSchema } from "@/lib/scheduling";
import type { ChangeView } from "./schemas";

/** What words in the chat can change about a draft or a task. */
export const taskPartsSchema = z.object({
  name: z.string(),
  prompt: z.string(),
  schedule: scheduleSchema,
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  /** Due times ahead that are left out on request; a draft has none. */
  skips: z.array(z.string()).optional(),
});
export type TaskParts = z.infer<typeof taskPartsSchema>;

const FIELDS = ["schedule", "skips", "name", "prompt", "tools", "recipients"] as const;

export function partsOf({ name, prompt, schedule, tools, recipients, skips }: TaskParts): TaskParts {
  return { name, prompt, schedule, tools, recipients, ...(skips ? { skips } : {}) };
}

/** What differs, in the order in which it is shown; schedules in the words of a language. */
export function changesBetween(before: TaskParts, after: TaskParts, language: string): ChangeView[] {
  const isMoved = before.schedule.timezone !== after.schedule.timezone;
  return FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => ({
    field,
    before: shown(before, field, isMoved, language),
    after: shown(after, field, isMoved, language),
  }));
}

function shown(parts: TaskParts, field: (typeof FIELDS)[number], withZone: boolean, language: string): string[] {
  if (field === "tools" || field === "recipients") return parts[field];
  const { schedule } = parts;
  if (field === "skips") return (parts.skips ?? []).map((dueAt) => localTime(schedule.timezone, dueAt));
  if (field !== "schedule") return [parts[field]];
  const words = describeSchedule(schedule, language);
  return [withZone ? `${words} (${schedule.timezone})` : words];
}

/** 2026-11-30 09:00, in the schedule's own zone. */
export function localTime(zone: string, instant: string): string {
  const local = new Date(localOfInstant(zone, Date.parse(instant))).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

const MOST_NAMED = 5;

/** Monday, 30 Nov 2026, 09:00; Tuesday, 1 Dec 2026, 09:00: in the schedule's own zone, in the words of a language. */
export function dueTimesIn(language: string, timeZone: string, instants: readonly string[]): string {
  const day = { weekday: "long", day: "numeric", month: "short", year: "numeric" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone });
  const shown = instants.slice(0, MOST_NAMED).map((at) => format.format(new Date(at)));
  return [...shown, ...(instants.length > MOST_NAMED ? ["…"] : [])].join("; ");
}

/** The differing parts only: what an update of the task is given. */
export function changedParts(before: TaskParts, after: TaskParts): Partial<TaskParts> {
  const fields = FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}
