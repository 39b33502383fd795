import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** The months that were not said before have days of their own. */
it.each([
  ["6月到8月每天早上7点浇水，其他月份每周一浇一次", "0 7 * 6-8 * + 0 7 * 1-5,9-12 1"],
  ["12月每天九点提醒我打卡，其余月份每周一九点", "0 9 * 12 * + 0 9 * 1-11 1"],
  ["七月和八月不用，其余月份每月5号上午10点催考勤表", "0 10 5 1-6,9-12 *"],
  ["6月から8月は毎朝7時、その他の月は月曜の9時に庭の確認を知らせて", "0 7 * 6-8 * + 0 9 * 1-5,9-12 1"],
  ["6월부터 8월까지는 매일 7시에, 나머지 달에는 월요일 9시에 물 주라고 알려줘", "0 7 * 6-8 * + 0 9 * 1-5,9-12 1"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  "六七八月每天早上七点提醒我浇花，其余月份每两天一次",
  "6월부터 8월까지는 매일 7시에, 나머지 달에는 이틀에 한 번 물 주라고 알려줘",
  "夏は毎日7時、それ以外の月は2日に1回、水やりを知らせて",
])("%s: steps for some months only, or months that nobody named, are asked", (text) =>
  expect(outcomeOf(text, "UTC")).toBe("ask"),
);

/** Before a feast is not on it; a range of days that are left out may be named before its dates, and fill whole months. */
it.each([
  ["元旦前每天早上八点提醒我背单词", "0 8 * * * until 2026-12-31"],
  ["クリスマスの前まで毎日8時に単語を送って", "0 8 * * * until 2026-12-24"],
  ["12월 20일 전까지 매일 8시에 단어 보내줘", "0 8 * * * until 2026-12-19"],
  ["12月20号之前每天早上八点提醒我背单词", "0 8 * * * until 2026-12-20"],
  ["每天早上六点半推送路况，国庆那七天（10月1日到7日）不推", "30 6 * 1-9,11,12 * + 30 6 8-31 10 *"],
  ["毎朝6時半に道路状況を送って。夏休み（8月10日〜16日）はなし", "30 6 * 1-7,9-12 * + 30 6 1-9,17-31 8 *"],
  ["매일 아침 6시 반에 교통상황 보내줘. 여름휴가(8월 10일~16일) 제외", "30 6 * 1-7,9-12 * + 30 6 1-9,17-31 8 *"],
  [
    "Jeden Tag um 7 die Lage, außer in den Weihnachtsferien (23. Dezember bis 6. Januar)",
    "0 7 * 2-11 * + 0 7 1-22 12 * + 0 7 7-31 1 *",
  ],
  ["每天六点半推送路况，暑假（7月10日到8月31日）不用", "30 6 * 1-6,9-12 * + 30 6 1-9 7 *"],
  [
    "every day at 6:30 send the list, except from 10 July to 5 September",
    "30 6 * 1-6,10-12 * + 30 6 1-9 7 * + 30 6 6-31 9 *",
  ],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
