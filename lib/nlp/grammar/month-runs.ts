import type { Chart } from "./chart";
import { matchesOf } from "./matches";

const run =
  /(?<![\d./#-])(?:(?:1[0-2]|[1-9])\s?[月월]份?[\s,、,]*(?:和|と|과|와|랑)?\s?){2,12}(?=[的の]?\s?\d{1,2}\s?[号號日일])/gu;
const month = /(\d{1,2})\s?[月월]/gu;

/** "1月4月7月10月的3号", "1월 4월 7월 10월 3일": months side by side are a list. */
export function readMonthRuns(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, run)) {
    const found = matchesOf(words, month);
    const last = found.at(-1);
    const months = found.map((one) => Number(one[1]));
    if (last && months.every((one, at) => one > (months[at - 1] ?? 0)))
      chart.add("MONTHS", index, index + last.index + last[0].length, months, "run");
  }
}
