import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/errors";
import { measured } from "../oracle/measured.fixture";
import { parseCron } from "./parse";

function refusal(expression: string): string {
  try {
    parseCron(expression);
  } catch (error) {
    if (isAppError(error) && error.code === "validation") return error.message;
    throw error;
  }
  return "accepted";
}

describe("parseCron", () => {
  it("reads lists, ranges, steps, names and seconds", () => {
    expect(parseCron("*/20 9-17/4 * JAN,jul MON-fri")).toMatchObject({
      minutes: [0, 20, 40],
      hours: [9, 13, 17],
      months: [1, 7],
      seconds: [0],
    });
    expect(parseCron("5/10 0 9 * * *").seconds).toEqual([5, 15, 25, 35, 45, 55]);
  });

  it.each([
    ["0 0 30 2 *", "can never fire: February"],
    ["0 0 31 4,6,9,11 *", "can never fire: April, June, September, November"],
    ["0 0 L-30 2 *", "can never fire"],
    ["0 0 30W 2 *", "can never fire"],
    ["60 * * * *", "minute; allowed are 0–59"],
    ["0 24 * * *", "hour; allowed are 0–23"],
    ["0 17-9 * * *", "hour; allowed are 0–23"],
    ["*/0 * * * *", "minute"],
    ["0 0 * * 5#6", "only 1–5"],
    ["0 0 * * L", "name the day"],
    ["0 0 * *", "has 4 fields"],
    ["0 0 0 1 1 ? 2026", "has 7 fields"],
    ["@reboot", "no known macro"],
    ["a b c d e", '"a" as minute'],
  ])("refuses %s with a sentence that says why, in under 50 ms", (expression, sentence) => {
    const { ms, result } = measured(() => refusal(expression));
    expect(result).toContain(sentence);
    expect(ms).toBeLessThan(50);
  });
});
