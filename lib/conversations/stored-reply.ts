import { z } from "zod";
import { scheduleSchema } from "@/lib/scheduling";
import { changeViewSchema, modelUseSchema } from "./schemas";
import { taskPartsSchema } from "./task-parts";

export const commandIntents = ["edit", "pause", "resume", "delete", "run", "question"] as const;
export type CommandIntent = (typeof commandIntents)[number];

const choiceSchema = z.object({ kind: z.enum(["draft", "task"]), id: z.string(), label: z.string() });

/** What the answer to our own question goes on with: which task was meant, or how it should change. */
const pendingSchema = z.object({
  asks: z.enum(["which", "how"]),
  intent: z.enum(commandIntents),
  /** The words that raised the question. */
  text: z.string(),
  choices: z.array(choiceSchema).min(1),
});

/** What an answer shows beside its words; looked up anew whenever the conversation is read. */
const shownSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tasks"), ids: z.array(z.string()), total: z.number().int() }),
  z.object({ kind: z.literal("task"), id: z.string() }),
  z.object({ kind: z.literal("run"), id: z.string(), runId: z.string() }),
  z.object({ kind: z.literal("schedule"), expression: z.string(), schedule: scheduleSchema }),
]);

const undoSchema = z.object({ id: z.string(), parts: taskPartsSchema, scheduleText: z.string() });

/** What an assistant's message keeps beside its text. A part that is missing or from another version is left out. */
const storedReplySchema = z.object({
  question: z.boolean().catch(false),
  options: z.array(z.string()).catch([]),
  /** That it is written in; null in messages that were kept before this was. */
  language: z.string().nullable().catch(null),
  intent: z.string().nullable().catch(null),
  /** The request that an open question is about. */
  request: z.string().optional().catch(undefined),
  pending: pendingSchema.nullable().catch(null),
  shown: shownSchema.nullable().catch(null),
  /** What a follow-up changed in the draft that stands below it. */
  changes: z.array(changeViewSchema).catch([]),
  /** The drafts that it changed, as they were, so that the change can be taken back. */
  undo: z.array(undoSchema).catch([]),
  /** Its draft went on to a later message. */
  revised: z.boolean().catch(false),
  /** What asking a model cost. */
  use: modelUseSchema.nullable().catch(null),
});

export type Choice = z.infer<typeof choiceSchema>;
export type Pending = z.infer<typeof pendingSchema>;
export type Shown = z.infer<typeof shownSchema>;
export type StoredReply = z.infer<typeof storedReplySchema>;

export function storedReply(parse: unknown): StoredReply {
  return storedReplySchema.parse(parse ?? {});
}
