import { expect, it } from "vitest";
import { parseRequest } from "../index";

const now = new Date("2026-11-25T10:00:00Z");

it.each([
  ["every day at 9, on Wednesdays at 11 instead, check the queue", "0 9 * * 0-2,4-6 + 0 11 * * 3"],
  ["every weekday at 8 check the queue, but on Fridays only at 7", "0 8 * * 1-4 + 0 7 * * 5"],
  ["every weekday at 8 check the queue, on Fridays at 7", "0 8 * * 1-4 + 0 7 * * 5"],
  ["every day at 9 (Wednesdays 11) check the queue", "0 9 * * 0-2,4-6 + 0 11 * * 3"],
  ["three times on Mondays: 9, 12 and 15, check the queue", "0 9,12,15 * * 1"],
  [
    "weekdays at 7 and 19, weekends at 10, except the first Sunday of the month, check the queue",
    "0 7,19 * * 1-5 + 0 10 * * 6 + 0 10 * * 0#2,0#3,0#4,0#5",
  ],
  ["every day at 8am (my time in Sydney) check the queue", "0 8 * * * Australia/Sydney"],
  ["every Monday at 9 from January to March and at 10 from April check the queue", "needs_clarification"],
])("%s → %s", (text, expected) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) return expect(result.intent).toBe(expected);
  const { cronExpressions, timezone, maxRuns } = result.schedule;
  expect(maxRuns).toBeNull();
  expect([cronExpressions.join(" + "), ...(timezone === "UTC" ? [] : [timezone])].join(" ")).toBe(expected);
});
