import { expect, it } from "vitest";
import { isCircuitOpen, recordOutcome } from "./circuit";

it("pauses after five failures in a row, for a minute, and again after one more", () => {
  for (let count = 1; count <= 4; count += 1) recordOutcome("m", true, 0);
  expect(isCircuitOpen("m", 0)).toBe(false);
  recordOutcome("m", true, 0);
  expect(isCircuitOpen("m", 59_000)).toBe(true);
  expect(isCircuitOpen("other", 0)).toBe(false);
  expect(isCircuitOpen("m", 60_000)).toBe(false);
  recordOutcome("m", true, 60_000);
  expect(isCircuitOpen("m", 61_000)).toBe(true);
});

it("forgets failures after one success", () => {
  for (let count = 1; count <= 4; count += 1) recordOutcome("n", true, 0);
  recordOutcome("n", false, 0);
  recordOutcome("n", true, 0);
  expect(isCircuitOpen("n", 0)).toBe(false);
});
