import { instantOfLocal, localOfInstant } from "@/lib/scheduling";

/** Months in a row as instants: the next ones, or those that have begun; null where others lie between them. */
export function wholeMonths(months: readonly number[], zone: string, now: Date): { from: number; to: number } | null {
  const first = months.find((month) => !months.includes(month === 1 ? 12 : month - 1));
  if (first === undefined) return null;
  const inRow = months.every((_month, index) => months.includes(((first - 1 + index) % 12) + 1));
  if (!inRow) return null;
  const today = new Date(localOfInstant(zone, now.getTime()));
  const begun = (today.getUTCMonth() + 1 - first + 12) % 12;
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - begun + (begun < months.length ? 0 : 12), 1);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + months.length);
  return { from: instantOfLocal(zone, start), to: instantOfLocal(zone, end.getTime()) };
}
