import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import type { ParsedSchedule } from "./types";

const now = new Date("2026-03-04T10:00:00Z");

function parsed(text: string): ParsedSchedule {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(`${text}: ${result.intent} ${result.message}`);
  return result;
}

function crons(text: string): string {
  return parsed(text).schedule.cronExpressions.join(" + ");
}

describe("parts of the day", () => {
  it.each([
    ["every morning, noon and evening check the servers", "0 8,12,18 * * *"],
    ["check the servers every morning and evening", "0 8,18 * * *"],
    ["check the servers morning, noon and night", "0 8,12,21 * * *"],
    ["check the servers at breakfast, lunch and dinner every day", "0 8,12,18 * * *"],
    ["check the servers mornings and evenings on weekdays", "0 8,18 * * 1-5"],
    ["check the servers every Monday morning and Friday evening", "0 8 * * 1 + 0 18 * * 5"],
    ["check the servers at 7 every morning and at 8 every evening", "0 7 * * * + 0 20 * * *"],
    ["check the servers every day at 9 and in the evening", "0 9,18 * * *"],
    ["check the servers every day at 7 in the morning and 6 in the evening", "0 7,18 * * *"],
    ["every evening at 7:30 check the servers", "30 19 * * *"],
    ["every night at 11:45 check the servers", "45 23 * * *"],
    ["every morning at 6:15 check the servers", "15 6 * * *"],
    ["every morning at 7 on weekdays check the servers", "0 7 * * 1-5"],
    ["check the servers every weekday at 9 and on weekends at 11", "0 9 * * 1-5 + 0 11 * * 0,6"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
    expect(parsed(text).agentPrompt).toBe("Check the servers.");
  });

  it.each([
    ["Order lunch every day at 11", "Order lunch."],
    ["Remind me to eat breakfast every day at 8", "Remind me to eat breakfast."],
    ["Check the night shift log every day at 6am", "Check the night shift log."],
  ])("%s keeps its words", (text, prompt) => {
    expect(parsed(text).agentPrompt).toBe(prompt);
  });
});

describe("days of the month", () => {
  it.each([
    ["Check the servers on 31 of every month at 10", "0 10 31 * *"],
    ["Check the servers on the 1st, 15th and 31 of each month at 8", "0 8 1,15,31 * *"],
    ["Check the servers on 1, 10 and 20 of every month at 8", "0 8 1,10,20 * *"],
    ["Check the servers on the 15 of every month at 8", "0 8 15 * *"],
    ["Check the servers monthly on the 15 at 8", "0 8 15 * *"],
    ["Check the servers on days 1-7 of every month at 9", "0 9 1-7 * *"],
    ["from the 1st to the 5th of each month at 9 check the servers", "0 9 1-5 * *"],
    ["Check the servers on the 10th, 20th and last day of the month at 8", "0 8 10,20,L * *"],
    ["Check the servers every first and third Monday at 9", "0 9 * * 1#1,1#3"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
    expect(parsed(text).agentPrompt).toBe("Check the servers.");
  });

  it("warns that short months are left out", () => {
    const warning = "Months without a day 31 are skipped";
    expect(parsed("Check the servers on 31 of every month at 10")).toMatchObject({ exact: true, warnings: [warning] });
    expect(parsed("Check the servers on the 15 of every month at 10").warnings).toEqual([]);
  });

  it.each([
    ["Check the 31 of 40 servers every day at 10", "0 10 * * *"],
    ["Check the top 3 of the month every Monday at 9", "0 9 * * 1"],
    ["Check the 5 of the month's worst endpoints every Monday at 9", "0 9 * * 1"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
  });
});

describe("jobs that share a verb", () => {
  it.each([
    [
      "Email bob@x.com every Monday at 9 and alice@x.com every Friday at 5pm",
      ["Email bob@x.com. 0 9 * * 1", "Email alice@x.com. 0 17 * * 5"],
    ],
    ["Ping db1 every 5 minutes and db2 every 10 minutes", ["Ping db1. */5 * * * *", "Ping db2. */10 * * * *"]],
    [
      "Remind Tom to call Sue every Monday at 9 and Ann every Friday at 4pm",
      ["Remind Tom to call Sue. 0 9 * * 1", "Remind Tom to call Ann. 0 16 * * 5"],
    ],
    [
      "Send the report to bob every Monday at 9 and to alice every Friday at 10",
      ["Send the report to bob. 0 9 * * 1", "Send the report to alice. 0 10 * * 5"],
    ],
    [
      "Send the sales report every Monday at 9, the stock report every Tuesday at 10 and the cash report every Friday at 11",
      ["Send the sales report. 0 9 * * 1", "Send the stock report. 0 10 * * 2", "Send the cash report. 0 11 * * 5"],
    ],
  ])("%s", (text, jobs) => {
    const result = parsed(text);
    expect([result, ...result.additional].map((one) => `${one.agentPrompt} ${one.cronExpression}`)).toEqual(jobs);
  });

  it("are one job where only the times differ", () => {
    for (const text of [
      "Check the servers every Monday and Wednesday at 8 and Friday at 10",
      "Send the report to bob@x.com and alice@x.com every Monday at 9",
    ])
      expect(parsed(text).additional).toEqual([]);
  });

  it("has a name of its own", () => {
    expect(parsed("Email bob@x.com every Monday at 9").taskName).toBe("Email Bob");
  });
});

describe("what is left unread lowers confidence", () => {
  it.each(["Check the servers every hour at 9", "Check the servers every day at 9 and on Sundays at 11"])(
    "%s",
    (text) => {
      expect(parsed(text).confidence).toBeLessThan(0.8);
    },
  );
});
