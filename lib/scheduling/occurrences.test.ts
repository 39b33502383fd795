import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/errors";
import { nextOccurrence, nextOccurrences, occurrencesBetween } from "./occurrences";
import { type Schedule, type ScheduleInput, scheduleSchema } from "./schemas";
import { validateSchedule } from "./validate";
import { isValidTimezone } from "./zone";

const now = new Date("2026-01-05T00:00:00Z");

function schedule(input: ScheduleInput): Schedule {
  return scheduleSchema.parse(input);
}

function readable(dates: Date[]): string[] {
  return dates.map((date) => date.toISOString().replace(":00.000Z", "Z"));
}

function refusal(input: ScheduleInput): string {
  try {
    validateSchedule(schedule(input), now);
  } catch (error) {
    if (isAppError(error)) return `${error.fields[0]?.path}: ${error.message}`;
    throw error;
  }
  return "accepted";
}

describe("a cron set", () => {
  const set = schedule({ kind: "cron", cronExpressions: ["0 0/3 * * *", "30 1/3 * * *"] });

  it("is the union of its expressions", () => {
    expect(readable(nextOccurrences(set, now, 4))).toEqual([
      "2026-01-05T01:30Z",
      "2026-01-05T03:00Z",
      "2026-01-05T04:30Z",
      "2026-01-05T06:00Z",
    ]);
  });

  it("counts a shared time once", () => {
    const shared = schedule({ kind: "cron", cronExpressions: ["0 9 * * *", "0 9 * * 1"] });
    expect(readable(nextOccurrences(shared, now, 2))).toEqual(["2026-01-05T09:00Z", "2026-01-06T09:00Z"]);
  });

  it("keeps inside start and end, both included", () => {
    const bounded = schedule({
      kind: "cron",
      cronExpressions: ["0 9 * * *"],
      startsAt: "2026-01-07T09:00:00Z",
      endsAt: "2026-01-08T09:00:00Z",
    });
    expect(readable(nextOccurrences(bounded, now, 5))).toEqual(["2026-01-07T09:00Z", "2026-01-08T09:00Z"]);
  });

  it("lists what is due after one instant up to another", () => {
    const minutely = schedule({ kind: "cron", cronExpressions: ["* * * * *"] });
    expect(readable(occurrencesBetween(minutely, now, new Date("2026-01-05T00:02:00Z"), 10))).toEqual([
      "2026-01-05T00:01Z",
      "2026-01-05T00:02Z",
    ]);
    expect(occurrencesBetween(minutely, now, new Date("2026-01-06T00:00:00Z"), 3)).toHaveLength(3);
  });
});

describe("once", () => {
  const once = schedule({ kind: "once", runAt: "2026-01-05T10:00:00+01:00" });

  it("is due at its instant and never again", () => {
    expect(readable(nextOccurrences(once, now, 5))).toEqual(["2026-01-05T09:00Z"]);
    expect(nextOccurrence(once, new Date("2026-01-05T09:00:00Z"))).toBeNull();
  });
});

