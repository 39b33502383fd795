import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "grudniowych weekendów", "декабрьских выходных": the stems of the twelve months with their endings. */
export const monthAdjective = (stems: readonly string[], endings: string): RegExp =>
  new RegExp(`(?<!\\p{L})(${stems.join("|")})(?:${endings})(?=\\s)`, "gu");

/** An adjective is a month before days of the week only. */
export function enterMonthAdjectives(chart: Chart, adjective: RegExp, stems: readonly string[]): void {
  for (const { 0: word, 1: stem = "", index } of matchesOf(chart.text, adjective)) {
    const next = chart.skip(index + word.length);
    if (chart.from("WEEKDAY", next).length > 0 || chart.from("DAYGROUP", next).length > 0)
      chart.add("MONTH", index, index + word.length, stems.indexOf(stem) + 1, "adjective");
  }
}
