import type { Chart } from "./chart";
import { hanValue } from "./han-numerals";
import { matchesOf } from "./matches";

export interface HanNumberStyle {
  /** What makes a month, a day of the month or a number of times of the number before it; patterns of characters. */
  month: string;
  day: string;
  times?: string;
}

const NUMBER = "[二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]";
const MOST_TIMES = 30;
/** 张三, 李四, 王五: people, not numbers. */
const NAMED = "[张張李王赵趙][一二三四五六七八九](?![十点點月号號日个個天周年分时時])";

/** 一覧, 一時停止, 一旦: words that count nothing. */
const UNCOUNTED = "一(?=[覧览旦般緒斉齐]|[時时](?:停|中断|休止|的))";

/** Enters numbers in characters, each as long as it goes: in 十一月 there is no 一月, in 周三十点 there is 十点, and 七八月 is no 七. */
export function hanNumberReader({ month, day, times }: HanNumberStyle): (chart: Chart) => void {
  const numbers = new RegExp(
    `${NAMED}|${UNCOUNTED}|[周週期拜][一二三四五六](?=十)|[一二三四五六七八](?=[二三四五六七八九](?:${month}))|(?<number>${NUMBER})(?:(?<month>${month})|(?<day>${day})${times ? `|(?<times>${times})` : ""})?`,
    "gu",
  );
  return (chart) => {
    for (const { 0: whole, index, groups } of matchesOf(chart.text, numbers)) {
      const digits = groups?.number;
      if (digits === undefined) continue;
      const value = hanValue(digits);
      const end = index + whole.length;
      chart.add("NUM", index, index + digits.length, { value }, "number");
      if (groups?.month && value >= 1 && value <= 12) chart.add("MONTH", index, end, value, "month");
      if (groups?.day && value >= 1 && value <= 31) chart.add("ORD", index, end, value, "day");
      if (groups?.times && value >= 1 && value <= MOST_TIMES) chart.add("FREQUENCY", index, end, value, "times");
    }
  };
}
