import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { daysFrom, edgeOfMonth } from "../grammar/edge-of-month";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";

const onceAPeriod =
  /(月|四半期|年)(?:に|1)?(?:[1一](?:回|度)|一度|イチ)[、,]?(?:その|各|当)?(?:月|四半期|年)?の?(?:(初日|最初の日|第1日|1日目|第1営業日|最初の営業日|初営業日)|(最終日|末日|最後の日|最終営業日|最後の営業日))(?:の|に)?/gu;
const fromEnd = new RegExp(`(?:毎月の?)?(?:月末|最終日|末日)の?(${NUMBER})日前`, "gu");
const nearest = new RegExp(
  `(?:毎月の?)?((?:${NUMBER}日(?:、|と|・))*${NUMBER})日に(?:最も|一番)近い(?:平日|営業日)`,
  "gu",
);
/** 月末の3日間, 毎月最初の5日間: the first or last days of every month. */
const edgeDays = new RegExp(
  `(?:(?:毎月の?|(?<!今)月の)(?:(最後|終わり|末)|(最初|初め|頭|はじめ))の?|(?<!今月|来月)(月末)の?(?:最後の)?|(?<!今月|来月)(月初|月頭)の?)(${NUMBER})日間[、,]?(?:(?:は|に)?(?:毎日|連日))?`,
  "gu",
);
/** "四半期の", "クォーターごとに、" */
const QUARTER = "(?:四半期|クォーター|クオーター)(?:(?:ごと|毎|おき)に?[、,]?|の)?(?:その|各)?";
/** 月初と月末: the first and the last day of every month. */
const bothEdges =
  /(?:毎月の?)?(?:月初め?|月の初め|月頭)(?:の日)?(?:と|、|および|・)(?:毎?月の?)?(?:月末|末日|最終日)(?:の日)?/gu;
/** "毎月25日から月末まで": those days of each month. */
const toMonthEnd =
  /毎月の?(\d{1,2})日(?:から|~|-)(?:月末|末日|月の終わり)(?:まで)?(?:の?(?:毎日|間|連日))?(?:は|、)?/gu;
/** 月初の営業日: the first working day of each month. */
const firstWorkday = /(?:毎月の?)?(?:月初め?|月頭|月の頭)の?(?:最初の|第1|第一|初)?(?:営業日|平日)/gu;
/** 月末の最終営業日: the last working day of each month. */
const lastWorkday = /(?:毎月の?)?(?<!今|来)月末の?(?:最終|最後の|ラスト)(?:営業日|平日)/gu;
/** "毎月第2週の水曜" */
const weekOfMonth = /(?:毎月の?)?第([1-4一二三四])週目?の([月火水木金土日])曜日?/gu;
/** 毎週最終営業日 is the Friday of each week. */
const workdayOfWeek = /(?:毎|各)週の?(?:(最初の|第1|第一|初)|(?:最終|最後の))(?:営業日|平日)(?:の)?/gu;
const oddMonths = /(奇数|偶数)月の?/gu;
const quarterEnds = new RegExp(
  `(?:毎|各)?${QUARTER}(?:末(?:日|の(?:最終日|最後の日|末日))?(?!の?月)|最終日|最後の日)(?:の?(${NUMBER})日前)?|(?:毎|各)?${QUARTER}(初日|最初の日|(?:頭|初め)(?!の?月))`,
  "gu",
);
const quarterMonths = new RegExp(
  `(?:毎|各)?${QUARTER}(?:((?:最初|初め|はじめ|頭)の月|初月|[1一][かヶカヵ]月目)|([2二][かヶカヵ]月目|真ん中の月)|([3三][かヶカヵ]月目|(?:最後|末|終わり)の月|最終月|末月))の?`,
  "gu",
);
/** 5のつく日: the 5th, 15th and 25th. */
const digitDays = /(?:毎月の?)?(?<!\d)([0-9])の(?:つ|付)く日(?:ごと|毎)?(?:の|に|は)?/gu;
const monthStart = /毎?月の?(初め?|頭|初日|はじめ|中旬|半ば|なかば)(?!旬)/gu;
/** "…、いや月初で": behind words that take back what was said. */
const takesPlace = /(?:いや|違う|違った|やっぱり?|じゃなくて?|ではなく|訂正|間違えた)[、,\s]{0,2}$/u;
const QUARTERS = [1, 4, 7, 10];

/** Enters days of the month, and months of the year and the quarter. */
export function readMonthDays(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, onceAPeriod)) enter(match, daysOfPeriod(match));
  for (const match of matchesOf(text, fromEnd))
    enter(match, [{ kind: "monthDays", days: [-1 - hanValue(match[1] ?? "")], recurring: true }]);
  for (const match of matchesOf(text, edgeDays)) {
    const count = hanValue(match[5] ?? "");
    const isLast = match[1] !== undefined || match[3] !== undefined;
    if (count > 1 && count <= 15)
      enter(match, [{ kind: "monthDays", days: edgeOfMonth(count, isLast), recurring: true }]);
  }
  for (const match of matchesOf(text, bothEdges)) enter(match, [{ kind: "monthDays", days: [1, -1], recurring: true }]);
  for (const match of matchesOf(text, workdayOfWeek))
    enter(match, [{ kind: "weekdays", weekdays: [match[1] === undefined ? 5 : 1], recurring: true }]);
  for (const match of matchesOf(text, toMonthEnd)) {
    const first = Number(match[1]);
    if (first > 1 && first <= 31) enter(match, [{ kind: "monthDays", days: daysFrom(first), recurring: true }]);
  }
  for (const match of matchesOf(text, weekOfMonth))
    enter(match, [
      {
        kind: "nthWeekday",
        ordinals: [hanValue(match[1] ?? "")],
        weekdays: ["日月火水木金土".indexOf(match[2] ?? "")],
      },
    ]);
  for (const match of matchesOf(text, firstWorkday)) enter(match, [{ kind: "nthWorkday", ordinals: [1] }]);
  for (const match of matchesOf(text, lastWorkday)) enter(match, [{ kind: "nthWorkday", ordinals: [-1] }]);
  for (const match of matchesOf(text, nearest))
    enter(match, [{ kind: "nearestWorkday", days: (match[1] ?? "").split(/日[、と・]/u).map(hanValue) }]);
  for (const match of matchesOf(text, oddMonths)) {
    const first = match[1] === "偶数" ? 2 : 1;
    enter(match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const match of matchesOf(text, quarterEnds)) {
    const isFirst = match[2] !== undefined;
    const last = -1 - (match[1] ? hanValue(match[1]) : 0);
    enter(match, [
      { kind: "monthDays", days: [isFirst ? 1 : last], recurring: true },
      { kind: "months", months: QUARTERS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of matchesOf(text, quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enter(match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
  for (const match of matchesOf(text, digitDays)) {
    const days = [0, 10, 20, 30].map((tens) => tens + Number(match[1])).filter((day) => day > 0 && day <= 30);
    enter(match, [{ kind: "monthDays", days, recurring: true }]);
  }
  for (const match of matchesOf(text, monthStart)) {
    const isMiddle = /中|半|なかば/u.test(match[1] ?? "");
    if (match[0].startsWith("毎") || takesPlace.test(text.slice(0, match.index)))
      enter(match, [{ kind: "monthDays", days: [isMiddle ? 15 : 1], recurring: true }]);
  }
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
