import { expect, test } from "vitest";
import { limitPerMinute } from "./index";

test("the call beyond the limit is refused with the time to wait, and the next minute is free again", () => {
  for (let call = 0; call < 3; call += 1) limitPerMinute("a", 3, 1_000);
  expect(() => limitPerMinute("a", 3, 31_000)).toThrowError(
    expect.objectContaining({ code: "rate_limited", retryAfterSeconds: 30 }),
  );
  expect(() => limitPerMinute("b", 3, 31_000)).not.toThrow();
  expect(() => limitPerMinute("a", 3, 61_001)).not.toThrow();
});
