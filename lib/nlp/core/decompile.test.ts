import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { slotsOfSchedule } from "./decompile";
import { compiledSchedule, dueTimes, now, scheduleOfSlots, writtenSchedule } from "./schedules.fixture";

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions });
}

function rrule(rule: string, stamp = "20260310T090000"): Schedule {
  return scheduleSchema.parse({ kind: "rrule", rrule: `DTSTART;TZID=UTC:${stamp}\nRRULE:${rule}` });
}

/** The due times of a schedule and of its own slots, compiled again. */
function expectSame(schedule: Schedule): void {
  const slots = slotsOfSchedule(schedule, now);
  const again = slots && scheduleOfSlots(slots, schedule.timezone);
  const shown = JSON.stringify({ schedule, slots, again });
  expect(again, shown).not.toBeNull();
  if (again) expect(dueTimes(again), shown).toEqual(dueTimes(schedule));
}

const minute = (minutes: number) => ({ minutes });
const weekdays = (...list: number[]) => ({ kind: "weekdays", weekdays: list, recurring: true });
const at = (...hours: number[]) => ({ kind: "times", times: hours.map((hour) => minute(hour * 60)) });
const every = (count: number, unit: string) => ({ kind: "interval", count, unit });
const window = (from: number, to: number) => ({ kind: "window", from: minute(from * 60), to: minute(to * 60) });

describe("slotsOfSchedule", () => {
  it.each([
    [["0 9 * * 1-5"], [weekdays(1, 2, 3, 4, 5), at(9)]],
    [["0 9,17 * * *"], [{ kind: "everyDay" }, at(9, 17)]],
    [["*/5 * * * *"], [every(5, "minute")]],
    [["0 */2 * * *"], [every(2, "hour")]],
    [
      ["*/5 9-16 * * 1-5", "0 17 * * 1-5"],
      [every(5, "minute"), window(9, 17), weekdays(1, 2, 3, 4, 5)],
    ],
    [
      ["*/30 22-23 * * 1", "*/30 0-5 * * 2", "0 6 * * 2"],
      [every(30, "minute"), window(22, 6), weekdays(1)],
    ],
    [
      ["*/5 8-11,13-17 * * *"],
      [
        every(5, "minute"),
        { kind: "window", from: minute(480), to: minute(1075) },
        { kind: "excludeTimes", from: minute(720), to: minute(780) },
      ],
    ],
    [["15 * * * *"], [every(1, "hour"), { kind: "minuteOfHour", minutes: [15] }]],
    [["0 */3 * * *", "30 1-22/3 * * *"], [every(90, "minute")]],
    [
      ["0 9 * * 1-5", "0 11 * * 6"],
      [weekdays(1, 2, 3, 4, 5), at(9), weekdays(6), at(11)],
    ],
    [["0 9 13 * 5"], [weekdays(5), { kind: "monthDays", days: [13], recurring: true }, at(9)]],
    [["0 9 1,L * *"], [{ kind: "monthDays", days: [1, -1], recurring: true }, at(9)]],
    [["0 9 LW * *"], [{ kind: "nthWorkday", ordinals: [-1] }, at(9)]],
    [["0 9 15W * *"], [{ kind: "nearestWorkday", days: [15] }, at(9)]],
    [
      ["0 9 * * 1#1,5L"],
      [
        { kind: "nthWeekday", ordinals: [1], weekdays: [1] },
        { kind: "nthWeekday", ordinals: [-1], weekdays: [5] },
        at(9),
      ],
    ],
    [["0 9 1 1 *"], [{ kind: "yearDay", month: 1, days: [1], recurring: true }, at(9)]],
    [
      ["0 9 1 1,4,7,10 *"],
      [{ kind: "monthDays", days: [1], recurring: true }, at(9), { kind: "months", months: [1, 4, 7, 10] }],
    ],
    [["*/10 * * * * *"], [every(10, "second")]],
    [["@daily"], [{ kind: "everyDay" }, at(0)]],
  ])("of %j", (expressions, slots) => {
    expect(slotsOfSchedule(cron(...expressions))).toEqual(slots);
    expectSame(cron(...expressions));
  });

  it.each([
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
    "FREQ=DAILY;INTERVAL=3;UNTIL=20260401T000000Z",
    "FREQ=WEEKLY;COUNT=5",
    "FREQ=YEARLY",
    "FREQ=HOURLY;INTERVAL=7;BYDAY=MO,TU",
    "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
  ])("of the rule %s gives the same due times", (rule) => {
    expectSame(rrule(rule));
  });

  it.each([
    [cron("*/5 * * * 1-5", "0 12 * * 6"), "steps beside a time"],
    [cron("0 9 * 1 *", "0 10 * 2 1"), "two pairs in different months"],
    [cron("*/7 9-17 * * *"), "more times than a sentence holds"],
    [rrule("FREQ=YEARLY;BYWEEKNO=20"), "weeks of the year"],
    [rrule("FREQ=HOURLY;INTERVAL=2", "20260310T093000"), "real time where the compiler counts from midnight"],
    [cron("61 * * * *"), "no cron at all"],
  ])("of %j is null: %s", (schedule) => {
    expect(slotsOfSchedule(schedule)).toBeNull();
  });

  it("keeps a past start only where something is counted from it", () => {
    const started = { ...cron("0 9 * * *"), startsAt: "2026-01-01T00:00:00.000Z" };
    expect(slotsOfSchedule(started, now)).toEqual([{ kind: "everyDay" }, at(9)]);
    const counted = slotsOfSchedule(rrule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "20260101T090000"), now);
    expect(counted).toContainEqual(expect.objectContaining({ kind: "bound" }));
  });

  it("keeps a first run that falls into the hour which the clocks leave out", () => {
    expectSame({ ...cron("0 2 */7 * */2"), timezone: "America/New_York" });
  });

  it("keeps the last day beside the last Friday", () => {
    expectSame({ ...cron("* * L * *"), cronExpressions: ["* * L * *", "* * * * 5L"] });
  });

  it("finds slots for every schedule that the compiler makes, and they compile to the same due times", () => {
    fc.assert(fc.property(compiledSchedule, expectSame), { numRuns: 400 });
  }, 60_000);

  it("finds slots for other crons only where they compile to the same due times", () => {
    const property = fc.property(writtenSchedule, (schedule) => {
      if (slotsOfSchedule(schedule, now) !== null) expectSame(schedule);
    });
    fc.assert(property, { numRuns: 400 });
  }, 60_000);
});
