import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { daysFrom, edgeOfMonth } from "../grammar/edge-of-month";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";
import { pattern } from "./traditional";
import { weekday } from "./weekday-lists";

const quarterMonths = pattern(
  "每(?:个|一)?季度?的?(?:(首月|首个月|第[一1]个月|头一个月)|(第[二2]个月|中间那个月)|(末月|第[三3]个月|最后一个月|最后一月))的?",
  "gu",
);
const oddMonths = pattern("(?:每年|每个|每|逢)?(单数月|奇数月|单月|双数月|偶数月|双月)份?的?", "gu");
const quarterEnd = pattern(
  `(?:每(?:个|一)?)?((?:季度?(?:末尾?|底))(?:的?最后一天)?|季度的?最后一天)(?:的?(?:之前|前|提前)(${NUMBER})[天日]|的?(${NUMBER})[天日](?:之|以)?前)?|(?:每(?:个|一)?|(?<=^|[,。;]))(季初|季度初|季度的?第一天|季度首日|季度的?首日)`,
  "gu",
);
const monthStart = pattern("每(?:个)?月的?(?:月)?(初|中旬|中)(?!旬)(?![一-龥]?(?:考|国|文|间))", "gu");
const onceAPeriod = pattern(
  `(?:每(?:个|一)?|一个?)(月|季度?|年)(?:来|做|跑|各)?一[次回遍][,、:]?(?:在|于|定在|放在|选在)?(?:当月|该月|当季|该季|当年|每[月季年]度?)?的?(?:(首日|第一天|头一天|首个?工作日|第一个工作日)|(末日|最后一天|最后一个工作日))`,
  "gu",
);
/** "月初第一天和月末最后一天" */
const bothEdges = pattern(
  "(?:每个?月的?)?月初(?:第一天|头一天|1号|一号)?(?:、|,|和|与|及|跟)(?:每个?月的?)?月[末底](?:最后一天)?",
  "gu",
);
/** 月初的工作日: the first one of each month. */
/** "每月第二周的周三" */
const weekOfMonth = pattern(
  "每个?月的?第([一二三四1-4])个?(?:周|星期|礼拜)的?(?:周|星期|礼拜)([一二三四五六日天])",
  "gu",
);
/** "每月25日到月底": those days of each month. */
const toMonthEnd = pattern(
  "每个?月的?(\\d{1,2})[号日]?(?:起|开始)?(?:一直)?(?:到|至|-|~)(?:当?月[底末]|月的?最后一天)(?:,?(?:每天|天天|每日))?",
  "gu",
);
const firstWorkday = pattern("(?:每个?月的?)?(?:月初|月头)的?(?:第一个|首个|头一个)?工作日", "gu");
/** 月底最后一个工作日: the last one of each month. */
const lastWorkday = pattern(
  "(?:每个?月的?)?(?<!本|这个?|下个?)月[底末]的?(?:那个)?(?:最后一?个?|最末一?个)工作日",
  "gu",
);
/** 月底那个周五, 月底最后一个周五: the last one of each month. */
const lastOfMonth = pattern(
  "(?:每个?月的?|每?到了?)?(?<!本|这个?|下个?)月[底末]的?(?:那个|那|最后一?个|最后那个)?(?:周|星期|礼拜)([一二三四五六日天])",
  "gu",
);
/** "每周五三点…，月底那个周五改成四点": of one of the days of each week no schedule says that it has another time. */
const changedNth = pattern(
  "(?<=每个?(?:周|星期|礼拜)[^。;]{2,40}[,。;]\\s?)(?:但是?|不过|遇到|碰到|逢)?(?:每个?月的?|月[底末初]的?)(?:那个|那|最后一?个|最后那个|第[一二三四]个|首个)?(?:周|星期|礼拜)[一二三四五六日天](?:那次|那天)?(?=(?:则|就|要)?(?:改|换|挪|推迟|提前|延))",
  "gu",
);
const dayOfWeek = pattern(
  "每(?:周|个?星期|个?礼拜)的?(?:(第一天)|最后一天|(第一个工作日|首个工作日)|(最后一个工作日))",
  "gu",
);
const dayBefore = pattern(`每个?月的?(${NUMBER})[号日]的?(?:前|提前)(${NUMBER})天`, "gu");
const daily = pattern("(?<![今明昨后每前])天天(?!气)", "gu");
const QUARTERS = [1, 4, 7, 10];

