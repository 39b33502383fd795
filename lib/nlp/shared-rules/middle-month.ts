import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "the middle month of each quarter": a quarter has three, so its middle one is the second. The pattern is global. */
export function enterMiddleMonth(chart: Chart, middle: RegExp): void {
  for (const { index, 0: words } of matchesOf(chart.text, middle))
    chart.add("ORD", index, index + words.length, 2, "middle");
}
