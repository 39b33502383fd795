import { describe, expect, it } from "vitest";
import { writeField, writeTimes, writeWeekdays } from "./cron-fields";

describe("writeField", () => {
  it.each([
    [[0, 15, 30, 45], 0, 59, "*/15"],
    [[0, 45], 0, 59, "0,45"],
    [[9, 10, 11], 0, 23, "9-11"],
    [[1, 4, 7, 10, 13], 0, 23, "1-13/3"],
    [[8, 17], 0, 23, "8,17"],
    [[1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12], 1, 12, "1-7,9-12"],
  ])("%j → %s", (values, min, max, expected) => {
    expect(writeField(values, min, max)).toBe(expected);
  });

  it("never makes an interval of fixed times", () => {
    expect(writeTimes([{ minutes: 0 }, { minutes: 720 }], false)).toEqual(["0 0,12"]);
    expect(writeTimes([{ minutes: 0 }, { minutes: 720 }], true)).toEqual(["0 */12"]);
  });

  it("writes times that are no product as a union", () => {
    expect(writeTimes([{ minutes: 440 }, { minutes: 1130 }], false)).toEqual(["20 7", "50 18"]);
    expect(writeTimes([{ minutes: 540, seconds: 30 }], false)).toEqual(["30 0 9"]);
  });

  it("writes weekdays as ranges and lists", () => {
    expect(writeWeekdays([1, 2, 3, 4, 5])).toBe("1-5");
    expect(writeWeekdays([6, 0])).toBe("0,6");
    expect(writeWeekdays([0, 1, 2, 3, 4, 5, 6])).toBe("*");
  });
});
