import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // the 12 behind an evening hour is midnight
  ["저녁 8시부터 12시까지 20분마다 봐줘", "*/20 20-23 * * * + 0 0 * * *"],
  ["저녁 8시 이후 12시 전까지 20분마다 예매 페이지 새로고침", "*/20 20-23 * * *"],
  // through the whole of a month or week
  ["다음 달까지 매일 아침 8시에 알려줘", "0 8 * * * | until 2026-04-30T23:59"],
  ["다음 주까지 매일 아침 8시에 알려줘", "0 8 * * * | until 2026-03-15T23:59"],
  ["다음 주말 10시에 세차", "once 2026-03-14T10:00"],
  ["다음 주 주말 10시에 세차", "once 2026-03-14T10:00"],
  ["이번 주말 10시에 세차", "once 2026-03-07T10:00"],
  ["다음 주 주말까지 매일 9시에 물 줘", "0 9 * * * | until 2026-03-15T23:59"],
  // one of a list is replaced
  ["월수금 아침 7시에 조깅, 수요일은 목요일로 바꿔", "0 7 * * 1,4,5"],
  ["월수금 아침 7시에 조깅, 수요일은 목요일로", "0 7 * * 1,4,5"],
  // days set against each other
  ["평소엔 7시, 일요일엔 9시에 깨워줘", "0 7 * * 1-6 + 0 9 * * 0"],
  ["주말이면 10시, 평일이면 7시에 날씨 알려줘", "0 10 * * 0,6 + 0 7 * * 1-5"],
  ["매일 아침 6시 50분에 깨워주고 토일은 8시 20분으로", "50 6 * * 1-5 + 20 8 * * 0,6"],
  ["매일 아침 7시에 깨워주고 주말은 9시에 깨워줘", "0 7 * * 1-5 + 0 9 * * 0,6"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["평일엔 6시 50분에 애들 깨우라고 알려주고 주말엔 8시 반에 해줘", "애들 깨우라고 알려줘."],
  ["20분 뒤에 라면 물 끄라고 해줘", "라면 물 끄라고 해줘."],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});
