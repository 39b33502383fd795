import type { HanClockStyle } from "../grammar/han-clock-style";
import type { HanPart } from "../grammar/han-part-hours";
import { matchesOf } from "../grammar/matches";

const PART =
  "(?:(?<!曜日?の|営業日の)翌日?の?|その日の|当日の)?(?:(?:寝る|就寝)前|(?:退勤|帰宅|下校|放課|閉店|閉館|終業|営業終了|夕食|診療終了)後|(?:開店|開館|始業|出勤|出社|登校|朝礼|通勤)前|(?:仕事|学校|会社)(?:終わり|帰り|のあと|の後)|午前中?|午後|早朝|明け方|未明|(?<![毎明])朝|(?<!まい)あさ|お?昼過ぎ|お?昼|お?ひる(?=の?\\s?\\d)|正午|夕方|ゆうがた|(?<!毎)夕|夜中|真夜中|深夜|夜間|(?<![毎今])夜|よる|(?<![毎今明])晩|ごぜん|ごご|am|pm|a\\.m\\.|p\\.m\\.)の?\\s?";
const NUMBER = "(?:\\d{1,2}|二?十[一二三四五六七八九]?|[零〇二三四五六七八九]|一(?!時(?:[ァ-ヶ]|(?!半)[一-龥]|的)))";
const HOUR = "時(?!間|給|点|期|代|計|差|刻|短|系|速|節|々|折|価|事)";

const COLON = "(?<colonHour>\\d{1,2}):(?<colonMinute>\\d{2})(?::(?<second>\\d{2}))?(?![\\d:])";
const SHARP = "(?:ちょうど|きっかり|ジャスト|ぴったり|きっかし|0分)?";
const WORDED = `(?<hour>${NUMBER})(?:${HOUR}|じ(?![ぁ-ん])|じ(?=に|は|の|か|ま|ご|と|で|$)|じ(?=はん))(?:(?<half>半|はん)|(?<minute>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:[ふぷ]ん(?=[\\sにごまか、]|$)|分(?!間|け|類|析|後|ごと|おき|毎|岐|担|量|割|以内|前)(?:(?:過ぎ|すぎ)(?=$|[に、。の]))?)(?:(?:\\d{1,2})秒)?)?${SHARP}`;
const BEFORE = `(?:(?<hourBefore>${NUMBER})(?:${HOUR}(?:(?<halfBefore>半)|(?<minuteBefore>\\d{1,2}|[一二三四五六七八九十]{1,3})分)?|:(?<colonBefore>\\d{2}))|(?<noon>正午|お?昼の12時)|(?<midnight>真夜中))の?(?<before>${NUMBER}(?:分|時間半?))前(?!後)`;
/** 正午15分過ぎ, 真夜中の5分後 */
const PAST = `(?:(?<noon>正午|お?昼の12時)|(?<midnight>真夜中))(?:の|を)?(?<past>${NUMBER}分)(?:過ぎ|すぎ|後)(?!た|る|て)`;
const HEAD = "(?<!(?<!\\d:\\d\\d)/)(?<![\\d.#$_a-z]|[\\da-z]:|第|[a-z]-|直近|過去|最近)";

/** Clock times of Japanese: 午後3時半, 9時5分前, 25時, 8:30, 夜9時15分, 8〜18時. */
export const clockStyle: HanClockStyle = {
  clocks: new RegExp(
    `(?:(?<part>${PART})|${HEAD}(?:(?<!曜日?の|営業日の)翌日?の?)?)(?:${BEFORE}|${PAST}|${COLON}|${WORDED}|(?<bare>\\d{1,2})(?=(?:\\s?(?:~|-|から|、|,|・|と)\\s?\\d{1,2}){1,6}\\s?${HOUR}))`,
    "gu",
  ),
  partOf,
  lastHour: 29,
  range:
    /^\s?(?:から|より|~|-|—|→)\s?(?:翌日?の?|次の日の?)?(?:(?:閉店|閉館|閉園|閉場|終業|終了|終電|退勤|就寝|消灯|営業終了)の?)?\s?$/u,
  list: /^\s?(?:[、,・/&]|と|および|及び|、?と|、?そして|や|,?あと)\s?$/u,
  contrast:
    /^(?:に|の)?[、,]?\s?(?:ただし|但し|でも|一方)?[、,]?(?:毎週)?(?:[月火水木金土日](?:曜日?)?(?:[・と、]?[月火水木金土日](?:曜日?)?){0,4}|週末|土日|平日|休日|祝日)(?:は|の|だけは?|のみ)?\s?$/u,
  correction:
    /^(?:[^、。]{0,8}[、,。…\s]{0,3}|.{0,40}?[、,。…\s]{1,3})(?:あっ?、?|えっと、?|ん、?|ごめん、?)?(?:いや|いえ|違う|違った|違います|訂正|じゃなくて?|ではなくて?|間違えた|やっぱり?)[、,。\s]*(?:正しくは|訂正して)?\s?$|[、。](?:あっ?|おっと)[、,]\s?$|(?:な[くい]|違[うっ]|ちがう|いや|やっぱり?|訂正|間違|すみません|ごめん).{0,30}[、。]\s?(?:時間|時刻|開始時刻?)[もはを]$/u,
  nextDay:
    /(?:翌[朝日]|明朝|(?:明日|次の日)の(?:[朝昼夜晩]|午[前後])?)の?[\d一二三四五六七八九十]{1,3}(?:時|:\d\d)\S{0,3}の$/u,
  apart: /(?:^|[、,])(?:朝|昼|夕方?|夜|晩|午前|午後)は?の?$/u,
  told: /^(?:公開|開始|開催|配信|放送|締切|締め切り|終了|発売|開演|開場|集合|出発|到着|スタート|更新分?|投稿)(?:予定)?の[^、。]|^(?:から|に|の|より)?[^、。]{1,16}(?:がある|があります|だ|です|始まる|始まります)(?:と|って|ことを)(?:知らせ|教え|伝え|リマインド|言)/u,
  behindTime: /^に、?$/u,
  ofThing:
    /^(?:(?:から|以降)の|(?:発|着|始まり|開始|開演|集合|締切|締め切り|スタート|出発|到着)(?:(?:予定)?の)?)[\p{Script=Han}ァ-ヶ]/u,
  ofNoun:
    /^\s?(?:まで)?の(?!間|あいだ|期間|毎|\d|平日|時間帯|うち|営業|勤務|業務|[月火水木金土日]曜)[\p{Script=Han}ァ-ヶ]/u,
  everyPart: /(?:毎|まい)(朝|晩|夜|夕|昼|あさ|ばん)の?\s?$/u,
  rangeBefore: /(?:開店|開館|開園|始業|出勤|起床|営業開始)の?$/u,
  rangeAfter:
    /^\s?(?:まで(?:の(?:間|あいだ))?(?:に(?=、|,|毎|\d))?|の(?:間|あいだ)(?:に(?=、|,|毎|\d))?|間(?!隔)|までの時間帯)/u,
};

