import { describe, expect, it } from "vitest";
import { boundedForPrompt, plainJson } from "./plain-json";

describe("plainJson", () => {
  it("makes values that a JSON column takes", () => {
    const value = plainJson({ a: "x\u0000y", b: undefined, c: new Date(0), d: "\ud800", e: [1n, undefined] });
    expect(value).toEqual({ a: "xy", c: "1970-01-01T00:00:00.000Z", d: "\ufffd", e: ["1", null] });
  });
});

describe("boundedForPrompt", () => {
  it("leaves small results alone", () => {
    expect(boundedForPrompt({ ok: true, body: "x" })).toEqual({ ok: true, body: "x" });
  });

  it.each([
    [{ ok: true, step: 4, body: "é".repeat(100_000) }],
    [{ ok: true, step: 4, parts: Array.from({ length: 50 }, () => "x".repeat(5_000)) }],
    [{ ok: true, step: 4, parts: Array.from({ length: 20_000 }, (_, index) => index) }],
    [{ ok: true, step: 4, body: "😀".repeat(40_000) }],
  ])("cuts results over 32 KB and says so", (result) => {
    const bounded = boundedForPrompt(result);
    expect(JSON.stringify(bounded).length).toBeLessThanOrEqual(32_768);
    expect(bounded).toMatchObject({ ok: true, step: 4, cut: expect.stringContaining("is cut") });
  });
});
