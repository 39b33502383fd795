const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit" },
  }).formatToParts(instant);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(number("year"), number("month") - 1, number("day"), number("hour"), number("minute"));
  return local - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}

/** The instant at which a day like "2026-03-01" begins in a zone; null when the text is no day. */
export function dayStart(day: string, zone: string): Date | null {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(utc)) return null;
  const guess = utc - offsetAt(utc, zone);
  return new Date(utc - offsetAt(guess, zone));
}

/** The last millisecond of a day in a zone. */
export function dayEnd(day: string, zone: string): Date | null {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc)) return null;
  const next = dayStart(new Date(utc + DAY_MS).toISOString().slice(0, 10), zone);
  return next && new Date(next.getTime() - 1);
}
