import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { gaps } from "../grammar/gaps";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { enterPartsAhead, type PartsAhead } from "../shared-rules/days-ahead";

const TIME_AHEAD =
  "(?=[、,]?(?:の?(?:毎|平日|週末|朝|昼|夜|夕|午前|午後|早朝|深夜|\\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時)))";
/** A season, a tide or a payday says when only where a schedule goes on behind it. */
const seasons = new RegExp(
  `(?:毎年の?)?(?:[春夏秋冬](?:の間|場|季|休み中|期間中)?|真夏|真冬|梅雨(?:時|の間|入り後)?|猛暑日|繁忙期|閑散期|漁期|農繁期|シーズン中|花粉の?時期|暖房期|テスト期間|試験期間)(?:は|には|に|になったら|中は|中)?${TIME_AHEAD}`,
  "gu",
);
const events = new RegExp(
  `(?:毎月の?|毎年の?|毎回)?(?:給料日|満月|新月|満潮|干潮|大潮|日の出|日没|日の入り|夜明け|(?:私|母|父|妻|夫|娘|息子|祖母|祖父|社長|彼|彼女)の誕生日)(?:の日|の夜|当日|時|前|後)?(?:に|には|は|の)?${TIME_AHEAD}`,
  "gu",
);
/** "来月中に車検を": some day of it. */
const someDay =
  /(?:来月|再来月|来週|再来週|今月|今週|来年|今年|年)(?:の?(?:中|うち)に)(?!毎|\d)(?:(?:一|1)(?:度|回)は?、?)?/gu;
