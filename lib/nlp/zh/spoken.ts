import type { DaySlot, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { readFeasts } from "../grammar/feasts";
import { readHanClocks } from "../grammar/han-clocks";
import { hanValue } from "../grammar/han-numerals";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { readPeriods } from "../grammar/han-periods";
import { wholeMonth } from "../grammar/period-days";
import { phrase } from "../grammar/rules/phrase";
import { clockStyle } from "./clocks";
import { readCounts } from "./counts";
import { feasts } from "./feasts";
import { SEQUENCE } from "./jobs";
import { readNear } from "./near-days";
import { readNumbers } from "./numbers";
import { readParts } from "./parts";
import { periodWords } from "./periods";
import { readStretches } from "./stretches";
import { pattern } from "./traditional";
import { readUnread } from "./unread";
import { readAlternateDays, readDays, readTrailingWeekly } from "./weekday-lists";
import { readInAdvance, readYearAhead } from "./yearly";

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
const minuteOfHour = pattern(
  `每(?:个|一)?(?:小时|钟头|整点)(?:的)?(?:第|过|逢|:)?((?:零?${NUMBER}(?:分)?(?:、|,|和|及|与)?){1,8})分(?!钟?一次|钟?内)(?:钟)?(?:时|的时候)?`,
  "gu",
);
const halfPastHour = pattern("每(?:个|一)?(?:小时|钟头)的?(?:过)?(半点|一刻|三刻)|逢(?:整点半|半点)", "gu");
const beforeHour = pattern(`(?:每逢?|逢|每到|每个)?整点(?:之|的)?前(${NUMBER})分(?:钟)?`, "gu");
const quarterMonths = pattern(
  "每(?:个|一)?季度?的?(?:(首月|首个月|第[一1]个月|头一个月)|(第[二2]个月|中间那个月)|(末月|第[三3]个月|最后一个月|最后一月))的?",
  "gu",
);
const oddMonths = pattern("(?:每年|每个|每|逢)?(单数月|奇数月|单月|双数月|偶数月|双月)份?的?", "gu");
const quarterEnd = pattern(
  `(?:每(?:个|一)?)?((?:季度?(?:末尾?|底))(?:的?最后一天)?|季度的?最后一天)(?:的?(?:之前|前|提前)(${NUMBER})[天日]|的?(${NUMBER})[天日](?:之|以)?前)?|(?:每(?:个|一)?)(季初|季度初|季度的?第一天|季度首日|季度的?首日)`,
  "gu",
);
const monthStart = pattern("每(?:个)?月的?(?:月)?(初|中旬|中)(?!旬)(?![一-龥]?(?:考|国|文|间))", "gu");
/** "每周提醒我两次": how often, with words between; what is counted is no 考试. */
const apart = pattern(
  `每个?(天|日|周|星期|礼拜|月|年)(?=(?:提醒|叫|喊|通知|告诉)(?:我们?|他|她|大家)?(${NUMBER})[次回遍](?=$|[,。!]|去|来|把|给|吃|喝|做))`,
  "gu",
);
const severalTimes = pattern(
  "每个?(?:天|日|周|星期|礼拜|月|年)(?:提醒|叫|喊|通知|告诉)?(?:我们?|他|她|大家)?(?:[一二两三四五六七八九][二两三四五六七八九]|\\d\\s?[-~到]\\s?\\d|几|好几)[次回遍]",
  "gu",
);
const total = pattern(
  `(?:总共|一共|共|最多|总计|累计|只|仅|重复|连续|连着)\\p{Script=Han}{0,4}?(${NUMBER})(?:次|回|遍)(?:后|之后|以后)?(?:就|即)?(?:停止|停|为止|结束|可以了|够了|行了|即可|就行|完事|算完)?|(?:提醒|跑|执行|发|运行|重复|发送|通知|做)?(?:满|够|完)?(${NUMBER})(?:次|回|遍)(?:后|之后|以后|就|即|为)(?:就|自动)?(?:停止|停|止|结束|终止|不用再\\p{Script=Han}{1,3}|可以停)`,
  "gu",
);
const advance = pattern(
  `(?:请|记得)?(?:提前|提早)(半|${NUMBER})个?(分钟|小时|钟头)(?=提醒|通知|叫|喊|告诉|给我|发|给\\p{Script=Han}{1,5}?(?:发|推|打|提醒))`,
  "u",
);
const lastStretch = pattern(
  `(?<=[,。])(?:先|就|只|一共|总共|疗程|为期|坚持)?\\p{Script=Han}{0,2}?(${NUMBER})(天|周|个?星期|个?礼拜|个月)(?:就行|就好|即可|左右|为止|吧|看看|试试|再说|的量|先)*(?=[。!]?$)`,
  "gu",
);
const wholeMonths = pattern(
  `(?<!每年的?)(?:在|整个|从)?(${NUMBER})月份?(?:一?整个?月|全月|这个月|整月|(?:的)?一个月(?:里|内|期间|时间)?|期间)(?:里|内)?`,
  "gu",
);
const wholeMonthAhead = pattern(`整个(${NUMBER})月份?`, "gu");
/** "年底前每天…": until the end of the year, but "月底前三天" is a day. */
const beforeEnd = pattern(
  "(?:今|这一?|本)个?([年月])(?:之?内|以内|里)(?=,?(?:每|天天|工作日))|(?:这一?|本)个?([月])(?=,?(?:每[天日早晚]|天天))|(?<!每个?|每个?月)(?:今年|这个?月|本月|在)?([年月])(?:底|末)(?:之|以)?前(?!\\s?(?:\\d|[一二两三四五六七八九十几]))(?:都|要|,)*",
  "gu",
);
const lastOfYear: DaySlot = { kind: "yearDay", month: 12, days: [31], recurring: false };
const lastOfMonth: DaySlot = { kind: "monthDays", days: [-1], recurring: false };
const onceAPeriod = pattern(
  `(?:每(?:个|一)?|一个?)(月|季度?|年)(?:来|做|跑|各)?一[次回遍][,、:]?(?:在|于|定在|放在|选在)?(?:当月|该月|当季|该季|当年|每[月季年]度?)?的?(?:(首日|第一天|头一天|首个?工作日|第一个工作日)|(末日|最后一天|最后一个工作日))`,
  "gu",
);
const nineToSix = pattern(`朝(${NUMBER})晚(${NUMBER})`, "gu");
const dayOfWeek = pattern("每(?:周|个?星期|个?礼拜)的?(?:(第一天)|最后一天)", "gu");
const dayBefore = pattern(`每个?月的?(${NUMBER})[号日]的?(?:前|提前)(${NUMBER})天`, "gu");
const daily = pattern("(?<![今明昨后每前])天天(?!气)", "gu");
const past = pattern(
  "(?:^|(?<=[,。;!]))(?:昨天|昨日|昨晚|前天|前晚|大前天|上周[一二三四五六日天]?|上个?星期[一二三四五六日天]?|上个?月\\d{0,2}[号日]?|去年)(?=\\s?(?:的?(?:早上|上午|下午|晚上|中午|凌晨|傍晚)|\\d{1,2}[:点]|[一二三四五六七八九十]{1,2}点|,))",
  "gu",
);
/** 早晚八点: one hour, twice. */
const bothHours = pattern(`早(?:上)?(?:和)?晚(?:上)?(?:各)?(${NUMBER})点(半)?(?!\\d)`, "gu");
const bothEnds = pattern("早(中)?晚(?:各(?:来)?一次)?(?![一-龥]?(?:高峰|报|餐|会))", "gu");
const following = {
  sequence: pattern(`${SEQUENCE}$`),
  clauseEnd: pattern("[,，。;；]\\s?$"),
  goesOn: pattern("^\\s?(?:之?前|以前|左右|[到至~-])"),
  asks: pattern(
    "^(?:准时|自动|再|也|就|请|帮我|麻烦)*(?:提醒|叫|喊|通知|告诉|发|推|给|把|将|检查|查|备份|同步|统计|汇总|整理|生成|抓|清|重启|导出|播报|更新|核对)",
  ),
};

/** Enters what Chinese says without separating its words. */
export function readSpoken(chart: Chart): void {
  readHanClocks(chart, clockStyle, readAdvance(chart));
  readParts(chart);
  readNear(chart);
  readDays(chart);
  readAlternateDays(chart);
  readFeasts(chart, feasts);
  readWeekdayPairs(chart, pattern("[上下这本]\\s?(?:个)?$"), pattern("[每隔逢]|不是|不对"));
  readFollowingTimes(chart, following);
  readTrailingWeekly(chart);
  readNumbers(chart);
  readPhrases(chart);
  readMore(chart);
  readPeriods(chart, periodWords);
  readStretches(chart);
  readYearAhead(chart);
  readInAdvance(chart);
  readUnread(chart);
  readCounts(chart);
}

/** Minutes that a reminder comes before the time that is said. */
function readAdvance(chart: Chart): number {
  const match = advance.exec(chart.text);
  if (!match) return 0;
  const count = match[1] === "半" ? 0.5 : hanValue(match[1] ?? "");
  return pattern("分").test(match[2] ?? "") ? count : count * 60;
}

const hourly = { kind: "interval" as const, count: 1, unit: "hour" as const };
const QUARTERS = [1, 4, 7, 10];

/** Enters phrases at the places of matches. */
function enterer(chart: Chart) {
  return (match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "spoken");
}

function readPhrases(chart: Chart): void {
  const { text } = chart;
  const enter = enterer(chart);
  for (const match of text.matchAll(minuteOfHour)) {
    const minutes = (match[1] ?? "")
      .split(pattern("[、,和及与分]+"))
      .filter((one) => one !== "")
      .map((one) => hanValue(one.replace(/^[零〇](?=.)/, "")));
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enter(match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enter(match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of text.matchAll(beforeHour)) {
    const minute = 60 - hanValue(match[1] ?? "");
    if (minute > 0 && minute < 60) enter(match, [hourly, { kind: "minuteOfHour", minutes: [minute] }]);
  }
  for (const match of text.matchAll(halfPastHour)) {
    const minute = /三/.test(match[1] ?? "") ? 45 : /一/.test(match[1] ?? "") ? 15 : 30;
    enter(match, [hourly, { kind: "minuteOfHour", minutes: [minute] }]);
  }
  for (const match of text.matchAll(quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enter(match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
}

/** Months, quarters, counts and what no schedule can say. */
function readMore(chart: Chart): void {
  const { text } = chart;
  const enter = enterer(chart);
  for (const match of text.matchAll(nineToSix)) {
    const [from, to] = [hanValue(match[1] ?? ""), hanValue(match[2] ?? "") + 12];
    if (from < 12 && to < 24)
      enter(match, [{ kind: "window", from: { minutes: from * 60 }, to: { minutes: to * 60 } }], "weak");
  }
  for (const one of [wholeMonths, wholeMonthAhead]) {
    for (const match of text.matchAll(one)) {
      const month = hanValue(match[1] ?? "");
      if (month >= 1 && month <= 12) enter(match, wholeMonth(month), "firm");
    }
  }
  for (const match of text.matchAll(beforeEnd)) {
    const day = match.slice(1).includes("年") ? lastOfYear : lastOfMonth;
    enter(match, [{ kind: "bound", bound: { kind: "end", day } }], "firm");
  }
  for (const match of text.matchAll(onceAPeriod)) enter(match, daysOfPeriod(match));
  for (const match of text.matchAll(dayOfWeek))
    enter(match, [{ kind: "weekdays", weekdays: [match[1] ? 1 : 0], recurring: true }]);
  for (const match of text.matchAll(daily)) enter(match, [{ kind: "everyDay" }]);
  for (const match of text.matchAll(dayBefore)) {
    const day = hanValue(match[1] ?? "") - hanValue(match[2] ?? "");
    if (day >= 1) enter(match, [{ kind: "monthDays", days: [day], recurring: true }]);
  }
  for (const match of text.matchAll(oddMonths)) {
    const first = pattern("[双偶]").test(match[1] ?? "") ? 2 : 1;
    enter(match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const match of text.matchAll(quarterEnd)) {
    const before = match[2] ?? match[3];
    const days = match[1] ? [-1 - (before ? hanValue(before) : 0)] : [1];
    enter(match, [
      { kind: "monthDays", days, recurring: true },
      { kind: "months", months: QUARTERS.map((month) => month + (match[1] ? 2 : 0)) },
    ]);
  }
  for (const match of text.matchAll(monthStart)) {
    const days = match[1] === "初" ? [1] : [15];
    if (/^[每毎]/.test(match[0])) enter(match, [{ kind: "monthDays", days, recurring: true }]);
  }
  for (const match of text.matchAll(apart)) {
    const count = hanValue(match[2] ?? "");
    if (count > 1) enter(match, perPeriod(match[1] ?? "", count));
  }
  for (const match of text.matchAll(severalTimes))
    enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }]);
  for (const match of text.matchAll(total)) {
    const count = hanValue(match[1] ?? match[2] ?? "");
    if (count > 0) enter(match, [{ kind: "count", count }], "weak");
  }
  for (const match of text.matchAll(lastStretch)) {
    if (!/[每毎]/u.test(text.slice(0, match.index))) continue;
    const unit = match[2] === "天" ? "day" : pattern("月").test(match[2] ?? "") ? "month" : "week";
    enter(match, [{ kind: "bound", bound: { kind: "duration", count: hanValue(match[1] ?? ""), unit } }], "weak");
  }
  for (const match of text.matchAll(bothHours)) {
    const minutes = hanValue(match[1] ?? "") * 60 + (match[2] ? 30 : 0);
    if (minutes >= 300 && minutes < 720)
      enter(match, [{ kind: "times", times: [{ minutes }, { minutes: minutes + 720 }] }]);
  }
  for (const match of text.matchAll(past)) enter(match, [{ kind: "past" }]);
  for (const match of text.matchAll(bothEnds))
    enter(
      match,
      [
        { kind: "partOfDay", part: "morning" },
        ...(match[1] ? [{ kind: "partOfDay" as const, part: "lunch" as const, separate: true }] : []),
        { kind: "partOfDay", part: "evening", separate: true },
      ],
      "weak",
    );
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

function perPeriod(word: string, count: number): Slot[] {
  if (pattern("[天日]").test(word)) return [{ kind: "perDay", count }];
  const unit = word === "月" ? "month" : word === "年" ? "year" : "week";
  return [{ kind: "perPeriod", count, unit }];
}
