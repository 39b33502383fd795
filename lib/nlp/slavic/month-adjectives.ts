import type { Chart } from "../grammar/chart";

/** "grudniowych weekendów", "декабрьских выходных": an adjective is a month before days of the week only. */
export function enterMonthAdjectives(chart: Chart, stems: readonly string[], endings: string): void {
  const adjective = new RegExp(`(?<!\\p{L})(${stems.join("|")})(?:${endings})(?=\\s)`, "gu");
  for (const { 0: word, 1: stem = "", index } of chart.text.matchAll(adjective)) {
    const next = chart.skip(index + word.length);
    if (chart.from("WEEKDAY", next).length > 0 || chart.from("DAYGROUP", next).length > 0)
      chart.add("MONTH", index, index + word.length, stems.indexOf(stem) + 1, "adjective");
  }
}
