import { expect, it } from "vitest";
import { wordDiff } from "./word-diff";

/** The text with what changed in brackets. */
function marked(text: string, other: string): string {
  return wordDiff(text, other)
    .map((part) => (part.same ? part.text : `[${part.text}]`))
    .join("");
}

it.each([
  ["At [09:45], Monday through Friday", "At 09:45, Monday through Friday", "At 09:00, Monday through Friday"],
  ["At 09:00, [every] Monday", "At 09:00, every Monday", "At 09:00, Monday through Friday"],
  [
    "At 08:00, every Monday[; and at 10:00, every Tuesday]",
    "At 08:00, every Monday; and at 10:00, every Tuesday",
    "At 08:00, every Monday",
  ],
  [
    "Jeden Montag um 08:00 [und jeden Dienstag um 10:00]",
    "Jeden Montag um 08:00 und jeden Dienstag um 10:00",
    "Jeden Montag um 08:00",
  ],
  ["每周一至周五 [10:00]", "每周一至周五 10:00", "每周一至周五 09:00"],
  ["毎週[火]曜日の09:00", "毎週火曜日の09:00", "毎週月曜日の09:00"],
  ["Every minute", "Every minute", "Every minute"],
  ["[Täglich]", "Täglich", ""],
])("%s", (shown, text, other) => {
  expect(marked(text, other)).toBe(shown);
});

it("keeps every character", () => {
  const text = "Am 1. und 15. jedes Monats um 09:00, ab 2026-03-13  (Cron)";
  expect(
    wordDiff(text, "um 09:00 Am 15. (Cron)")
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});
