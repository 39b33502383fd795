import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** Days before a day of each month, with what is on it or without. */
it.each([
  ["毎月25日の給料日の前日の18時に残高を教えて", "0 18 24 * *", "残高を教えてください。"],
  ["毎月1日の前日の20時に準備して", "0 20 L * *", "準備してください。"],
  ["每月25号发工资的前一天18点告诉我余额", "0 18 24 * *", "告诉我余额。"],
  ["매월 25일 월급날 전날 18시에 잔액 알려줘", "0 18 24 * *", "잔액 알려줘."],
  ["매달 10일 카드 결제일 이틀 전 9시에 알려줘", "0 9 8 * *", "알려줘."],
  ["Her ayın 25'inden bir gün önce 18'de bakiyeyi göster", "0 18 24 * *", "Bakiyeyi göster."],
  ["Her ayın 25'indeki maaş gününden bir gün önce 18'de bakiyeyi göster", "0 18 24 * *", "Bakiyeyi göster."],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it("leaves the day before to the task", () => {
  expect(outcomeOf("每月25号10点提醒我整理前一天的账", "UTC")).toBe("0 10 25 * *");
});
