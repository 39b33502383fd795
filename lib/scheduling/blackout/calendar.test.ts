import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/errors";
import { nextOccurrences } from "../occurrences";
import { type ScheduleInput, scheduleSchema } from "../schemas";
import { type BlackoutCalendar, blackoutCheck } from "./calendar";
import { readIcalendar } from "./icalendar";
import { nextRunning } from "./next-running";

const now = new Date("2026-12-01T00:00:00Z");
const later = new Date("2029-12-01T00:00:00Z");

const calendar = (days: Partial<BlackoutCalendar>): BlackoutCalendar => ({
  ...{ name: "Holidays", weekdays: [], dates: [], stretches: [] },
  ...days,
});

function running(input: ScheduleInput, days: Partial<BlackoutCalendar>, count: number, after = now): string[] {
  const schedule = scheduleSchema.parse(input);
  const check = blackoutCheck([calendar(days)], schedule.timezone);
  return nextRunning(schedule, after, count, check).map((date) => date.toISOString());
}

function reasonAt(days: Partial<BlackoutCalendar>, zone: string, at: string): string | null {
  return blackoutCheck([calendar(days)], zone)(Date.parse(at))?.reason ?? null;
}

const file = (...events: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`), "END:VCALENDAR"]
    .join("\n")
    .replaceAll("\n", "\r\n");

describe("blackout calendars", () => {
  const daily: ScheduleInput = { kind: "cron", cronExpressions: ["0 9 * * *"], timezone: "Europe/Berlin" };

  it("leave weekends out in the zone of the schedule", () => {
    expect(running(daily, { weekdays: [0, 6] }, 3, new Date("2026-12-04T00:00:00Z"))).toEqual([
      ...["2026-12-04T08:00:00.000Z", "2026-12-07T08:00:00.000Z", "2026-12-08T08:00:00.000Z"],
    ]);
    // 23:30 UTC on a Friday is Saturday in Berlin.
    expect(reasonAt({ weekdays: [6] }, "Europe/Berlin", "2026-12-04T23:30:00Z")).toBe("Blackout: Holidays");
    expect(reasonAt({ weekdays: [6] }, "UTC", "2026-12-04T23:30:00Z")).toBeNull();
  });

  it("leave dates out, first and last day included", () => {
    const dates = [{ from: "2026-12-24", to: "2026-12-26" }];
    expect(running(daily, { dates }, 2, new Date("2026-12-23T00:00:00Z"))).toEqual([
      ...["2026-12-23T08:00:00.000Z", "2026-12-27T08:00:00.000Z"],
    ]);
    const ends = ["2026-12-23T22:59:59Z", "2026-12-23T23:00:00Z", "2026-12-26T22:59:59Z", "2026-12-26T23:00:00Z"];
    expect(ends.map((at) => reasonAt({ dates }, "Europe/Berlin", at) !== null)).toEqual([false, true, true, false]);
  });

  it("pass over a blackout of years in one step each, whatever is due inside it", () => {
    const dates = [{ from: "2026-12-01", to: "2036-11-30" }];
    expect(running({ kind: "cron", cronExpressions: ["* * * * * *"] }, { dates }, 1)).toEqual([
      "2036-12-01T00:00:00.000Z",
    ]);
    const weekends: ScheduleInput = { kind: "cron", cronExpressions: ["0 9 * * 6,0"] };
    expect(running(weekends, { weekdays: [0, 6] }, 1)).toEqual([]);
  });

  it("agree with a look at each due time", () => {
    const days = calendar({
      weekdays: [3],
      dates: [
        { from: "2026-12-05", to: "2026-12-09" },
        { from: "2026-12-08", to: "2026-12-12" },
      ],
      stretches: readIcalendar(
        file("DTSTART:20261215T100000Z\nDTEND:20261215T130000Z\nRRULE:FREQ=DAILY;COUNT=4"),
        now,
        later,
      ),
    });
    const hourly = scheduleSchema.parse({ kind: "cron", cronExpressions: ["30 * * * *"], timezone: "Asia/Kathmandu" });
    const check = blackoutCheck([days], hourly.timezone);
    const expected = nextOccurrences(hourly, now, 600).filter((date) => check(date.getTime()) === null);
    expect(nextRunning(hourly, now, expected.length, check)).toEqual(expected);
    expect(expected.length).toBeLessThan(450);
  });
});

describe("iCalendar files", () => {
  it("give whole days on the clock of each task, with exceptions of a yearly event left out", () => {
    const text = file(
      "UID:1\nSUMMARY:Christmas\nDTSTART;VALUE=DATE:20201224\nDTEND;VALUE=DATE:20201227\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20271224",
    );
    expect(readIcalendar(text, now, later)).toEqual([
      { from: "2026-12-24T00:00:00", to: "2026-12-27T00:00:00", title: "Christmas" },
      { from: "2028-12-24T00:00:00", to: "2028-12-27T00:00:00", title: "Christmas" },
    ]);
    const days = { stretches: readIcalendar(text, now, later) };
    expect(reasonAt(days, "Pacific/Auckland", "2026-12-23T11:00:00Z")).toBe("Blackout: Holidays (Christmas)");
    expect(reasonAt(days, "Pacific/Auckland", "2026-12-23T10:59:59Z")).toBeNull();
    expect(reasonAt(days, "America/New_York", "2026-12-27T04:59:59Z")).not.toBeNull();
  });

  it("give times on the clock of their zone, over a change of the clocks", () => {
    const text = file("UID:1\nDTSTART;TZID=Europe/Berlin:20270326T220000\nDURATION:PT2H\nRRULE:FREQ=DAILY;COUNT=3");
    expect(readIcalendar(text, now, later).map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2027-03-26T21:00:00.000Z 2027-03-26T23:00:00.000Z",
      "2027-03-27T21:00:00.000Z 2027-03-27T23:00:00.000Z",
      "2027-03-28T20:00:00.000Z 2027-03-28T22:00:00.000Z",
    ]);
  });

  it("let one occurrence be moved or cancelled, and know added ones", () => {
    const text = file(
      "UID:1\nDTSTART:20261207T100000Z\nDTEND:20261207T110000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nRDATE:20261210T100000Z",
      "UID:1\nRECURRENCE-ID:20261214T100000Z\nDTSTART:20261215T120000Z\nDTEND:20261215T130000Z",
      "UID:1\nRECURRENCE-ID:20261221T100000Z\nDTSTART:20261221T100000Z\nDTEND:20261221T110000Z\nSTATUS:CANCELLED",
    );
    expect(readIcalendar(text, now, later).map(({ from }) => from)).toEqual([
      ...["2026-12-07T10:00:00.000Z", "2026-12-10T10:00:00.000Z", "2026-12-15T12:00:00.000Z"],
    ]);
  });

  it("find an event that began long ago without walking through all of it", () => {
    const text = file("UID:1\nDTSTART:19700101T000000Z\nDURATION:PT1M\nRRULE:FREQ=HOURLY;INTERVAL=12");
    expect(readIcalendar(text, now, new Date("2026-12-03T00:00:00Z")).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ["<html>", "does not follow RFC 5545"],
    ["", "holds no calendar"],
    ["BEGIN:VCARD\r\nEND:VCARD", "holds no calendar"],
    [file("UID:1\nSUMMARY:Party"), 'an event without DTSTART ("Party")'],
    [
      file("UID:1\nSUMMARY:Party\nDTSTART:20261207T100000Z\nRRULE:FREQ=WEEKLY;BYDAY=2MO"),
      "a repetition that cannot be read (Party",
    ],
    [file("UID:1\nDTSTART:20261207T100000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY"), "more than 5000 events"],
  ])("refuses %j with a sentence", (text, sentence) => {
    let message = "accepted";
    try {
      readIcalendar(text, now, later);
    } catch (error) {
      if (!isAppError(error)) throw error;
      message = error.message;
    }
    expect(message).toContain(sentence);
  });
});
