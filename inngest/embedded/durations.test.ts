import { describe, expect, it } from "vitest";
import { parseDuration, parseRetryAfter, parseWhen } from "./durations";

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
    expect(parseWhen("2s")).toEqual({ delayMs: 2_000 });
    expect(parseWhen("2026-11-23T07:50:44.077Z")).toEqual({ at: "2026-11-23T07:50:44.077Z" });
    expect(parseWhen("")).toEqual({ delayMs: 0 });
    expect(() => parseWhen("tomorrow")).toThrow('"tomorrow" is neither');
  });
});

describe("Retry-After", () => {
  it("is seconds or a time, never in the past and never over 24 h", () => {
    expect(parseRetryAfter("2", now)).toBe(2_000);
    expect(parseRetryAfter("Mon, 23 Nov 2026 08:01:00 GMT", now)).toBe(60_000);
    expect(parseRetryAfter("2026-11-23T07:00:00Z", now)).toBe(0);
    expect(parseRetryAfter("999999", now)).toBe(86_400_000);
  });

  it.each([null, "", "soon"])("%j says nothing", (header) => expect(parseRetryAfter(header, now)).toBeNull());
});
