import { expect, it } from "vitest";
import { parseRequest } from "../index";

const now = new Date("2026-11-25T10:00:00Z");

it.each([
  ["remind me in an hour and a half to check on the lasagne", "2026-11-25T11:30"],
  ["in two and a quarter hours check the oven", "2026-11-25T12:15"],
  ["in 3 and a half hours check the oven", "2026-11-25T13:30"],
  ["in an hour and ten check the oven", "2026-11-25T11:10"],
  ["in 2 hours 10 check the oven", "2026-11-25T12:10"],
  ["q4h check that the sensor syncs", "0 */4 * * *"],
  ["check the pump q2h between 8 and 20", "0 8-20/2 * * *"],
  ["count the bees every day at half-hour steps between 13:10 and 16:40", "10,40 13-16 * * *"],
  ["at ten minute intervals from 14:00 till 15:00 daily look at the tank", "*/10 14 * * * + 0 15 * * *"],
])("%s → %s", (text, expected) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  const { cronExpressions, runAt } = result.schedule;
  expect(runAt?.slice(0, 16) ?? cronExpressions.join(" + ")).toBe(expected);
});
