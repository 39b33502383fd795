/** Making one takes longer than all its uses in a run. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as the task's people read it: "Monday 23 November 2026 at 15:39:04 CET". */
export function localTime(date: Date, timezone: string): string {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long", timeZone: timezone });
  formats.set(timezone, format);
  return format.format(date);
}
