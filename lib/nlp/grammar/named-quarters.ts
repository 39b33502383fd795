import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { hanValue } from "./han-numerals";
import { matchesOf } from "./matches";

/** "第三季度每周一", 第3四半期は毎月, "3분기에는 매달": the three months of a quarter. Group 1 is its number. */
export function readNamedQuarters(chart: Chart, words: RegExp): void {
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(chart.text, words)) {
    const last = hanValue(match[1] ?? "") * 3;
    enter(match, [{ kind: "months", months: [last - 2, last - 1, last] }], "firm");
  }
}
