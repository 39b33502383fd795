import { expect, it } from "vitest";
import { parseRequest } from "../index";

const now = new Date("2026-11-25T10:00:00Z");

it.each([
  ["every Monday and Wednesday, no, strike Wednesday, at 13:00 sync the calendar", "0 13 * * 1"],
  ["every Monday and Wednesday, scratch Wednesday, at 13:00 sync the calendar", "0 13 * * 1"],
  ["Mon, Wed and Fri at 7, forget Wednesday, water the lawn", "0 7 * * 1,5"],
  ["every day at 8, 12 and 20, drop the 12, water the lawn", "0 8,20 * * *"],
  ["every day at 8am and 8pm, forget the 8pm, water the lawn", "0 8 * * *"],
  ["every Wednesday at 7, scratch Wednesday, make it Thursday, water the lawn", "0 7 * * 4"],
  ["bin day is Tuesday. Remind me every week the evening before at 8", "0 20 * * 1"],
  ["the night before Christmas, every year, 10 p.m., set the alarm panel to away mode", "0 22 24 12 *"],
])("%s → %s", (text, expected) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  expect(result.success ? result.schedule.cronExpressions.join(" + ") : result.message).toBe(expected);
});
