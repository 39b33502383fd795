import type { Chart } from "../grammar/chart";
import { hanNumberReader } from "../grammar/han-numbers";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { pattern } from "./traditional";

const WEEK = "(?:周|星期|礼拜)";
const DAY = "[一二三四五六日天1-7]";
const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
/** "12月24日演出的余票": a date inside the task, whose words go on behind it. */
const DATED_NOUN =
  "(?<=[^\\d年每月和与及到至]\\s?\\d{1,2}\\s?月)\\d{1,2}\\s?[号日](?:的(?!早|上午|中午|下午|晚|凌晨|傍晚|半夜|时候|前|后|\\d|[一二三四五六七八九十]{1,3}点)|那(?!一?天|几天|[次回])|演出|公演|场次|到期|截止|版)";
const digitMonth = pattern(`(?<![\\d./#-]|[\\da-z]:)(\\d{1,2})\\s?月份?(?!\\d{3}|${DATED_NOUN})`, "gu");
const writtenYear = pattern("(?<!\\d)(20\\d\\d)\\s?年", "gu");
const sharedDay = pattern(
  `(?<![\\d./#第-]|[\\da-z]:)(${NUMBER})(?=(?:\\s?(?:、|,|和|及|与|到|至|-|~)\\s?${NUMBER}){1,8}\\s?[号日](?!志|报|程|内))`,
  "gu",
);
const amountAndHalf = pattern(`(${NUMBER})个半(小时|钟头|月|钟)`, "gu");
const SKIPPED =
  "(?:(?:安静|消停|清静)(?:点|些|一下)?,?(?:都)?)?(?:(?<!(?:到|至)[^,。]{0,8})就|都|也)?(?:不用|不要|不需要|不必|无需|不再|不|别|免)(?:再|去|来)?(?:跑|发送?|查|寄|执行|运行|做|推送?|提醒?|通知|检查|发布|打扰|安排|算|播|记|抓|拉|出|扣|喂|浇|弄|开会|处理|看|叫我|提醒我|统计|巡检|备份|管|同步|喊我|用|打|开|响|报|吵|弹|刷|采|测|催|提示|出声|动|催我|喊|叫)?(?:我)?(?:了)?(?=$|[,.。;!)])|(?:就|都)?(?:算了|免了|歇着|歇了|作罢|罢了)(?=$|[,.。;!)])";
