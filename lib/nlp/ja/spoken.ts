import type { Slot } from "../core/slots";
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
import { type KeptTimes, readKeptTimes } from "../grammar/kept-times";
import { matchesOf } from "../grammar/matches";
import { readMonthRuns } from "../grammar/month-runs";
import { readNamedQuarters } from "../grammar/named-quarters";
import { readNamedRanges } from "../grammar/named-ranges";
import { type ReasonedDays, readReasonedDays } from "../grammar/reasoned-days";
import { readToldAdvance } from "../grammar/told-advance";
import { readWeeksFromToday } from "../grammar/weeks-from-today";
import { clockStyle, kanaClocks } from "./clocks";
import { readComparedAmounts } from "./compared-amounts";
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
import { undoesThen } from "./undone-things";
import { readUnread } from "./unread";
import { readDays, readTrailingWeekly } from "./weekday-lists";
import { readWholePeriods } from "./whole-periods";
import { readYearly } from "./yearly";

const advance = new RegExp(
  `(?<=(?<!時|[\\d時]半|\\d分|\\d:\\d\\d|正午)の|、|は|が|を(?:毎[日回週朝晩])?|毎回|ので|(?<![時分半])から|けど|。)(?:どれも|いずれも|それぞれ|全部|両方とも?|毎回)?(${NUMBER})(分|時間)(半)?前に(?=[^、。\\d]{0,10}(?:準備|用意|確認|チェック|整理|印刷)(?:し|を|す)|[^、。]{0,8}(?:知らせ|教え|リマインド|通知|声|思い出|アラート|連絡|起こ)|[^、。]{2,24}(?:よう(?:に)?|って)(?:知らせ|教え|リマインド|通知|声|言)|、(?:[^、。\\d]{1,10}、)?[^、。\\d]{2,24}(?:知らせ|教え|リマインド|通知|声|言))`,
  "gu",
);
const past =
  /(?:^|(?<=[、,。]))(?:昨日|きのう|一昨日|おととい|先週(?:の[月火水木金土日]曜日?)?|先月(?:の?\d{1,2}日)?|昨夜|昨晩|去年)(?=の?(?:朝|午前|午後|夜|夕方|昼|\d{1,2}(?:時|:))|、|,|に)/gu;
const bothEnds = /朝(昼)?(?:と)?(?:夕方?|晩|夜)(?:の?(?:2|3|二|三)回|に)?(?=$|[、,。に])/gu;

/** 朝晩8時: one hour, twice, and daily where no days are named. */
const bothHours = new RegExp(`朝(?:と|も)?(?:夕|晩|夜)(?:も)?の?(${NUMBER})時(半)?(?![間\\d])`, "gu");
const namesDays = /毎|平日|週末|土日|曜|隔|日|ごと|おき/u;

const following = {
  undoes: undoesThen,
  sequence: new RegExp(`${SEQUENCE}$`, "u"),
  clauseEnd:
    /(?<!です|ます|だ|た)[。!]\s?$|(?:て|で|し|る|り)[、,]\s?$|に[^、。をに\d]{1,20}[、,]\s?$|(?:[\p{Script=Han}いしっんえけせめれべげみきぎりちじび]て|[んい]で)$/u,
  goesOn: /^(?:まで|前|以前|から|~|-|頃|ごろ)/u,
  asks: /^に[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?=[、。]|$)|^(?:に|には|は)[^、。]{2,}(?:(?:て|で)(?:くれ(?:る|ん|へん|ない|ませんか?)?か?な?|ほしい(?:です)?|もらえ(?:る|ます)か?|ちょうだい|や|(?=[。!]?$))?|ください|下さい|する|お願い(?:します)?)[?]?(?=[、。]|$)|^(?:に|には)[^、。]{1,16}を[^、。]{1,10}[へに](?=、)/u,
};

const keptTimes: KeptTimes = {
  words:
    /(?<=[、。])(?:ただし|でも)?(?<days>[月火水木金土日]曜日?|週末|土日)は(?:朝|午前|(?<late>昼|午後|夕方|夜|晩))(?:の?(?:分|回|ほう|方))?だけ(?:で(?:いい|ok|お願い|大丈夫)(?:です|よ|ね)*)?(?=$|[、。])/giu,
  weekdaysOf: (days) => (/週末|土日/u.test(days) ? [0, 6] : ["日月火水木金土".indexOf(days.charAt(0))]),
};

const weekdaysOf = (words: string): number[] => (/平日/u.test(words) ? [1, 2, 3, 4, 5] : weekdaysNamed(words));
const weekdaysNamed = (words: string): number[] =>
  /週末|(?<![月火水木金])土日|休日/u.test(words)
    ? [0, 6]
    : [...words.replace(/曜日?|毎週/gu, "")].map((sign) => "日月火水木金土".indexOf(sign)).filter((day) => day >= 0);

