import { z } from "zod";

/** Whatever the offset it was given with, an instant is kept and answered in UTC with milliseconds. */
const inUtc = (text: string) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString());
const instant = z.iso
  .datetime({ offset: true, message: "An ISO 8601 instant with a zone, e.g. 2026-03-01T09:00:00Z" })
  .overwrite(inUtc);

/** Late occurrences older than this are missed, not caught up: 6 hours. */
export const DEFAULT_CATCH_UP_WINDOW_SECONDS = 21_600;
/** An occurrence started later than this after its due time is late. */
export const GRACE_SECONDS = 60;

export const catchUpPolicySchema = z.enum(["skip", "once", "all"]);
export const overlapPolicySchema = z.enum(["skip", "queue", "allow", "replace"]);

/** When a task is due. Which of the three kinds is set is checked by `validateSchedule`, with a sentence. */
export const scheduleSchema = z.object({
  kind: z.enum(["cron", "rrule", "once"]),
  cronExpressions: z.array(z.string().min(1).max(500)).max(100).default([]),
  rrule: z.string().max(2000).nullable().default(null),
  runAt: instant.nullable().default(null),
  timezone: z.string().min(1).max(64).default("UTC"),
  startsAt: instant.nullable().default(null),
  endsAt: instant.nullable().default(null),
  maxRuns: z.number().int().positive().nullable().default(null),
  jitterSeconds: z.number().int().min(0).max(86_400).default(0),
  dstGap: z.enum(["run", "skip"]).default("run"),
  dstOverlap: z.enum(["first", "both"]).default("first"),
  catchUp: catchUpPolicySchema.default("once"),
  catchUpWindowSeconds: z.number().int().min(0).max(31_536_000).default(DEFAULT_CATCH_UP_WINDOW_SECONDS),
  overlap: overlapPolicySchema.default("skip"),
  blackoutIds: z.array(z.string()).max(50).default([]),
});

export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleInput = z.input<typeof scheduleSchema>;
export type CatchUpPolicy = z.infer<typeof catchUpPolicySchema>;
export type OverlapPolicy = z.infer<typeof overlapPolicySchema>;

const dayMessage = "A date like 2026-12-24.";
const day = z.iso.date(dayMessage);

/** From one day to another, both included, in the zone of each task. */
export const blackoutDatesSchema = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { message: "The last day lies before the first.", path: ["to"] });

/**
 * A stretch of an iCalendar file: `from` included, `to` not. With a Z these are instants, otherwise readings of the
 * wall clock in the zone of each task.
 */
export const blackoutStretchSchema = z.object({ from: z.string(), to: z.string(), title: z.string().nullable() });

export type BlackoutDates = z.infer<typeof blackoutDatesSchema>;
export type BlackoutStretch = z.infer<typeof blackoutStretchSchema>;

/** What a blackout calendar leaves out. Weekdays: 0 is Sunday. */
export interface BlackoutDays {
  weekdays: readonly number[];
  dates: readonly BlackoutDates[];
  stretches: readonly BlackoutStretch[];
}
