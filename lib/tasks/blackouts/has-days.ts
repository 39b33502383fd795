import { AppError } from "@/lib/errors";
import type { Source } from "./read-source";

/** A calendar says somehow which days, and names one iCalendar source at most. */
export function assertHasDays(given: Source & { weekdays: readonly unknown[]; dates: readonly unknown[] }): void {
  const { weekdays, dates, icalendarUrl, icalendarText } = given;
  if (icalendarUrl !== null && icalendarText !== null)
    throw refuse("icalendar", "Give an iCalendar URL or a file, not both.");
  if (weekdays.length + dates.length === 0 && icalendarUrl === null && icalendarText === null)
    throw refuse("dates", "Say which days: weekdays, dates, an iCalendar URL or a file.");
}

function refuse(path: string, message: string): AppError {
  return new AppError("validation", message, { fields: [{ path, message }] });
}
