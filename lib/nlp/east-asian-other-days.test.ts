import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** The hour of other days is of the same half of the day as the first, where it does not say its own. */
it.each([
  ["每天晚上九点提醒我关灯，周三十点", "0 21 * * 0-2,4-6 + 0 22 * * 3"],
  ["每天下午三点提醒我喝水，周末四点", "0 15 * * 1-5 + 0 16 * * 0,6"],
  ["毎晩9時に消灯を知らせて、水曜は10時", "0 21 * * 0-2,4-6 + 0 22 * * 3"],
  ["平日は夜8時に洗濯を知らせて、土日は9時半で", "0 20 * * 1-5 + 30 21 * * 0,6"],
  ["매일 저녁 8시에 약 먹으라고 알려줘. 토요일만 9시 반", "0 20 * * 0-5 + 30 21 * * 6"],
  ["平日夜9時に日報、土曜は朝10時", "0 21 * * 1-5 + 0 10 * * 6"],
  ["每天早上八点和晚上八点提醒我吃药，周末十点", "0 8,20 * * 1-5 + 0 10 * * 0,6"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

/** The hours of the day's end begin at three. */
it.each([
  ["每天早上七点发天气，另外周五傍晚四点提醒我洗车", "0 7 * * * | 0 16 * * 5"],
  ["毎朝7時に波情報を送って、あと金曜の夕方4時にワックスをリマインドして", "0 7 * * * | 0 16 * * 5"],
  ["每天傍晚五点提醒我遛狗，周末傍晚四点半", "0 17 * * 1-5 + 30 16 * * 0,6"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

/** Other days with why they have their own time, or as "that day". */
it.each([
  ["一三五9点50叫大家开站会，二四因为要跟客户通话改到10点20", "50 9 * * 1,3,5 + 20 10 * * 2,4"],
  ["周一三五九点提醒我开会，周二四由于要接孩子改到十点", "0 9 * * 1,3,5 + 0 10 * * 2,4"],
  ["工作日晚上七点提醒我做饭，周三由于加班推迟到八点半", "0 19 * * 1,2,4,5 + 30 20 * * 3"],
  ["周一到周四晚上十点一刻提醒我关投影仪，周五那天提前到九点", "15 22 * * 1-4 + 0 21 * * 5"],
  ["每天晚上八点提醒我练琴，周五那天改到九点半", "0 20 * * 0-4,6 + 30 21 * * 5"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

/** Signs of days before an hour in signs: the last number is the hour. */
it.each([
  ["周一三五九点提醒我开会", "0 9 * * 1,3,5"],
  ["周二四六点提醒我去健身", "0 6 * * 2,4"],
  ["周一三五十一点喝水", "0 11 * * 1,3,5"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

/** This day of a later week or month. */
it.each([
  ["再来週の今日、朝9時に見積もりの件を確認", "2026-12-09T09:00"],
  ["来月の今日15時に確認の連絡", "2026-12-25T15:00"],
  ["下周的今天下午三点给他打电话", "2026-12-02T15:00"],
  ["다다음 주 오늘 9시에 확인해줘", "2026-12-09T09:00"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

/** When a thing runs out is told, and does not end the reminders. */
it.each([
  ["每年9月28号上午11点提醒我：域名十月到期，要续费", "0 11 28 9 *", "提醒我：域名十月到期，要续费。"],
  ["每周一上午九点催款，合同12月底到期", "0 9 * * 1", "催款，合同12月底到期。"],
  ["每天早上八点提醒我练琴，12月底到期", "0 8 * * * until 2026-12-31", "提醒我练琴。"],
])("%s → %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