const skipped = pattern(SKIPPED, "gu");
/** "每天晚上8点练琴，周二不练": whatever is done. */
const notDone = pattern(
  "(?<=(?:周|星期|礼拜)[一二三四五六日天末]|双休日|节假日)(?:就|都|也)?不(?![变行限同例对])\\p{Script=Han}{1,2}了?(?=$|[,.。;!)])",
  "gu",
);
/** "周日除外，周六也除外" */
const alsoLeftOut = pattern("也(?:都|要|得)?(?:除外|不算|跳过|例外|休息|排除|免)(?=$|[,.。;!)])", "gu");
/** "每月1号盘点那天不用跑", "12点和13点午休跳过": what the days or hours are for stands between. */
const skippedFor = pattern(
  `(?:(?<=(?:周|星期|礼拜)[一二三四五六日天末]|[\\d十一二三四五六七八九](?:[号日]|月份?(?![底末初中])))\\p{Script=Han}{1,6}?(?=就(?:别|不|免|跳过|算了))|(?<=(?:周|星期|礼拜)[一二三四五六日天末]|[\\d十一二三四五六七八九](?:[号日]|月份?(?![底末初中])))(?![和与跟及])(?:(?:因为|由于)\\p{Script=Han}{1,10}?|(?<!因为|由于)\\p{Script=Han}{0,4}?(?:没有?|不[开上用做]|不\\p{Script=Han}{1,2}(?=,(?:就|都|所以)?(?:不|别|无))|(?!的|把|给|提|要|有|还|[到至早上中下晚])\\p{Script=Han}{2,5}(?=(?:不用|不必|不需要|不要|别))|休息|放假|停|有事|有别的|要出差|请假)\\p{Script=Han}{0,6}?),?(?=就|所以|都|不|别|无)(?:所以)?|(?<=元旦|圣诞|国庆|节|夜|双十?[一1二2]+)(?:那一?天|当天)|(?<=[号日一二三四五六天末])(?:\\p{Script=Han}{1,8}?)?(?:那一?天|当天|那几天)|(?<=[点分半])那(?:[一两几三四]|\\d)?(?:次|回|趟|个点|个钟头|个时段)|(?<=[点时])(?:午休|休息|吃饭|用餐|维护|停机)(?:时间|期间|的时候)?)(?:就|都)?(?:跳过|除外|不算|(?:${SKIPPED}))`,
  "gu",
);
/** "一月和二月停工，其余月份…" */
const closedMonths = pattern(
  "(?<=[\\d十一二三四五六七八九]月份?)(?:都|是|要)?(?:停[工业产课]|[歇休]业|休[渔市]|放假|不(?:营业|开工|上班|上课))(?=$|[,。;])",
  "gu",
);
/** "30天内到期的列出来", "7天内的新合同": how near a thing is, not for how long something is done. */
const nearThings = pattern(
  `(?<![来今未续在接])${NUMBER}(?:个)?(?:天|日|周|星期|礼拜|月|小时|分钟)(?:之|以)?内(?:的(?!早|上午|中午|下午|晚|每)(?=\\p{Script=Han})|(?=(?:到期|过期|过保|未|没|新增|新|下单|发货|回复|到货|超|快|要|将|会|可能|登录|注册|修改|更新|提交|创建)[^,。每]{0,8}的))`,
  "gu",
);
/** "每周一提醒我，合同12月底到期": what a thing runs out on is told, and is no end of the reminders. */
const runsOutOn = pattern(
  `(?<=[,。:;]\\s?)(?!(?:这个?|那个?)?(?:任务|提醒|计划|闹钟|直到|一直|从|到|每))\\p{Script=Han}{2,8}?(?:在|于|是|到)?(?:明年|今年|后年)?的?${NUMBER}月份?(?:${NUMBER}[号日]|[底初末]|[上中下]旬)?(?:就|也|要|会|才|快|都)*(?:到期|过期|失效)`,
  "gu",
);
/** "12点那一小时跳过": the hour that begins then. */
const thatHour = pattern("(?<=[点时])那(?:一个?|个)(?:小时|钟头)(?![后前])", "gu");
/** "凌晨一点到五点维护就别探了": a stretch that is left out, whatever is done, with what it is for. */
const hoursOff = pattern(
  `(?<=[点时分半](?:到|至|-|~)(?:\\p{Script=Han}{2})?(?:${NUMBER}[点时]半?|\\d{1,2}:\\d\\d)|[点时]那(?:一个?|个)(?:小时|钟头))(?:之间|期间|这段时间|这段)?(?:\\p{Script=Han}{1,8}?)?(?:就|都|也)?(?:跳过|除外|不算|(?:${SKIPPED})|(?:别|不用|不要|不必|不需要|不(?![停断间变行同例对]))(?:再|去)?\\p{Script=Han}{1,2}了?(?=$|[,.。;!)]))`,
  "gu",
);
/** "周日让我睡懒觉" */
const restful = pattern(
  "(?<=(?:周|星期|礼拜)[一二三四五六日天末]|双休日|节假日)(?:就|都)?(?:(?:早上)?(?:我)?(?:要|想)?睡到自然醒|(?:让我?们?|给我)(?:多|好好|安心)?(?:歇|休息|睡|喘|清静|消停|躺)\\p{Script=Han}{0,4})(?=$|[,.。;!)])",
  "gu",
);
/** "周日停", not "周五下午3点停掉服务器" */
const stops = pattern("(?<![到至][^,。;]{1,10})(?:停|暂停|停发|停跑|停更)(?:一[天次回])?(?=$|[,.。;!)])", "gu");
/** "到今晚12点停" */
const stopsThen = pattern("(?<=[到至][^,。;]{1,10})(?:停|就停|停止)(?:掉|了)?(?=$|[,.。;!)])", "gu");
/** "12月7号第一次，之后每两周一次": the first of the runs. */
const firstRun = pattern(
  "(?<=[号日天周月一二三四五六末])(?:是|为|做|作为|算|当)?(?:第一次|首次|起点|打头)(?=$|[,。;]|\\s?(?:之后|以后|然后|往后))(?:,?\\s?(?:之后|以后|然后|往后)(?=每|隔|,))?",
  "gu",
);
/** "3天零4个小时后" */
const andSo = pattern(
  "(?<=[天周]|小时|钟头|星期|分钟)(?:零|又|,?再加)(?=(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:小时|钟头|分|秒))",
  "gu",
);
/** "12月31日到期", not "车险每年8月到期" */
const runsOut = pattern("(?<!每年[^,。]{0,10}|[险证卡照约费款][^,。]{0,6})到期(?!的)", "gu");
/** "…，吃到12月15号为止": the verb of the task once more. */
const untilAgain = pattern(
  "(?<=[,。;]\\s?)(?:一直)?(?![每等遇逢周直推改提延挪移调换拖])\\p{Script=Han}[到至](?=\\d{1,2}月|\\d{4}年|下个?[月周]|明年|今年|[年月]底|这个?月底|本[月周])",
  "gu",
);
/** 到 between two days of a week, two dates or two hours is a range, not an end. */
const untilDay = pattern(`(?<!${WEEK}${DAY}|[迟前改挪后]|[号日点分半时]|\\d)(?:一直)?[到至]`, "gu");
/** "12月20号之前每天": elsewhere the words say when something of the task is due. */
const beforeDay = pattern("(?:之前|以前|前)(?=,?\\s?(?:每|天天|工作日|周末|隔))", "gu");
const except = pattern("(?<![特分个区级差类性])别在|(?<![删扣解清消开排移拆剔去免根])除(?![了去开法以非])", "gu");
/** "除了周日和每月1号盘点那天": what is on the day that is left out. */
const onThatDay = pattern(
  "(?<=除[^,。;]{0,16}[号日])\\p{Script=Han}{0,6}?(?:那一?天|当天|那天)(?:以外|之外|外)?",
  "gu",
);
const delayAhead = pattern("(?<=^|[,。;!:\\s])(?:过|等我?|隔)", "gu");
/** "但周五17点": that day has no times but its own. */
const butOn = pattern(
  `(?:但是?|不过|只是|唯独)(?=${WEEK}${DAY}(?:的|是|则|改为|改成|改到)?\\S{0,2}(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点:])`,
  "gu",
);
/** "2、5、8月", "二、五、十一月": months that share one word. */
const MONTH = "(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])";
const sharedMonth = pattern(
  `(?<![\\d./#-]|[\\da-z]:|[一二三四五六七八九十第周期拜初])(${MONTH})(?=(?:\\s?(?:、|,|和|及|与|/)\\s?${MONTH}){1,11}\\s?月)`,
  "gu",
);
/** 七八月, 六七八月: months side by side. */
const monthsInRow = pattern("(?<![一二三四五六七八九十])([一二三四五六七八九]{2,4})月份?", "gu");
/** 节前一天, 前夕, 头一天: the day before. */
const eve = pattern("(?:前一?[夜晚夕]|前一日|前日|头一天)", "gu");
/** "第二个周二的后一天", "最后一个周五后两天" */
const dayAfter = pattern(
  "(?<=(?:周|星期|礼拜)[一二三四五六日天]的?|工作日的?)(?:后[一两二三四五]天|第二天|次日|隔天)",
  "gu",
);
/** "频率：3天": only behind letters and digits is a number of a mark a port or a minute. */
const behindColon = pattern(
  "(?<=(?:^|[^\\da-z_]):\\s?)\\d{1,3}(?=\\s?(?:个|天|日|周|月|年|小时|分钟|秒|次|钟头|星期|季|回))",
  "gu",
);
/** "在9点和14点之间", not "在9点和14点". */
const between = pattern("在(?=[^,。;]{1,24}(?:之间|期间))", "gu");
/** 约, but not that of 预约 or 节约. */
const about = pattern("(?<![预节制条签合契公特相违邀失赴大])约", "gu");
/** "第一次在12月5日上午10点，之后每两周一次" */
const firstRunAt = pattern(
  "(?:第一次|首次|头一次)(?:就)?(?:是|为|在|于|定在|安排在|放在|从)(?=\\d|[一二三四五六七八九十]|明|后天|大后天|下|这|本|今|周|星期|礼拜)",
  "gu",
);
const readHan = hanNumberReader({ month: "月份?", day: "[号號日]", times: "[次回遍趟]" });

