import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // the 12 behind an evening hour is midnight
  ["晚上八点到十二点每20分钟看一下", "*/20 20-23 * * * + 0 0 * * *"],
  ["晚上八点以后到十二点之前每20分钟刷一下", "*/20 20-23 * * *"],
  ["晚上八点以后、十点以前每20分钟看一下", "*/20 20,21 * * *"],
  ["早上八点到十二点每20分钟看一下", "*/20 8-11 * * * + 0 12 * * *"],
  // through the whole of a month or week
  ["每天早上8点提醒我喝水，到明年六月为止", "0 8 * * * | until 2027-06-30T23:59"],
  ["每天早上8点提醒我喝水，到下个月为止", "0 8 * * * | until 2026-04-30T23:59"],
  ["每天早上8点提醒我喝水，到下周为止", "0 8 * * * | until 2026-03-15T23:59"],
  ["到明年底每周一9点发报表", "0 9 * * 1 | until 2027-12-31T23:59"],
  ["明年三月之前每周一9点提醒我称重", "0 9 * * 1 | until 2027-02-28T23:59"],
  ["从明年三月起每周一9点发报表", "0 9 * * 1 | from 2027-03-01T00:00"],
  ["下周末上午十点提醒我洗车", "once 2026-03-14T10:00"],
  ["本周末上午十点提醒我洗车", "once 2026-03-07T10:00"],
  // one of a list is replaced
  ["周一、周三、周五早上7点晨跑，周三改成周四", "0 7 * * 1,4,5"],
  ["每天早上六点五十叫我起床，周六日改成八点二十", "50 6 * * 1-5 + 20 8 * * 0,6"],
  // days set against each other
  ["平时七点叫我，周日九点", "0 7 * * 1-6 + 0 9 * * 0"],
  ["平时七点叫我，周末九点", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["周末的话上午十点，平时的话早上七点，播报天气", "0 10 * * 0,6 + 0 7 * * 1-5"],
  ["每天7点叫我，周末9点叫我", "0 7 * * 1-5 + 0 9 * * 0,6"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it("drops the words that set days against each other", () => {
  const text = "周末的话上午十点，平时的话早上七点，播报天气";
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: "播报天气。" });
});
