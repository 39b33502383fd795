import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { cronSentences } from "./sentences.fixture";
import type { ParseResult } from "./types";

const now = new Date("2026-03-04T10:00:00Z");

function scheduleOf(result: ParseResult): string {
  if (!result.success) return `${result.intent}: ${result.message}`;
  const { schedule } = result;
  return schedule.cronExpressions.join(" + ") || (schedule.rrule?.split("RRULE:")[1] ?? schedule.runAt ?? "");
}

it.each(cronSentences)("%s → %s", (sentence, expected) => {
  expect(scheduleOf(parseRequest(sentence, { now }))).toBe(expected);
});

describe("one time", () => {
  it.each([
    ["Send the report in 5 minutes", "2026-03-04T10:05:00.000Z"],
    ["Send the report in 2 hours", "2026-03-04T12:00:00.000Z"],
    ["Send the report in half an hour", "2026-03-04T10:30:00.000Z"],
    ["Send the report in an hour and a half", "2026-03-04T11:30:00.000Z"],
    ["Send the report 10 minutes from now", "2026-03-04T10:10:00.000Z"],
    ["Remind me in 3 days at 9 to renew the domain", "2026-03-07T09:00:00.000Z"],
    ["Send the report tomorrow at 3pm", "2026-03-05T15:00:00.000Z"],
    ["Remind me tomorrow morning to call the bank", "2026-03-05T08:00:00.000Z"],
    ["Tonight, back up the database", "2026-03-04T21:00:00.000Z"],
    ["Send the report next Friday at 10am", "2026-03-06T10:00:00.000Z"],
    ["Send the report on Friday at 5pm", "2026-03-06T17:00:00.000Z"],
    ["Send the report on March 10 at 5pm", "2026-03-10T17:00:00.000Z"],
    ["Send the report on 10 March 2027 at 17:00", "2027-03-10T17:00:00.000Z"],
    ["Send the report on 2026-12-01 at 14:00", "2026-12-01T14:00:00.000Z"],
    ["Send the report on 12/25 at 9am", "2026-12-25T09:00:00.000Z"],
    ["Send the report the day after tomorrow at 8", "2026-03-06T08:00:00.000Z"],
    ["Send the report today at 11:30", "2026-03-04T11:30:00.000Z"],
    ["Send the report next month on the 3rd at 9am", "2026-04-03T09:00:00.000Z"],
    ["Send the report at 5pm", "2026-03-04T17:00:00.000Z"],
    ["Send the report on January 5 at noon", "2027-01-05T12:00:00.000Z"],
    ["First thing Monday check email", "2026-03-09T08:00:00.000Z"],
  ])("%s → %s", (sentence, expected) => {
    expect(scheduleOf(parseRequest(sentence, { now }))).toBe(expected);
  });

  it("is read in the person's zone", () => {
    const result = parseRequest("Send the report tomorrow at 3pm", { now, timezone: "America/New_York" });
    expect(scheduleOf(result)).toBe("2026-03-05T20:00:00.000Z");
  });
});

