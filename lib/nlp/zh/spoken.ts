import { type ChangedTimes, readChangedTimes } from "../grammar/changed-times";
import type { Chart } from "../grammar/chart";
import { readDigitClocks } from "../grammar/digit-clocks";
import { readDottedDates } from "../grammar/dotted-dates";
import { spokenEnterer } from "../grammar/enter-spoken";
import { readFeasts } from "../grammar/feasts";
import { ALL_DAYS, readFurtherTimes } from "../grammar/further-times";
import { readHanClocks } from "../grammar/han-clocks";
import { hanOrdinals, readClosedDays, readClosedNth } from "../grammar/han-closed-days";
import { hanValue } from "../grammar/han-numerals";
import { readOwnTimes } from "../grammar/han-own-times";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { readPeriods } from "../grammar/han-periods";
import { readInThatTime } from "../grammar/in-that-time";
import { matchesOf } from "../grammar/matches";
import { readMonthRuns } from "../grammar/month-runs";
import { readNamedQuarters } from "../grammar/named-quarters";
import { readNamedRanges } from "../grammar/named-ranges";
import { type ReasonedDays, readReasonedDays } from "../grammar/reasoned-days";
import { readToldAdvance } from "../grammar/told-advance";
import { readWeeksFromToday } from "../grammar/weeks-from-today";
import { clockStyle } from "./clocks";
import { readCounts } from "./counts";
import { feasts } from "./feasts";
import { readFrequency } from "./frequency";
import { readHourMinutes } from "./hour-minutes";
import { SEQUENCE } from "./jobs";
import { readMonthDays } from "./month-days";
import { readNear } from "./near-days";
import { NUMBER } from "./number-words";
import { readNumbers } from "./numbers";
import { readParts } from "./parts";
import { periodWords } from "./periods";
import { readRespectively } from "./respectively";
import { readStretches } from "./stretches";
import { pattern } from "./traditional";
import { undoesThen } from "./undone-things";
import { readUnread } from "./unread";
import { readAlternateDays, readDays, readTrailingWeekly, weekday } from "./weekday-lists";
import { readWholePeriods } from "./whole-periods";
import { readInAdvance, readMonthsAhead, readYearAhead } from "./yearly";

const advance = pattern(
  `(?:(?:请|记得)?(?:提前|提早|早)|(?<=[\\p{Script=Han})](?<![点分半时午天晚早刻钟号日周月年]))(?:之|以)?前)(半|${NUMBER})个?(半)?个?(分钟|小时|钟头|刻钟?|钟)(?=提醒|提我|通知|叫|喊|告诉|准备|检查|整理|确认|打印|汇总|把|给我|发|给\\p{Script=Han}{1,5}?(?:发|推|打|提醒)|,[^,。;\\d]{0,12}(?:提醒|通知|叫我|喊我|告诉我))`,
  "gu",
);
const nineToSix = pattern(`朝(${NUMBER})晚(${NUMBER})`, "gu");
/** 早八晚十, where steps lie between them. */
const eightToTen = pattern(`早(${NUMBER})晚(${NUMBER})(?!${NUMBER}|[点:半次])`, "gu");
/** 早九晚六: two times, where no steps lie between them. */
const nineAndSix = pattern(`早上?(${NUMBER})点?,?晚上?(${NUMBER})点?(?![\\d半分:一二三四五六七八九十])`, "gu");
const past = pattern(
  "(?:^|(?<=[,。;!]))(?:昨天|昨日|昨晚|前天|前晚|大前天|上周[一二三四五六日天]?|上个?星期[一二三四五六日天]?|上个?月\\d{0,2}[号日]?|去年)(?=\\s?(?:的?(?:早上|上午|下午|晚上|中午|凌晨|傍晚)|\\d{1,2}[:点]|[一二三四五六七八九十]{1,2}点|,))",
  "gu",
);
/** 早晚八点: one hour, twice. */
const bothHours = pattern(`早(?:上)?(?:和)?晚(?:上)?(?:各)?(${NUMBER})点(半)?(?!\\d)`, "gu");
const bothEnds = pattern("早(中)?晚(?:各(?:来)?一次)?(?![一-龥]?(?:高峰|报|餐|会))", "gu");
const dayBefore = pattern("(?:[每今明后]天|每日|(?:周|星期|礼拜)[一二三四五六日天末1-7]|工作日|平日|[号日])的?\\s?$");
const following = {
  undoes: undoesThen,
  sequence: pattern(`${SEQUENCE}$`),
  clauseEnd: pattern("[,，。;；]\\s?$|\\p{Script=Han}\\s$"),
  goesOn: pattern("^\\s?(?:之?前|以前|左右|[到至~-])"),
  asks: pattern(
    "^(?:准时|自动|再|也|就|请|帮我|麻烦)*(?:提醒|叫|喊|通知|告诉|发|推|给|把|将|检查|查|备份|同步|统计|汇总|整理|生成|抓|清|重启|导出|播报|更新|核对|打开|关[掉上闭]|[开关锁]\\p{Script=Han}{1,6}(?:$|[,。;])|写|打印|浇|喂|记录|[^,。;]{1,8}(?:提醒|通知)(?=$|[,。;\\s]))",
  ),
};

