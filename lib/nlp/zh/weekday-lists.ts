import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { readOrdinarily } from "../grammar/han-ordinarily";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";

const WEEK = "(?:周|星期|礼拜)";
const DAY = "[一二三四五六日天1-7]";
const weekdayList = pattern(
  `(?<![上下这本])${WEEK}(${DAY}(?:[、,和及与跟/]?(?:${WEEK})?(?!天|日[^、,和及与]{0,1}内)${DAY}){1,6})(?:(?<=[1-7])(?![一二三四五六七八九十\\d]*(?:点|时|个|月|号|:|十|次|刻|分|小时|\\d|(?:到|至|-|~)))|(?<![1-7])(?![一二三四五六七八九十]*(?:点|时|个|月|号|十|次|刻|分|小时|[一二三四五六]?(?:到|至|-|~)))|(?<=[一二三四五六日天])(?<!${WEEK}${DAY}二(?=十))(?=(?:十[一二]?|[一二两三四五六七八九零])点(?![名评击餐外赞])))`,
  "gu",
);
/** 一三五, 二四六: everybody knows them as days of the week, where a time goes on. */
const bareList = pattern(
  "(?<![周期拜\\d一二三四五六七八九十第初])(一三五七?|二四六?)(?=的?(?:早|上午|中午|下午|晚|傍晚|凌晨|夜|\\d{1,2}[点:]|[一二三四五六七八九十]{1,3}点))",
  "gu",
);
/** "周日20:00写一下周一到周五…": behind a day with its time a stretch of days is the task's. */
const behindTime = pattern(
  `(?<=${WEEK}[一二三四五六日天]的?(?:早上?|上午|中午|下午|晚上?|傍晚)?(?:\\d{1,2}(?:点半?|:\\d\\d)|[一二三四五六七八九十]{1,3}点半?)[^,。\\d]{1,6})${WEEK}[一二三四五六日天](?:到|至)${WEEK}[一二三四五六日天](?!的?(?:早|上午|中午|下午|晚|每|\\d))`,
  "gu",
);
const weekdayRange = pattern(
  `(?:从)?${WEEK}(${DAY})\\s?(?:到|至|~|-)\\s?(?:(?:本|这)?${WEEK})?(${DAY})(?!\\d|[个点]|号|月|[一二三四五六七八九十])`,
  "gu",
);
const trailingWeekly = pattern(
  "[,。]?(?:都是|以后)?每(?:周|个?星期|个?礼拜)(?:都(?:要|是|得)?\\p{Script=Han}{0,2}|重复|如此|一样|循环)?[。!]?$",
);
const usually = pattern(
  "(?<![^,。;:、\\s每])平[时常](?:的话,?|的)?(?:都|就)?(?=早|上午|中午|下午|晚|傍晚|凌晨|夜|\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点)",
  "gu",
);
/** 假日 set against 平日 is the weekend. */
const daysOff = pattern(
  "(?<![节定长休])假日的?(?:就|则)?(?=早|上午|中午|下午|晚|\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点)",
  "gu",
);
const workdays = pattern("平日|工作日|上班日");
const ordinary = {
  usually,
  weekend: pattern("周末|双休日|(?:周|星期|礼拜)六[和、,与]?(?:周|星期|礼拜)?[日天]|休息日|节假日"),
  oneDay: pattern("(?:周|星期|礼拜)[六日天]", "gu"),
};
/** "周五那天提前到九点": the weekday, and no day that was told. */
const thatWeekday = pattern(
  `(?<![上下这本])${WEEK}([一二三四五六日天])那一?天(?:就|则|的话)?(?=提前|推迟|延后?到|[改挪调换]|早|上午|中午|下午|傍晚|晚|凌晨|\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点)`,
  "gu",
);
export const weekday = (sign: string): number => (/[日天7七]/.test(sign) ? 0 : hanValue(sign));
const span = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);

export function readDays(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, behindTime))
    chart.add("PHRASE", index, index + words.length, phrase([{ kind: "unitless", count: 0 }]), "of the task");
  for (const match of matchesOf(chart.text, weekdayRange)) {
    const weekdays = span(weekday(match[1] ?? ""), weekday(match[2] ?? ""));
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "range");
  }
  for (const { 0: words, 1: sign = "", index } of matchesOf(chart.text, thatWeekday))
    chart.add("WEEKDAY", index, index + words.length, { day: weekday(sign) }, "that weekday");
  readOrdinarily(chart, ordinary);
  if (workdays.test(chart.text))
    for (const { 0: words, index } of matchesOf(chart.text, daysOff))
      chart.add("WEEKDAYS", index, index + words.length, { weekdays: [0, 6], recurring: true }, "days off");
  for (const match of matchesOf(chart.text, bareList)) {
    const weekdays = [...(match[1] ?? "")].map(weekday);
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "list");
  }
  for (const match of matchesOf(chart.text, weekdayList)) {
    const weekdays = [...(match[1] ?? "").replace(/[^一二三四五六日天1-7]/g, "")].map(weekday);
    if (new Set(weekdays).size !== weekdays.length) continue;
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "list");
  }
}

const alternate = pattern(`隔(?=${WEEK}${DAY}(?![一二三四五六七八九十两\\d]*(?:天|次|个)))`, "gu");

/** 隔周四 is every other Thursday. */
export function readAlternateDays(chart: Chart): void {
  for (const { index } of matchesOf(chart.text, alternate)) chart.add("EVERY_OTHER", index, index + 1, {}, "alternate");
}

/** "周三十点…，每个礼拜都要": the last words say that the days before them repeat. */
export function readTrailingWeekly(chart: Chart): void {
  const match = trailingWeekly.exec(chart.text);
  if (!match || match.index === 0) return;
  const days = chart.all("WEEKDAY").filter(({ end }) => end <= match.index);
  if (days.length === 0) return;
  for (const { start, end, value } of days)
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "weekly");
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase([{ kind: "dropped" }], "weak"), "weekly");
}
