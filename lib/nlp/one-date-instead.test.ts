import { expect, it } from "vitest";
import { parseRequest } from "./index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const confidences = (text: string): number[] => {
  const result = parseRequest(text, context);
  return result.success ? [result, ...result.additional].map(({ confidence }) => confidence) : [];
};

it.each([
  "every day at 8 feed the rabbits, tomorrow at 10 instead",
  "every weekday at 8 open the gate, on 24 December only at 10",
  "jeden Tag um 8 die Hasen füttern, morgen nur um 10",
])("one date in place of a run is not sure: %s", (text) => {
  const found = confidences(text);
  expect(found).toHaveLength(2);
  expect(Math.max(...found)).toBeLessThan(0.8);
});

it.each([
  "every day at 8 feed the rabbits, tomorrow also at 10",
  "every day at 8 feed the rabbits and tomorrow at 10 clean only the cage",
])("one more run, or another task, is sure: %s", (text) => {
  const found = confidences(text);
  expect(found).toHaveLength(2);
  expect(Math.min(...found)).toBeGreaterThan(0.8);
});