const weekdaySign = /[一二三四五六日天末双雙]/gu;
const weekdaysOf = (words: string): number[] =>
  matchesOf(words, weekdaySign).flatMap(([sign]) => (/[末双雙]/u.test(sign) ? [0, 6] : [weekday(sign)]));

const ownTimes = {
  daily: pattern("每[天日早晚]|天天"),
  workdays: pattern("工作日|平日|上班日"),
  clause: pattern(
    "(?<=[,。;]\\s?)(?:但是?|不过|只是)?((?:周|星期|礼拜)(?:[一二三四五六日天](?:(?:和|、|与|跟)?(?:周|星期|礼拜)?[一二三四五六日天](?![点點时十])){0,5}|末)|双休)(?:那一?天)?(?:的话|的|则|是|就|都|要|改为|改成|改到|提前到|推迟?到|提到|挪到|延到|晚到|早到)*",
    "gu",
  ),
  // "…，周五17点半就要提醒，家里有事"
  tail: pattern(
    "^(?:一[次遍回趟])?(?:就(?:行|好|够|可以|要|得)?|即可|好了|再?[叫喊]我?|提醒我?|发|吧)*(?:[,。](?![^,。]*(?:[一二三四五六七八九十]点|周|星期|礼拜|不变|照旧|照常|不动|老时间|原样|提醒|通知|[叫喊]我|[发查跑看把给帮记]))[^,。\\d]{2,12})?[。!]?$",
  ),
  weekdaysOf,
};

const DAYS =
  "(?:周|星期|礼拜)[一二三四五六日天](?:(?:和|、|与|跟|,)?(?:周|星期|礼拜)?[一二三四五六日天](?![点點时十])){0,5}|(?<![周期拜\\d一二三四五六七八九十第初])(?:一三五七?|二四六?)(?![一二三四五六七八九十月号日天次点])|(?:周|星期|礼拜)末|双休日?|工作日|平日";
