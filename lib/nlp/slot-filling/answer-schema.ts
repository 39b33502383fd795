import { z } from "zod";

/** Part of the cache's key: raised whenever an older answer would mean something else. */
export const SLOT_ANSWER_VERSION = 1;

/** Models write "Minutes" as often as "minute". */
const lower = (value: unknown) => (typeof value === "string" ? value.trim().toLowerCase() : value);
const singular = (value: unknown) => {
  const word = lower(value);
  return typeof word === "string" ? word.replace(/s$/, "") : word;
};
const word = <const T extends readonly [string, ...string[]]>(values: T) => z.preprocess(lower, z.enum(values));

const text = (most: number) => z.string().trim().max(most);
const phrase = text(40).min(1);
const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most).optional();

const unit = z.preprocess(
  singular,
  z.enum(["second", "minute", "hour", "day", "workday", "week", "month", "quarter", "year"]),
);
const stretch = z.object({ count: whole(1, 10_000), unit });
const between = z.object({ from: phrase, to: phrase });
const part = word(["morning", "lunch", "afternoon", "evening", "night", "end of day", "business hours", "daytime"]);

/** Days with their times: "Mondays at 9 and Fridays at 17" are two of these. */
const when = z.object({ days: list(phrase, 40), times: list(phrase, 48), parts_of_day: list(part, 6) });

const except = z.object({
  days: list(phrase, 40),
  months: list(whole(1, 12), 12),
  hours: between.optional(),
  parts_of_day: list(part, 6),
  holidays: z.boolean().optional(),
});

const schedule = z.object({
  when: list(when, 12),
  every: stretch.optional(),
  times_a_day: whole(1, 48).optional(),
  minutes_past: list(whole(0, 59), 60),
  /** One side may be left open. */
  window: between.partial().optional(),
  months: list(whole(1, 12), 12),
  except: except.optional(),
  delay: stretch.optional(),
  now: z.boolean().optional(),
  starts: phrase.optional(),
  ends: phrase.optional(),
  lasts: stretch.optional(),
  runs: whole(1, 100_000).optional(),
  zone: text(64).optional(),
});

const job = z.object({ task_name: text(200).optional(), agent_prompt: text(4000).optional(), schedule });

/** What a model answers. There is no place for a cron expression in it; one inside a text stays text. */
export const slotAnswerSchema = z.object({
  intent: word(["task", "question", "list", "edit", "pause", "resume", "delete", "run", "none"]),
  target: text(200).optional(),
  question: text(300).optional(),
  jobs: list(job, 8),
});

export type SlotAnswer = z.output<typeof slotAnswerSchema>;
export type JobAnswer = NonNullable<SlotAnswer["jobs"]>[number];
export type ScheduleAnswer = JobAnswer["schedule"];

/**
 * The shape alone, as JSON Schema. Bounds are left out: servers that turn a schema into a grammar are slow with them
 * or refuse them, and they are checked here anyway.
 */
export function slotAnswerJsonSchema(): Record<string, unknown> {
  const bounds = ["minimum", "maximum", "minLength", "maxLength", "maxItems", "default"] as const;
  const { $schema: _draft, ...plain } = z.toJSONSchema(slotAnswerSchema, {
    override: ({ jsonSchema }) => {
      for (const bound of bounds) delete jsonSchema[bound];
    },
  });
  return plain;
}

const MAX_DEPTH = 8;

/** Models write null or "" for what they leave out. */
function withoutBlanks(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH || value === null || value === "") return undefined;
  if (Array.isArray(value))
    return value.map((item) => withoutBlanks(item, depth + 1)).filter((item) => item !== undefined);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBlanks(item, depth + 1)]));
}

/** The checked answer, or what is wrong with it in words that a model can act on. */
export function readSlotAnswer(raw: unknown): { answer: SlotAnswer } | { problem: string } {
  if (typeof raw !== "object" || raw === null)
    return { problem: "The answer must be one JSON object and nothing else." };
  const parsed = slotAnswerSchema.safeParse(withoutBlanks(raw));
  if (parsed.success) return { answer: parsed.data };
  const issues = parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`);
  return { problem: `The answer does not have the form asked for. ${issues.join("; ")}` };
}
