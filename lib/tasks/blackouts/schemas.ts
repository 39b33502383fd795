import { z } from "zod";
import { blackoutDatesSchema, blackoutStretchSchema } from "@/lib/scheduling/schemas";

/** The longest iCalendar file, pasted or fetched; as JSON it still fits the largest request body. */
export const MOST_ICALENDAR_BYTES = 900_000;

const parts = {
  name: z.string().trim().min(1, "Give the calendar a name.").max(120, "At most 120 characters."),
  /** 0 is Sunday. */
  weekdays: z
    .array(z.number().int().min(0).max(6, "0 is Sunday, 6 Saturday."))
    .max(7)
    .overwrite((days) => [...new Set(days)].sort((a, b) => a - b)),
  dates: z.array(blackoutDatesSchema).max(1000, "At most 1,000 stretches of days."),
  icalendarUrl: z.string().trim().min(1).max(2000).nullable(),
  /** The text of an .ics file. */
  icalendar: z.string().min(1).max(MOST_ICALENDAR_BYTES, "At most 900,000 characters.").nullable(),
};

export const createBlackoutSchema = z.object({
  ...{ name: parts.name, weekdays: parts.weekdays.default([]), dates: parts.dates.default([]) },
  ...{ icalendarUrl: parts.icalendarUrl.default(null), icalendar: parts.icalendar.default(null) },
});
export type CreateBlackout = z.input<typeof createBlackoutSchema>;

export const updateBlackoutSchema = z.object(parts).partial();
export type UpdateBlackout = z.input<typeof updateBlackoutSchema>;

export const blackoutViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  weekdays: z.array(z.number().int()),
  dates: z.array(blackoutDatesSchema),
  icalendarUrl: z.string().nullable(),
  /** A pasted iCalendar file belongs to it. */
  hasFile: z.boolean(),
  /** Stretches that the iCalendar URL or file leaves out from now on, up to three years ahead, and the first of them. */
  events: z.number().int(),
  nextEvents: z.array(blackoutStretchSchema),
  refreshedAt: z.string().nullable(),
  /** Why the URL could not be read the last time; what it said before holds on. */
  problem: z.string().nullable(),
  /** Tasks that name it. */
  tasks: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type BlackoutView = z.infer<typeof blackoutViewSchema>;
