import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // what is left out
  ["12月の週末を除いて毎日22時にバックアップ", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  // lengths and windows
  ["3日と4時間後に荷物を受け取るよう通知", "once 2026-03-07T14:00"],
  ["30分くらいしたら声かけて", "once 2026-03-04T10:30"],
  ["午後6時以降、深夜0時前まで1時間ごとにサーバーログを見て", "0 18-23 * * *"],
  [
    "来週の月曜から3週間、月〜金の7:45に薬を飲むよう知らせて",
    "45 7 * * 1-5 | from 2026-03-09T00:00 | until 2026-03-29T23:59",
  ],
  ["今月の毎週土曜14時に病院の再診を知らせて", "0 14 * * 6 | until 2026-03-31T23:59"],
  [
    "3月9日を初回として隔週で10時に振り返り会を知らせて",
    "rrule FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=10 | from 2026-03-09T00:00",
  ],
  ["6時間ごと、0時起点で録画容量を調べる", "0 */6 * * *"],
  // days before a weekday of the month
  ["毎月第2火曜の前日15時に資料の準備を知らせて", "rrule FREQ=MONTHLY;BYMONTHDAY=7,8,9,10,11,12,13;BYDAY=MO"],
  [
    "毎月最終金曜の2日前、11時に会議室を予約するよう教えて",
    "rrule FREQ=MONTHLY;BYMONTHDAY=-9,-8,-7,-6,-5,-4,-3;BYDAY=WE",
  ],
  ["月末の3日間、毎日17時に督促", "0 17 L-2,L-1,L * *"],
  // times
  ["毎週金曜日の18時さんじゅっぷんに日報をまとめて", "30 18 * * 5"],
  ["毎日じゅうはちじに夕飯の準備を知らせて", "0 18 * * *"],
  ["毎日にじゅういちじじゅうごふんに薬を飲むよう知らせて", "15 21 * * *"],
  ["毎日25時に録画を確認", "0 1 * * *"],
  ["今夜26時に録画を確認", "once 2026-03-05T02:00"],
  ["朝晩8時に歯磨きを知らせて", "0 8,20 * * *"],
  ["毎日8時に18時公開の記事を読み直して", "0 8 * * *"],
  ["毎週水曜は燃えるゴミの日なので朝7時に教えて", "0 7 * * 3"],
  ["7時に天気、12時に献立、22時にバックアップ、毎日", "0 7 * * * // 0 12 * * * // 0 22 * * *"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["毎日9時、いや10時に猫に薬をあげるよう教えて、やっぱり10時15分", "猫に薬をあげるよう教えてください。"],
  ["毎日8時に18時公開の記事を読み直して", "18時公開の記事を読み直してください。"],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});
