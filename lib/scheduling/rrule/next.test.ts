import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/errors";
import type { DstRules } from "../cron/next";
import { measured } from "../oracle/measured.fixture";
import { randomRule } from "../oracle/rules.fixture";
import { scan, wallClock } from "../oracle/wall-clock.fixture";
import { assertFires, nextRruleInstant } from "./next";

const normal: DstRules = { dstGap: "run", dstOverlap: "first" };
const FROM = Date.UTC(2026, 0, 1);
const YEAR_MS = 366 * 86_400_000;

function dueTimes(
  text: string,
  after: number,
  most: number,
  until = Number.POSITIVE_INFINITY,
  rules = normal,
): number[] {
  const found: number[] = [];
  let instant = nextRruleInstant(text, after, rules);
  while (instant !== null && instant < until && found.length < most) {
    found.push(instant);
    instant = nextRruleInstant(text, instant, rules);
  }
  return found;
}

const readable = (instants: number[]): string[] => instants.map((at) => new Date(at).toISOString());

function refusal(text: string): string {
  try {
    assertFires(text);
  } catch (error) {
    if (isAppError(error) && error.code === "validation") return error.message;
    throw error;
  }
  return "accepted";
}

describe("in UTC", () => {
  it("500 rules have the dates that another implementation of RFC 5545 finds", () => {
    const differences: string[] = [];
    for (let number = 0; number < 500; number += 1) {
      const text = `DTSTART;TZID=UTC:20260131T083000\nRRULE:${randomRule(number)}`;
      const other = new RRuleTemporal({ rruleString: text, maxIterations: 20_000 });
      const until = FROM + 4 * YEAR_MS;
      const expected = other.between(new Date(FROM), new Date(until), false).map((date) => date.epochMilliseconds);
      const actual = dueTimes(text, FROM, 100_000, until);
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        differences.push(`${text.split("\n")[1]}: ${readable(expected.slice(0, 4))} / ${readable(actual.slice(0, 4))}`);
    }
    expect(differences).toEqual([]);
  }, 60_000);

  it.each([
    ["FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO", ["2026-12-28", "2027-01-04", "2028-01-03", "2029-01-01"]],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", ["2028-02-29", "2032-02-29", "2036-02-29", "2040-02-29"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=2", ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"]],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-02-27", "2026-03-31", "2026-04-30", "2026-05-29"]],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU", ["2028-02-29", "2056-02-29", "2084-02-29", "2124-02-29"]],
  ])("%s", (body, expected) => {
    const text = `DTSTART;TZID=UTC:20260131T090000\nRRULE:${body}`;
    const after = Date.UTC(2026, 0, body.includes("=31") ? 1 : 31, 9);
    expect(readable(dueTimes(text, after, 4)).map((at) => at.slice(0, 10))).toEqual(expected);
  });
});

describe("where clocks change", () => {
  const zones = ["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Cairo"];
  const all = (["run", "skip"] as const).flatMap((dstGap) =>
    (["first", "both"] as const).map((dstOverlap) => ({ dstGap, dstOverlap })),
  );

  it.each(zones)("fixed times of rules follow the same page as crons in %s", (zone) => {
    const clock = wallClock(zone, FROM - 2 * 86_400_000, FROM + YEAR_MS, 60);
    for (const minute of [0, 15, 30, 59]) {
      const minutes = Uint8Array.from({ length: 1440 }, (_, at) => (at % 60 === minute && at < 240 ? 1 : 0));
      for (const rules of all) {
        const matcher = { minutes, day: () => true, interval: false, isPossible: () => true };
        const expected = scan(clock, matcher, rules, { from: 2880, to: clock.local.length, most: 10_000 });
        const body = `FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=${minute};BYSECOND=0`;
        const text = `DTSTART;TZID=${zone}:20251201T000000\nRRULE:${body}`;
        const end = (clock.first + clock.local.length) * 60_000;
        const from = (clock.first + 2880) * 60_000 - 1;
        expect(readable(dueTimes(text, from, 10_000, end, rules))).toEqual(readable(expected));
      }
    }
  });

  it("rules of hours and minutes follow the real clock, filtered by the wall clock", () => {
    const text = "DTSTART;TZID=Europe/Berlin:20260328T200000\nRRULE:FREQ=MINUTELY;INTERVAL=20;BYHOUR=2,3";
    expect(readable(dueTimes(text, Date.UTC(2026, 2, 28, 20), 4))).toEqual([
      ...["2026-03-29T01:00:00.000Z", "2026-03-29T01:20:00.000Z", "2026-03-29T01:40:00.000Z"],
      "2026-03-30T00:00:00.000Z",
    ]);
    const autumn = "DTSTART;TZID=Europe/Berlin:20261024T200000\nRRULE:FREQ=HOURLY;BYHOUR=2;COUNT=3";
    expect(readable(dueTimes(autumn, Date.UTC(2026, 9, 24), 5))).toEqual([
      ...["2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00.000Z", "2026-10-26T01:00:00.000Z"],
    ]);
  });
});

describe("refused with a sentence that says why, in under 50 ms", () => {
  it.each([
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "can never fire: no date in 400 years suits"],
    ["FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=31", "can never fire"],
    ["FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "can never fire"],
    ["FREQ=WEEKLY;UNTIL=20200101T000000Z", "can never fire"],
    ["FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "can never fire"],
    ["FREQ=MINUTELY;INTERVAL=60;BYMINUTE=5", "can never fire"],
    ["FREQ=SECONDLY;INTERVAL=3600;BYMINUTE=5;BYHOUR=4", "can never fire"],
    ["FREQ=FORTNIGHTLY", "FREQ must be one of"],
    ["FREQ=DAILY;BYHOUR=24", 'BYHOUR has "24"; allowed is 0–23'],
    ["FREQ=DAILY;INTERVAL=0", 'INTERVAL has "0"'],
    ["FREQ=MONTHLY;BYDAY=6XX", 'BYDAY has "6XX"'],
    ["FREQ=WEEKLY;BYDAY=2MO", "A numbered BYDAY cannot stand with FREQ=WEEKLY"],
    ["FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO cannot stand with FREQ=MONTHLY"],
    ["FREQ=DAILY;COUNT=3;UNTIL=20270101", "COUNT and UNTIL exclude each other"],
    ["FREQ=DAILY;COUNT=1000000", "allowed is 1–10000"],
    ["FREQ=DAILY;BYEASTER=0", "BYEASTER is not supported"],
    ["FREQ=DAILY;FREQ=DAILY", "FREQ stands there twice"],
  ])("%s", (body, sentence) => {
    const { ms, result } = measured(() => refusal(`DTSTART;TZID=UTC:20270101T090000\nRRULE:${body}`));
    expect(result).toContain(sentence);
    expect(ms).toBeLessThan(50);
  });

  it("also where its beginning is no date", () => {
    expect(refusal("DTSTART;TZID=UTC:20270230T090000\nRRULE:FREQ=DAILY")).toContain("which is no date and time");
    expect(refusal("RRULE:FREQ=DAILY")).toContain("needs the two lines");
  });
});
