import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "am Vortag des", "w przeddzień", "накануне": one word says how far, and on which side of the day behind it. */
export function enterDayBefore(chart: Chart, words: RegExp): void {
  for (const { 0: match, index } of matchesOf(chart.text, words)) {
    const end = index + match.length;
    chart.add("AMOUNT", index, end - 1, { count: 1, unit: "day" }, "day before");
    chart.add("BEFORE", end - 1, end, {}, "day before");
  }
}
