import type { Language } from "../../core/language";
import type { Chart } from "../chart";
import { phrase } from "./phrase";

/** "at 7, no, eight": behind a time that is taken back, an hour in words that stands alone is its hour. */
export function readCorrectedHours(chart: Chart, { correction }: Language): void {
  const { text } = chart;
  const matches = [...text.matchAll(correction)];
  for (const match of matches) {
    const start = match.index + match[0].length;
    if (!chart.all("TIMES").some(({ end }) => end <= match.index + 1)) continue;
    for (const { end, value } of chart.from("TIMES", start)) {
      const marked = Math.max(end, ...chart.from("AT_POST", end).map((edge) => edge.end));
      const isAlone = /^\s?(?:[,.;!?]|$)/.test(text.slice(marked)) || matches.some(({ index }) => index === marked);
      const times = value.map(({ clear, ...time }) => time);
      if (isAlone) chart.add("PHRASE", start, marked, phrase([{ kind: "times", times }], "barest"), "corrected hour");
    }
  }
}
