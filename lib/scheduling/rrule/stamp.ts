/** `20260131T090000` as the epoch milliseconds at which UTC shows that reading; NaN when there is no such time. */
export function readStamp(stamp: string): number {
  const [century = "", year = "", month = "", day = "", hour = "00", minute = "00", second = "00"] =
    stamp.replace(/\D/g, "").match(/\d\d/g) ?? [];
  const local = Date.parse(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(local) || stampOf(local).slice(6, 8) === day ? local : Number.NaN;
}

/** The reverse of `readStamp`. */
export function stampOf(local: number): string {
  return new Date(local).toISOString().slice(0, 19).replaceAll("-", "").replaceAll(":", "");
}