const ownTimes = {
  daily: /毎[日朝晩夕夜]/u,
  workdays: /平日/u,
  // "月曜日、火曜日の12:51" is one list.
  clause:
    /(?<=[、。]\s?)(?<!曜日?、\s?)(?:ただし、?|でも、?)?((?:[月火水木金土日]曜日?[と・、]?)+|[月火水木金土日]{2,4}|週末|土日|休日|平日)(?:だけ)?(?:は[^、。\d]{1,14}?(?:ので|から|ため|んで)、?|は?の?)/gu,
  tail: /^(?:に(?:して|変更(?:して)?|(?:繰り上げ|繰り下げ|早め|遅らせ|ずらし)て|お願い(?:します)?)?|で(?:いい|お願い(?:します)?)?)?(?:ください|ほしい|ね|よ|です)*(?:[。]?$|(?=[、。][^、。\d]{1,8}は(?:不要|いら|要ら|なし|無し|お?休|やら|し?な|飛ば|スキップ|除|パス)[^、。]{0,8}。?$))/u,
  weekdaysOf,
};

const DAYS =
  "(?:毎週)?[月火水木金土日]曜日?(?:[と・、]?[月火水木金土日]曜日?){0,5}|(?<![\\p{Script=Han}])[月火水木金土日]{2,4}(?=は)|週末|土日|休日|平日";
const reasonedDays: ReasonedDays = {
  words: new RegExp(
    `(${DAYS})(?:には|は)?(?:、?[^、。\\d]{1,16}?(?:ので|[るいただうくすつむぶぐぬ]から|ため|んで)、?の?|(?:少し|ちょっと|やや)?(?:遅|早)め[のに]、?)`,
    "gu",
  ),
  tail: /^(?:に|で)(?:お願い(?:します)?|いい(?:です)?|よろしく)?[。]?$/u,
  days: new RegExp(`${DAYS}|毎日|それ以外|ほか|残り`, "u"),
  daily: /毎[日朝晩夕夜]/u,
  workdays: /平日/u,
  otherWorkdays: /(?:それ以外|その他|ほか|他|残り)の平日/gu,
  weekdaysOf,
};

const furtherTimes = {
  anyDay:
    /曜日(?:に|は|を)?(?:関係なく|かかわらず|関わらず|問わず)、?(?:毎日)?|平日(?:も|と)(?:週末|土日)も(?:関係なく|問わず)/gu,
  clause:
    /(?<=[、。]\s?)(?:あとは?|それと|それから|さらに|加えて|また)?、?(?<!曜日?、\s?)((?:[月火水木金土日]曜日?[と・、]?)+|週末|土日|休日|毎日|曜日(?:に|は|を)?(?:関係なく|かかわらず|関わらず|問わず)、?(?:毎日)?|平日(?:も|と)(?:週末|土日)も)(も)?は?の?/gu,
  tail: /^に?(も|追加で?|もう(?:1|一)[回度])?(?:もう(?:1|一)[回度])?(?:に|で)?(?:(?:\p{Script=Han}{1,2}|チェック)?(?:して|やって)|[\p{Script=Han}ぁ-ん]{1,4}[てで](?=ほしい|ください|くれ|ね|[。]|$))?(?:お願い(?:します)?)?(?:ください|ほしい|くれ|ね|よ|です)*(?=[。]|$)/u,
  weekdaysOf: (words: string): number[] =>
    /毎日|曜日(?:に|は|を)?[関か問]|も$/u.test(words) ? ALL_DAYS : weekdaysOf(words),
};

const changedTimes: ChangedTimes = {
  words:
    /(?<=[、。:]\s?)(?:ただし、?|でも、?)?(?<days>(?:[月火水木金土日]曜日?[と・]?)+|週末|土日|休日)は、?(?:朝|午前|(?<late>昼|午後|夕方|夜|晩))(?:の?(?:分|回|ほう|方))?(?:だけ|のみ)?(?:は|を|、)?/gu,
  tail: /^(?:に(?:ずらし|変更し?|変え|移し|し)て?|で)?(?:ください|いい|お願い(?:します)?|ほしい)?(?:です)?(?:[、。](?:朝|昼|午後|夕方|夜|晩|他|ほか|その他)(?:の(?:分|回|ほう))?は(?:そのまま|変わらず|変更なし|同じ|いつも(?:通り|どおり))(?:で)?(?:お願い(?:します)?|いい(?:です)?)?)?(?=$|[、。])/u,
  moves: /の(?:分|回|ほう|方)|ずら|変更|変え|移|そのまま|変わらず|同じ|いつも/u,
  weekdaysOf,
};

