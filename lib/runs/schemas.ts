import { z } from "zod";

/** Shapes of runs as pages and the API show them. Instants are ISO strings in UTC. */
export const runStatusSchema = z.enum([
  "queued",
  "running",
  "waiting",
  "succeeded",
  "failed",
  "cancelled",
  "skipped",
  "missed",
]);
export const runTriggerSchema = z.enum(["schedule", "manual", "api", "webhook", "backfill", "replay", "rehearsal"]);

export const evidenceSchema = z.object({
  kind: z.string(),
  title: z.string(),
  value: z.string(),
  step: z.number().int().nullable(),
});

export const tokensSchema = z.object({ input: z.number().int(), output: z.number().int(), cached: z.number().int() });

export const deliverySchema = z.object({
  channel: z.string(),
  to: z.string(),
  status: z.enum(["pending", "sent", "failed"]),
  attempts: z.number().int(),
  providerMessage: z.string().nullable(),
});

export const stepViewSchema = z.object({
  position: z.number().int(),
  kind: z.enum(["model", "tool", "memory", "check", "system"]),
  name: z.string(),
  attempt: z.number().int(),
  status: z.enum(["running", "done", "failed"]),
  input: z.unknown(),
  output: z.unknown(),
  error: z.object({ name: z.string(), message: z.string() }).nullable(),
  tokens: tokensSchema,
  costUsd: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  durationMs: z.number().nullable(),
  seq: z.string(),
});

export const runViewSchema = z.object({
  id: z.string(),
  taskId: z.string(),
  taskName: z.string(),
  taskVersion: z.number().int(),
  trigger: runTriggerSchema,
  status: runStatusSchema,
  outcome: z.enum(["done", "nothing_to_report"]).nullable(),
  reason: z.string().nullable(),
  scheduledFor: z.string().nullable(),
  dueAt: z.string(),
  dueUntil: z.string().nullable(),
  count: z.number().int(),
  startAfter: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  latenessMs: z.number().nullable(),
  durationMs: z.number().nullable(),
  model: z.string().nullable(),
  tokens: tokensSchema,
  tokensEstimated: z.boolean(),
  costUsd: z.string().nullable(),
  summary: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  deliveries: z.array(deliverySchema),
  seq: z.string(),
  /** Queued and its start lies ahead. */
  upcoming: z.boolean(),
  /** Started more than the grace (60 s) after its start time. */
  late: z.boolean(),
  /** The row may still change: live pages keep listening. */
  live: z.boolean(),
});

export const runDetailSchema = runViewSchema.extend({ steps: z.array(stepViewSchema) });

export const mailViewSchema = z.object({
  id: z.string(),
  runId: z.string().nullable(),
  taskName: z.string().nullable(),
  to: z.array(z.string()),
  subject: z.string(),
  createdAt: z.string(),
  html: z.string(),
  text: z.string(),
  raw: z.string(),
});

export type RunStatusName = z.infer<typeof runStatusSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type StepView = z.infer<typeof stepViewSchema>;
export type RunView = z.infer<typeof runViewSchema>;
export type RunDetail = z.infer<typeof runDetailSchema>;
export type MailView = z.infer<typeof mailViewSchema>;

export const runFilterSchema = z.object({
  taskId: z.string().optional(),
  status: runStatusSchema.optional(),
  trigger: runTriggerSchema.optional(),
  from: z.date().optional(),
  to: z.date().optional(),
  cursor: z.string().optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type RunFilter = z.input<typeof runFilterSchema>;
