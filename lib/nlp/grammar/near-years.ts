import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** Words for this and the next year that end in the word for years, before what is counted in it; where nothing parts them. */
const nearYears: Record<string, { current: RegExp; next: RegExp }> = {
  zh: { current: /今(?=年的?(?:第|最后|首))/gu, next: /明(?=年的?(?:第|最后|首))/gu },
  ko: {
    current: /(?<![가-힣])(?:올(?=해의?\s(?:첫|마지막))|금(?=년의?\s(?:첫|마지막)))/gu,
    next: /(?<![가-힣])내(?=년의?\s(?:첫|마지막))/gu,
  },
};

/** "今年最后一个周五", "내년 첫 월요일" */
export function enterNearYears(chart: Chart, code: string): void {
  const words = nearYears[code];
  if (!words) return;
  for (const [category, pattern] of [
    ["THIS", words.current],
    ["NEXT", words.next],
  ] as const)
    for (const { index, 0: said } of matchesOf(chart.text, pattern)) {
      const end = index + said.length;
      chart.add(category, index, end, {}, "near year");
      chart.add("UNIT", end, end + 1, "year", "near year");
    }
}
