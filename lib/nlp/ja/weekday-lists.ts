import type { Chart } from "../grammar/chart";
import { readOrdinarily } from "../grammar/han-ordinarily";
import { readSignPairs } from "../grammar/han-pairs";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";

const DAY = "[月火水木金土日]";
const weekdayList = new RegExp(
  `(?<![\\p{Script=Han}\\d])(?:毎週の?)?(${DAY}(?:曜日?)?(?:[・、,/と&]?${DAY}(?:曜日?)?){1,6})(?=の|は|に|、|,|朝|夜|午|夕|昼|\\d|だけ|以外|を除|のみ|限定|も|で|\\s|祝|深|正|早|$|毎|とも|:|を|~?$|\\))|(?<=毎週の?|隔週の?)(${DAY}(?:曜日?)?(?:[・、,/と&]?${DAY}(?:曜日?)?){1,6})`,
  "gu",
);
const TIME_AHEAD =
  "(?:朝|昼|夜|夕|午|深夜|早朝|正午|毎|平日|間|あいだ|期間|営業|業務|勤務|\\d|[一二三四五六七八九十]{1,3}時)";
/** "来週月曜から金曜までの献立": the stretch is that of the noun behind it; "までの毎朝" says when. */
const nounStretch = new RegExp(
  `(?:昨日|きのう|前日|昨夜|昨晩|前夜)の?(?:朝|昼|夕方|夜|午前|午後)?の?\\d{1,2}時(?:半|\\d{1,2}分)?から(?:今日|今朝|本日|当日|翌日|翌朝)?の?(?:朝|昼|夕方|夜|午前|午後)?の?\\d{1,2}時(?:半|\\d{1,2}分)?までの|\\d{1,2}月\\d{1,2}日(?:から|~|-)(?:\\d{1,2}月)?\\d{1,2}日(?:まで|分)?の(?!${TIME_AHEAD}|[朝昼夜晩夕午])(?=[\\p{Script=Han}ァ-ヶ]{2})|(?:今日|本日|当日)の?\\d{1,2}時から(?:今|いま|現在|現時点)まで|(?:[来今先]週の?${DAY}曜日?から${DAY}曜日?(?:まで)?|${DAY}曜日?から${DAY}曜日?まで)の(?!${TIME_AHEAD})(?=[\\p{Script=Han}ァ-ヶ])`,
  "gu",
);
/** "日曜20時に、月曜から金曜でサボった…": behind a day with its time a stretch of days is the task's. */
const behindTime = new RegExp(
  `(?<=${DAY}曜日?の?(?:朝|昼|夕方|夜|午前|午後)?の?\\d{1,2}(?:時半?|:\\d\\d)(?:\\d{1,2}分)?に[、,]?)${DAY}曜日?から${DAY}曜日?(?:まで)?の?(?!${TIME_AHEAD})`,
  "gu",
);
const weekdayRange = new RegExp(
  `(?<![\\p{Script=Han}\\d]|\\d日)(?:毎週の?)?(${DAY})(?:曜日?)?\\s?(?:~|-|から|→)\\s?(${DAY})(?:曜日?)?(?:まで)?(?!\\d|[曜月日年本])`,
  "gu",
);
const afterEvery = new RegExp(
  `(?<=毎週の?)(${DAY})(?:曜日?)?\\s?(?:~|-|から|→)\\s?(${DAY})(?:曜日?)?(?:まで)?(?!\\d)`,
  "gu",
);
/** "月〜木は16時40分、金は15時半": a day in one sign, beside others that are written as a list or a stretch. */
const oneSign = new RegExp(
  `(?<=[、,。・/:\\s]\\s?)(${DAY})(?:(?=は|だけは)|(?=(?:の)?(?:\\d{1,2}[時:]|朝|夜|午前|午後|夕方|昼)))(?=(?:だけ)?は?の?(?:\\d{1,2}[時:]|朝|夜|午|夕|昼|深夜|正午))`,
  "gu",
);
const trailingWeekly =
  /(?<=[時分半\d](?:に|になったら|には)?)毎週(?=[、,])|[、,。](?:これを|以後|以降|今後)?毎週(?:お願い(?:します|ね)?|繰り返し(?:て(?:ください)?)?|です|で|ね|同じ(?:く|ように)?)?[。]?$/u;
