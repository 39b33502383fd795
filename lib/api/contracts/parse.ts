import { z } from "zod";
import { contract } from "../contract";

const job = z.object({
  success: z.literal(true),
  taskName: z.string(),
  cronExpression: z.string().nullable(),
  agentPrompt: z.string(),
  confidence: z.number(),
  kind: z.enum(["cron", "rrule", "once"]),
  cronExpressions: z.array(z.string()),
  rrule: z.string().nullable(),
  runAt: z.string().nullable(),
  timezone: z.string(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  maxRuns: z.number().int().nullable(),
  exact: z.boolean(),
  assumptions: z.array(z.string()),
  warnings: z.array(z.string()),
  scheduleText: z.string(),
  nextRuns: z.array(z.string()),
  needsClarification: z.boolean(),
  question: z.string().nullable(),
  options: z.array(z.string()),
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  source: z.enum(["grammar", "model"]),
  tokens: z.object({ input: z.number().int(), output: z.number().int() }),
});

/** What the whole text cost: 0 without a model, null where the model's price is not known. */
const cost = {
  tokens: z.object({ input: z.number().int(), output: z.number().int() }),
  costUsd: z.string().nullable(),
  /** The model that was asked, whether its answer was of use or not. */
  model: z.string().nullable(),
};

export const parsedJobSchema = job;

const notASchedule = z.object({
  success: z.literal(false),
  intent: z.string(),
  target: z.string().nullable(),
  message: z.string(),
  needsClarification: z.boolean(),
  question: z.string().nullable(),
  options: z.array(z.string()),
  durationMs: z.number(),
  ...cost,
});

export const parseAnswerSchema = z.union([
  job.extend({ additional: z.array(job), durationMs: z.number(), ...cost }),
  notASchedule,
]);

export const parseContract = contract({
  ...{ method: "POST", path: "/nlp/parse", summary: "Read a schedule and a task from plain words", tag: "Parse" },
  ...{ scope: null, status: 200, anyContentType: true, maxBodyBytes: 16_384, answer: parseAnswerSchema },
  body: z.object({
    text: z
      .string("Send the words to parse as text.")
      .trim()
      .min(1, "Say what should happen and when.")
      .max(4000, "At most 4,000 characters."),
    timezone: z.string().optional(),
    now: z.iso
      .datetime({ offset: true, message: "An instant like 2026-03-01T09:00:00Z." })
      .refine((text) => /^(19|20)/.test(text), "An instant from 1900 to 2099.")
      .optional(),
  }),
});
