import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { matchesOf } from "./matches";

const isMonth = /[月달]/u;

/** "两周后的今天", 1か月後の今日, "2주 뒤 오늘": the day so many weeks or months from now. Group 1 is the number. */
export function readWeeksFromToday(chart: Chart, words: RegExp, toNumber: (number: string) => number): void {
  for (const match of matchesOf(chart.text, words)) {
    const count = toNumber(match[1] ?? "");
    const unit = isMonth.test(match[0]) ? "month" : "week";
    if (count > 0)
      spokenEnterer(chart)(match, [{ kind: "relative", unit, count, ...(unit === "week" ? { exact: true } : {}) }]);
  }
}