const reasonedDays: ReasonedDays = {
  words: pattern(
    `(?:每个?|逢)?(${DAYS})(?:那一?天)?(?:的话|是|,)?(?:(?:因为|由于)[^,。;\\d]{2,16}?(?:,(?:所以)?|,?所以|(?=[改挪推提延换][前迟后]?[为成到至]))(?:[改挪推提延换][前迟后]?[为成到至])?,?|[^,。;\\d]{2,14},?所以,?|(?:[^,。;\\d]{2,12},)?稍?微?[晚早](?:一?[点些])?,|[^,。;\\d提叫喊发通]{1,10}(?:[少多早晚忙闲累远近长短满](?:,?(?:就|则)?改[为成到]|,)|,(?:就|则)?改[为成到]))`,
    "gu",
  ),
  days: pattern(`${DAYS}|每[天日]|其[余他它]`),
  daily: pattern("每[天日早晚]|天天"),
  workdays: pattern("工作日|平日|上班日"),
  tail: pattern(
    "^(?:\\p{Script=Han}{0,2}一[次遍回]|就(?:行|好|够|可以|[要得](?:去|走|出发|出门|接|叫)?)?|了|吧|去|走|接)*[。!]?$",
  ),
  otherWorkdays: pattern("(?:其余|其他|其它|别的|剩下|剩余|余下)的?(?:几个)?(?:工作日|平日|上班日)", "gu"),
  weekdaysOf: (words) => (pattern("工作日|平日").test(words) ? [1, 2, 3, 4, 5] : weekdaysOf(words)),
};

/** 不管周几: all days. */
const ANY_DAY =
  "(?:不管|不论|无论|不分)(?:是)?(?:周几|星期几|礼拜几|哪天|哪一天|平时周末|平日周末|工作日周末|工作日还是周末)(?:,?(?:每[天日]|天天))?";
const furtherTimes = {
  anyDay: pattern(ANY_DAY, "gu"),
  clause: pattern(
    `(?<=[,。;]\\s?)(?:另外|还有|此外|再加上?|然后)?,?(?:每个?|逢)?(每[天日](?=早|上午|中|下|傍|晚|凌|夜|半|\\d|[一二三四五六七八九十]|还|再|也|另)|天天|${ANY_DAY}|(?:周|星期|礼拜)(?:[一二三四五六日天](?:(?:和|、|与|跟)?(?:周|星期|礼拜)?[一二三四五六日天](?![点點时十])){0,5}|末)|双休日?)(?:的话|则|都|那天|的)*(还(?:要|得|有)?|再(?:加|补|来)?|也(?:要|得)|另外|额外|多加?)?(?:查|跑|发|提醒|来|加|补)?一?次?(?:在)?`,
    "gu",
  ),
  tail: pattern(
    "^(?:的)?(?:(也|还|再|另外|额外|多)(?:要|得|会)?(?:再|也)?)?(?:(?:\\p{Script=Han}{1,2})?一(?:次|遍|回|下|趟)|来|跑|发|查|补)?的?(?=[,。;!]|$)",
    "u",
  ),
  weekdaysOf: (words: string): number[] =>
    pattern("每[天日]|天天|不|无论").test(words) ? ALL_DAYS : weekdaysOf(words),
};

const changedTimes: ChangedTimes = {
  words: pattern(
    "(?<=[,。;:]\\s?)(?:但是?|不过|只是)?(?<days>(?:(?:周|星期|礼拜)[一二三四五六日天](?:和|、|与|跟)?)+|(?:周|星期|礼拜)末|双休日?)(?:那一?天|的话|则|是|就)?,?(?:\\p{Script=Han}{2,8},)?(?:的)?(?:早上|上午|早|(?<late>中午|下午|傍晚|晚上|晚))(?:的?那?一?[次顿趟班回])?(?:就|则|都|要|可以|能)*(?:推迟|提前|[改放挪推调换延移拖])(?:到|成|为|至|在)",
    "gu",
  ),
  tail: pattern(
    "^(?:吧|就[行好]|好了|再?[叫发提]醒?)*(?:[,。;](?:其他|其余|别的|早上|上午|中午|下午|傍晚|晚上|早|晚)的?(?:那?一?[次顿趟班回])?(?:都|还是|就|则|还)?(?:不变|照旧|照常|不动|老时间|原样)了?)?(?=$|[,。;!])",
  ),
  moves: pattern("[到成为至在]"),
  weekdaysOf,
};

const OFF =
  "(?:店休|公休|轮休|调休|休息|休业|休店|休假|闭店|关门|不营业|不开门|不上班|不开工|放假|请假)日?(?:不算|除外|不用管?)?";
