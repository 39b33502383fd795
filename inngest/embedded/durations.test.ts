import { describe, expect, it } from "vitest";
import { parseDuration, parseRetryAfter, parseWhen } from "./durations";
import { defaultRetryDelayMs } from "./limits";

const now = Date.parse("2026-11-23T08:00:00Z");

describe("durations", () => {
  it.each([
    ["2s", 2_000],
    ["1d12h", 129_600_000],
    ["500ms", 500],
    ["1m30s", 90_000],
    ["1.5h", 5_400_000],
  ])("%s is %i ms", (text, expected) => expect(parseDuration(text)).toBe(expected));

  it.each(["", "2", "s", "2 s", "-1s", "2026-11-23T08:00:00Z"])("%j is none", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it("a sleep ends after a duration or at a time, and nothing else will do", () => {
    expect(parseWhen("2s", now)).toEqual({ delayMs: 2_000 });
    expect(parseWhen("2026-11-23T07:50:44.077Z", now)).toEqual({ at: "2026-11-23T07:50:44.077Z" });
    expect(parseWhen("", now)).toEqual({ delayMs: 0 });
    expect(() => parseWhen("tomorrow", now)).toThrow('"tomorrow" is neither');
  });

  it("nothing is longer than 366 days", () => {
    expect(parseWhen("1y", now)).toEqual({ delayMs: 31_557_600_000 });
    expect(() => parseWhen("367d", now)).toThrow("more than 366 days");
    expect(() => parseWhen("2027-11-26T08:00:00Z", now)).toThrow("more than 366 days");
  });
});

describe("the back-off", () => {
  it("waits as long as the real server, with up to 30 s on top", () => {
    const seconds = Array.from({ length: 12 }, (_, attempt) => defaultRetryDelayMs(attempt, () => 0) / 1_000);
    expect(seconds).toEqual([15, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200, 7_200, 7_200]);
    expect(defaultRetryDelayMs(0, () => 0.5)).toBe(30_000);
  });
});

describe("Retry-After", () => {
  it("is seconds or a time, never under 1 s and never over 24 h", () => {
    expect(parseRetryAfter("2", now)).toBe(2_000);
    expect(parseRetryAfter("Mon, 23 Nov 2026 08:01:00 GMT", now)).toBe(60_000);
    expect(parseRetryAfter("2026-11-23T07:00:00Z", now)).toBe(1_000);
    expect(parseRetryAfter("999999", now)).toBe(86_400_000);
  });

  it.each([null, "", "soon"])("%j says nothing", (header) => expect(parseRetryAfter(header, now)).toBeNull());
});
