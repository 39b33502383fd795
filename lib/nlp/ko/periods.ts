import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { enterPartsAhead, type PartsAhead } from "../shared-rules/days-ahead";
import { AHEAD } from "./words";

const feasts: [string, [month: number, day: number]][] = [
  ["크리스마스 ?이브|성탄 전야", [12, 24]],
  ["크리스마스|성탄절|성탄일", [12, 25]],
  ["새해 첫 ?날|신정|새해(?=까지|부터)", [1, 1]],
  ["삼일절|3[.·]1절", [3, 1]],
  ["어린이날", [5, 5]],
  ["어버이날", [5, 8]],
  ["스승의 ?날", [5, 15]],
  ["현충일", [6, 6]],
  ["제헌절", [7, 17]],
  ["광복절", [8, 15]],
  ["개천절", [10, 3]],
  ["한글날", [10, 9]],
  ["핼러윈|할로윈", [10, 31]],
  ["밸런타인데이|발렌타인데이", [2, 14]],
  ["화이트데이", [3, 14]],
  ["빼빼로데이", [11, 11]],
];
/** A feast says when before a time or a particle, or where it opens the text; "어버이날 꽃배달" is a thing. */
const feastPatterns = feasts.map(
  ([words, date]) =>
    [
      new RegExp(
        `(?<![가-힣])(?:(?:${words})(?: 당일)?(?:${AHEAD}|(?=\\s(?:이전|전)까지))|(?<=^|(?:매년|해마다|올해|내년)\\s)(?:${words}))`,
        "gu",
      ),
      date,
    ] as const,
);
const eve = /(?<=[가-힣\d]\s?)전날(?=\s|에|$|,)/gu;
const dayAfter = /(?<=(?:요일|욜|영업일|평일)(?:의)?\s)(?:다음\s?날|이튿날)(?=\s|에|$|,)/gu;
const daysBefore = /(?<=(?:하루|이틀|사흘|나흘|일주일|\d일|\d주)\s?)전(?=에|\s|$|,)/gu;
const onceAPeriod =
  /(?:매\s?)?(월|한\s?달|달|분기|년|일\s?년|1년)(?:에|마다)?\s?(?:한|1)\s?(?:번|회)(?:씩)?[,]?\s(?:그\s?|해당\s?)?(?:(?:달|분기|해)(?:의)?\s)?(?:(첫\s?날|첫째\s?날|첫\s?영업일|1일)|(?:마지막\s?(?:날|영업일)|말일))/gu;
const TIME_AHEAD =
  "(?=\\s?(?:매|평일|주말|아침|점심|낮|저녁|밤|새벽|오전|오후|정오|자정|\\d{1,2}\\s?시|\\d{1,2}:|[열한두세네]{1,2}\\s?시))";
/** A season, a tide or a payday says when only where a schedule goes on behind it. */
const unreadDays = new RegExp(
  `(?<![가-힣])(?:매년\\s|매월\\s|매달\\s)?(?:(?:봄|여름|가을|겨울)(?:철)?(?:에는|에|엔|\\s?동안(?:은|에는)?|\\s?내내|마다)|장마철(?:에는|에)?|휴가철(?:에는|에)?|방학\\s?(?:중에는|중에|동안|때)|시험\\s?기간(?:에는|에|\\s?동안)?|(?:월급날|급여일|만조|간조|물때|(?:내|제|엄마|어머니|아빠|아버지|아내|남편|딸|아들|할머니|할아버지)\\s?생일)(?:에는|에|마다|엔)?|보름달(?:이)?\\s?뜨는\\s?(?:날|밤)(?:에)?)${TIME_AHEAD}`,
  "gu",
);
const QUARTERS = [1, 4, 7, 10];

/** "쓰레기는 목요일마다 수거해, 전날 저녁 7시에": the part of the day stays with its hour. */
const partsAhead: PartsAhead = [
  [
    /(?<=(?:[,.]|니까|[는은인]데|[어아해]서)\s(?:그\s)?)(?:전날|하루\s?전)(?:에|\s)?(?=\s?(?:아침|오전|점심|오후|저녁|밤|\d))/gu,
    null,
  ],
];

/** Feasts, days before others, the first day of a period, and days that no schedule can hold. */
export function readPeriods(chart: Chart): void {
  enterPartsAhead(chart, partsAhead);
  const { text } = chart;
  const enter = (match: RegExpExecArray, slots: Slot[], strength: "strong" | "weak" = "strong"): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "period");
  for (const [pattern, date] of feastPatterns)
    for (const match of matchesOf(text, pattern))
      chart.add("FEAST", match.index, match.index + match[0].length, date, "feast");
  for (const { index } of matchesOf(text, eve)) {
    chart.add("BEFORE_POST", index, index + 1, {}, "eve");
    chart.add("AMOUNT", index + 1, index + 2, { count: 1, unit: "day" }, "eve");
  }
  for (const { 0: words, index } of matchesOf(text, dayAfter)) {
    chart.add("AFTER_POST", index, index + 1, {}, "day after");
    chart.add("AMOUNT", index + 1, index + words.length, { count: 1, unit: "day" }, "day after");
  }
  for (const { index } of matchesOf(text, daysBefore)) chart.add("BEFORE_POST", index, index + 1, {}, "before");
  for (const match of matchesOf(text, onceAPeriod)) enter(match, daysOfPeriod(match));
  for (const match of matchesOf(text, unreadDays)) {
    const unread: Slot = { kind: "unread", words: match[0] };
    const repeats = /매[년월달]|마다/.test(match[0]);
    enter(match, repeats ? [{ kind: "everyDay" }, unread] : [unread], repeats ? "strong" : "weak");
  }
}

/** "분기에 한 번, 첫날": the first or last day of each month, quarter or year. */
function daysOfPeriod([words, period = "", first]: RegExpExecArray): Slot[] {
  const ordinal = first === undefined ? -1 : 1;
  const day: Slot = /영업일/.test(words)
    ? { kind: "nthWorkday", ordinals: [ordinal] }
    : { kind: "monthDays", days: [ordinal], recurring: true };
  if (/달|월/.test(period)) return [day];
  if (/년/.test(period)) return [day, { kind: "months", months: [first === undefined ? 12 : 1] }];
  return [day, { kind: "months", months: QUARTERS.map((month) => month + (first === undefined ? 2 : 0)) }];
}
