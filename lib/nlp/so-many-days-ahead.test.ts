import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["接下来十个晚上11点备份", "0 23 * * * x10"],
  ["接下来七个晚上每晚10点提醒我吃药", "0 22 * * * x7"],
  ["连续三个晚上9点推送直播预告", "0 21 * * * x3"],
  ["接下来三个周五下午5点提醒我交周报", "0 17 * * 5 x3"],
  ["接下来3个周末早上9点备份", "0 9 * * 0,6 x6"],
  ["从今晚开始连续五个晚上9点给我发故事", "0 21 * * * x5"],
])("%s: so many and no more", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
