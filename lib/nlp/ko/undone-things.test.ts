import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** What is undone later in the day is a job of its own, of the same thing. */
it.each([
  ["매일 오전 7시에 불 켜고 밤 11시에 꺼줘", "0 7 * * * | 0 23 * * *", "불 켜 주세요. | 불 꺼줘."],
  [
    "평일 오전 9시에 서버를 켜고 오후 6시에 꺼 주세요",
    "0 9 * * 1-5 | 0 18 * * 1-5",
    "서버를 켜 주세요. | 서버를 꺼 주세요.",
  ],
  ["평일 8시에 경보 끄고 20시에 켜줘", "0 8 * * 1-5 | 0 20 * * 1-5", "경보 꺼 주세요. | 경보 켜줘."],
  ["매일 8시에 창고 문 열고 22시에 닫아줘", "0 8 * * * | 0 22 * * *", "창고 문 열어 주세요. | 창고 문 닫아줘."],
])("%s: %s", (text, outcome, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it("takes no thing from several deeds", () => {
  expect(promptsOf("매일 아침 7시에 커튼 열고 음악 틀고 밤 10시에 닫아줘", "UTC")).toBe(
    "커튼 열고 음악 틀어 주세요. | 닫아줘.",
  );
});
