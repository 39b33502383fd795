import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** A name right before a range of dates in brackets: 年末年始(12月29日~1月3日), 国庆那七天(10月1日到7日). */
const named =
  /(?<=^|[,、。;.]\s?)[\p{Script=Han}\p{Script=Hangul}ぁ-んァ-ヶー]{2,10}\s?(?=\([^()]{0,4}\d{1,2}[月월/.][^()]{0,8}(?:[~-]|から|到|至|부터)[^()]{1,14}\))/gu;

/** What is left out may be named before its dates are said. */
export function readNamedRanges(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, named))
    chart.add("UNREAD", index, index + words.trimEnd().length, {}, "named range");
}
