import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** So long before the hour at which a message says that something closes. */
it.each([
  ["我们店早上九点开门晚上七点关门，每天关门前半小时提醒我点钱", "30 18 * * *"],
  ["我们九点开门，晚上九点半打烊。工作日打烊前15分钟提醒我锁后门", "15 21 * * 1-5"],
  ["店は9時開店19時閉店です。毎日閉店の30分前にレジの現金を数えるよう言って", "30 18 * * *"],
  ["가게는 9시에 열고 19시에 닫아요. 매일 마감 30분 전에 현금 세라고 알려줘", "30 18 * * *"],
  ["Dükkân 9'da açılıyor, 19'da kapanıyor; kapanıştan yarım saat önce her gün kasayı saymamı hatırlat", "30 18 * * *"],
  // Nobody says when that is.
  ["每天关门前半小时提醒我点钱", "ask"],
  ["매일 마감 30분 전에 현금 세라고 알려줘", "ask"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("leaves the opening hours to the task", () => {
  const text = "我们店早上九点开门晚上七点关门，每天关门前半小时提醒我点钱";
  expect(promptsOf(text, "UTC")).toContain("九点开门晚上七点关门");
});
