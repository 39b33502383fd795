import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Sources without groups that see folded text. */
export interface DayOffWords {
  weekdays: string;
  /** What may stand before a weekday, with its space: "los\\s|el\\s". */
  article: string;
  /** "cerrado", "es mi día libre": behind the day. */
  off: string;
  /** "cerrado", "cerramos": before the day as well. */
  closed: string;
}

/** "…, los viernes descanso, …", "…, lundi et mardi fermé, …", "…, fermé le lundi, …": a clause of its own that says when nobody works. */
export function dayOffReader({ weekdays, article, off, closed }: DayOffWords): (chart: Chart) => void {
  const one = `(?:${article})?(?:${weekdays})s?`;
  const day = `${one}(?:(?:,|\\s(?:y|e|et|ed))\\s${one}){0,3}`;
  const behind = new RegExp(
    `(?<=[,;(]\\s?(?:pero\\s|mas\\s|mais\\s|ma\\s)?${day},?\\s)(?:${off})(?=\\s?[,;.)]|$)`,
    "gu",
  );
  const before = new RegExp(`(?<=[,;(]\\s?)(?:${closed})(?=\\s${day}\\s?(?:[,;.)]|$))`, "gu");
  return (chart) => {
    for (const { index, 0: words } of matchesOf(chart.text, behind))
      chart.add("EXCEPT_POST", index, index + words.length, {}, "day off");
    for (const { index, 0: words } of matchesOf(chart.text, before))
      chart.add("EXCEPT", index, index + words.length, {}, "day off");
  };
}
