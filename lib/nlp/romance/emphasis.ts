import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const words =
  /\s(?:mesmo|mismo|meme|stess[oa]|laborables?|habil|util|ouvre|lavorativo)(?!\p{L}|-|\s(?:dia|jour|giorno|hora|heure|ora))/gu;

/** "na quarta mesmo", "el viernes mismo", "el último viernes laborable": a word behind a weekday that adds nothing. */
export function readEmphasis(chart: Chart): void {
  for (const { index, 0: said } of matchesOf(chart.text, words))
    for (const { start, value } of chart.endingAt("WEEKDAY", index))
      chart.add("WEEKDAY", start, index + said.length, value, "emphasis");
}