/** "每月最后三天", "月底前三天里": the first or last days of every month. */
const edgeDays = pattern(
  `(?:每个?月(?:底|末)?的?|(?<!本|这个?)月(?:底|末)的?)(?:(最后|末尾)|(头|前|最初|开头))(?:的)?(${NUMBER})天(?!前|后|的数)(?:里|内)?(?:,?(?:每天|天天|每日))?`,
  "gu",
);

/** Enters days of the week and the month, and months of the year and the quarter. */
export function readMonthDays(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enter(match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
  for (const match of matchesOf(text, onceAPeriod)) enter(match, daysOfPeriod(match));
  for (const match of matchesOf(text, bothEdges)) enter(match, [{ kind: "monthDays", days: [1, -1], recurring: true }]);
  for (const match of matchesOf(text, edgeDays)) {
    const count = hanValue(match[3] ?? "");
    const isEnd = pattern("月[底末]").test(match[0]);
    if (count > 1 && count <= 15 && !(isEnd && match[2]))
      enter(match, [{ kind: "monthDays", days: edgeOfMonth(count, match[1] !== undefined), recurring: true }]);
  }
  for (const match of matchesOf(text, changedNth)) enter(match, [{ kind: "unread", words: match[0] }]);
  for (const match of matchesOf(text, lastOfMonth))
    enter(match, [{ kind: "nthWeekday", ordinals: [-1], weekdays: [weekday(match[1] ?? "")] }]);
  for (const match of matchesOf(text, weekOfMonth))
    enter(match, [{ kind: "nthWeekday", ordinals: [hanValue(match[1] ?? "")], weekdays: [weekday(match[2] ?? "")] }]);
  for (const match of matchesOf(text, toMonthEnd)) {
    const first = Number(match[1]);
    if (first > 1 && first <= 31) enter(match, [{ kind: "monthDays", days: daysFrom(first), recurring: true }]);
  }
  for (const match of matchesOf(text, firstWorkday)) enter(match, [{ kind: "nthWorkday", ordinals: [1] }]);
  for (const match of matchesOf(text, lastWorkday)) enter(match, [{ kind: "nthWorkday", ordinals: [-1] }]);
  for (const match of matchesOf(text, dayOfWeek))
    enter(match, [{ kind: "weekdays", weekdays: [(match[1] ?? match[2]) ? 1 : match[3] ? 5 : 0], recurring: true }]);
  for (const match of matchesOf(text, daily)) enter(match, [{ kind: "everyDay" }]);
  for (const match of matchesOf(text, dayBefore)) {
    const day = hanValue(match[1] ?? "") - hanValue(match[2] ?? "");
    if (day >= 1) enter(match, [{ kind: "monthDays", days: [day], recurring: true }]);
  }
  for (const match of matchesOf(text, oddMonths)) {
    const first = pattern("[双偶]").test(match[1] ?? "") ? 2 : 1;
    enter(match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const match of matchesOf(text, quarterEnd)) {
    const before = match[2] ?? match[3];
    const days = match[1] ? [-1 - (before ? hanValue(before) : 0)] : [1];
    enter(match, [
      { kind: "monthDays", days, recurring: true },
      { kind: "months", months: QUARTERS.map((month) => month + (match[1] ? 2 : 0)) },
    ]);
  }
  for (const match of matchesOf(text, monthStart)) {
    const days = match[1] === "初" ? [1] : [15];
    if (/^[每毎]/.test(match[0])) enter(match, [{ kind: "monthDays", days, recurring: true }]);
  }
}

/** "一个季度一次，首日": the first or last day of each month, quarter or year. */
function daysOfPeriod([words, period = "", first]: RegExpExecArray): Slot[] {
  const ordinal = first === undefined ? -1 : 1;
  const day: Slot = pattern("工作日").test(words)
    ? { kind: "nthWorkday", ordinals: [ordinal] }
    : { kind: "monthDays", days: [ordinal], recurring: true };
  if (period === "月") return [day];
  const shift = first === undefined ? 2 : 0;
  if (period === "年") return [day, { kind: "months", months: [first === undefined ? 12 : 1] }];
  return [day, { kind: "months", months: QUARTERS.map((month) => month + shift) }];
}
