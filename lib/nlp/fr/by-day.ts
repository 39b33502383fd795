import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "le jour toutes les 5 minutes et la nuit …": beside the night the day is a part of it, and no day of something. */
const byDay =
  /(?<!\p{L})le\sjour(?=,?\s(?:toutes|chaque|tous)\s)|(?<=(?:minutes?|heures?)\s)le\sjour(?=,?\s(?:et\s)?)/gu;

export function readByDay(chart: Chart): void {
  if (!/(?:la|de|pendant\sla)\snuit(?!\p{L})/u.test(chart.text)) return;
  for (const { index, 0: words } of matchesOf(chart.text, byDay))
    chart.add("PART", index, index + words.length, { part: "day" }, "by day");
}
