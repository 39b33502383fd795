import { expect, it } from "vitest";
import { parseRequest } from ".";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  ["every Monday at 9 send standup notes, except on 7 December", "At 09:00, every Monday"],
  ["every Monday at 9 send standup notes, skip the one on 7 December", "At 09:00, every Monday"],
  ["every weekday at 9 post the plan, not on 25 December", "At 09:00, Monday through Friday"],
  ["jeden Montag um 9 den Bericht schicken, außer am 7. Dezember", "Jeden Montag um 09:00"],
])("days of the week without one date are asked about, with all but that date offered: %s", (text, option) => {
  expect(parseRequest(text, context)).toMatchObject({ intent: "needs_clarification", options: [option] });
});

it("every second week without one date is no message about a rule", () => {
  const text = "every second Tuesday from 8 December at 4pm prep the review, except 5 Jan";
  const result = parseRequest(text, context);
  expect(result).toMatchObject({ intent: "needs_clarification", options: [expect.stringContaining("Tuesday")] });
  expect(result).toMatchObject({ message: expect.not.stringContaining("BYMONTH") });
});

it("every day without one date is a schedule", () => {
  expect(parseRequest("daily at 8 water the plants except December 25", context)).toMatchObject({
    success: true,
    schedule: { cronExpressions: ["0 8 * 1-11 *", "0 8 1-24,26-31 12 *"] },
  });
});
