/** An instant as the task's people read it: "Monday 23 November 2026 at 15:39:04 CET". */
export function localTime(date: Date, timezone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long", timeZone: timezone }).format(date);
}
