import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

function confidence(text: string): number {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return Math.min(...[result, ...result.additional].map((one) => one.confidence));
}

describe("confidence is a share of right answers", () => {
  it.each([
    "every weekday at 9 check the site",
    "every 3 days at 9 check the site",
    "every Friday evening send the list",
    "every Monday send the list",
    "every Monday at 9 compare it with 3 May",
  ])("%s: small doubts leave it sure", (text) => {
    expect(confidence(text)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    // a number that may be the time that nobody named
    "every Monday send the list of room 4",
    // one Friday, or each
    "Friday at 16:20 send the list",
    // words between two phrases that only belong to schedules
    "every day at 9 on each of and on Sunday at 10 send the list",
    // a stretch of days inside the task
    "every Sunday at 10 find flights to Faro from 12 to 19 June for two",
  ])("%s: larger ones do not", (text) => {
    expect(confidence(text)).toBeLessThan(0.8);
  });

  it("an answer that asks is no firm one", () => {
    const asked = parseRequest("daily at 1 run the ETL; Saturdays at 3", { now, timezone: "UTC" });
    expect(asked).toMatchObject({ needsClarification: true });
    expect(confidence("daily at 1 run the ETL; Saturdays at 3")).toBeLessThan(0.8);
  });
});
