import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Enters times that no day has; group 1 of the global pattern is the time. */
export function enterNoSuchTimes(chart: Chart, pattern: RegExp): void {
  for (const { 0: whole, 1: words = whole, index } of matchesOf(chart.text, pattern)) {
    const start = index + whole.indexOf(words);
    chart.add("BAD_TIME", start, start + words.length, words, "no such time");
  }
}
