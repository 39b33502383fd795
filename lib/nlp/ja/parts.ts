import type { PartOfDay } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const forms: [string, PartOfDay, boolean][] = [
  ["朝|早朝|朝早く|午前|午前中|あさ|朝のうち|朝一番|朝一|朝イチ|起床時|出社時|始業時|朝食後|朝食前", "morning", false],
  ["毎朝|まいあさ|朝ごとに", "morning", true],
  ["昼|お昼|昼休み|昼食時|ランチタイム|昼どき|ひる|ランチ時|昼時", "lunch", false],
  ["毎昼", "lunch", true],
  ["午後|午後遅く|昼過ぎ|お昼過ぎ|昼下がり", "afternoon", false],
  ["夕方|夕|夕刻|ゆうがた|夕食前|夕食時", "evening", false],
  ["毎夕", "evening", true],
  ["夜|晩|夜遅く|よる|就寝前|寝る前|夕食後", "night", false],
  ["夜間", "night", false],
  ["毎晩|毎夜|まいばん|夜ごと|夜な夜な", "night", true],
  ["深夜|夜中|真夜中|未明|明け方", "nightly", false],
  ["終業時|終業前|退勤前|退社時|定時前|業務終了時|終業|一日の終わり|1日の終わり|終業時刻|退勤時", "endOfDay", false],
  [
    "営業時間中|営業時間内|勤務時間中|就業時間中|業務時間中|業務時間内|営業時間|勤務時間内|就業時間内|業務時間|勤務時間",
    "hours",
    false,
  ],
  ["日中|昼間|昼の間", "day", false],
];

/** A part of the day says when only where no noun goes on: 朝に, not 朝会 or 朝のニュース. */
const AHEAD =
  "(?=$|[\\s、,。:;()!?]|に(?!ゅう)|は|も|で|と|から|まで|だけ|のみ|以外|を除|中|限定|ごと|毎|[一-龥]{2,}を|[ァ-ヶ]{3,}を)";
/** 退勤前チェックリスト, 夜間チケット is one noun, 退勤前に says when. */
const STANDS = "(?=$|[\\s、,。:;()!?]|に(?!ゅう)|は|も|で|と|から|まで|だけ|のみ|以外|を除|中|限定|ごと|毎)";
const parts = forms.map(([words, part, recurring]) => {
  const longestFirst = words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
  const ahead = recurring ? "" : part === "endOfDay" || part === "hours" || words === "夜間" ? STANDS : AHEAD;
  return { part, recurring, pattern: new RegExp(`${recurring ? "" : "(?<!毎)"}(?:${longestFirst})${ahead}`, "gu") };
});

/** 火曜の朝ゴミ出し, 平日夜ログ確認: behind a day a part of it says when, whatever noun goes on. */
const behindDay =
  /(?<=(?:曜日?|毎日|平日|週末|土日|\d日|月末)の?)(?:(?<morning>早朝|朝)|(?<lunch>お?昼)|(?<evening>夕方)|(?<night>夜|晩))(?=[\p{Script=Han}ァ-ヶa-z])(?!朝?[会礼刊食市練活]|[勤間行景]|[ご酌]|寝|過ぎ|休み|前|後)/gu;

/** 10時半の就寝前, 7時半、朝食後: what somebody does at the time before it. */
const doing = /(?:起床|出社|始業|食|就寝|寝る|終業|退勤|退社)[前後時]$/u;
const clockBefore = /(?:[時分半]|:\d\d)[のに、,]?\s?$/u;

/** Enters the parts of the day; a cron expression says its hours itself. */
export function readParts(chart: Chart): void {
  if (chart.has("CRON")) return;
  for (const { 0: words, groups = {}, index } of matchesOf(chart.text, behindDay)) {
    const part = (["morning", "lunch", "evening", "night"] as const).find((one) => groups[one] !== undefined);
    if (part) chart.add("PART", index, index + words.length, { part, separate: true }, "behind a day");
  }
  for (const { part, recurring, pattern } of parts) {
    for (const { 0: said, index } of matchesOf(chart.text, pattern)) {
      if (doing.test(said) && clockBefore.test(chart.text.slice(0, index))) continue;
      const value = { part, separate: true, ...(recurring ? { recurring } : {}) };
      chart.add("PART", index, index + said.length, value, "part");
    }
  }
}
