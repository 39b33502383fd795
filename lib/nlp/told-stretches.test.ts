import { expect, test } from "vitest";
import { parseRequest } from "./parse-request";

function promptOf(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.agentPrompt : result.intent;
}

test.each([
  [
    "Remind me on 6 December at 9 to cancel the trial, it ends on the 8th",
    "Remind me to cancel the trial, it ends on the 8th.",
  ],
  ["Cancel the trial on 6 December at 9, it expires on the 8th", "Cancel the trial, it expires on the 8th."],
  ["会議は毎週火曜14時です。13時に資料を印刷して", "会議は毎週火曜14時です。13時に資料を印刷してください。"],
  [
    "회의는 매주 화요일 14시야. 2시간 전에 안건을 team@acme.io로 보내줘",
    "회의는 매주 화요일 14시야. 안건을 team@acme.io로 보내줘.",
  ],
  ["这周我上夜班，每天傍晚六点半提醒我吃药", "这周我上夜班，提醒我吃药。"],
])("what is told keeps its words: %s → %s", (text, prompt) => {
  expect(promptOf(text)).toBe(prompt);
});
