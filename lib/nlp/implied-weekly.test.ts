import { expect, it } from "vitest";
import { parseRequest } from "./index";

const read = (text: string) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result;
};

/** Two jobs of a weekday each, and nothing that says that they repeat: every week is assumed, and said so. */
it.each([
  ["月曜9時にバックアップを確認して、金曜18時に要約を送って", "繰り返しの指定がないため毎週としました"],
  ["월요일 9시에 백업 확인하고 금요일 18시에 요약 보내줘", "반복 지정이 없어 매주로 정했습니다"],
  ["周一9点检查备份，周五18点发总结", "未说明是否重复：按每周执行"],
])("%s", (text, assumption) => {
  const { confidence, assumptions, schedule, additional } = read(text);
  expect(
    [schedule, ...(additional ?? []).map((one) => one.schedule)].map(({ cronExpressions }) => cronExpressions),
  ).toEqual([["0 9 * * 1"], ["0 18 * * 5"]]);
  expect(confidence).toBeLessThan(0.8);
  expect(assumptions).toContain(assumption);
});

it.each(["每周一9点检查备份，周五18点发总结", "1. 月曜9時に週の目標を聞く 2. 金曜17時に振り返りを聞く"])(
  "%s is sure",
  (text) => {
    expect(read(text).confidence).toBeGreaterThan(0.9);
  },
);
