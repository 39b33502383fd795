import { z } from "zod";
import { MAX_EVENT_NAME } from "./limits";

const EARLIEST_MS = Date.UTC(1980, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

/** What the SDK registers for one function, as far as this executor needs it. */
export const functionConfigSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    triggers: z.array(
      z.object({
        event: z.string().optional(),
        cron: z.string().optional(),
        jitter: z.string().optional(),
        expression: z.string().nullish(),
      }),
    ),
    steps: z.object({
      step: z.object({
        runtime: z.object({ url: z.string() }),
        retries: z.object({ attempts: z.number().int() }).optional(),
      }),
    }),
    cancel: z
      .array(z.object({ event: z.string(), if: z.string().nullish(), timeout: z.string().nullish() }))
      .optional(),
    concurrency: z.preprocess(
      (value) =>
        typeof value === "number" ? [{ limit: value }] : value === undefined || Array.isArray(value) ? value : [value],
      z
        .array(
          z.object({
            key: z.string().optional(),
            /** 0: no limit. */
            limit: z.number().int().min(0),
            scope: z.enum(["fn", "env", "account"]).optional(),
          }),
        )
        .optional(),
    ),
    idempotency: z.string().optional(),
  })
  .loose();

export type FunctionConfig = z.infer<typeof functionConfigSchema>;

export const registrationSchema = z.object({ appName: z.string(), functions: z.array(functionConfigSchema) });

/** An event as it is sent. Fields that the SDK may add later travel on. */
export const sentEventSchema = z
  .object({
    name: z.string().min(1).max(MAX_EVENT_NAME),
    data: z.record(z.string(), z.unknown()).nullish(),
    id: z.string().nullish(),
    ts: z.number().min(EARLIEST_MS).max(LATEST_MS).or(z.literal(0)).nullish(),
    user: z.record(z.string(), z.unknown()).nullish(),
  })
  .loose();

export interface StoredEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user: Record<string, unknown>;
  [field: string]: unknown;
}

/** One thing that the function reports in an answer or a checkpoint. */
export const opSchema = z
  .object({
    op: z.string(),
    id: z.string(),
    name: z.string().nullish(),
    displayName: z.string().nullish(),
    opts: z
      .object({
        timeout: z.string().nullish(),
        if: z.string().nullish(),
        function_id: z.string().nullish(),
        payload: z.record(z.string(), z.unknown()).nullish(),
        parallelMode: z.string().nullish(),
      })
      .loose()
      .nullish(),
    data: z.unknown().optional(),
    error: z.unknown().optional(),
  })
  .loose();

export type Op = z.infer<typeof opSchema>;

export const checkpointSchema = z.object({
  run_id: z.string(),
  qi_id: z.string(),
  generation_id: z.number().int(),
  steps: z.array(opSchema),
});

/** An error as the SDK writes it. */
export interface ErrorBody {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
  [field: string]: unknown;
}

/** The error that an answer carries, whatever shape it has. */
export function readError(value: unknown): ErrorBody {
  if (typeof value === "object" && value !== null) {
    const fields = value as Record<string, unknown>;
    const message = typeof fields.message === "string" ? fields.message : (fields.error ?? "Unknown error");
    return { ...fields, name: typeof fields.name === "string" ? fields.name : "Error", message: String(message) };
  }
  return { name: "Error", message: typeof value === "string" && value ? value : "Unknown error" };
}

/** The part of an error that a memoised step carries. */
export function stepError(error: ErrorBody): ErrorBody {
  const { name, message, stack, cause, data } = error;
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(data === undefined || data === null ? {} : { data }),
    message,
    name,
    ...(stack === undefined ? {} : { stack }),
  };
}
