import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { matchesOf } from "./matches";

const isMonth = /[月달]/u;
const behindNext = /下下|再来|다다음|담담/u;

/** "两周后的今天", 1か月後の今日, "2주 뒤 오늘", 来週の今日: the day so many weeks or months from now. Group 1 is the number, `next` a word for the next or the one behind it. */
export function readWeeksFromToday(chart: Chart, words: RegExp, toNumber: (number: string) => number): void {
  for (const match of matchesOf(chart.text, words)) {
    const next = match.groups?.next;
    const count = next === undefined ? toNumber(match[1] ?? "") : timesNext(next);
    const unit = isMonth.test(match[0]) ? "month" : "week";
    if (count > 0)
      spokenEnterer(chart)(match, [{ kind: "relative", unit, count, ...(unit === "week" ? { exact: true } : {}) }]);
  }
}

/** 下下周, 再来週 and 다다음 주 lie two weeks ahead. */
const timesNext = (word: string): number => (behindNext.test(word) ? 2 : 1);
