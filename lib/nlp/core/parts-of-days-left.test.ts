import { describe, expect, it } from "vitest";
import { partsOfDaysLeft } from "./parts-of-days-left";
import type { Slot } from "./slots";

const workdays: Slot = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true };
const left: Slot = { kind: "excludeDayPart", weekdays: [3], part: "morning", words: "Wednesday mornings" };
const at = (...minutes: number[]): Slot => ({ kind: "times", times: minutes.map((one) => ({ minutes: one })) });

describe("a part of a weekday that is left out", () => {
  it("takes the day where all of its times are in it", () => {
    const none = { months: [], monthDays: [] };
    expect(partsOfDaysLeft([workdays, at(510), left])).toEqual([
      workdays,
      at(510),
      { kind: "exclude", weekdays: [3], ...none },
    ]);
  });

  it("leaves the day the times outside of it", () => {
    expect(partsOfDaysLeft([workdays, at(510, 900), left])).toEqual([
      workdays,
      at(510, 900),
      { kind: "weekdays", weekdays: [3], recurring: true, only: true },
      at(900),
    ]);
  });

  it("is asked about where it has no time to leave out, or steps go through it", () => {
    const unread = { kind: "unread", words: "Wednesday mornings" };
    expect(partsOfDaysLeft([workdays, at(900), left])).toContainEqual(unread);
    expect(partsOfDaysLeft([{ kind: "interval", count: 2, unit: "hour" }, workdays, left])).toContainEqual(unread);
  });
});