describe("what no cron says exactly is an rrule", () => {
  it.each([
    ["Check the servers every other Tuesday at 9am", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9;BYMINUTE=0;BYSECOND=0"],
    [
      "Check the servers every second Thursday at noon",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYHOUR=12;BYMINUTE=0;BYSECOND=0",
    ],
    [
      "Check the servers every 2 weeks on Monday at 9am",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    ],
    ["Check the servers every 3 days at 6am", "FREQ=DAILY;INTERVAL=3;BYHOUR=6;BYMINUTE=0;BYSECOND=0"],
    ["Check the servers every 7 hours", "FREQ=HOURLY;INTERVAL=7"],
    ["Check the servers every 7 minutes", "FREQ=MINUTELY;INTERVAL=7"],
    [
      "Check the servers on the third weekday of the month at 9am",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    ],
    [
      "Check the servers on the 1st and 15th but not on weekends at 9am",
      "FREQ=MONTHLY;BYMONTHDAY=1,15;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    ],
    [
      "Every Friday the 13th at noon send a spooky mail",
      "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;BYHOUR=12;BYMINUTE=0;BYSECOND=0",
    ],
    ["Check the servers every 5 months at 9am", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1;BYHOUR=9;BYMINUTE=0;BYSECOND=0"],
  ])("%s → %s", (sentence, expected) => {
    expect(scheduleOf(parseRequest(sentence, { now }))).toBe(expected);
  });
});

describe("zones", () => {
  it.each([
    ["Check the servers every day at 9am EST", "America/New_York"],
    ["Check the servers every day at 9am Berlin time", "Europe/Berlin"],
    ["Check the servers every day at 9:00 UTC+2", "Etc/GMT-2"],
    ["Check the servers every day at 9am Europe/Paris", "Europe/Paris"],
    ["Check the servers every weekday at 9am Pacific time", "America/Los_Angeles"],
    ["Check the servers in Berlin every day at 9am", "Asia/Tokyo"],
  ])("%s → %s", (sentence, zone) => {
    const result = parseRequest(sentence, { now, timezone: "Asia/Tokyo" });
    expect(result.success && result.schedule.timezone).toBe(zone);
    expect(scheduleOf(result)).toMatch(/^0 9 /);
  });
});

describe("bounds", () => {
  it.each([
    ["Starting next Monday, check the servers every day at 6am", { startsAt: "2026-03-09T00:00:00.000Z" }],
    ["Check the servers every day at 9 until March 20", { endsAt: "2026-03-20T23:59:59.000Z" }],
    ["Check the servers every hour for 3 days", { endsAt: "2026-03-07T10:00:00.000Z" }],
    ["Check the servers every 10 minutes, 5 times", { maxRuns: 5 }],
  ])("%s", (sentence, expected) => {
    const result = parseRequest(sentence, { now });
    expect(result.success && result.schedule).toMatchObject(expected);
  });
});

describe("no new task", () => {
  it.each([
    ["what is scheduled?", "list", null],
    ["What tasks do I have?", "list", null],
    ["list my tasks", "list", null],
    ["show me all scheduled jobs", "list", null],
    ["pause the nightly backup", "pause", "nightly backup"],
    ["pause the invoice job until Monday", "pause", "invoice job"],
    ["Stop the server health check task", "pause", "server health check task"],
    ["resume the nightly backup", "resume", "nightly backup"],
    ["delete the invoice job", "delete", "invoice job"],
    ["run the backup job now", "run", "backup job"],
    ["push the invoice job back an hour", "edit", "invoice job"],
    ["change the daily report to 10am", "edit", "daily report"],
    ["reschedule the standup to 9:30", "edit", "standup"],
    ["make it 8 instead", "edit", null],
    ["what does 15 6 * * 5 mean?", "question", null],
    ["When does the backup run?", "question", "backup"],
    ["why did the report fail yesterday?", "question", "report"],
    ["how often should I check my servers every day?", "question", null],
    ["I usually check the servers every morning.", "none", null],
    ["We meet every Monday at 9", "none", null],
    ["The meeting is at 5pm", "none", null],
    ['Translate "every day at nine" into German', "none", null],
    ["hello", "none", null],
    ["my cat is sleeping", "none", null],
    ["Check the servers around 4", "needs_clarification", null],
    ["Check the servers", "needs_clarification", null],
    ["Send the report today at 9am", "needs_clarification", null],
    ["Check the servers on February 30 at 9am", "needs_clarification", null],
    ["Check the servers 0 0 30 2 *", "needs_clarification", null],
    ["Check the servers on the 32nd of every month", "needs_clarification", null],
    ["Every day at 25:00 check the servers", "needs_clarification", null],
    ["Send a mail every day between 9 and 5", "needs_clarification", null],
    ["every 0 minutes check the disk", "needs_clarification", null],
    ["", "none", null],
  ])("%s → %s %s", (sentence, intent, target) => {
    expect(parseRequest(sentence, { now })).toMatchObject({ success: false, intent, target });
  });

  it.each([
    "Delete old logs every night at 3",
    "Stop the dev server every evening at 8",
    "Run the backup job every night at 2",
    "Move the finished files to the archive every night at 1",
    "Can you ping the server every 5 minutes?",
    "I need a report of open bugs every Monday at 9",
  ])("%s is a task", (sentence) => {
    expect(parseRequest(sentence, { now }).success).toBe(true);
  });

  it.each([
    "what is scheduled?",
    "pause the nightly backup",
    "delete the invoice job",
    "push the invoice job back an hour",
  ])("says where to go instead: %s", (sentence) => {
    expect(parseRequest(sentence, { now })).toMatchObject({ message: expect.stringContaining("Tasks") });
  });

  it("offers answers where it asks", () => {
    const result = parseRequest("Check the servers around 4", { now });
    expect(!result.success && result.options).toEqual([
      "Every day at 04:00",
      "Every day at 16:00",
      "Tomorrow at 16:00",
    ]);
  });
});