describe("an rrule", () => {
  it("keeps every second Thursday at its wall-clock time over a change of the clocks", () => {
    const rrule = "DTSTART;TZID=Europe/Berlin:20260312T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH";
    const fortnightly = schedule({ kind: "rrule", rrule, timezone: "Europe/Berlin" });
    expect(readable(nextOccurrences(fortnightly, new Date("2026-03-12T08:00:00Z"), 2))).toEqual([
      "2026-03-26T08:00Z",
      "2026-04-09T07:00Z",
    ]);
  });

  it("runs a time inside a gap at its end, and a repeated one once", () => {
    const daily = (stamp: string): Schedule =>
      schedule({
        kind: "rrule",
        rrule: `DTSTART;TZID=Europe/Berlin:${stamp}\nRRULE:FREQ=DAILY;INTERVAL=2`,
        timezone: "Europe/Berlin",
      });
    expect(readable(nextOccurrences(daily("20260327T023000"), new Date("2026-03-28T00:00:00Z"), 2))).toEqual([
      "2026-03-29T01:00Z",
      "2026-03-31T00:30Z",
    ]);
    expect(readable(nextOccurrences(daily("20261025T023000"), new Date("2026-10-24T00:00:00Z"), 2))).toEqual([
      "2026-10-25T00:30Z",
      "2026-10-27T01:30Z",
    ]);
  });

  it("follows the real clock when hourly", () => {
    const rrule = "DTSTART;TZID=Europe/Berlin:20260328T200000\nRRULE:FREQ=HOURLY;INTERVAL=7";
    const hourly = schedule({ kind: "rrule", rrule, timezone: "Europe/Berlin" });
    expect(readable(nextOccurrences(hourly, new Date("2026-03-28T19:00:00Z"), 2))).toEqual([
      "2026-03-29T02:00Z",
      "2026-03-29T09:00Z",
    ]);
  });

  it("filters hourly steps by weekday and counts what is left", () => {
    const rrule = "DTSTART;TZID=UTC:20260102T200000\nRRULE:FREQ=HOURLY;INTERVAL=7;BYDAY=MO,FR;COUNT=2";
    expect(readable(nextOccurrences(schedule({ kind: "rrule", rrule }), new Date("2026-01-01T00:00:00Z"), 5))).toEqual([
      "2026-01-02T20:00Z",
      "2026-01-05T04:00Z",
    ]);
  });

  it("knows set positions, counts and ends", () => {
    const third = "DTSTART;TZID=UTC:20260101T090000\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3;COUNT=2";
    expect(
      readable(nextOccurrences(schedule({ kind: "rrule", rrule: third }), new Date("2026-01-01T00:00:00Z"), 5)),
    ).toEqual(["2026-01-05T09:00Z", "2026-02-04T09:00Z"]);
  });
});

describe("validateSchedule", () => {
  it.each([
    [{ kind: "cron", cronExpressions: [] }, "schedule.cron_expressions: A cron schedule needs at least one"],
    [
      { kind: "cron", cronExpressions: ["0 9 * * *", "0 0 30 2 *"] },
      'schedule.cron_expressions.1: The cron expression "0 0 30 2 *" can never fire',
    ],
    [
      { kind: "cron", cronExpressions: ["0 9 * * *"], timezone: "Mars/Base" },
      'schedule.timezone: The time zone "Mars/Base" is unknown',
    ],
    [{ kind: "once", runAt: "2025-01-01T00:00:00Z" }, "schedule.run_at: The time of this schedule is in the past."],
    [{ kind: "once" }, "schedule.run_at: A one-time schedule needs run_at."],
    [{ kind: "rrule", rrule: "nonsense" }, "schedule.rrule: A recurrence rule needs"],
    [
      { kind: "rrule", rrule: "DTSTART;TZID=UTC:20260101T090000\nRRULE:FREQ=SOMETIMES" },
      "schedule.rrule: The recurrence rule",
    ],
    [
      {
        kind: "cron",
        cronExpressions: ["0 9 * * *"],
        startsAt: "2026-02-01T00:00:00Z",
        endsAt: "2026-01-01T00:00:00Z",
      },
      "schedule.ends_at",
    ],
    [
      { kind: "cron", cronExpressions: ["0 9 1 6 *"], endsAt: "2026-02-01T00:00:00Z" },
      "schedule.ends_at: The schedule has no due time",
    ],
    [{ kind: "cron", cronExpressions: ["0 9 * * 1-5"] }, "accepted"],
  ] as [ScheduleInput, string][])("%j", (input, expected) => {
    expect(refusal(input)).toContain(expected);
  });

  it("knows zones from nonsense", () => {
    expect(["UTC", "Europe/Berlin", "Asia/Kolkata"].every(isValidTimezone)).toBe(true);
    expect(["", "Berlin", "Europe/Atlantis", "+02:00"].some(isValidTimezone)).toBe(false);
  });
});

it("computes the next occurrence in microseconds", () => {
  const weekday = schedule({ kind: "cron", cronExpressions: ["0 9 * * 1-5"], timezone: "America/New_York" });
  nextOccurrences(weekday, now, 1000);
  const start = performance.now();
  nextOccurrences(weekday, now, 1000);
  expect((performance.now() - start) / 1000).toBeLessThan(0.05);
});
