import { describe, expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "./describe";
import { parseScheduleText } from "./parse-schedule-text";

const now = new Date("2026-03-04T10:00:00Z");

describe("describeSchedule", () => {
  it.each([
    [["0 9 * * 1-5"], "At 09:00, Monday through Friday"],
    [["20 7 * * *", "50 18 * * *"], "At 07:20 and 18:50, every day"],
    [["* * * * *"], "Every minute"],
    [["0 9 * * 5L"], "At 09:00, on the last Friday of the month"],
  ])("%j → %s", (cronExpressions, words) => {
    expect(describeSchedule(scheduleSchema.parse({ kind: "cron", cronExpressions }))).toBe(words);
  });

  it("says one-time instants and bounds in the schedule's zone", () => {
    const once = scheduleSchema.parse({ kind: "once", runAt: "2026-07-01T13:00:00Z", timezone: "America/New_York" });
    expect(describeSchedule(once)).toBe("Once, on 2026-07-01 at 09:00");
    const bounded = scheduleSchema.parse({
      kind: "cron",
      cronExpressions: ["0 9 * * *"],
      endsAt: "2026-03-20T23:59:59Z",
      maxRuns: 3,
    });
    expect(describeSchedule(bounded)).toBe("At 09:00, every day, until 2026-03-20, 3 times");
  });

  it("says what an rrule does", () => {
    const rrule =
      "DTSTART;TZID=UTC:20260310T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9;BYMINUTE=0;BYSECOND=0";
    expect(describeSchedule(scheduleSchema.parse({ kind: "rrule", rrule }))).toBe("Every 2 weeks on Tuesday at 09:00");
  });

  it.each([
    "0 9 * * 1-5",
    "*/5 * * * *",
    "0 9 1 * *",
    "30 8 * * 2",
    "0 9 L * *",
    "0 9 * * 1#1",
    "0 9 * * 5L",
    "0 9,17 * * *",
    "* * * * *",
    "0 * * * *",
  ])("of %s reads back as the same schedule", (expression) => {
    const words = describeSchedule(scheduleSchema.parse({ kind: "cron", cronExpressions: [expression] }));
    expect(parseScheduleText(words, { now })).toMatchObject({ schedule: { cronExpressions: [expression] } });
  });
});
