import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { matchesOf } from "./matches";

/** "两周后的今天", 2週間後の今日, "2주 뒤 오늘": the day so many weeks from now. Group 1 is the number. */
export function readWeeksFromToday(chart: Chart, words: RegExp, toNumber: (number: string) => number): void {
  for (const match of matchesOf(chart.text, words)) {
    const count = toNumber(match[1] ?? "");
    if (count > 0) spokenEnterer(chart)(match, [{ kind: "relative", unit: "week", count, exact: true }]);
  }
}
