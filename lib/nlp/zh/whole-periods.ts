import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { wholeMonth } from "../grammar/period-days";
import { NUMBER } from "./number-words";
import { pattern } from "./traditional";

const wholeMonths = pattern(
  `(?<!每年的?)(?:在|整个|从)?(${NUMBER})月份?(?:一?整个?月|全月|这个月|整月|(?:的)?一个月(?:里|内|期间|时间)?|期间)(?:里|内)?`,
  "gu",
);
const wholeMonthAhead = pattern(`整个(${NUMBER})月份?`, "gu");
/** "年底前每天…": until the end of the year, but "月底前三天" is a day. */
const beforeEnd = pattern(
  "(?:今|这一?|本)个?([年月])(?:之?内|以内|里)(?=,?(?:每|天天|工作日))|(?:这一?|本)个?([月])(?=,?(?:每[天日早晚]|天天))|(?<!每个?|每个?月|[明后来]年?)(?:今年?|这个?|本|在)?([年月])(?:底|末)(?:之|以)?前(?!\\s?(?:\\d|[一二两三四五六七八九十几]))(?:都|要|,)*",
  "gu",
);
/** "从12月1号起一直到年底,每天…" */
const untilEnd = pattern(
  "(?:一直|直|持续)?(?:到|至)(?:今年?|这个?|本)?([年月])(?:底|末)(?:为止|结束|前)?(?=\\s?(?:[,。;]|$|每|天天|工作日))",
  "gu",
);
/** "今天之内每小时…": until the day is over. */
const withinToday = pattern("今[天日](?:之?内|以内|里|一整?天|全天)(?=,?(?:每|隔))", "gu");
const lastOfYear: DaySlot = { kind: "yearDay", month: 12, days: [31], recurring: false };
const lastOfMonth: DaySlot = { kind: "monthDays", days: [-1], recurring: false };

/** Enters whole months, and the ends of this month and year: 整个12月, 年底前. */
export function readWholePeriods(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const one of [wholeMonths, wholeMonthAhead]) {
    for (const match of matchesOf(text, one)) {
      const month = hanValue(match[1] ?? "");
      if (month >= 1 && month <= 12) enter(match, wholeMonth(month), "firm");
    }
  }
  for (const match of matchesOf(text, withinToday))
    enter(match, [{ kind: "bound", bound: { kind: "end", day: { kind: "relative", unit: "day", count: 0 } } }], "firm");
  for (const match of [...matchesOf(text, beforeEnd), ...matchesOf(text, untilEnd)]) {
    const day = match.slice(1).includes("年") ? lastOfYear : lastOfMonth;
    enter(match, [{ kind: "bound", bound: { kind: "end", day } }], "firm");
  }
}
