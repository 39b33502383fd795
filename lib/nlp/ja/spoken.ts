import type { DaySlot, IntervalUnit, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { readFeasts } from "../grammar/feasts";
import { readHanClocks } from "../grammar/han-clocks";
import { hanValue } from "../grammar/han-numerals";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { readPeriods } from "../grammar/han-periods";
import { wholeMonth } from "../grammar/period-days";
import { phrase } from "../grammar/rules/phrase";
import { clockStyle, kanaClocks } from "./clocks";
import { readCounts } from "./counts";
import { feasts } from "./feasts";
import { SEQUENCE } from "./jobs";
import { readNear } from "./near-days";
import { readNumbers } from "./numbers";
import { readParts } from "./parts";
import { periodWords } from "./periods";
import { readUnread } from "./unread";
import { readDays, readTrailingWeekly } from "./weekday-lists";
import { readYearly } from "./yearly";

const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
const minuteOfHour = new RegExp(
  `(?:毎時|1時間ごとに?|毎正時)の?((?:${NUMBER}分?(?:、|,|と|・|および)?){1,8})分(?!間|ごと|おき|毎)(?:過ぎ|すぎ)?`,
  "gu",
);
const halfHour = /毎時の?半|毎時30分/gu;
const perPeriod = new RegExp(
  `(1日|一日|日|毎日|1週間|一週間|毎週|週|1か月|1ヶ月|一か月|ひと月|毎月|月|1年|年|毎年|1時間|一時間|毎時)に?(${NUMBER}|何)(?:回|度)(?!目)`,
  "gu",
);
/** 1日に4、5回: about so often. */
const severalTimes =
  /(?:1日|一日|日|1週間|一週間|週|1か月|月|年)に(?:[\d一二三四五六七八九][、,・~-]?[\d二三四五六七八九]|数|何)(?:回|度)(?!目)/gu;
const total = new RegExp(
  `(?:全部で|合計で?|計|全|トータルで?|最大で?|あと|残り)?(${NUMBER})回(?:で(?:終わり|終了|おわり|停止|ストップ|打ち切り)|だけ|のみ|まで|限り|限定|(?:実行|送信|通知|繰り返|リマインド|やっ|送っ)(?:したら|し?て?たら|て|し)?(?:終了|停止|終わり|やめ|止め)?|続けて)(?:に?して)?(?:終了|停止|終わり)?|(?:全部で|合計で?|計|全|トータルで?)(${NUMBER})回`,
  "gu",
);
const wholePeriod =
  /(?:(今年|年|本年)(?:内|中)(?:いっぱい)?は?|(今年|今月|今週|来月|年)いっぱいは?|(今月|当月|今週)中は?|(今月|今週)は(?=、?毎[日朝晩夕夜])|年末まで|(今年|今月|今週)の?末まで)/gu;
/** "来月中は毎日": the whole of the next week or month. */
const nextPeriod =
  /(来月|来週)(?:(?:中ずっと|中|の間(?:ずっと|中)?|だけ|限定で|のみ)(?:は|に)?|は?、?(?=毎[日朝晩夕夜]|平日)|の(?=毎[日朝晩夕夜]))/gu;
const monthThrough = /(?<!\d)(\d{1,2})月(?:いっぱい|末(?:日)?(?:まで|いっぱい))は?/gu;
const wholeMonths =
  /(?<!\d)(?<!毎年の?)(\d{1,2})月(?:中(?!旬)(?:ずっと)?|の(?:1|一)[かヶカヵ]月間?|の間(?:中|ずっと)?|限定で?|期間中|丸々(?:1|一)[かヶカヵ]月|まるまる)(?:は|に)?/gu;
/** "毎朝7時に起こして、12月だけ" */
const onlyMonth =
  /(?<=[、。]\s?)(?:ただし)?(?<!\d)(\d{1,2})月(?:だけ|のみ|限り|限定)(?:で|ね|です|お願い(?:します)?)*(?=。?$)/gu;
const onceAPeriod =
  /(月|四半期|年)(?:に|1)?(?:[1一](?:回|度)|一度|イチ)[、,]?(?:その|各|当)?(?:月|四半期|年)?の?(?:(初日|最初の日|第1日|1日目|第1営業日|最初の営業日|初営業日)|(最終日|末日|最後の日|最終営業日|最後の営業日))(?:の|に)?/gu;
const fromEnd = new RegExp(`(?:毎月の?)?(?:月末|最終日|末日)の?(${NUMBER})日前`, "gu");
const nearest = new RegExp(`(?:毎月の?)?(${NUMBER})日に(?:最も|一番)近い(?:平日|営業日)`, "gu");
const oddMonths = /(奇数|偶数)月の?/gu;
const quarterEnds = new RegExp(
  `(?:毎|各)?四半期の?(?:末日?|最終日|最後の日)(?:の?(${NUMBER})日前)?|(?:毎|各)?四半期の?(初日|最初の日|頭|初め)`,
  "gu",
);
const quarterMonths =
  /(?:毎|各)?四半期の?(?:(最初の月|初月|[1一][かヶカヵ]月目)|([2二][かヶカヵ]月目|真ん中の月)|([3三][かヶカヵ]月目|最後の月|最終月))の?/gu;
const monthStart = /毎?月の?(初め?|頭|初日|はじめ|中旬|半ば|なかば)(?!旬)/gu;
/** "…、いや月初で": behind words that take back what was said. */
const takesPlace = /(?:いや|違う|違った|やっぱり?|じゃなくて?|ではなく|訂正|間違えた)[、,\s]{0,2}$/u;
const advance = new RegExp(
  `(?<=(?<!時|[\\d時]半|\\d分|\\d:\\d\\d|正午)の|、|は|が)(${NUMBER})(分|時間)前に(?=[^、。]{0,8}(?:知らせ|教え|リマインド|通知|声|思い出|アラート|連絡|起こ))`,
  "u",
);
const past =
  /(?:^|(?<=[、,。]))(?:昨日|きのう|一昨日|おととい|先週(?:の[月火水木金土日]曜日?)?|先月(?:の?\d{1,2}日)?|昨夜|昨晩|去年)(?=の?(?:朝|午前|午後|夜|夕方|昼|\d{1,2}(?:時|:))|、|,|に)/gu;
const bothEnds = /朝(昼)?(?:と)?(?:夕方?|晩|夜)(?:の?(?:2|3|二|三)回|に)?(?=$|[、,。に])/gu;

const following = {
  sequence: new RegExp(`${SEQUENCE}$`, "u"),
  clauseEnd: /(?:て|で|し|る|り)[、,]\s?$/u,
  goesOn: /^(?:まで|前|以前|から|~|-|頃|ごろ)/u,
  asks: /^(?:に|には|は)[^、。]{2,}(?:て|で|ください|下さい|する|お願い(?:します)?)(?=[、。]|$)/u,
};

/** Enters what Japanese says without separating its words. */
export function readSpoken(chart: Chart): void {
  readHanClocks(chart, clockStyle, readAdvance(chart));
  for (const { start, end, minutes } of kanaClocks(chart.text))
    chart.add("CLOCK", start, end, { minutes, open: true, clear: true }, "kana");
  readParts(chart);
  readNear(chart);
  readDays(chart);
  readTrailingWeekly(chart);
  readFeasts(chart, feasts);
  readWeekdayPairs(chart, /(?:来週|今週|再来週|次|今度|この)の?\s?$/u, /[毎隔]|平日|じゃな|ではな|いや/u);
  readFollowingTimes(chart, following);
  readNumbers(chart);
  readPhrases(chart);
  readMore(chart);
  readPeriods(chart, periodWords);
  readYearly(chart);
  readUnread(chart);
  readCounts(chart);
}

/** Minutes that a reminder comes before the time that is said. */
function readAdvance(chart: Chart): number {
  const match = advance.exec(chart.text);
  if (!match) return 0;
  return hanValue(match[1] ?? "") * (match[2] === "分" ? 1 : 60);
}

const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };
const QUARTERS = [1, 4, 7, 10];

