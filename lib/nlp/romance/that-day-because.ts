import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const reason =
  /,?\s(?:que|porque|pues|ya\sque|pois|ja\sque|che|perche|visto\sche|dato\sche|parce\sque|car|puisque)\s(?:en\s|in\s)?(?:ese\sdia|esos\sdias|ness?es?\sdias?|esse\sdia|ce\sjour-la|ces\sjours-la|quel\sgiorno|quei\sgiorni)\s[^,;.:!?()]{3,40}(?=[,;.:!?)]|$)/gu;

/** "menos los jueves, que ese día fumigamos": why days are left out is neither schedule nor task. */
export function readThatDayBecause(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, reason)) {
    const isLeftOut = chart.all("EXCEPT").some(({ end, value }) => end < index && value.certain !== false);
    if (isLeftOut)
      chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "dropped" }], strength: "weak" }, "reason");
  }
}
