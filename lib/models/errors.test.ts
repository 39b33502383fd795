import { APICallError } from "ai";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { toModelError } from "./errors";

function failure(statusCode: number, responseBody: string, responseHeaders: Record<string, string> = {}): APICallError {
  return new APICallError({
    message: "status text",
    url: "http://model/v1",
    requestBodyValues: {},
    statusCode,
    responseBody,
    responseHeaders,
  });
}

const now = Date.parse("2026-11-23T09:00:00Z");

describe("toModelError", () => {
  it.each([
    ["7", {}, 7],
    ["1.2", {}, 2],
    ["Mon, 23 Nov 2026 09:01:30 GMT", {}, 90],
    ["soon", {}, undefined],
    ["60", { "retry-after-ms": "1500" }, 2],
  ])("honours Retry-After %s", (value, more, seconds) => {
    const error = toModelError(failure(429, "{}", { "retry-after": value, ...more }), now);
    expect(error).toMatchObject({ code: "rate_limited", retryAfterSeconds: seconds });
  });

  it.each([
    [500, '{"error":{"message":"boom"}}', "unavailable", "boom"],
    [503, "Service Unavailable", "unavailable", "Service Unavailable"],
    [408, "{}", "unavailable", "status text"],
    [500, '{"error":{"message":"7 validation errors: Input should be a string"}}', "validation", "7 validation errors"],
    [501, '{"error":{"message":"This server does not support embeddings."}}', "validation", "does not support"],
    [401, '{"detail":"Invalid API key"}', "validation", "Invalid API key"],
    [404, '{"error":{"message":"model not found"}}', "validation", "model not found"],
    [400, '{"error":"bad request"}', "validation", "bad request"],
    [502, "<html>bad gateway</html>", "unavailable", "status text"],
  ])("maps %i %s to %s", (status, body, code, message) => {
    const error = toModelError(failure(status, body));
    expect(error).toMatchObject({ code, details: { status } });
    expect(error.message).toContain(message);
  });

  it("never repeats a key", () => {
    const error = toModelError(
      failure(401, '{"error":{"message":"Incorrect API key provided: sk-proj-abcdefgh12345678."}}'),
    );
    expect(error.message).not.toContain("abcdefgh");
  });

  it("keeps refusals of the egress rules and calls anything else worth a retry", () => {
    const refusal = new AppError("forbidden", "refused");
    expect(toModelError(refusal)).toBe(refusal);
    expect(toModelError(new TypeError("fetch failed", { cause: refusal }))).toBe(refusal);
    expect(toModelError(new Error("no choices"))).toMatchObject({ code: "unavailable" });
  });
});