function unitOf(word: string): IntervalUnit {
  if (/時/.test(word)) return "hour";
  if (/週/.test(word)) return "week";
  if (/月/.test(word)) return "month";
  return /年/.test(word) ? "year" : "day";
}

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}

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
      .split(/[、,と・分]|および/u)
      .filter((one) => one !== "")
      .map(hanValue);
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enter(match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enter(match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of text.matchAll(halfHour)) enter(match, [hourly, { kind: "minuteOfHour", minutes: [30] }]);
  for (const match of text.matchAll(perPeriod)) {
    const count = hanValue(match[2] ?? "");
    const said = match[1] ?? "";
    if (
      !(count > 0) ||
      (said === "日" && /[\d一-龥]/.test(text[match.index - 1] ?? "")) ||
      /\d/.test(text[match.index - 1] ?? "")
    )
      continue;
    enter(match, perUnit(unitOf(said), count));
  }
  for (const match of text.matchAll(severalTimes)) {
    if (/[、,・~-]|\D{2}(?:回|度)$|数|何/u.test(match[0].replace(/^\S*?に/u, "")))
      enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }]);
  }
  for (const match of text.matchAll(total))
    enter(match, [{ kind: "count", count: hanValue(match[1] ?? match[2] ?? "") }], "weak");
  for (const match of text.matchAll(wholePeriod)) enter(match, [endOf(match[0])], "firm");
  if (/毎|平日|隔|土日|週末/u.test(text))
    for (const match of text.matchAll(nextPeriod)) enter(match, wholeNext(match[1] ?? ""), "firm");
  for (const match of text.matchAll(monthThrough))
    enter(match, [bound({ kind: "yearDay", month: Number(match[1]), days: [-1], recurring: false })], "firm");
  for (const match of text.matchAll(wholeMonths)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) enter(match, wholeMonth(month), "firm");
  }
  for (const match of text.matchAll(onlyMonth)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) enter(match, [{ kind: "months", months: [month] }], "firm");
  }
  for (const match of text.matchAll(onceAPeriod)) enter(match, daysOfPeriod(match));
  for (const match of text.matchAll(fromEnd))
    enter(match, [{ kind: "monthDays", days: [-1 - hanValue(match[1] ?? "")], recurring: true }]);
  for (const match of text.matchAll(nearest))
    enter(match, [{ kind: "nearestWorkday", days: [hanValue(match[1] ?? "")] }]);
}

