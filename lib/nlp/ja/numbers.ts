import type { Chart } from "../grammar/chart";
import { hanNumberReader } from "../grammar/han-numbers";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";

const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
const TIME =
  "[朝夜午夕昼晩前後]|深夜|早朝|正午|未明|明け方|以降|以前|うち|間|限|頃|中|まで|より|締|スタート|開始|始ま|起点|起算|初回|\\d|[一二三四五六七八九十]{1,3}時|[月火水木金土日]曜";
/** "12月24日公演の残席", "3月15日の障害報告": a date inside the task, whose words go on behind it. */
const DATED_NOUN = `(?<=[^\\d年毎月と・からで]\\s?\\d{1,2}\\s?月)\\d{1,2}\\s?日(?:の(?!${TIME})|付け?の|(?!${TIME})(?=[一-龥ァ-ヶ]{2}))`;
const digitMonth = new RegExp(
  `(?<![\\d./#-]|[\\da-z]:)(\\d{1,2})\\s?月(?!間|齢|額|給|報|刊|謝|極|曜|${DATED_NOUN})`,
  "gu",
);
const writtenYear = /(?<!\d)(20\d\d)\s?年(?!度|間)/gu;
const sharedOrdinal =
  /第(\d|[一二三四五])(?=[・、,と&/]?第?\d?[・、,と]?(?:第?\d)?[月火水木金土日])|(?<=第\d[・、,と&/])(\d)(?=[・、,と&/\d]*[月火水木金土日]曜?)/gu;
const sharedDay = new RegExp(
  `(?<![\\d./#第-]|[\\da-z]:)(${NUMBER})(?=(?:\\s?(?:、|,|・|と|~|-|/)\\s?\\d{1,2}){1,8}\\s?日(?!間|後|前|分|曜))`,
  "gu",
);
const hourAndHalf = new RegExp(`(${NUMBER})時間半`, "gu");
const untilTime =
  /まで(?!の(?!間|期間|毎|平日|あいだ|\d))(?:(?:で|に(?:して)?|だけで?)(?:いい|良い|ok|結構|大丈夫|十分|お願い)?(?:です|します|ください|よ|ね|から|ので)*(?=[、。]|$)|(?:は|に)?(?!もな))/gu;
/** "22時前に": some time before, not at it. */
const beforeTime = /(?<=\d{1,2}時|時半|\d分)(?:より)?前に(?=[^、。]{2})/gu;
const onlyFor = /(?<=時間半?|分間?|週間|日間|[かヶカヵ]月間?|年間)だけ/gu;
const butOn =
  /(?:ただし|但し|でも)[、,]?(?=(?:[月火水木金土日]曜日?|週末|土日|平日|休日)は\S{0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})[時:])/gu;
/** "毎朝6時に起こして、週末は8時で": days set against every day have their own times. */
const onlyThen =
  /(?<=(?:毎[日朝晩夕夜]|平日)[^。]{0,40}[、,](?:[月火水木金土日]曜日?|週末|土日|休日))は(?=(?:[朝昼夜晩]|午[前後]|夕方)?の?(?:\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時)\S{0,3}(?:で|に(?:して)?|だけ|のみ)(?:お願い(?:します)?|ください|ね|いい(?:よ|です)?)*。?$)/gu;
/** "1日は10時、15日は14時", "平日は18時に…、金曜だけ17時": は between days and their time. */
const dayTopic =
  /(?<=(?:\d|[一二三四五六七八九十])日|平日)は(?=(?:[朝昼夜晩]|午[前後]|夕方|正午)?の?(?:\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時))/gu;
