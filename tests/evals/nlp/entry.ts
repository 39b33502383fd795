import { z } from "zod";
import { isValidTimezone } from "@/lib/scheduling";

/** What the person's clock shows when an entry says nothing else: a Wednesday. */
export const DEFAULT_NOW = "2026-11-25T10:00:00Z";
export const DEFAULT_ZONE = "UTC";

export const LANGUAGES = ["en", "zh", "es", "de", "fr", "ja", "pt", "it", "nl", "ko", "ru", "tr", "pl"] as const;
export const CATEGORIES = [
  ..."plain time-lexicon days multi-pair window exclusion ordinal quarter yearly interval bounds zone once".split(" "),
  ..."relative multi-job content typo correction cron intent impossible ambiguous prompt injection".split(" "),
];

const zone = z.string().refine(isValidTimezone, "no IANA time zone");
const localTime = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/, "a local date and time: 2026-12-01T09:00");
const bounds = {
  timezone: zone.optional(),
  from: localTime.optional(),
  until: localTime.optional(),
  max_runs: z.number().int().positive().optional(),
};

const shapes = {
  crons: z.strictObject({ crons: z.array(z.string()).min(1), ...bounds }),
  rrule: z.strictObject({ rrule: z.string(), ...bounds }),
  every_seconds: z.strictObject({ every_seconds: z.number().int().positive(), ...bounds }),
  once: z.strictObject({ once: localTime, timezone: zone.optional() }),
  intent: z.strictObject({
    intent: z.enum(["question", "list", "edit", "pause", "resume", "delete", "run", "none"]),
    target: z.string().min(1).optional(),
  }),
  ask: z.strictObject({ ask: z.literal(true) }),
  refuse: z.strictObject({ refuse: z.literal(true) }),
};
const scheduleSchema = z.union([shapes.crons, shapes.rrule, shapes.every_seconds, shapes.once]);
const jobs = z.strictObject({ jobs: z.array(scheduleSchema).min(2) });
const expectSchema = z.union([scheduleSchema, jobs, shapes.intent, shapes.ask, shapes.refuse]);

const words = z.array(z.string().min(1)).default([]);
export const entrySchema = z
  .strictObject({
    id: z.string().min(1),
    lang: z.enum(LANGUAGES),
    category: z.string().refine((name) => CATEGORIES.includes(name), "no category of the README"),
    text: z.string().min(1),
    timezone: zone.default(DEFAULT_ZONE),
    now: z.iso.datetime({ offset: true }).default(DEFAULT_NOW),
    expect: z.unknown().transform(readExpectation),
    accept: z.array(z.unknown().transform(readExpectation)).default([]),
    keep: words,
    drop: words,
  })
  .superRefine(({ text, keep, drop }, context) => {
    for (const word of [...keep, ...drop]) {
      if (text.toLowerCase().includes(word.toLowerCase())) continue;
      context.addIssue({ code: "custom", message: `keep/drop "${word}" is not in the text` });
    }
  });

export type CronsExpectation = z.infer<typeof shapes.crons>;
export type RruleExpectation = z.infer<typeof shapes.rrule>;
export type StepsExpectation = z.infer<typeof shapes.every_seconds>;
export type OnceExpectation = z.infer<typeof shapes.once>;
export type ScheduleExpectation = z.infer<typeof scheduleSchema>;
export type Expectation = z.infer<typeof expectSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type EntryInput = Omit<z.input<typeof entrySchema>, "expect" | "accept"> & {
  expect: Expectation;
  accept?: Expectation[];
};

export function readEntry(input: EntryInput): Entry {
  return entrySchema.parse(input);
}

/** One schedule or several are what the person wants, not an intent, a question or a refusal. */
export function expectsSchedule({ expect }: Entry): boolean {
  return !("intent" in expect || "ask" in expect || "refuse" in expect);
}

/** The person's words have one reading: asking back is no right answer. */
export function hasOneReading(entry: Entry): boolean {
  return expectsSchedule(entry) && !entry.accept.some((other) => "ask" in other);
}

/** Reads by the one key that names the kind, so that the message is about that kind and not about all eight. */
function readExpectation(value: unknown, context: z.RefinementCtx): Expectation {
  const schemas = { ...shapes, jobs };
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const kinds = keys.filter((key) => Object.hasOwn(schemas, key)) as (keyof typeof schemas)[];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    context.addIssue({ code: "custom", message: `needs exactly one of ${Object.keys(schemas).join(", ")}` });
    return z.NEVER;
  }
  const read = schemas[kind].safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path: [...path], message });
  return z.NEVER;
}