const closedDays = {
  words: pattern(
    `(?:每个?)?((?:(?:周|星期|礼拜)[一二三四五六日天末](?:和|、|跟|与)?)+)(?:店里|我们?|咱们?|公司|单位|厂里|家里)?(?:都|是|要)?(?:店里)?${OFF}[,。]?(?:所以)?,?(?:除此之外|(?:其他|其余|其它|别的|剩下|剩余|余下)的?(?:时间|日子|时候|几?天|每天)?)(?:都|的)?`,
    "gu",
  ),
  weekdaysOf,
};

const closedNth = {
  words: pattern(
    "(?:每个?月的?)?((?:第?[首一二三四五1-5]个?(?:和|、|,|跟|与)?)+)(?:周|星期|礼拜)([一二三四五六日天])[^,。\\d]{0,8}?(?:休|不营业|不开|关门|放假|闭)[^,。]{0,4},?(?:所以)?,?(?:其余|其他|其它|别的|剩下|剩余|除此之外)的?(?:每个)?(?:周|星期|礼拜)\\2(?:都|的)?",
    "gu",
  ),
  ordinals: hanOrdinals,
  weekdayOf: weekday,
};

const inThatTime = pattern(
  "在?(?:这(?:段|个)?(?:时间|期间|时段)|此?期间|营业期间|营业时间)(?:里|内|段内)?,?(?=每|隔)",
  "gu",
);

/** "早上六点、下午四点各报一次": where no day is named, on each. */
const eachOnce = pattern("(?<=[点分半刻时]\\s?)各(?=\\p{Script=Han}{0,5}?一[次遍回趟])", "gu");
const namesDay = pattern("[每周逢隔今明后]|星期|礼拜|[月号日天]");

function readEachOnce(chart: Chart): void {
  if (namesDay.test(chart.text)) return;
  for (const match of matchesOf(chart.text, eachOnce)) spokenEnterer(chart)(match, [{ kind: "everyDay" }]);
}

/** "…,每天都这样": what is said before is done on all of them. */
const alwaysSo = pattern(
  "(?<=[,。;]\\s?)(每[天日]|天天|工作日|平日|(?:每个?)?(?:周末|双休日?))(?:都|也|全)?(?:是|要|得)?(?:这样|这么[办来做]|如此|照此|一样)(?:吧|做|办|就[行好])*(?=[。!]?$)",
  "gu",
);

function readAlwaysSo(chart: Chart): void {
  for (const match of matchesOf(chart.text, alwaysSo)) {
    const days = match[1] ?? "";
    const weekdays = pattern("末|双休").test(days) ? [0, 6] : [1, 2, 3, 4, 5];
    const isDaily = pattern("每[天日]|天天").test(days);
    spokenEnterer(chart)(match, [isDaily ? { kind: "everyDay" } : { kind: "weekdays", weekdays, recurring: true }]);
  }
}

/** "六点起", but not "六点起床". */
const onwards = pattern("起(?![床飞身草来诉码源步航锅锚夜跑动算生开]|到.{0,6}作用)", "gu");

function readOnwards(chart: Chart): void {
  for (const { index } of matchesOf(chart.text, onwards)) {
    chart.add("FROM_POST", index, index + 1, {}, "onwards");
    chart.add("START_POST", index, index + 1, {}, "onwards");
  }
}

const weeksFromToday = pattern(
  `(?:(${NUMBER})个?(?:周|星期|礼拜|月)(?:之|以)?后|(?<next>下下?)个?(?:周|星期|礼拜|月))的?今[天日]`,
  "gu",
);
const namedQuarter = pattern(
  "(?:每年的?)?第([一二三四1-4])季度?(?:里|内|期间|中)?的?,?(?=每|逢|周|星期|礼拜|工作日|天天)",
  "gu",
);

