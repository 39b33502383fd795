import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { datedDay } from "./numerals";

const dotted = /(?<![\d.])(20\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})(?![\d.]|\s?(?:版|号|バージョン))/gu;

/** "2026.12.3下午": in the chart's text a date with dots is masked as an address, so `original` is read. */
export function readDottedDates(chart: Chart, original: string): void {
  for (const match of matchesOf(original, dotted)) {
    const [year, month, day] = match.slice(1).map(Number);
    const date = datedDay(year ?? null, month ?? 0, day ?? 0);
    if (date) chart.add("DATE", match.index, match.index + match[0].length, date, "dotted");
  }
}
