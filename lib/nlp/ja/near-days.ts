import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Meanings } from "../grammar/meanings";

const forms: [string, Meanings["RELDAY"]][] = [
  ["今日|本日|きょう", { count: 0 }],
  ["今夜|今晩|今夜遅く|こんや", { count: 0, part: "night" }],
  ["今夕|今日の夕方", { count: 0, part: "evening" }],
  ["明日|あした|あす|みょうにち", { count: 1 }],
  ["明朝|明日の朝(?![会礼食刊市練活])|あしたの朝(?![会礼食])", { count: 1, part: "morning" }],
  ["明晩|明日の夜|明日の晩", { count: 1, part: "night" }],
  ["明後日|あさって|みょうごにち", { count: 2 }],
  ["しあさって|明々後日|明明後日", { count: 3 }],
];
const days = forms.map(([words, value]) => {
  const longestFirst = words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
  return { value, words: new RegExp(`(?:${longestFirst})`, "gu") };
});
const next = /来(?=[週月年])|次の|今度の|次回の|今度|つぎの|次(?=の?[月火水木金土日]曜)/gu;
const current = /今週の(?!末)|今週(?!末)|この(?=[月火水木金土日]曜)|今(?=[週月年])/gu;
/** Behind words that repeat, a day near now belongs to the task, unless a clause or a bound begins with it. */
const repeats = /毎|平日|週末|隔[日週月]|ごと|おき|土日/u;
const opensClause = /(?:[。;!?！？:]|(?:て|で|し|る)[、,]|じゃなくて|いや|やっぱり?|ではなく)[、,]?\s?$/u;
/** "夜9時に明日の予定を": behind a time a day with a noun of its own. */
const ofNoun = /^の(?![朝昼夜晩夕午\d]|[一二三四五六七八九十]{1,2}時)/u;
const ofPeriod = /^[週月年]?の(?![月火水木金土日]曜|[朝昼夜晩夕午\d]|[一二三四五六七八九十]{1,2}時|毎|平日|週末)/u;
const isBound = /^\S{0,6}?(?:から|より|以降|まで|スタート|開始|いっぱい)/u;

/** Enters today, tomorrow, next week and the like. */
export function readNear(chart: Chart): void {
  const { text } = chart;
  const isContent = (start: number, end: number): boolean => {
    const before = text.slice(0, start);
    if (
      /[時分半]に、?$/u.test(before) &&
      /^(?:に)?(?:届く|来る|行く|使う|始まる|終わる|出す|提出する|発送する|開かれる|ある)[\p{Script=Han}ァ-ヶ]/u.test(
        text.slice(end, end + 8),
      )
    )
      return true;
    if (/[時分半]に$/u.test(before) && ofNoun.test(text.slice(end, end + 4))) return true;
    // "日曜の夜に来週のやることを": behind a day and a part of it as well.
    if (/(?:曜日?|毎[日週])の?[朝昼夜晩夕]方?に$/u.test(before) && ofPeriod.test(text.slice(end, end + 5))) return true;
    return repeats.test(before) && !opensClause.test(before) && !isBound.test(text.slice(end, end + 12));
  };
  const enter = (pattern: RegExp, add: (start: number, end: number) => void): void => {
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      if (!isContent(match.index, end)) add(match.index, end);
    }
  };
  for (const { value, words } of days) enter(words, (start, end) => chart.add("RELDAY", start, end, value, "near day"));
  enter(next, (start, end) => chart.add("NEXT", start, end, {}, "next"));
  enter(current, (start, end) => chart.add("THIS", start, end, {}, "this"));
}
