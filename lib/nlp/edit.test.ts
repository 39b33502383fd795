import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "./describe";
import { parseEdit } from "./edit";

/** Wednesday. */
const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions });
}

const workWeek = cron("0 9 * * 1-5");
const evening = cron("0 21 * * *");
const twoPairs = cron("0 9 * * 1-5", "0 11 * * 6");
const twice = cron("0 9,17 * * *");
const steps = cron("*/5 9-16 * * 1-5", "0 17 * * 1-5");
const once = scheduleSchema.parse({ kind: "once", runAt: "2026-11-27T09:00:00Z" });
const everyOther = scheduleSchema.parse({
  kind: "rrule",
  rrule: "DTSTART;TZID=UTC:20261203T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
});

function task(schedule: Schedule) {
  return { schedule, name: "Check", prompt: "Check it and mail ann@example.com.", recipients: ["ann@example.com"] };
}

/** The words of the changed schedule; the question, or "none". */
function edit(schedule: Schedule, words: string): string {
  const result = parseEdit(words, task(schedule), context);
  if (result.kind === "question") return `? ${result.question}`;
  return result.kind === "edit" ? describeSchedule(result.schedule) : result.kind;
}

describe("an edit by words", () => {
  it.each([
    [workWeek, "make it 8 instead", "At 08:00, Monday through Friday"],
    [cron("0 7 * * *"), "stop sending me the weather at weekends", "At 07:00, Monday through Friday"],
    [cron("0 7 * * *"), "don't send the weather on Mondays", "At 07:00, Tuesday through Sunday"],
    [cron("0 7 * * *"), "that is too early, make it 8", "At 08:00, every day"],
    [cron("0 7 * * *"), "at 9 too", "At 07:00 and 09:00, every day"],
    [workWeek, "at 8:30", "At 08:30, Monday through Friday"],
    [workWeek, "push it back to 10", "At 10:00, Monday through Friday"],
    [workWeek, "at 8 in the evening", "At 20:00, Monday through Friday"],
    [workWeek, "from 9 to 8", "At 08:00, Monday through Friday"],
    [everyOther, "at 10", "Every 2 weeks on Thursday at 10:00, from 2026-12-03"],
    [once, "at 15:00", "Once, on 2026-11-27 at 15:00"],
    [steps, "at noon instead", "At 12:00, Monday through Friday"],
    [workWeek, "twice a day", "At 09:00 and 17:00, Monday through Friday"],
    [steps, "three times a day", "At 09:00, 13:00 and 17:00, Monday through Friday"],
    [steps, "make it every hour", "Every hour, between 09:00 and 17:00, Monday through Friday"],
    // Three in the night is nobody's reading of a morning's task; of one in the night it is.
    [workWeek, "at 3", "? 3 in the morning or in the afternoon?"],
    [once, "make it 3", "? 3 in the morning or in the afternoon?"],
    [cron("0 2 * * *"), "at 3", "At 03:00, every day"],
    [cron("0 14 * * *"), "at 3", "At 15:00, every day"],
  ])("replaces the time and keeps the days: %#", (schedule, words, after) => {
    expect(edit(schedule, words)).toBe(after);
  });

  it.each([
    [workWeek, "only on Mondays", "At 09:00, every Monday"],
    [workWeek, "move it to Tuesday", "At 09:00, every Tuesday"],
    [workWeek, "on the first of every month", "At 09:00, on day 1 of the month"],
    [workWeek, "daily instead", "At 09:00, every day"],
    [twoPairs, "only on Mondays", "At 09:00, every Monday"],
    [everyOther, "on Fridays instead", "Every 2 weeks on Friday at 09:00, from 2026-12-04"],
    [everyOther, "on Mondays instead", "Every 2 weeks on Monday at 09:00, from 2026-11-30"],
    [once, "move it to Friday next week", "Once, on 2026-12-04 at 09:00"],
    [once, "every day instead", "At 09:00, every day"],
  ])("replaces the days and keeps the time: %#", (schedule, words, after) => {
    expect(edit(schedule, words)).toBe(after);
  });

  it.each([
    [workWeek, "also on Saturday at 11", "At 09:00, Monday through Friday; and at 11:00, every Saturday"],
    [workWeek, "also on Saturdays", "At 09:00, Monday through Saturday"],
    [workWeek, "and Saturdays at the same time", "At 09:00, Monday through Saturday"],
    [workWeek, "and at 11:15 on Saturdays", "At 09:00, Monday through Friday; and at 11:15, every Saturday"],
    [workWeek, "und samstags um 11", "At 09:00, Monday through Friday; and at 11:00, every Saturday"],
    [workWeek, "and Fridays at 10", "At 09:00, Monday through Thursday; and at 10:00, every Friday"],
    [workWeek, "and make it Tuesdays at 10", "At 10:00, every Tuesday"],
    [workWeek, "also at 17:00", "At 09:00 and 17:00, Monday through Friday"],
    [workWeek, "not on Fridays", "At 09:00, Monday through Thursday"],
    [workWeek, "except in August", "At 09:00, Monday through Friday, except in August"],
    [workWeek, "only in January", "At 09:00, Monday through Friday, only in January"],
  ])("adds and leaves out: %#", (schedule, words, after) => {
    expect(edit(schedule, words)).toBe(after);
  });

  it.each([
    [workWeek, "an hour earlier", "At 08:00, Monday through Friday"],
    [workWeek, "push it back 30 minutes", "At 09:30, Monday through Friday"],
    [steps, "half an hour earlier", "Every 5 minutes, between 08:30 and 16:30, Monday through Friday"],
    [once, "a day later", "Once, on 2026-11-28 at 09:00"],
    [cron("30 23 * * 1"), "an hour later", "At 00:30, every Tuesday"],
  ])("moves by an amount: %#", (schedule, words, after) => {
    expect(edit(schedule, words)).toBe(after);
  });

  it.each([
    [workWeek, "every two hours instead", "Every 2 hours, Monday through Friday"],
    [steps, "every 10 minutes", "Every 10 minutes, between 09:00 and 17:00, Monday through Friday"],
    [steps, "between 10 and 18", "Every 5 minutes, between 10:00 and 18:00, Monday through Friday"],
    [everyOther, "every three weeks", "Every 3 weeks on Thursday at 09:00, from 2026-12-03"],
    [everyOther, "every week instead", "At 09:00, every Thursday"],
  ])("changes how often: %#", (schedule, words, after) => {
    expect(edit(schedule, words)).toBe(after);
  });

  it("takes the half of the day of the time that a bare hour replaces, and says so", () => {
    const result = parseEdit("make it 8 instead", task(evening), context);
    expect(result).toMatchObject({ schedule: { cronExpressions: ["0 20 * * *"] }, assumptions: ['"8" read as 20:00'] });
    expect(result).toHaveProperty("confidence", 0.83);
    expect(edit(evening, "at 8 am")).toBe("At 08:00, every day");
  });

  it.each([
    ["change it to every weekday at 9", "At 09:00, Monday through Friday", "9"],
    ["make it Mondays at 8", "At 08:00, every Monday", "8"],
    ["jeden Werktag um 9", "At 09:00, Monday through Friday", "9"],
    ["also on Saturday at 11", "At 21:00, every day; and at 11:00, every Saturday", "11"],
  ])("takes a bare hour beside new days as in a new request, and says so: %s", (words, after, hour) => {
    const result = parseEdit(words, task(evening), context);
    expect(result).toMatchObject({
      assumptions: [expect.stringMatching(new RegExp(`${hour}.*${hour.padStart(2, "0")}:00`))],
    });
    expect(edit(evening, words)).toBe(after);
    expect(
      edit(
        evening,
        words.replace(/\d+/, (digits) => `${Number(digits) + 12}:00`),
      ),
    ).not.toBe(after);
  });

  it("sets start, end, count and zone, and keeps the rest", () => {
    const bounded = { ...workWeek, endsAt: "2027-01-31T23:59:59.000Z", jitterSeconds: 30 };
    expect(edit(workWeek, "until June")).toBe("At 09:00, Monday through Friday, until 2027-06-30");
    expect(parseEdit("stop after 5 runs", task(bounded), context)).toMatchObject({
      schedule: { maxRuns: 5, endsAt: bounded.endsAt, jitterSeconds: 30, cronExpressions: ["0 9 * * 1-5"] },
    });
    expect(parseEdit("forever", task(bounded), context)).toMatchObject({ schedule: { endsAt: null } });
    expect(parseEdit("in Berlin time", task(everyOther), context)).toMatchObject({
      schedule: { timezone: "Europe/Berlin", rrule: expect.stringContaining("TZID=Europe/Berlin:20261203T090000") },
    });
  });

  it("changes who gets it, only by addresses that stand in the words", () => {
    const result = (words: string) => parseEdit(words, task(workWeek), context);
    expect(result("and also send it to bob@example.com")).toMatchObject({
      recipients: ["ann@example.com", "bob@example.com"],
      prompt: "Check it and mail ann@example.com and bob@example.com.",
    });
    expect(result("send it to bob@example.com instead")).toMatchObject({
      recipients: ["bob@example.com"],
      prompt: "Check it and mail bob@example.com.",
    });
    expect(result("don't send it to ann@example.com")).toMatchObject({ recipients: [] });
    expect(result("make it 8 and also send it to bob@example.com")).toMatchObject({
      schedule: { cronExpressions: ["0 8 * * 1-5"] },
      recipients: ["ann@example.com", "bob@example.com"],
    });
  });

  it("renames", () => {
    expect(parseEdit("rename it to Morning check", task(workWeek), context)).toMatchObject({ name: "Morning check" });
  });

  it("asks which of several times is meant, with the results as options", () => {
    expect(parseEdit("make it 8", task(twice), context)).toEqual({
      kind: "question",
      question: "Which of its times should change?",
      options: ["At 08:00 and 17:00, every day", "At 08:00 and 09:00, every day", "At 08:00, every day"],
    });
    expect(edit(twice, "make it 8 instead of 9")).toBe("At 08:00 and 17:00, every day");
    expect(edit(twoPairs, "only on Sundays")).toBe("? Which of its times should change?");
    expect(edit(workWeek, "move it to tomorrow")).toBe("? Only once, or from now on?");
    expect(edit(workWeek, "make it a bit later")).toMatch(/^\? What should change/);
    expect(edit(workWeek, "between 9 and 17")).toMatch(/^\? How often/);
  });

  it.each(["make it better", "what a nice day", "great, do it", "add a chart to it", ""])(
    "finds nothing to change in %j",
    (words) => {
      expect(edit(workWeek, words)).toBe("none");
    },
  );

  it.each(["at 9", "on weekdays", "not on Sundays", "send it to ann@example.com"])(
    "says that the task is like this already for %j",
    (words) => {
      expect(edit(workWeek, words)).toBe("same");
    },
  );

  it("never throws, whatever the words", () => {
    for (const words of [
      "🙂".repeat(300),
      "0 0 31 2 *",
      "instead instead instead",
      "at 99:99",
      "every 0 minutes",
      "\u0000",
    ])
      expect(() => parseEdit(words, task(steps), context)).not.toThrow();
  });
});
