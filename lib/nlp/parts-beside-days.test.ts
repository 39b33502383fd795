import { expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

it.each([
  ["back up the db nightly and on Fridays at 15:00", "0 2 * * * + 0 15 * * 5"],
  ["check the mail every morning and on Sundays at 20:00", "0 8 * * * + 0 20 * * 0"],
  ["check the mail every evening on weekdays at 7", "0 19 * * 1-5"],
])("%s → %s", (text, expected) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  expect(result.success && result.schedule.cronExpressions.join(" + ")).toBe(expected);
});

it.each([
  "run tests nightly and deploy on Fridays at 15:00",
  "every morning at 8 the weather, every evening at 8 the news",
  "On weekdays weather at 7, market at 9",
])("%s: two things, and nobody says so surely", (text) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  const isSure = result.success && result.confidence >= 0.8 && !result.needsClarification;
  expect(isSure && result.additional.length === 0).toBe(false);
});
