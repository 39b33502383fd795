import { z } from "zod";
import { scheduleSchema } from "@/lib/scheduling/schemas";
import { promptSchema, recipientsSchema, taskNameSchema } from "@/lib/tasks/schemas";

export const draftViewSchema = z.object({
  id: z.string(),
  status: z.enum(["open", "scheduled", "discarded"]),
  taskId: z.string().nullable(),
  name: z.string(),
  prompt: z.string(),
  schedule: scheduleSchema,
  /** The words of the schedule as the person typed them; editable. */
  scheduleText: z.string(),
  /** The schedule in words, made from the schedule itself. */
  description: z.string(),
  timezone: z.string(),
  nextRuns: z.array(z.string()),
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  confidence: z.number(),
  assumptions: z.array(z.string()),
  warnings: z.array(z.string()),
  version: z.number().int(),
});
export type DraftView = z.infer<typeof draftViewSchema>;

export const messageViewSchema = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  text: z.string(),
  createdAt: z.string(),
  drafts: z.array(draftViewSchema),
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

/** What a schedule text means, or why it means nothing. */
export type SchedulePreview =
  | { ok: true; description: string; cronExpressions: string[]; kind: string; nextRuns: string[]; timezone: string }
  | { ok: false; error: string };
