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
  return (
    items.size > 1 ||
    [...items].some((start) => isBesideOne(chart, start, isUsed)) ||
    parts.some(({ start }) => opensItem.test(before(start)))
  );
}

/** "at 7 the weather, at 9 the news": an hour that is read, a word or two, and an hour that is not. */
function isBesideOne(chart: Chart, item: number, isUsed: (at: number) => boolean): boolean {
  const words = /\d(?:\s\p{L}+){1,3}[,;]\s$/u.exec(chart.text.slice(Math.max(0, item - 60), item))?.[0];
  return words !== undefined && isUsed(item - words.length);
}
