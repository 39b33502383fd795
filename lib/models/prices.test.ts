import { describe, expect, it } from "vitest";
import { costOf } from "./prices";

const price = { model: "m", input: "0.25", cached: "0.025", output: "2" };

describe("costOf", () => {
  it("counts cached input at its own price and the rest at the full one", () => {
    expect(costOf(price, { input: 1_000_000, cached: 0, output: 0 })).toBe("0.250000000");
    expect(costOf(price, { input: 1_000_000, cached: 1_000_000, output: 0 })).toBe("0.025000000");
    expect(costOf(price, { input: 1000, cached: 400, output: 100 })).toBe("0.000360000");
    expect(costOf({ ...price, cached: null }, { input: 1000, cached: 400, output: 0 })).toBe("0.000250000");
  });

  it("is exact for large counts and small prices", () => {
    expect(costOf({ ...price, input: "12.345678" }, { input: 123_456_789_012, cached: 0, output: 0 })).toBe(
      "1524157.764056090",
    );
    expect(costOf(price, { input: 1, cached: 1, output: 0 })).toBe("0.000000025");
  });
});
