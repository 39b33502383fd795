import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/**
 * "la veille du dernier vendredi", "la víspera del último viernes": one day before, or behind it. Group 1 of `eve` is the word that
 * leads to the day.
 */
export function eveReader(eve: RegExp, side: "BEFORE" | "AFTER" = "BEFORE"): (chart: Chart) => void {
  return (chart) => {
    for (const { index, 0: words, 1: of = "" } of matchesOf(chart.text, eve)) {
      const start = index + words.length - of.length;
      chart.add("AMOUNT", index, start - 1, { count: 1, unit: "day" }, "eve");
      chart.add(side, start, index + words.trimEnd().length, {}, "eve");
    }
  };
}