const partWords: [RegExp, HanPart][] = [
  [/未明|明け方/u, "dawn"],
  [/午後|ごご|退勤|閉店|閉館|終業|終了|夕食|帰|下校|放課|仕事|学校|会社|pm|p\.m\./u, "afternoon"],
  [/昼|ひる|正午/u, "noon"],
  [/夕|ゆうがた/u, "dusk"],
  [/夜中|深夜|真夜中|夜間|寝/u, "late"],
  [/夜|よる|晩|ばん/u, "evening"],
];

function partOf(word: string): HanPart {
  if (/午前|ごぜん|am|a\.m\./u.test(word)) return "dawn";
  return partWords.find(([words]) => words.test(word))?.[1] ?? "morning";
}

const KANA_TENS = "(?:(?:に|さん|よん|ご)?じゅ[うっ])";
const KANA_UNIT = "(?:いち|いっ|に|さん|よん|よ|ご|ろく|ろっ|しち|なな|はち|はっ|きゅう|く)";
/** Hours and minutes in kana, each where a word ends behind it; the hour may be in digits. */
const kana = new RegExp(
  `(?:(?<=^|[^ぁ-ん]|(?:[朝昼夜晩夕方曜日週後前]|あさ|よる|ひる|ばん|ごご)の?\\s?)(?<hour>${KANA_TENS}?${KANA_UNIT}|${KANA_TENS}|れい)じ|(?<![\\d:.])(?<digits>\\d{1,2})(?:時|じ))(?:(?<half>はん)|(?<minute>${KANA_TENS}?${KANA_UNIT}|${KANA_TENS})[ふぷ]ん)?(?=に|ごろ|から|まで|\\s|、|,|$)`,
  "gu",
);
const kanaUnits = ["れい", "いち", "に", "さん", "よ", "ご", "ろく", "しち", "はち", "く"];
const sameUnits: Record<string, string> = {
  いっ: "いち",
  よん: "よ",
  ろっ: "ろく",
  なな: "しち",
  はっ: "はち",
  きゅう: "く",
};

/** にじゅうさん → 23 */
function kanaValue(word: string): number {
  const [, tens, ten, unit = ""] = /^(に|さん|よん|ご)?(じゅ[うっ])?(.*)$/u.exec(word) ?? [];
  if (ten === undefined) return kanaUnits.indexOf(sameUnits[word] ?? word);
  const many = tens === undefined ? 1 : kanaUnits.indexOf(sameUnits[tens] ?? tens);
  return many * 10 + (unit === "" ? 0 : kanaUnits.indexOf(sameUnits[unit] ?? unit));
}

/** Hours written in kana: くじ, さんじはん, じゅうはちじ, 18時さんじゅっぷん. */
export function kanaClocks(text: string): { start: number; end: number; minutes: number }[] {
  return matchesOf(text, kana).flatMap(({ 0: words, index, groups = {} }) => {
    const { hour, digits, half, minute } = groups;
    if (hour === undefined && minute === undefined) return [];
    const hours = hour === undefined ? Number(digits) : kanaValue(hour);
    const minutes = hours * 60 + (half ? 30 : minute ? kanaValue(minute) : 0);
    return hours >= 0 && hours < 24 ? [{ start: index, end: index + words.length, minutes }] : [];
  });
}
