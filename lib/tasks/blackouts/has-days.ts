import { AppError } from "@/lib/errors";
import type { Source } from "./read-source";

const WEEK = 7;

/** A calendar says somehow which days, leaves some day of the week, and names one iCalendar source at most. */
export function assertHasDays(given: Source & { weekdays: readonly unknown[]; dates: readonly unknown[] }): void {
  const { weekdays, dates, icalendarUrl, icalendarText } = given;
  if (new Set(weekdays).size === WEEK)
    throw refuse("weekdays", "All seven weekdays leave no day on which anything could run: leave out at least one.");
  if (icalendarUrl !== null && icalendarText !== null)
    throw refuse("icalendar", "Give an iCalendar URL or a file, not both.");
  if (weekdays.length + dates.length === 0 && icalendarUrl === null && icalendarText === null)
    throw refuse("dates", "Say which days: weekdays, dates, an iCalendar URL or a file.");
}

function refuse(path: string, message: string): AppError {
  return new AppError("validation", message, { fields: [{ path, message }] });
}
