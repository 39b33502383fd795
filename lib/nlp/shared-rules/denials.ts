import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "… but not needed on Fridays", "… don't send it on Sundays": a "no" in words of its own behind a day, at the end of its clause. */
export function denial(words: string): RegExp {
  return new RegExp(`(?<=\\s)(?:${words})(?=\\s?(?:[.,;!)]|$))`, "gu");
}

export function enterDenials(chart: Chart, pattern: RegExp): void {
  for (const { 0: words, index } of matchesOf(chart.text, pattern))
    chart.add("EXCEPT_POST", index, index + words.length, {}, "denial");
}