/** Enters what Chinese says without separating its words. */
export function readSpoken(chart: Chart, original: string): void {
  readDottedDates(chart, original);
  readOnwards(chart);
  readHanClocks(chart, clockStyle, readToldAdvance(chart, advance, advanceMinutes));
  readDigitClocks(chart, dayBefore);
  readParts(chart);
  readNear(chart);
  readDays(chart);
  readAlternateDays(chart);
  readFeasts(chart, feasts);
  readClosedDays(chart, closedDays);
  readClosedNth(chart, closedNth);
  readChangedTimes(chart, changedTimes);
  readOwnTimes(chart, ownTimes);
  readReasonedDays(chart, reasonedDays);
  readFurtherTimes(chart, furtherTimes);
  readWeekdayPairs(
    chart,
    pattern("[上下这本]\\s?(?:个)?$"),
    pattern("[每隔逢]|不是|不对|[哦噢啊呃]不|[,。]不[,，]|[说记搞弄]错"),
  );
  readFollowingTimes(chart, following);
  readTrailingWeekly(chart);
  readInThatTime(chart, inThatTime);
  readMonthRuns(chart);
  readNamedRanges(chart);
  readNamedQuarters(chart, namedQuarter);
  readWeeksFromToday(chart, weeksFromToday, hanValue);
  readNumbers(chart);
  readHourMinutes(chart);
  readNineToSix(chart);
  readNineAndSix(chart);
  readWholePeriods(chart);
  readMonthDays(chart);
  readFrequency(chart);
  readPastAndEnds(chart);
  readPeriods(chart, periodWords);
  readStretches(chart);
  readYearAhead(chart);
  readMonthsAhead(chart);
  readInAdvance(chart);
  readUnread(chart);
  readCounts(chart);
  readRespectively(chart);
  readEachOnce(chart);
  readAlwaysSo(chart);
}

/** 提前半个小时, 前10分钟, 早一個鐘: minutes that a reminder comes before the time that is said. */
const advanceMinutes = ([, count = "", half, unit = ""]: RegExpExecArray): number =>
  ((count === "半" ? 0.5 : hanValue(count)) + (half ? 0.5 : 0)) *
  (pattern("分").test(unit) ? 1 : unit.startsWith("刻") ? 15 : 60);

/** 朝九晚六 is a stretch of the day. */
function readNineToSix(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  const isStepped = pattern(
    "每(?:隔|个)?(?:\\d{1,3}|[一二三四五六七八九十两半]{1,3})?个?(?:分钟|小时|钟头|刻钟|整点)|整点|逐小时",
  ).test(text);
  for (const match of [...matchesOf(text, nineToSix), ...(isStepped ? matchesOf(text, eightToTen) : [])]) {
    const [from, to] = [hanValue(match[1] ?? ""), hanValue(match[2] ?? "") + 12];
    if (from < 12 && to < 24)
      enter(match, [{ kind: "window", from: { minutes: from * 60 }, to: { minutes: to * 60 } }], "weak");
  }
}

function readNineAndSix(chart: Chart): void {
  const { text } = chart;
  if (pattern("分钟|小时|钟头").test(text)) return;
  for (const match of matchesOf(text, nineAndSix)) {
    const [early, late] = [hanValue(match[1] ?? ""), hanValue(match[2] ?? "")];
    if (early >= 4 && early < 12 && late >= 4 && late < 12)
      spokenEnterer(chart)(match, [{ kind: "times", times: [{ minutes: early * 60 }, { minutes: (late + 12) * 60 }] }]);
  }
}

/** Days that are over, and both ends of the day. */
function readPastAndEnds(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, bothHours)) {
    const minutes = hanValue(match[1] ?? "") * 60 + (match[2] ? 30 : 0);
    if (minutes >= 300 && minutes < 720)
      enter(match, [{ kind: "times", times: [{ minutes }, { minutes: minutes + 720 }] }]);
  }
  for (const match of matchesOf(text, past)) enter(match, [{ kind: "past" }]);
  for (const match of matchesOf(text, bothEnds))
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
