import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  [
    "第一次在4月4日上午10点，之后每两周一次，检查灭火器",
    "rrule FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;BYHOUR=10 | from 2026-04-04T00:00",
  ],
  ["每周三店休，其余时间上午十点盘点", "0 10 * * 0-2,4-6"],
  ["周一公休，所以其余每天10点检查库存", "0 10 * * 0,2-6"],
  ["每周二周四晚上7点的英语课前30分钟提醒我", "30 18 * * 2,4"],
  ["每年6月1日和12月1日各体检预约一次", "0 9 1 6 * + 0 9 1 12 *"],
  ["每天在9点和14点提醒我喝水", "0 9,14 * * *"],
  ["每天在9点和14点之间每小时提醒我喝水", "0 9-14 * * *"],
  ["周一和周三分别在9点和14点提醒我开会", "0 9 * * 1 + 0 14 * * 3"],
  ["周一至周五每天三次，分别在9点、13点、17点提醒我点名", "0 9,13,17 * * 1-5"],
  ["工作日早8点，周末不要，推送早报", "0 8 * * 1-5"],
  ["每天提醒我吃药，早饭后和晚饭后", "0 8,18 * * *"],
  ["每天上班前半小时提醒我看天气", "ask"],
  ["每天午饭后半小时提醒我散步", "ask"],
  ["这周末两天都早上九点提醒我练车", "0 9 * * 0,6 | from 2026-03-07T00:00 | until 2026-03-08T23:59"],
  ["每天七点叫我，周末九点", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["每天七点叫我，周五八点", "0 7 * * 0-4,6 + 0 8 * * 5"],
  ["每天中午11:45提醒订餐，周五11:30", "45 11 * * 0-4,6 + 30 11 * * 5"],
  ["周末早上睡到自然醒，工作日六点四十叫我", "40 6 * * 1-5"],
  ["每年生日（7月8日）前三天晚上八点提醒我订蛋糕", "0 20 5 7 *"],
  ["每月月初的工作日上午十点开票", "0 10 1W * *"],
  ["把每天8点的天气改成7点半", "edit"],
  ["早上八点的那个提醒，周末不要响", "edit"],
  ["以后每天的汇率推送都改到下午", "edit"],
  ["那个爬虫任务先停一下，等我通知", "pause"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["第一次在4月4日上午10点，之后每两周一次，检查灭火器", "检查灭火器。"],
  ["每年6月1日和12月1日各体检预约一次", "各体检预约一次。"],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});

it("names the task that is paused until further notice", () => {
  expect(parseRequest("那个爬虫任务先停一下，等我通知", { now, timezone: "UTC" })).toMatchObject({ target: "爬虫" });
});
