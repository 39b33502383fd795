import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { toolNames } from "@/lib/agent";
import {
  describeSchedule,
  type EditRefusal,
  type EditResult,
  languageOf,
  type ParseContext,
  type ParseResult,
  type PauseEnd,
  parseEdit,
  parseRequest,
  parseScheduleText,
  readPauseEnd,
} from "@/lib/nlp";
import { nextOccurrences, type Schedule, scheduleSchema } from "@/lib/scheduling";
import { changeTools } from "./change-tools";
import { commandIn } from "./command-in";
import { withoutOwnName } from "./name-words";
import { type OtherSetting, otherSettingIn } from "./other-settings";
import type { ChangeView } from "./schemas";

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
      /** Where the words pause it: when it goes on. */
      goesOn?: string;
    }
  | { kind: "question"; question: string; options: string[]; isAboutChange?: boolean }
  | {
      kind: "refused";
      reason: EditRefusal["reason"] | "noTool" | `elsewhere.${OtherSetting}`;
      values: Record<string, string>;
    }
  | { kind: "same" }
  | { kind: "none" };

type EditQuestion = Extract<EditResult, { kind: "question" }>;

const FIELDS = ["schedule", "name", "prompt", "tools", "recipients"] as const;

export function partsOf({ name, prompt, schedule, tools, recipients }: TaskParts): TaskParts {
  return { name, prompt, schedule, tools, recipients };
}

/**
 * What the words change. Times are read in the zone that the schedule has, not in the reader's. `together`: said of
 * several tasks, at different times of the day.
 */
export function editParts(text: string, before: TaskParts, now: Date, author: string, together = false): PartsEdit {
  const context = { now, timezone: before.schedule.timezone, author, together };
  const setting = otherSettingIn(text);
  if (setting) return { kind: "refused", reason: `elsewhere.${setting}`, values: {} };
  const tools = changeTools(text, before.tools);
  if (tools?.kind === "unknown")
    return { kind: "refused", reason: "noTool", values: { tool: tools.name, known: toolNames.join(", ") } };
  if (tools) return unlessSame(before, { ...before, tools: tools.tools }, now, { scheduleText: "", confidence: 1 });
  const request = parseRequest(text, context);
  const variants = [...new Set([...withoutOwnName(text, before.name), ...withoutName(text, request)])];
  const pauses = !request.success && request.intent === "pause";
  const isPause = pauses || variants.some((words) => commandIn(words, context)?.intent === "pause");
  const paused = isPause ? variants.map((words) => pausedUntil(words, before, context)).find((one) => one) : null;
  if (paused) return paused;
  const results = variants.map((words) => parseEdit(words, before, context));
  const read = results.find(({ kind }) => kind === "edit") ??
    results.find(({ kind }) => kind !== "none") ?? { kind: "none" };
  const edit = read.kind === "question" ? takeOption(text, read, before, context) : read;
  if (edit.kind !== "edit") return edit;
  const { name, prompt, recipients } = edit;
  const schedule = withPolicies(edit.schedule, before.schedule);
  return unlessSame(
    before,
    { name, prompt, schedule, recipients, tools: toolsFor(before, prompt, recipients, now) },
    now,
    edit,
  );
}

type EditNotes = Partial<
  Pick<Extract<PartsEdit, { kind: "edit" }>, "scheduleText" | "assumptions" | "warnings" | "confidence" | "goesOn">
>;

function unlessSame(before: TaskParts, after: TaskParts, now: Date, notes: EditNotes): PartsEdit {
  if (isAlike(after, before, now)) return { kind: "same" };
  const { scheduleText = "", assumptions = [], warnings = [], confidence = 1, goesOn } = notes;
  return { kind: "edit", after, scheduleText, assumptions, warnings, confidence, ...(goesOn ? { goesOn } : {}) };
}

const MANY_RUNS = 50;

/** Whether nothing would change: other words for the same schedule, or a start before which nothing is due. */
function isAlike(after: TaskParts, before: TaskParts, now: Date): boolean {
  if (isDeepStrictEqual(after, before)) return true;
  const { schedule: next } = after;
  const { schedule: current } = before;
  if (!isDeepStrictEqual({ ...after, schedule: current }, before) || next.timezone !== current.timezone) return false;
  const runsOf = (schedule: Schedule) => nextOccurrences(schedule, now, MANY_RUNS).map(Number);
  const isOnlyStart = isDeepStrictEqual({ ...next, startsAt: current.startsAt }, current);
  const isSaidAlike = isOnlyStart || describeSchedule(next) === describeSchedule(current);
  return isSaidAlike && isDeepStrictEqual(runsOf(next), runsOf(current));
}

/** Whether the words that pause a task of this name say when it goes on. */
export function pauseEndIn(text: string, zone: string, now: Date, name = ""): PauseEnd["kind"] {
  const variants = [
    ...withoutOwnName(text, name),
    ...withoutName(text, parseRequest(text, { now, timezone: zone })),
    text,
  ];
  const ends = variants.map((words) => readPauseEnd(words, zone, { now }).kind);
  return ends.includes("until") ? "until" : (ends[0] ?? "open");
}

/** "pause it until Monday": its schedule starts again on Monday. */
function pausedUntil(text: string, before: TaskParts, context: ParseContext): PartsEdit | null {
  const end = readPauseEnd(text, before.schedule.timezone, context);
  if (end.kind !== "until") return null;
  const schedule = { ...before.schedule, startsAt: end.instant };
  const scheduleText = describeSchedule(schedule, languageOf(text));
  return unlessSame(before, { ...before, schedule }, context.now, { scheduleText, goesOn: end.instant });
}

/** The task's own name may hold schedule words ("the Friday digest"), so the words are tried without it first. */
function withoutName(text: string, read: ParseResult): string[] {
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
    isWhole: true,
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
  const all = [...new Set([...before.tools, ...called, ...(isMailed ? ["send_email"] : [])])];
  const isQuiet = recipients.length === 0 && before.recipients.length > 0;
  return isQuiet ? all.filter((tool) => tool !== "send_email") : all;
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
