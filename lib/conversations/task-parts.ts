import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import {
  describeSchedule,
  type EditResult,
  languageOf,
  type ParseContext,
  parseEdit,
  parseRequest,
  parseScheduleText,
} from "@/lib/nlp";
import { nextOccurrences, type Schedule, scheduleSchema } from "@/lib/scheduling";
import type { ChangeView, ScheduleView } from "./schemas";

/** What words in the chat can change about a draft or a task. */
export const taskPartsSchema = z.object({
  name: z.string(),
  prompt: z.string(),
  schedule: scheduleSchema,
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
});
export type TaskParts = z.infer<typeof taskPartsSchema>;

export type PartsEdit =
  | {
      kind: "edit";
      after: TaskParts;
      scheduleText: string;
      assumptions: string[];
      warnings: string[];
      confidence: number;
    }
  | { kind: "question"; question: string; options: string[] }
  | { kind: "none" };

type EditQuestion = Extract<EditResult, { kind: "question" }>;

const NEXT_RUNS = 5;
const FIELDS = ["schedule", "name", "prompt", "tools", "recipients"] as const;

export function partsOf({ name, prompt, schedule, tools, recipients }: TaskParts): TaskParts {
  return { name, prompt, schedule, tools, recipients };
}

/** What the words change. Times are read in the zone that the schedule has, not in the reader's. */
export function editParts(text: string, before: TaskParts, now: Date, author: string): PartsEdit {
  const context: ParseContext = { now, timezone: before.schedule.timezone, author };
  const results = withoutName(text, context).map((words) => parseEdit(words, before, context));
  const read = results.find(({ kind }) => kind === "edit") ?? results.at(-1) ?? { kind: "none" };
  const edit = read.kind === "question" ? takeOption(text, read, before, context) : read;
  if (edit.kind !== "edit") return edit;
  const { name, prompt, recipients, scheduleText, assumptions, warnings, confidence } = edit;
  const schedule = withPolicies(edit.schedule, before.schedule);
  const after = { name, prompt, schedule, recipients, tools: toolsFor(before, prompt, recipients, now) };
  if (isDeepStrictEqual(after, before)) return { kind: "none" };
  return { kind: "edit", after, scheduleText, assumptions, warnings, confidence };
}

/** The task's own name may hold schedule words ("the Friday digest"), so the words are tried without it first. */
function withoutName(text: string, context: ParseContext): string[] {
  const read = parseRequest(text, context);
  const name = read.success ? null : read.target;
  return name && text.includes(name) ? [text.replace(name, "it"), text] : [text];
}

/** An option of our own question says when by itself: it is taken by its words, not asked about again. */
function takeOption(text: string, asked: EditQuestion, before: TaskParts, context: ParseContext): EditResult {
  if (!asked.options.includes(text.trim())) return asked;
  const read = parseScheduleText(text, context);
  if ("error" in read) return asked;
  const { schedule, description: scheduleText, assumptions, warnings, exact } = read;
  const { name, prompt, recipients } = before;
  return {
    kind: "edit",
    name,
    prompt,
    recipients,
    schedule,
    scheduleText,
    assumptions,
    warnings,
    exact,
    confidence: 0.9,
  };
}

/** Words say when; what happens on a clock change, after an outage or on an overlap stays as it was. */
function withPolicies(next: Schedule, { kind: _kind, ...current }: Schedule): Schedule {
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = next;
  return { ...current, kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns };
}

function toolsFor(before: TaskParts, prompt: string, recipients: string[], now: Date): string[] {
  const called = prompt === before.prompt ? [] : toolsOfPrompt(prompt, now);
  const isMailed = recipients.some((address) => !before.recipients.includes(address));
  return [...new Set([...before.tools, ...called, ...(isMailed ? ["send_email"] : [])])];
}

/** The grammar suggests tools for whole requests only, so the prompt gets a time to be one. */
export function toolsOfPrompt(prompt: string, now: Date): string[] {
  const read = parseRequest(`${prompt} every day at 9:00`, { now });
  return read.success ? read.tools : [];
}

/** What differs, in the order in which it is shown. */
export function changesBetween(before: TaskParts, after: TaskParts): ChangeView[] {
  const isMoved = before.schedule.timezone !== after.schedule.timezone;
  return FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => ({
    field,
    before: shown(before, field, isMoved),
    after: shown(after, field, isMoved),
  }));
}

function shown(parts: TaskParts, field: (typeof FIELDS)[number], withZone: boolean): string[] {
  if (field === "tools" || field === "recipients") return parts[field];
  if (field !== "schedule") return [parts[field]];
  const { schedule } = parts;
  const words = describeSchedule(schedule, languageOf(parts.prompt));
  return [withZone ? `${words} (${schedule.timezone})` : words];
}

/** The differing parts only: what an update of the task is given. */
export function changedParts(before: TaskParts, after: TaskParts): Partial<TaskParts> {
  const fields = FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}

export function toScheduleView(schedule: Schedule, now: Date): ScheduleView {
  const nextRuns = nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString());
  return { schedule, description: describeSchedule(schedule), nextRuns };
}
