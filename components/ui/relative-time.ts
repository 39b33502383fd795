const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const COUNTED_DAYS = 60;
const DAYS_OF_MONTH = 30.5;
/** Behind midnight, but so near that hours say more than "tomorrow". */
const NEAR_MS = 6 * HOUR_MS;

interface Distance {
  value: number;
  unit: "second" | "minute" | "hour" | "day" | "month" | "year";
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Midnight of the zone's calendar day, as UTC would show it. */
function dayOf(instant: number, zone: string): Date {
  let calendar = calendars.get(zone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "numeric", day: "numeric" });
    calendars.set(zone, calendar);
  }
  const parts = new Map(calendar.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return new Date(Date.UTC(parts.get("year") ?? 0, (parts.get("month") ?? 1) - 1, parts.get("day") ?? 1));
}

/** The calendar months between two days that come nearest. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.round(months + (to.getUTCDate() - from.getUTCDate()) / DAYS_OF_MONTH);
}

/** How far away an instant is as a calendar says it: what is due on the next day is tomorrow, whatever the hours. */
export function distanceTo(instant: number, now: number, zone: string): Distance {
  const away = instant - now;
  const size = Math.abs(away);
  const minutes = Math.round(away / MINUTE_MS);
  if (size < MINUTE_MS) return { value: Math.round(away / SECOND_MS), unit: "second" };
  if (Math.abs(minutes) < 60) return { value: minutes, unit: "minute" };
  const [today, day] = [dayOf(now, zone), dayOf(instant, zone)];
  const days = Math.round((day.getTime() - today.getTime()) / DAY_MS);
  if (days === 0 || size < NEAR_MS) return { value: Math.round(away / HOUR_MS), unit: "hour" };
  // "In 1 month" may be 45 days away, and "in 1 year" 17 months.
  if (Math.abs(days) <= COUNTED_DAYS) return { value: days, unit: "day" };
  const months = monthsBetween(today, day);
  if (Math.abs(months) < 24) return { value: months, unit: "month" };
  return { value: Math.round(months / 12), unit: "year" };
}

/** Whether the words name a day, or hours that one has to count, so that a time of day says more. */
export function isInHoursOrDays(instant: number, now: number, zone: string): boolean {
  const { unit } = distanceTo(instant, now, zone);
  return unit === "day" || unit === "hour";
}

/** "now", "in 20 minutes", "tomorrow", "11 days ago", "in 3 months"; days are those of the zone. */
export function relativeTime(instant: number, now: number, zone: string, locale: string): string {
  const { value, unit } = distanceTo(instant, now, zone);
  const numeric = unit === "day" || unit === "second" ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(value, unit);
}
