import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // the 12 behind an evening hour is midnight
  ["夜8時から12時まで20分おきに見て", "*/20 20-23 * * * + 0 0 * * *"],
  ["夜8時以降10時まで20分おきに見て", "*/20 20,21 * * * + 0 22 * * *"],
  // through the whole of a month or week
  ["毎朝8時に来年6月まで薬をリマインドして", "0 8 * * * | until 2027-06-30T23:59"],
  ["毎朝8時に来月まで薬をリマインドして", "0 8 * * * | until 2026-04-30T23:59"],
  ["毎朝8時に来週まで薬をリマインドして", "0 8 * * * | until 2026-03-15T23:59"],
  ["毎朝8時に来週いっぱい薬をリマインドして", "0 8 * * * | until 2026-03-15T23:59"],
  ["来週末の10時に洗車", "once 2026-03-14T10:00"],
  ["今週末の10時に洗車", "once 2026-03-07T10:00"],
  ["今週末まで毎日9時に水やり", "0 9 * * * | until 2026-03-08T23:59"],
  // one of a list is replaced
  ["月水金の朝7時にジョギング、水曜は木曜に変更", "0 7 * * 1,4,5"],
  ["毎週火曜と金曜の18時にゴミ出し、金曜を土曜に変えて", "0 18 * * 2,6"],
  // days set against each other
  ["普段は7時、日曜は9時に起こして", "0 7 * * 1-6 + 0 9 * * 0"],
  ["毎朝6時50分に起こして、土日は8時20分に", "50 6 * * 1-5 + 20 8 * * 0,6"],
  ["普段は7時に起こして、週末は9時に", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["毎朝7時に起こして、週末は9時に起こして", "0 7 * * 1-5 + 0 9 * * 0,6"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["週末なら10時、平日なら7時に天気を読み上げて", "天気を読み上げてください。"],
  ["月水金の朝7時にジョギング、水曜は木曜に変更", "ジョギング。"],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});
