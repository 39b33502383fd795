import { z } from "zod";
import { runViewSchema } from "@/lib/runs/schemas";
import { scheduleSchema } from "@/lib/scheduling/schemas";
import { promptSchema, recipientsSchema, taskNameSchema, taskStatusSchema, taskViewSchema } from "@/lib/tasks/schemas";

/** What asking a model about a message cost; null in a draft that the grammar read alone. */
export const modelUseSchema = z.object({
  model: z.string(),
  tokens: z.object({ input: z.number().int(), output: z.number().int() }),
  estimated: z.boolean(),
  /** USD; null where the price is not known. */
  costUsd: z.string().nullable(),
  cached: z.boolean(),
  /** The schedule is the model's reading; false where its answer was of no use. */
  read: z.boolean(),
});

const scheduleViewSchema = z.object({
  schedule: scheduleSchema,
  /** The schedule in words, made from the schedule itself. */
  description: z.string(),
  nextRuns: z.array(z.string()),
  runsPerDay: z.number().int(),
});
export type ScheduleView = z.infer<typeof scheduleViewSchema>;

export const draftViewSchema = scheduleViewSchema.extend({
  id: z.string(),
  status: z.enum(["open", "scheduled", "discarded"]),
  taskId: z.string().nullable(),
  name: z.string(),
  prompt: z.string(),
  /** The words of the schedule as the person typed them; editable. */
  scheduleText: z.string(),
  timezone: z.string(),
  /** Of the request. */
  language: z.string(),
  /** Says in the language of the request what can be typed as its schedule. */
  example: z.string(),
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  confidence: z.number(),
  assumptions: z.array(z.string()),
  warnings: z.array(z.string()),
  version: z.number().int(),
  modelUse: modelUseSchema.nullable(),
});
export type DraftView = z.infer<typeof draftViewSchema>;

/** One thing that differs; schedules are in words, tools by name. */
export const changeViewSchema = z.object({
  field: z.enum(["schedule", "skips", "name", "prompt", "tools", "recipients"]),
  before: z.array(z.string()),
  after: z.array(z.string()),
});
export type ChangeView = z.infer<typeof changeViewSchema>;

export const proposalViewSchema = z.object({
  id: z.string(),
  kind: z.enum(["edit", "pause", "resume", "delete", "run"]),
  status: z.enum(["open", "applied", "discarded"]),
  /**
   * Whether it can be applied: `changed` when the task is not what it was when this was proposed, `replaced` while a newer
   * edit of the same task is open.
   */
  standing: z.enum(["ready", "changed", "replaced", "deleted", "forbidden"]),
  taskId: z.string(),
  taskName: z.string(),
  /** Null when the task does not exist for the person any more. */
  taskStatus: taskStatusSchema.nullable(),
  /** Of the task. */
  language: z.string(),
  changes: z.array(changeViewSchema),
  before: scheduleViewSchema.nullable(),
  /** Only an edit of the schedule has one. */
  after: scheduleViewSchema.nullable(),
  /** Of the next runs: those that only one of both schedules has. */
  changedRuns: z.array(z.string()),
  assumptions: z.array(z.string()),
  warnings: z.array(z.string()),
  /** The run that it started. */
  runId: z.string().nullable(),
});
export type ProposalView = z.infer<typeof proposalViewSchema>;

const taskLineSchema = taskViewSchema.pick({
  ...{ id: true, name: true, status: true, scheduleText: true, schedule: true },
  ...{ nextRunAt: true, nextRuns: true, skips: true },
});
export type TaskLine = z.infer<typeof taskLineSchema>;

/** What an answer shows of things that exist; it changes nothing. */
export const answerViewSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tasks"), tasks: z.array(taskLineSchema), total: z.number().int() }),
  z.object({ kind: z.literal("task"), task: taskLineSchema }),
  z.object({
    kind: z.literal("run"),
    task: taskLineSchema,
    run: runViewSchema.pick({ id: true, status: true, dueAt: true, reason: true, summary: true }),
  }),
  scheduleViewSchema.extend({ kind: z.literal("schedule"), expression: z.string() }),
]);
export type AnswerView = z.infer<typeof answerViewSchema>;

export const messageViewSchema = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  text: z.string(),
  /** Of the person's words that it answers. */
  language: z.string(),
  createdAt: z.string(),
  drafts: z.array(draftViewSchema),
  /** What a follow-up changed in the draft below. */
  changes: z.array(changeViewSchema),
  /** A draft that stood here was changed by a later message and stands there. */
  revised: z.boolean(),
  /** Said below the text: that a draft went on. */
  note: z.string().nullable(),
  proposals: z.array(proposalViewSchema),
  answer: answerViewSchema.nullable(),
  options: z.array(z.string()),
  question: z.boolean(),
  /** What the person wanted instead of a new task, such as "list" or "pause"; null when a schedule was read. */
  intent: z.string().nullable(),
});
export type MessageView = z.infer<typeof messageViewSchema>;

export const conversationViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  updatedAt: z.string(),
  messages: z.array(messageViewSchema),
});
export type ConversationView = z.infer<typeof conversationViewSchema>;

export const conversationSummarySchema = conversationViewSchema.omit({ messages: true });
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

export const sendMessageSchema = z.object({
  conversationId: z.string().nullable().optional(),
  text: z.string().trim().min(1, "Type what should happen and when.").max(4000, "At most 4,000 characters."),
  timezone: z.string(),
});
export const updateDraftSchema = z.object({
  name: taskNameSchema.optional(),
  prompt: promptSchema.optional(),
  scheduleText: z.string().trim().min(1, "Say when it should run.").max(4000).optional(),
  timezone: z.string().optional(),
  recipients: recipientsSchema.optional(),
  tools: z.array(z.string()).optional(),
});
export type UpdateDraft = z.input<typeof updateDraftSchema>;

export const decideProposalSchema = z.object({
  id: z.string(),
  /** Resuming only: the newest due time that the pause skipped runs now. */
  catchUp: z.boolean().optional(),
});

/** What a schedule text means, or why it means nothing. */
export type SchedulePreview =
  | { ok: true; description: string; cronExpressions: string[]; kind: string; nextRuns: string[]; timezone: string }
  | { ok: false; error: string };