/** Months, quarters, counts and what no schedule can say. */
function readMore(chart: Chart): void {
  const { text } = chart;
  const enter = enterer(chart);
  for (const match of text.matchAll(oddMonths)) {
    const first = match[1] === "偶数" ? 2 : 1;
    enter(match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const match of text.matchAll(quarterEnds)) {
    const isFirst = match[2] !== undefined;
    const last = -1 - (match[1] ? hanValue(match[1]) : 0);
    enter(match, [
      { kind: "monthDays", days: [isFirst ? 1 : last], recurring: true },
      { kind: "months", months: QUARTERS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of text.matchAll(quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enter(match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
  for (const match of text.matchAll(monthStart)) {
    const isMiddle = /中|半|なかば/u.test(match[1] ?? "");
    if (match[0].startsWith("毎") || takesPlace.test(text.slice(0, match.index)))
      enter(match, [{ kind: "monthDays", days: [isMiddle ? 15 : 1], recurring: true }]);
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

const bound = (day: DaySlot): Slot => ({ kind: "bound", bound: { kind: "end", day } });

function wholeNext(word: string): Slot[] {
  const isMonth = /月/u.test(word);
  const edge = (isFirst: boolean): DaySlot =>
    isMonth
      ? { kind: "relative", unit: "month", count: 1, monthDay: isFirst ? 1 : -1 }
      : { kind: "relative", unit: "week", count: 1, weekday: isFirst ? 1 : 0 };
  return [{ kind: "bound", bound: { kind: "start", day: edge(true) } }, bound(edge(false))];
}

function endOf(words: string): Slot {
  if (/週/.test(words)) return bound({ kind: "relative", unit: "week", count: 0, weekday: 0 });
  if (/来月/.test(words)) return bound({ kind: "relative", unit: "month", count: 1, monthDay: -1 });
  if (/月/.test(words)) return bound({ kind: "monthDays", days: [-1], recurring: false });
  return bound({ kind: "yearDay", month: 12, days: [31], recurring: false });
}

/** "四半期に一度、初日": the first or last day of each month, quarter or year. */
function daysOfPeriod([words, period, first]: RegExpExecArray): Slot[] {
  const ordinal = first === undefined ? -1 : 1;
  const day: Slot = /営業日/u.test(words)
    ? { kind: "nthWorkday", ordinals: [ordinal] }
    : { kind: "monthDays", days: [ordinal], recurring: true };
  if (period === "月") return [day];
  if (period === "年") return [day, { kind: "months", months: [first === undefined ? 12 : 1] }];
  return [day, { kind: "months", months: QUARTERS.map((month) => month + (first === undefined ? 2 : 0)) }];
}