const closedDays = {
  words:
    /((?:(?:毎週)?[月火水木金土日]曜?日?[と・、]?)+)(?:が|は)?(?:お店が|店が)?(?:定休日?|休業日?|休館日?|休診日?|公休日?|店休日?|お?休み)(?:(?:なので|だから|のため|ですので|につき|で)、?|(?:です|なんです|だ|なんだ)?(?:けど|が)?[、。])(?:(?:それ|その日|[月火水木金土日]曜日?)以外(?:の(?:日|曜日))?|(?:ほか|他|その他|残り)の(?:日|曜日))(?:は|に)?/gu,
  weekdaysOf,
};

const closedNth = {
  words:
    /(?:毎月の?)?((?:第?[1-5一二三四五][・、と,]?)+)([月火水木金土日])曜日?(?:は|が)[^、。\d]{0,8}?(?:休|定休)[^、。]{0,5}?(?:なので|だから|ので|から|につき|で)、?(?:それ以外|その日以外|その他|残り|ほか)の\2曜日?(?:の|に|は)?/gu,
  ordinals: hanOrdinals,
  weekdayOf: (sign: string): number => "日月火水木金土".indexOf(sign),
};

const inThatTime =
  /(?:その|この)(?:時間の?)?(?:間|あいだ|時間帯?)(?:中|内)?(?:は|に|で)?、?(?=\d|毎|[一二三四五六七八九十半])/gu;

const weeksFromToday = new RegExp(
  `(?:(${NUMBER})(?:週間?|[かヶカヵ]月)後|(?<next>再?来)[週月])の(?:今日|きょう|本日)`,
  "gu",
);
const namedQuarter = /(?:毎年の?)?第([1-4一二三四])四半期(?:中)?(?:に|の|は)*、?(?=毎|平日|隔|[月火水木金土日]曜)/gu;

/** 午後イチ, 昼イチ: the first thing in the afternoon. */
const firstOfAfternoon = /(?:午後|昼)の?(?:イチ|いち|一番?)(?=$|[、。に\sまでか]|で)/gu;

/** Enters what Japanese says without separating its words. */
export function readSpoken(chart: Chart, original: string): void {
  readDottedDates(chart, original);
  readHanClocks(chart, clockStyle, readToldAdvance(chart, advance, advanceMinutes));
  for (const { start, end, minutes } of kanaClocks(chart.text))
    chart.add("CLOCK", start, end, { minutes, ...(minutes < 780 ? { open: true } : {}), clear: true }, "kana");
  for (const { 0: words, index } of matchesOf(chart.text, firstOfAfternoon))
    chart.add("CLOCK", index, index + words.length, { minutes: 780, clear: true }, "first of the afternoon");
  readDigitClocks(
    chart,
    /(?:毎[日朝晩夕]|[月火水木金土日]曜日?|[月火水木金土日]|よう(?:び|日)?|平日|週末|土日|明日|今日|明後日|\d日)の?、?\s?$/u,
  );
  readParts(chart);
  readNear(chart);
  readDays(chart);
  readTrailingWeekly(chart);
  readFeasts(chart, feasts);
  readClosedDays(chart, closedDays);
  readClosedNth(chart, closedNth);
  readChangedTimes(chart, changedTimes);
  readOwnTimes(chart, ownTimes);
  readReasonedDays(chart, reasonedDays);
  readFurtherTimes(chart, furtherTimes);
  readWeekdayPairs(chart, /(?:来週|今週|再来週|次|今度|この)の?\s?$/u, /[毎隔]|平日|じゃな|ではな|いや/u);
  readFollowingTimes(chart, following);
  readKeptTimes(chart, keptTimes);
  readInThatTime(chart, inThatTime);
  readMonthRuns(chart);
  readNamedRanges(chart);
  readNamedQuarters(chart, namedQuarter);
  readWeeksFromToday(chart, weeksFromToday, hanValue);
  readNumbers(chart);
  readHourMinutes(chart);
  readFrequency(chart);
  readWholePeriods(chart);
  readMonthDays(chart);
  readPastAndEnds(chart);
  readPeriods(chart, periodWords);
  readYearly(chart);
  readUnread(chart);
  readCounts(chart);
  readComparedAmounts(chart);
}

/** Minutes that a reminder comes before the time that is said. */
const advanceMinutes = ([, count = "", unit, half]: RegExpExecArray): number =>
  (hanValue(count) + (half ? 0.5 : 0)) * (unit === "分" ? 1 : 60);

/** Days that are over, and both ends of the day. */
function readPastAndEnds(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, bothHours)) {
    const minutes = hanValue(match[1] ?? "") * 60 + (match[2] ? 30 : 0);
    const times: Slot = { kind: "times", times: [{ minutes }, { minutes: minutes + 720 }] };
    if (minutes >= 300 && minutes < 720) enter(match, namesDays.test(text) ? [times] : [{ kind: "everyDay" }, times]);
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
