import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** Behind a day with its time, days that a noun has are the task's. */
it.each([
  ["매주 월요일 8시에 금요일부터 일요일까지 매출 정리해줘", "0 8 * * 1", "금요일부터 일요일까지 매출 정리해줘."],
  [
    "매주 월요일 아침에 금요일부터 일요일까지의 매출을 정리해줘",
    "0 8 * * 1",
    "금요일부터 일요일까지의 매출을 정리해줘.",
  ],
  ["매월 1일 9시에 월요일부터 금요일까지의 매출 평균 내줘", "0 9 1 * *", "월요일부터 금요일까지의 매출 평균 내줘."],
  ["매주 목요일 18:00에 금요일~일요일 일정 알려줘", "0 18 * * 4", "금요일~일요일 일정 알려줘."],
  ["매주 월요일 오전 8시에 토요일과 일요일의 매출 정리해줘", "0 8 * * 1", "토요일과 일요일의 매출 정리해줘."],
])("%s: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it.each([
  ["8시에 월요일부터 금요일까지 매출 정리해줘", "0 8 * * 1-5"],
  ["매주 월요일 8시에, 수요일 9시에 일정 알려줘", "0 8 * * 1 + 0 9 * * 3"],
  ["월요일 8시에 화요일부터 금요일까지 매일 9시에 알려줘", "0 8 * * 1 + 0 9 * * 2-5"],
])("%s: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