const sharedMonth = /(?<![\d./#-]|[\da-z]:)(\d{1,2})(?=(?:\s?(?:、|,|・|と|\/)\s?\d{1,2}){1,11}\s?月)/gu;
const lastWords =
  /(?<=[、,。]\d{1,3}(?:日|週|[かヶカヵ]月|時|分)間)(?:だけ|のみ|ね|で(?:いい|お願い(?:します)?)?|です|よ)*(?=。?$)/gu;
const stretchBeforeDaily =
  /(?<=間)[、,]?\s?(?=毎日|毎朝|毎晩|毎時|平日|毎週)|(?<=から(?:の)?[\d一二三四五六七八九十]{1,3}(?:日|週|[かヶカヵ]月|年)間)[、,]?/gu;
/** クリスマスの前日, 2日前: days before a date. */
const eve = /前[日夜](?!比|分|の(?:残|売|在|実|数|データ))/gu;
const dayAfter = /(?<=曜日?の|営業日の)(?:翌日|次の日|あくる日)/gu;
const daysBefore = /(?<=の[\d一二三四五六七八九十]{1,2}(?:日|週間))前/gu;
/** "頻度：3日": only behind letters and digits is a number of a mark a port or a minute. */
const behindColon = /(?<=(?:^|[^\da-z_]):\s?)\d{1,3}(?=\s?(?:日|週|か月|ヶ月|カ月|年|時間|分|秒|回|度))/gu;
/** "2時と3時はメンテなので飛ばして": the reason stands between. */
const skippedFor =
  /(?:(?<=[時分日曜末台月]|まで)(?:だけ)?は|(?<=までは))[^、。]{1,14}?(?:なので|だから|のため|につき|ので|から|んで|ため|し、)、?(?:もう)?(?:(?:ゆっくり|ぐっすり|のんびり)?寝かせて|送ら(?:ない(?:で|くて)|なくて)(?:ください|いい(?:です)?|OK|ok|大丈夫(?:です)?)?|(?:し|やら|鳴らさ|流さ|出さ|通知し|起こさ)(?:ないで|なくて)(?:ください|いい(?:です)?|ok|大丈夫(?:です)?)?|飛ばし(?:て(?:ください)?)?|スキップ(?:して(?:ください)?|で)?|除外?(?:して|いて)(?:ください)?|不要(?:です)?|休み(?:です)?|止めて(?:おいて|いて)?(?:ください)?|いらない|いらん|いりません|要らない|要りません|パス(?:で)?|なし(?:で)?)(?:よ|ね|です)?/gu;
/** "毎月5日に確認、土日に当たったら飛ばして": days that are left out where they meet the others. */
const whereMet =
  /(?<=土日|週末|祝日|休日|曜日?)(?:に(?:当た|あた|重な)ったら|と(?:重な|かぶ)ったら|なら|だったら|の(?:場合|とき|時)は?)、?(?:飛ばし(?:て|で)|スキップ(?:して|で)?|不要|いらない|いりません|なし(?:で)?|お?休み(?:で)?|パス(?:で)?|やめて|送らないで|しなくて(?:いい|大丈夫))(?:です|ください|お願い(?:します)?|いい|ね|よ)*(?=[。、!]|$)/gu;
/** "0時台から5時台は止めておいて", "12月24日だけはお休みで": what is left out at the end, in everyday words. */
const leftOut =
  /(?<=[時分日曜台月末間夜朝晩昼半]|まで)(?:だけ|のみ)?(?:は|を|も|だけ)(?:お)?(?:(?:ゆっくり|ぐっすり|のんびり)?(?:寝かせて|寝させて|寝坊させて|寝かしといて|寝かせといて|寝かせておいて)|止め(?:て|と)|休ませて|お?休み|やめ(?:て|と)|飛ばし(?:て|と)|スキップ|除外|除いて|外して|抜い?て|抜かし?て|ぬかして|抜き|避けて|さけて|なし|無し|不要|パス|いら(?:ない|ん)|いりません|要ら(?:ない|ん)|要りません|いいや|いいです|必要(?:ない|ありません)|結構|(?:送ら|出さ|流さ|鳴らさ|動かさ|やら|回さ|走らせ|起こさ|通知し|実行し|配信し|送信し|見|せ|[一-龥ぁ-ん]{1,4}?[さらたまかがわなばしせ])(?:ないで|なくて?(?:いい|ok|大丈夫|結構)|ないように?|ず|んで(?:も)?(?:ええ|いい|よか|ok|大丈夫)|へんで(?:ええ|いい)))(?:い?て|おいて|いて|おく|で|に|して|し|お願い|ください|下さい|ほしい|欲しい|いい|ok|です|ます|くれ|もらえ|る|ね|よ|わ|や|で|から|ので|けど|ない|ように?)*(?=[。、!]|$)/gu;
/** "毎月1日の棚卸しの日を除いて": what is on the day that is left out. */
const onThatDay =
  /(?<=\d日)の[^、。\d]{1,8}(?:の日|当日)(?=(?:だけ)?(?:を|は)?(?:除|飛ば|スキップ|外し|抜|休|なし|不要|以外))/gu;
/** 0時台から5時台: whole hours, the last one to its end. */
const wholeHours =
  /(?:(?:夜中|深夜|早朝|昼|夜|朝)の)?(\d{1,2})時台\s?(?:から|~|-|〜)\s?(\d{1,2})時台(?:まで)?(?:の間)?/gu;
const wholeHour = /(?:(?:夜中|深夜|早朝|昼|夜|朝)の)?(?<!\d)(\d{1,2})時台/gu;
const readHan = hanNumberReader({ month: "月", day: "日" });

export function readNumbers(chart: Chart): void {
  const { text } = chart;
  readHan(chart);
  const mark = (pattern: RegExp, category: "UNTIL_POST" | "FOR_POST" | "ONLY" | "EXCEPT_POST"): void => {
    for (const match of matchesOf(text, pattern))
      chart.add(category, match.index, match.index + match[0].length, {}, "mark");
  };
  for (const { 0: digits, index } of matchesOf(text, behindColon))
    chart.add("NUM", index, index + digits.length, { value: Number(digits), digits }, "behind colon");
  for (const { 0: words, index } of matchesOf(text, eve)) {
    chart.add("BEFORE_POST", index, index + 1, {}, "eve");
    chart.add("AMOUNT", index + 1, index + words.length, { count: 1, unit: "day" }, "eve");
  }
  for (const { 0: words, index } of matchesOf(text, dayAfter)) {
    chart.add("AFTER_POST", index, index + 1, {}, "day after");
    chart.add("AMOUNT", index + 1, index + words.length, { count: 1, unit: "day" }, "day after");
  }
  for (const { index } of matchesOf(text, daysBefore)) chart.add("BEFORE_POST", index, index + 1, {}, "before");
  for (const match of matchesOf(text, digitMonth)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) chart.add("MONTH", match.index, match.index + match[0].length, month, "month");
  }
  for (const match of matchesOf(text, sharedMonth)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) chart.add("MONTH", match.index, match.index + match[0].length, month, "shared");
  }
  for (const match of matchesOf(text, writtenYear))
    chart.add("YEAR", match.index, match.index + match[0].length, Number(match[1]), "year");
  for (const match of matchesOf(text, sharedOrdinal))
    chart.add("ORD", match.index, match.index + match[0].length, hanValue(match[1] ?? match[2] ?? ""), "shared");
  for (const match of matchesOf(text, sharedDay)) {
    const day = hanValue(match[1] ?? "");
    if (day >= 1 && day <= 31) chart.add("ORD", match.index, match.index + match[0].length, day, "shared");
  }
  for (const match of matchesOf(text, hourAndHalf)) {
    const amount = { count: hanValue(match[1] ?? "") * 60 + 30, unit: "minute" as const };
    chart.add("AMOUNT", match.index, match.index + match[0].length, amount, "half");
  }
  for (const { index } of matchesOf(text, dayTopic)) chart.add("OF", index, index + 1, {}, "topic");
  for (const { 0: words, index } of matchesOf(text, onThatDay))
    chart.add("DAY_WORD", index, index + words.length, {}, "on that day");
  mark(butOn, "ONLY");
  mark(onlyThen, "ONLY");
  mark(skippedFor, "EXCEPT_POST");
  mark(leftOut, "EXCEPT_POST");
  mark(whereMet, "EXCEPT_POST");
  for (const one of [wholeHours, wholeHour]) {
    for (const match of matchesOf(text, one)) {
      const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
      if (from > 23 || to > 23 || to < from) continue;
      const window = { from: { minutes: from * 60 }, to: { minutes: to * 60 + 59 }, clear: true };
      chart.add("WINDOW", match.index, match.index + match[0].length, window, "whole hours");
    }
  }
  mark(lastWords, "FOR_POST");
  mark(onlyFor, "FOR_POST");
  mark(untilTime, "UNTIL_POST");
  mark(beforeTime, "UNTIL_POST");
  mark(stretchBeforeDaily, "FOR_POST");
}