const weekday = (sign: string): number => "日月火水木金土".indexOf(sign);
const span = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);

/** "金曜の朝に、週末の天気を", "金曜は土日の天気も": behind a time, or a day that is spoken of, the days of a noun; without a unit the phrase stays in the text. */
const NOUN = "の(?=(?:天気|予定|献立|予報|気温|イベント|スケジュール|計画|営業|混雑|出勤|勤怠|売上))";
const ofNoun = new RegExp(
  `(?<=(?:[朝昼夜晩時分半方]|午前|午後)に[、,]?)(?:週末|土日|平日|休日)${NOUN}|(?<=${DAY}曜日?に?は[、,]?)(?:週末|土日|平日|休日|(?:今|来|翌)[週月]|明日|翌日|${DAY}曜日?)${NOUN}`,
  "gu",
);

const ordinary = {
  usually: new RegExp(`(?<![\\p{Script=Han}])(?:普段|ふだん|通常|いつも)(?=は(?:の|、)?${TIME_AHEAD})`, "gu"),
  weekend: /週末|土日|土曜日?[と・、]日曜|休日|休みの日/u,
  oneDay: /[土日]曜日?/gu,
};

const signBeforeTime = new RegExp(`(?<![\\p{Script=Han}\\d])${DAY}(?=[\\s:](?:\\d{1,2}[時:]|午前|午後|正午))`, "gu");

export function readDays(chart: Chart): void {
  readOrdinarily(chart, ordinary);
  for (const { 0: words, index } of matchesOf(chart.text, ofNoun))
    chart.add("PHRASE", index, index + words.length, phrase([{ kind: "unitless", count: 0 }]), "of a noun");
  for (const { 0: words, index } of [...matchesOf(chart.text, nounStretch), ...matchesOf(chart.text, behindTime)]) {
    // Without a unit a phrase stays in the text.
    chart.add("PHRASE", index, index + words.length, phrase([{ kind: "unitless", count: 0 }]), "of a noun");
  }
  for (const one of [weekdayRange, afterEvery]) {
    for (const match of matchesOf(chart.text, one)) {
      const weekdays = span(weekday(match[1] ?? ""), weekday(match[2] ?? ""));
      chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "range");
    }
  }
  const isListed = chart.all("WEEKDAYS").length > 0 || /[月火水木金土日]{2,5}(?:は|の?\d{1,2}[時:])/u.test(chart.text);
  for (const match of isListed ? matchesOf(chart.text, oneSign) : []) {
    const weekdays = [weekday(match[1] ?? "")];
    chart.add("WEEKDAYS", match.index, match.index + 1, { weekdays, recurring: true }, "one sign");
  }
  readSignPairs(chart, signBeforeTime, weekday);
  for (const match of matchesOf(chart.text, weekdayList)) {
    const weekdays = [...(match[1] ?? match[2] ?? "").replace(/曜日?|[^月火水木金土日]/g, "")].map(weekday);
    if (new Set(weekdays).size !== weekdays.length || /^(?:月日|日月|金水|水月|木月|土月|火日)/.test(match[1] ?? ""))
      continue;
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "list");
  }
}

/** "月曜の8時半に…、毎週お願い": the last words say that the days before them repeat. */
export function readTrailingWeekly(chart: Chart): void {
  const match = trailingWeekly.exec(chart.text);
  if (!match || match.index === 0) return;
  const days = chart.all("WEEKDAY").filter(({ end }) => end <= match.index);
  if (days.length === 0) return;
  for (const { start, end, value } of days)
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "weekly");
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase([{ kind: "dropped" }]), "weekly");
}
