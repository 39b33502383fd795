import { describe, expect, it } from "vitest";
import { dayEnd, dayStart } from "./days";

describe("days of a zone", () => {
  it("begin at local midnight", () => {
    expect(dayStart("2026-01-15", "Europe/Berlin")?.toISOString()).toBe("2026-01-14T23:00:00.000Z");
    expect(dayStart("2026-07-15", "America/New_York")?.toISOString()).toBe("2026-07-15T04:00:00.000Z");
    expect(dayStart("2026-01-15", "UTC")?.toISOString()).toBe("2026-01-15T00:00:00.000Z");
  });

  it("last 23 hours when clocks go forward", () => {
    const [start, end] = [dayStart("2026-03-29", "Europe/Berlin"), dayEnd("2026-03-29", "Europe/Berlin")];
    expect(Number(end) - Number(start)).toBe(23 * 3_600_000 - 1);
  });

  it("are null for what is no day", () => {
    expect(dayStart("yesterday", "UTC")).toBeNull();
    expect(dayEnd("", "UTC")).toBeNull();
  });
});
