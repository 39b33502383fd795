import { z } from "zod";
import { scheduleSchema } from "@/lib/scheduling/schemas";

export * from "./blackouts/schemas";

/** Shapes of tasks as pages and the API show them. Instants are ISO strings in UTC. */
export const taskStatusSchema = z.enum(["active", "paused", "completed", "deleted"]);
export const visibilitySchema = z.enum(["private", "team"]);
export const taskNameSchema = z.string().trim().min(1, "Give the task a name.").max(120, "At most 120 characters.");
export const promptSchema = z
  .string()
  .trim()
  .min(1, "Say what the agent should do.")
  .max(20_000, "At most 20,000 characters.");
export const recipientsSchema = z
  .array(z.email("Not an e-mail address. Example: ana@example.com").max(254))
  .max(20, "At most 20 recipients.");

export const taskViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  prompt: z.string(),
  schedule: scheduleSchema,
  scheduleText: z.string(),
  status: taskStatusSchema,
  pausedReason: z.string().nullable(),
  visibility: visibilitySchema,
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  model: z.string().nullable(),
  /** Runs that have started, which `maxRuns` counts. */
  startedRuns: z.number().int(),
  nextRunAt: z.string().nullable(),
  nextRuns: z.array(z.string()),
  /** Due times ahead that a person asked to leave out. */
  skips: z.array(z.string()),
  lastRun: z.object({ id: z.string(), status: z.string(), dueAt: z.string() }).nullable(),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }),
  canEdit: z.boolean(),
});
export type TaskView = z.infer<typeof taskViewSchema>;

/** What creating a task needs; what is left out takes the defaults named in docs/api.md. */
export const createTaskSchema = z.object({
  name: taskNameSchema,
  prompt: promptSchema,
  schedule: scheduleSchema,
  tools: z.array(z.string()).optional(),
  recipients: recipientsSchema.optional(),
  visibility: visibilitySchema.optional(),
  model: z.string().max(200).nullable().optional(),
});
export type CreateTask = z.input<typeof createTaskSchema>;

function withoutDefaults<T extends z.ZodRawShape>(
  shape: T,
): { [K in keyof T]: T[K] extends z.ZodDefault<infer I> ? I : T[K] } {
  const entries = Object.entries(shape).map(([key, field]) => [
    key,
    field instanceof z.ZodDefault ? field.unwrap() : field,
  ]);
  return Object.fromEntries(entries);
}

/** Only the named parts of a schedule change; nothing falls back to a default. */
export const scheduleChangesSchema = z.object(withoutDefaults(scheduleSchema.shape)).partial();

export const updateTaskSchema = createTaskSchema.partial().extend({
  schedule: scheduleChangesSchema.optional(),
  /** The schedule in words, read by the grammar. */
  scheduleText: z.string().trim().min(1, "Say when it should run.").max(4000).optional(),
  timezone: z.string().optional(),
});
export type UpdateTask = z.input<typeof updateTaskSchema>;

/** Due times of a range, both ends included. */
export interface BackfillRange {
  from: Date;
  to: Date;
}

export const backfillViewSchema = z.object({
  /** How many runs are made. */
  count: z.number().int(),
  firstDueAt: z.string().nullable(),
  lastDueAt: z.string().nullable(),
  /** Due times of the range that are left out, because their backfill has not ended. */
  underWay: z.number().int(),
  /** Due times of the range on blackout days, which do not run. */
  leftOut: z.number().int(),
});
export type BackfillView = z.infer<typeof backfillViewSchema>;

export const taskFilterSchema = z.object({
  status: taskStatusSchema.optional(),
  q: z.string().max(200).optional(),
  cursor: z.string().optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type TaskFilter = z.input<typeof taskFilterSchema>;
