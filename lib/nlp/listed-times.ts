import type { Piece } from "./doubts";
import type { Chart } from "./grammar/chart";

const opensItem = /[:,;]\s$/;

/**
 * "remind me: at 9 pills, at 14 a walk, every day", "…, in the evening at 22 put it out": hours that open what is to be
 * done, and none of which is read as the schedule's.
 */
export function listsTimes(chart: Chart, used: readonly Piece[]): boolean {
  const isUsed = (at: number): boolean => used.some(({ start, end }) => at >= start && at < end);
  const hours = chart
    .all("AT")
    .filter(({ start, end }) => !isUsed(start) && /^\d{1,2}(?::\d\d)?\s\p{L}/u.test(chart.text.slice(chart.skip(end))));
  const before = (at: number): string => chart.text.slice(Math.max(0, at - 2), at);
  const items = new Set(hours.filter(({ start }) => opensItem.test(before(start))).map(({ start }) => start));
  const parts = chart.all("PART").filter((part) => hours.some(({ start }) => chart.skip(part.end) === start));
  return items.size > 1 || parts.some(({ start }) => opensItem.test(before(start)));
}
