import type { IntervalUnit, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { gaps } from "../grammar/gaps";
import { hanValue } from "../grammar/han-numerals";
import { type KeptTimes, readKeptTimes, timeOfHalf } from "../grammar/kept-times";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";
import { weekday } from "./weekday-lists";

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
/** A season, a tide or a birthday says when only where a schedule goes on behind it. */
const WHEN_AHEAD =
  "(?=(?:期间|里|的时候|时节|那几个月|那天|当天)?[,的]?(?:每|天天|工作日|周|早|上午|中午|下午|傍晚|晚|凌晨|夜|\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点|提醒|通知|叫))(?:期间|里|的时候|时节|那几个月|那天|当天)?";
const seasons = pattern(
  `(?:每年|每到|一到|到了|逢)?(?:的)?(?:[春夏秋冬]天|[春夏秋冬]季|汛期|雨季|梅雨季节?|旺季|淡季|农闲|农忙|休渔期|采暖季|供暖季|流感季|开学季|毕业季|考试周|三伏天?|三九天?|伏天|年关)(?:${WHEN_AHEAD}|(?=改[到成为]|换成|(?:\\d{1,2}|[一二两三四五六七八九十])个?(?:周|天|月|星期|小时)一次))`,
  "gu",
);
const events = pattern(
  `(?:每月|每个月|每年|每逢|每次|逢|每)?(?:的)?(?:发薪日|发工资(?:那天|当天|日)?|工资日|满月|月圆|新月|涨潮|退潮|(?:我|他|她|爸爸?|妈妈?|老婆|老公|女儿|儿子|奶奶|爷爷|老板)的?生日)(?:时|之夜|前|后)?${WHEN_AHEAD}`,
  "gu",
);
const lunar = pattern(
  "(?:国庆|春节|五一|元旦|圣诞|双十一|暑假|寒假|中秋|端午)节?(?:期间|假期)|(?:每年|每个|每逢)?(?:的)?(?:农历|阴历|旧历)(?:的)?[一-龥\\d]{1,6}|大年(?:三十|初[一二三四五六七])|(?:每年|每逢)(?:的)?(?:春节|腊八节?|小年|冬至|夏至|立春|中元节|中秋节?|端午节?|元宵节?|清明节?|重阳节?|除夕|七夕|母亲节|父亲节|感恩节|复活节)|(?:每[天日])?(?:太阳(?:下山|落山|升起|出来)|日落|日出|天黑|天亮)(?:的时候|时|了?之?后|之?前)|每隔(?:[二三四五六七八九两]|[2-9])(?:天|日|个月|年)|(?:每|隔)半个月(?:一次)?|(?:有|遇到?|碰到?|逢)?(?:法定)?(?:节假日|节日|长假|小长假)的?(?:那一?)(?:周|个?星期|个?礼拜)|(?:偶尔|有时间|有空|时不时|不定期|过一阵子|过段时间|隔三差五|(?:下个?|这个?|本|今)(?:月|周|星期|礼拜|年)(?:之?内|以内|里)(?=,?(?:找|抽|提醒|叫|记得|要|得|去|把|给|完成|做))|(?:随便|随意|任意)?(?:找|挑|选|抽)(?:个|一个?)?(?:时间|空|日子|天|功夫|方便的时候)(?=提醒|叫|通知|给|帮|,|去|我)|(?:随便|随意|任意)(?:哪|一|什么时候|哪个时候|几点)(?:天|个时间|个时候)?(?:都行|都可以)?|(?:某|哪)(?:个?时候|个时间|个时刻|一?天|个?时段|个点)(?=提醒|叫|通知|给|帮|,|去|我|把)|(?:什么时候|几点|哪天|啥时候)都(?:行|可以|成)|隔段时间|过些个?(?:天|日子|周|星期|礼拜|月)|改天|改日|过后|(?:过年|春节|放假|节)(?:之|以)?前(?=,?(?:每|天天|都))|回头|近期|找个时间|抽空|哪天|定期|单周|你看着办|看着办|(?:还是|或者?)(?:早上|上午|中午|下午|晚上|凌晨)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})点半?(?:来着|都行|都可以|随便)|(?:从)?下个?季度?(?:开始|起)(?=,|每)|(?<=\\()(?:法定)?(?:节假日|假日|放假)(?:的话|则|就|是|改)*(?=(?:早上|上午|中午|下午|晚上)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点:])|记不清(?:是)?几点|(?:(?:每|下|这)?个?月)?(?:\\d{1,2}多|(?:[一二三]?十|二十)(?:几|多)|几)[号日])(?:的时候|地)?|(?:其余|其他|其它)(?:时间|日子|几天)?(?:不变|照旧|照常)",
  "gu",
);
/** "有课的日子早上7点": days that no calendar knows, with a time of their own. */
const ownDays = pattern(
  `(?<=^|[,。;])\\p{Script=Han}{1,6}的(?:日子|时候|那天|天)(?=(?:就|都|则)?(?:早上?|上午|中午|下午|晚上?|凌晨|傍晚)?(?:\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点))`,
  "gu",
);
/** "开庭前一天": how many days before a repeating day, which no schedule words say. */
const daysAhead = pattern(
  `(?<=[,。;])(?:请|要|都|记得|务必|各)?(?:提前|提早)(?:${NUMBER}|半)个?(?:天|周|星期|礼拜)(?:的?(?:早上|上午|中午|下午|晚上))?(?=[^,。]{0,4}(?:提醒|通知|叫|告诉|把|给|将|发))`,
  "gu",
);
const unchanged = pattern(
  "(早上|上午|中午|下午|晚上|晚间)?那(?:一)?[次顿趟班回](?:不变|照旧|照常|不动|还是老时间|照样)",
  "gu",
);

/** "周日只记早上那次": of the times before, those days have one. */
const oneOfThem: KeptTimes = {
  words: pattern(
    "(?<days>(?:周|星期|礼拜)[一二三四五六日天末]|双休日)(?:的话)?(?:就|则|都)?(?:只|光)(?!\\p{Script=Han}{0,3}不)\\p{Script=Han}{0,3}?(?:早上|上午|早|(?<late>中午|下午|晚上|晚间))的?那?一?[次顿趟班回](?:就[行好]|即可)?",
    "gu",
  ),
  weekdaysOf: (days) => (pattern("末|双休").test(days) ? [0, 6] : [weekday(days.at(-1) ?? "")]),
};

/** "12月25日那周", "12月第一周", "下班前半小时": weeks and times that no schedule names. */
const noDay = pattern(
  `(?:${NUMBER}月)?${NUMBER}[号日]那一?(?:周|个?星期|个?礼拜)|(?<!每年的?|\\d|[一二三四五六七八九十])${NUMBER}月份?的?第[一二三四五1-5]个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])|(?:每天|每日)?(?:[上下]班|收工|打烊|[开关]门|开店|起床|出门|睡觉|睡|开课|上课|放学)(?:之|以)?前的?(?:半个?(?:小时|钟头)|${NUMBER}个?(?:分钟|小时|钟头)|一刻钟)|(?:每天|每日)?(?:早饭|早餐|午饭|午餐|晚饭|晚餐|三餐|每餐|餐|饭)(?:之|以)?[前后]的?(?:半个?(?:小时|钟头)|${NUMBER}个?(?:分钟|小时|钟头)|一刻钟)`,
  "gu",
);

/** Enters the days that no schedule can hold, so that they are asked and not dropped. */
/** "逢双数整点": every second hour, which of them depends on the clock. */
const parityHours = pattern("(?:每?逢|每到?)?(?:双数|偶数|单数|奇数)的?(?:整点|小时|钟点|点钟)(?:数)?", "gu");
const regardless = pattern(
  "[,。]?(?:遇到?|逢|碰到)(?:周末|节假日|假日|休息日|双休日)(?:也|都)?(?:照常|不变|照旧|不顺延|不休息|照样)(?:进行|执行|发送?|运行)?",
  "gu",
);
/** "每天7点…，周末也一样": days that are in "every day" already. */
const asDaily = pattern(
  "[,。](?:周末|双休日|周六日|节假日|假日|假期|周[六日天])也(?:都)?(?:一样|照样|同样|照常|如此|不例外)[。!]?$",
  "gu",
);
const moved = pattern(
  "(?:如?遇到?|若遇|逢|碰到)(?:到)?(?:周末|节假日|假日|休息日|双休日)(?:的话)?(?:则|就|要)?(?:自动)?(?:顺延|提前|推迟|延后|往后|挪到|改到)\\p{Script=Han}{0,8}",
  "gu",
);

/** "5月20日是妈妈的生日", "每月5号发工资": the date says the day. */
const dateBefore = pattern(
  `${NUMBER}月${NUMBER}[号日][^,。]{0,6}$|${NUMBER}[号日](?:(?:早上?|上午|中午|下午|晚上?)?(?:\\d{1,2}[:点]\\d{0,2}|[一二三四五六七八九十]{1,3}点)半?)?$|(?:周|星期|礼拜)[一二三四五六日天]$`,
);

const gap = pattern("^每隔(.)(天|日|个月|年)");
const unitOfGap: Record<string, IntervalUnit> = { 个月: "month", 個月: "month", 年: "year" };

export function readUnread(chart: Chart): void {
  const { text } = chart;
  const enter = (match: RegExpExecArray, slots: Slot[], strength: Strength): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "unread");
  for (const match of matchesOf(text, lunar)) {
    const repeats = /^[每隔]|[农農阴陰舊旧]/.test(match[0]);
    const [, count, unit] = gap.exec(match[0]) ?? [];
    const meanings = count ? { meanings: gaps(hanValue(count), unitOfGap[unit ?? ""] ?? "day") } : {};
    const unread = { kind: "unread" as const, words: match[0], ...meanings };
    const isUnsure = pattern("来着|看着办|记不清").test(match[0]);
    enter(match, repeats ? [{ kind: "everyDay" }, unread] : [unread], repeats || isUnsure ? "strong" : "weak");
  }
  for (const one of [seasons, events]) {
    for (const match of matchesOf(text, one)) {
      if (dateBefore.test(text.slice(0, match.index))) continue;
      const repeats = /^[每逢]/.test(match[0]);
      const unread = { kind: "unread" as const, words: match[0] };
      enter(match, repeats ? [{ kind: "everyDay" }, unread] : [unread], repeats ? "strong" : "weak");
    }
  }
  for (const match of matchesOf(text, noDay)) {
    const unread: Slot = { kind: "unread", words: match[0] };
    enter(match, match[0].startsWith("每") ? [{ kind: "everyDay" }, unread] : [unread], "aside");
  }
  for (const match of matchesOf(text, ownDays)) enter(match, [{ kind: "unread", words: match[0] }], "weak");
  for (const match of matchesOf(text, parityHours))
    enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }], "strong");
  for (const match of matchesOf(text, regardless)) enter(match, [{ kind: "dropped" }], "weak");
  for (const match of matchesOf(text, asDaily))
    if (/[每天]天/u.test(text.slice(0, match.index))) enter(match, [{ kind: "dropped" }], "aside");
  for (const match of matchesOf(text, moved))
    enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }], "strong");
  for (const match of matchesOf(text, daysAhead))
    if (pattern("每|逢|工作日").test(text.slice(0, match.index)))
      enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }], "strong");
  readKeptTimes(chart, oneOfThem);
  for (const match of matchesOf(text, unchanged)) {
    const isLate = pattern("[晚下]").test(match[1] ?? "");
    const kept = match[1] === undefined ? [] : timeOfHalf(chart, match.index, isLate);
    enter(match, kept.length > 0 ? [{ kind: "times", times: kept }] : [{ kind: "unread", words: match[0] }], "weak");
  }
}
