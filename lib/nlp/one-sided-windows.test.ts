import { expect, it } from "vitest";
import { parseRequest } from "./index";
import type { ParsedSchedule } from "./types";

const now = new Date("2026-11-25T10:00:00Z");

function read(text: string): ParsedSchedule {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result;
}

function schedule(text: string): string {
  const { cronExpressions, startsAt, endsAt, maxRuns } = read(text).schedule;
  const bounds = [startsAt && `from ${startsAt.slice(0, 16)}`, endsAt && `until ${endsAt.slice(0, 16)}`];
  return [cronExpressions.join(" + "), ...bounds, maxRuns && `${maxRuns} runs`].filter(Boolean).join(", ");
}

it.each([
  ["10 times, every 15 minutes, starting at 3pm check the queue", "*/15 * * * *, from 2026-11-25T15:00, 10 runs"],
  ["every 15 minutes from 3pm, 10 times, check the queue", "*/15 * * * *, from 2026-11-25T15:00, 10 runs"],
  ["every 15 minutes starting at 9am, 4 times, check the queue", "*/15 * * * *, from 2026-11-26T09:00, 4 runs"],
  ["every 10 minutes till noon on weekdays check the queue", "*/10 0-11 * * 1-5 + 0 12 * * 1-5"],
  ["every morning from Monday at 7 check the queue", "0 7 * * *, from 2026-11-30T00:00"],
  ["from next Monday, each day at 17:00, 12 runs in total: post it", "0 17 * * *, from 2026-11-30T00:00, 12 runs"],
  ["every evening until Christmas at 8 check the queue", "0 20 * * *, until 2026-12-25T23:59"],
  ["after 6pm and before midnight, run the job every 30 minutes", "*/30 18-23 * * *"],
])("%s → %s", (text, expected) => {
  expect(schedule(text)).toBe(expected);
});

it.each([
  ["every hour until midnight check the queue", "0 * * * *, until 2026-11-26T00:00"],
  ["every 15 minutes starting at 3pm check the queue", "*/15 * * * *, from 2026-11-25T15:00"],
])("%s: may be of today or of each day", (text, expected) => {
  expect(schedule(text)).toBe(expected);
  expect(read(text).confidence).toBeLessThan(0.8);
});

it("an hour to begin at beside an end on another day is not sure: from today on, or on that day only?", () => {
  expect(read("every 30 minutes starting at 9:15 until 17:15 tomorrow check stock").confidence).toBeLessThan(0.8);
});
