import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const read = (text: string, timezone = "UTC") =>
  parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone });

describe("months that go on", () => {
  it.each([
    ["Every two months on the 5th at 10:00 (January, March and so on) read the meter", "0 10 5 */2 *"],
    ["on the 5th of February, April etc. at 10 read the meter", "0 10 5 2-12/2 *"],
    ["alle zwei Monate am 5. um 10 (Januar, März usw.) den Zähler ablesen", "0 10 5 */2 *"],
    ["cada dos meses (enero, marzo, etc.) el día 5 a las 10 lee el contador", "0 10 5 */2 *"],
    ["каждые два месяца (январь, март и т. д.) 5 числа в 10 сними показания", "0 10 5 */2 *"],
    ["每两个月5号10点（一月、三月等等）抄电表", "0 10 5 */2 *"],
    ["every quarter on the 1st of January, April and so on at 9 file the report", "0 9 1 */3 *"],
  ])("%s", (text, cron) => {
    expect(read(text)).toMatchObject({ schedule: { cronExpressions: [cron] }, needsClarification: false });
  });

  it("months at uneven steps go on to nothing", () => {
    const result = read("on the 5th of January, March, August and so on at 10 read the meter");
    expect(result.success && result.confidence >= 0.8).toBe(false);
  });
});

describe("a day that other countries have at another time", () => {
  it("is the own one in the United States", () => {
    expect(read("Every Thanksgiving at 8am text my brothers", "America/New_York")).toMatchObject({
      schedule: { cronExpressions: ["0 8 * 11 4#4"] },
      needsClarification: false,
    });
    expect(read("every Mother's Day at 9 call mom", "America/Indiana/Knox")).toMatchObject({ success: true });
  });

  it.each(["UTC", "America/Toronto", "Europe/London"])("is asked in %s", (zone) => {
    expect(read("Every Thanksgiving at 8am text my brothers", zone)).toMatchObject({ success: false });
  });
});