function keepThingsWithTimes(chart: Chart): void {
  for (const { 0: words, index } of [nearThings, runsOutOn].flatMap((one) => matchesOf(chart.text, one))) {
    // Without a unit a phrase stays in the text.
    const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
    chart.add("PHRASE", index, index + words.length, stays, "of a thing");
  }
}

export function readNumbers(chart: Chart): void {
  const { text } = chart;
  readHan(chart);
  for (const { 0: words, index } of matchesOf(text, firstRunAt))
    chart.add("START", index, index + words.length, {}, "first run");
  for (const { 0: digits, index } of matchesOf(text, behindColon))
    chart.add("NUM", index, index + digits.length, { value: Number(digits), digits }, "behind colon");
  for (const { 0: words, index } of matchesOf(text, eve)) {
    chart.add("BEFORE_POST", index, index + 1, {}, "eve");
    chart.add("AMOUNT", index + 1, index + words.length, { count: 1, unit: "day" }, "eve");
  }
  for (const { 0: words, index } of matchesOf(text, dayAfter)) {
    chart.add("AFTER_POST", index, index + 1, {}, "day after");
    chart.add(
      "AMOUNT",
      index + 1,
      index + words.length,
      { count: pattern("^后").test(words) ? hanValue(words.slice(1, -1)) : 1, unit: "day" },
      "day after",
    );
  }
  for (const match of matchesOf(text, digitMonth)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) chart.add("MONTH", match.index, match.index + match[0].length, month, "month");
  }
  for (const { 0: words, 1: signs = "", index } of matchesOf(text, monthsInRow)) {
    const months = [...signs].map(hanValue);
    const isInRow = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1);
    if (isInRow) chart.add("MONTHS", index, index + words.length, months, "in a row");
  }
  for (const match of matchesOf(text, sharedMonth)) {
    const month = hanValue(match[1] ?? "");
    if (month >= 1 && month <= 12) chart.add("MONTH", match.index, match.index + match[0].length, month, "shared");
  }
  for (const { 0: words, index } of matchesOf(text, onThatDay))
    chart.add("DAY_WORD", index, index + words.length, {}, "on that day");
  for (const match of matchesOf(text, writtenYear))
    chart.add("YEAR", match.index, match.index + match[0].length, Number(match[1]), "year");
  for (const match of matchesOf(text, sharedDay)) {
    const day = hanValue(match[1] ?? "");
    if (day >= 1 && day <= 31) chart.add("ORD", match.index, match.index + (match[1] ?? "").length, day, "shared");
  }
  for (const match of matchesOf(text, amountAndHalf)) {
    const count = hanValue(match[1] ?? "") + 0.5;
    const amount = /月/.test(match[2] ?? "")
      ? { count: count * 30, unit: "day" as const }
      : { count: count * 60, unit: "minute" as const };
    if (Number.isFinite(count)) chart.add("AMOUNT", match.index, match.index + match[0].length, amount, "half");
  }
  for (const match of matchesOf(text, butOn)) chart.add("ONLY", match.index, match.index + match[0].length, {}, "but");
  for (const match of [...matchesOf(text, untilDay), ...matchesOf(text, untilAgain)])
    chart.add("UNTIL", match.index, match.index + match[0].length, {}, "until");
  for (const match of [...matchesOf(text, beforeDay), ...matchesOf(text, stopsThen), ...matchesOf(text, runsOut)])
    chart.add("UNTIL_POST", match.index, match.index + match[0].length, {}, "until");
  for (const match of matchesOf(text, andSo)) chart.add("AND", match.index, match.index + match[0].length, {}, "and");
  for (const match of matchesOf(text, firstRun))
    chart.add("START_POST", match.index, match.index + match[0].length, {}, "first run");
  for (const match of matchesOf(text, except))
    chart.add("EXCEPT", match.index, match.index + match[0].length, {}, "except");
  for (const { index } of matchesOf(text, between)) chart.add("BETWEEN", index, index + 1, {}, "between");
  for (const { index } of matchesOf(text, about)) chart.add("ABOUT", index, index + 1, {}, "about");
  keepThingsWithTimes(chart);
  for (const match of matchesOf(text, delayAhead))
    chart.add("IN_DELAY", match.index, match.index + match[0].length, {}, "delay");
  for (const { 0: words, index } of matchesOf(text, thatHour))
    chart.add("UNIT", index, index + words.length, "hour", "that hour");
  for (const one of [skipped, skippedFor, hoursOff, restful, stops, alsoLeftOut, notDone, closedMonths]) {
    for (const { 0: words, index } of matchesOf(text, one))
      chart.add("EXCEPT_POST", index, index + words.length, {}, "not");
  }
}