const vague =
  /(?:来|次の)四半期(?:から|以降)|(?<=\()(?:祝日|祭日|休日)(?=は(?:朝|昼|夜|午前|午後)?\d{1,2}[時:])|(?:(?<=の(?:間の?|うちの?|中の?)?)|(?:午前中?|午後|朝|昼|夕方|夜)の)(?:どこか(?:の(?:タイミング|時間|日))?|いつか|いずれかの(?:日|タイミング))(?:で|に)|どこかの(?:タイミング|時間)で|(?:来週|再来週|来月|今週|今月|来年|年内|月内)の?(?:どこか(?:で|の日に?)|いつか)|\d{1,2}時半?だ?ったか(?:な)?[^。]{0,6}\d{1,2}時半?だ?ったか(?:な)?|(?:都合の(?:いい|良い|よい)|適当な|空い(?:た|ている|てる)|暇な|手の?空いた|好きな)(?:時間|とき|時|タイミング|日|頃合い)に|(?:手が空|暇がで|時間ができ|余裕ができ)(?:いたら|きたら|たら)|(?:いつ|何時|何曜日?)でも(?:いい|良い)(?:です)?(?:ので|から|けど|んで)?|(?:[2-9]|[1-9]\d|[二三四五六七八九])(?:日|週間?|か月|ヶ月|カ月|ヵ月|年)(?:おき|置き)(?:に|の|で)?|(?:祝日|連休|祝祭日|休日)(?:の|が)(?:ある|入る)?(?:週|月)(?:は|には|だけ)|たまに|時々|ときどき|時折|不定期に?|定期的に|気が向いたら|時間があるとき|そのうち|近いうちに?|後日|近日中に?|何(?:日|週間|か月|ヶ月)か後に?|(?:毎年の?)?旧暦\S{1,6}|数日おきに?/gu;
/** "ジムの日は朝9時だけ": days that no calendar knows, with a time of their own. */
const ownDays =
  /(?<=^|[、。])[^、。\d]{1,8}(?<!休み|曜日?|平日|週末|祝|土日)の日(?:は|には|だけ)(?=(?:[朝昼夜晩]|午[前後]|夕方)?の?(?:\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時))/gu;
/** 毎週X曜: a weekday that nobody can read. */
const noWeekday = /(?<=毎週の?|隔週の?|^|[、。])(?![月火水木金土日])\p{Script=Han}曜日?(?=[のに、はも\d])/gu;
/** 終業の30分前: nobody knows when that is. */
const beforeEnd =
  /(?:毎日の?|平日の?)?(?:終業|退勤|定時|退社|閉店|仕事終わり|寝る|就寝|起床|出勤|出かける|家を出る)(?:時刻|時間)?の?(?:[\d一二三四五六七八九十]{1,3}(?:分|時間半?))前に?/gu;
/** 毎食30分後: nobody knows when that is. */
const meals = /(?:毎食(?:前|後)?の?|食[前後]の?)[\d一二三四五六七八九十]{1,3}(?:分|時間半?)(?:前|後|以内)?に?/gu;
/** A day that moves where it falls on a day off. */
const moved =
  /(?:土日|休日|祝日|週末)(?:祝日?)?(?:の場合|に(?:当た|あた|重な)(?:る場合|ったら|れば|るとき)|なら|のとき)は?(?:、)?(?:翌営業日|前営業日|(?:前の|直前の|次の|その前の|翌週の?)?[月火水木金]曜日?|翌平日|直前の平日|前日|翌日|前倒し|後ろ倒し|順延)(?:に|へ|で)?(?:前倒し|後ろ倒し|繰り上げ|繰り下げ|ずらし|実行)?(?:して|する|します|し)?/gu;
const regardless =
  /[、,]?(?:土日|休日|祝日|週末)(?:に(?:当た|あた|重な)っても|の場合も|でも)(?:そのまま|変わらず|変更なく|通常(?:通り|どおり)|休まず)(?:に)?(?:実行|実施|配信)?/gu;
/** "毎晩…、休日も同じ": days that are in "every day" already. */
const asDaily =
  /[、。](?:休日|週末|土日|祝日|平日)も(?:同じ(?:く|ように)?|同様に?|変わらず)(?:で|です|お願い(?:します)?|ね)*[。]?$/u;
/** Feasts whose date moves. */
const movable =
  /(?:毎年の?)?(?:春分の日|秋分の日|母の日|父の日|成人の日|敬老の日|体育の日|スポーツの日|海の日|イースター|立春|立夏|立秋|立冬|夏至|冬至)/gu;
/** "ゴミの日は毎週木曜なので、前日の夜7時に": the part of the day stays with its hour. */
const partsAhead: PartsAhead = [
  [/(?<=[、,。](?:その)?)(?:前日|前の日)の?(?=朝|昼|午前|午後|夕方|夜|晩|\d|[一二三四五六七八九十]+時)/gu, null],
  [/(?<=[、,。](?:その)?)(?:前の晩|前夜|前の夜)の?(?=\d|[一二三四五六七八九十]+時)/gu, "evening"],
];
/** "公判があるので、前日に": a day before a repeating one, which no schedule words say. */
const dayBefore =
  /(?<=[、,。])(?:その)?(?:前日|前夜|前の日|[\d一二三]+(?:日|週間?)前)(?:の\S{1,4}?)?に(?=[^、。]{2,})/gu;

const gap = /^(\d{1,2})\s?(日|[かヶカ]月)(?:おき|置き)/u;

/** Enters the days that no schedule can hold, so that they are asked and not dropped. */
export function readUnread(chart: Chart): void {
  enterPartsAhead(chart, partsAhead);
  const { text } = chart;
  const enter = (match: RegExpExecArray, repeats: boolean): void => {
    const [, count, unit] = gap.exec(match[0]) ?? [];
    const meanings = count && unit ? { meanings: gaps(Number(count), unit === "日" ? "day" : "month") } : {};
    const unread: Slot = { kind: "unread", words: match[0], ...meanings };
    const slots: Slot[] = repeats ? [{ kind: "everyDay" }, unread] : [unread];
    chart.add(
      "PHRASE",
      match.index,
      match.index + match[0].length,
      phrase(slots, repeats ? "strong" : "weak"),
      "unread",
    );
  };
  for (const match of matchesOf(text, vague)) enter(match, /おき|置き|毎年|旧暦/u.test(match[0]));
  for (const match of matchesOf(text, movable)) {
    if (!/\d月\d{1,2}日/u.test(text.slice(0, match.index))) enter(match, match[0].startsWith("毎年"));
  }
  for (const one of [seasons, events])
    for (const match of matchesOf(text, one)) enter(match, match[0].startsWith("毎"));
  if (!/毎|平日|隔|\d(?:日|時)|[月火水木金土日]曜/u.test(text))
    for (const match of matchesOf(text, someDay)) enter(match, false);
  for (const one of [ownDays, noWeekday]) for (const match of matchesOf(text, one)) enter(match, false);
  for (const match of matchesOf(text, meals)) enter(match, true);
  for (const match of matchesOf(text, beforeEnd)) enter(match, /^[毎平]/u.test(match[0]));
  for (const match of matchesOf(text, moved)) enter(match, true);
  for (const { 0: words, index } of matchesOf(text, regardless))
    chart.add("PHRASE", index, index + words.length, phrase([{ kind: "dropped" }], "weak"), "regardless");
  const same = asDaily.exec(text);
  if (same && /毎[日朝晩夕夜]/u.test(text.slice(0, same.index)))
    chart.add("PHRASE", same.index, text.length, phrase([{ kind: "dropped" }], "strong"), "as daily");
  for (const match of matchesOf(text, dayBefore)) {
    const before = text.slice(0, match.index);
    const isRead = chart.from("PHRASE", match.index).length > 0;
    if (!isRead && /(?:毎|平日|隔週)[^。]*(?:ので|から|、が|ため)[、,]$/u.test(before)) enter(match, true);
  }
}
