import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { compiledSchedule, dueTimes, now, writtenSchedule } from "./core/schedules.fixture";
import { wideSchedule } from "./core/wide-schedules.fixture";
import { describeSchedule } from "./describe";
import { describers } from "./describers";
import { parseScheduleText } from "./parse-schedule-text";

const languages = describers.map(({ code }) => code);
const RUNS = 240;
const TIMEOUT_MS = 60_000;
const samples = [
  ...fc.sample(compiledSchedule, { numRuns: RUNS, seed: 2026 }),
  ...fc.sample(writtenSchedule, { numRuns: RUNS / 4, seed: 2027 }),
  ...fc.sample(wideSchedule, { numRuns: RUNS, seed: 2028 }),
]
  .map((schedule) => ({ schedule, due: dueTimes(schedule).join() }))
  .filter(({ due }) => due !== "");

/** What is wrong with a description, or null when it gives the same due times back. */
function problemWith(schedule: Schedule, due: string, code: string): string | null {
  const words = describeSchedule(schedule, code);
  const read = parseScheduleText(words, { now, timezone: schedule.timezone });
  if ("error" in read) return `${words} → ${read.error}`;
  if (dueTimes(read.schedule).join() === due) return null;
  return `${words} → ${read.schedule.cronExpressions.join(" + ") || (read.schedule.rrule ?? "once")}`;
}

/** One sentence of each shape: numbers and lists of times do not make another. */
function shapesOf(problems: readonly string[]): string[] {
  const shape = (words: string): string =>
    words.replace(/\d\d:\d\d(?:[^\p{L}\d]*\d\d:\d\d)*/gu, "T").replace(/\d+/g, "#");
  return [...new Map(problems.map((problem) => [shape(problem.split(" → ")[0] ?? ""), problem])).values()];
}

function problemsIn(code: string): string[] {
  const problems = samples.map(({ schedule, due }) => problemWith(schedule, due, code));
  return problems.filter((problem) => problem !== null);
}

describe("a description reads back as the same due times", () => {
  it.each(languages)(
    "in %s",
    (code) => {
      expect(shapesOf(problemsIn(code))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(languages)("in %s: numbers of one kind beside numbers of another", (code) => {
    const of = (said: Partial<Schedule>): Schedule =>
      scheduleSchema.parse({ kind: said.rrule ? "rrule" : "cron", timezone: "UTC", ...said });
    const rule = (start: string, parts: string): Schedule =>
      of({ rrule: `DTSTART;TZID=UTC:${start}\nRRULE:${parts};BYSECOND=0` });
    const spaced = "FREQ=MONTHLY;INTERVAL=5";
    const workday = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2";
    const schedules = [
      of({ cronExpressions: ["29 * * * *"], maxRuns: 5 }),
      of({ cronExpressions: ["15,23 * * * *"], maxRuns: 5 }),
      of({ cronExpressions: ["14 0 L-2 5,6 *"] }),
      of({ cronExpressions: ["18 * L-3 8 *"] }),
      of({ cronExpressions: ["*/10 * 1-7 * *"] }),
      of({ cronExpressions: ["*/7 * 9 * 5"] }),
      of({ cronExpressions: ["16 3 31 */2 *"] }),
      of({ cronExpressions: ["15 1 * * 1-4", "53 21 * * 1-4", "0 4 2,9,25 * *"] }),
      of({ cronExpressions: ["*/20 * * * * *"], startsAt: "2026-03-06T12:37:00.000Z" }),
      of({ cronExpressions: ["37 * * * 1-4"], startsAt: "2026-04-28T03:37:00.000Z", maxRuns: 1 }),
      of({ cronExpressions: ["0,15,30 0-4,6-23 * * *", "45 0-3,5-23 * * *"], startsAt: "2026-12-30T03:00:00.000Z" }),
      of({ cronExpressions: ["50 28 11 * * 4"] }),
      of({ cronExpressions: ["* * * 19 9 *"] }),
      of({ cronExpressions: ["*/10 * * 15 12 *"] }),
      of({ cronExpressions: ["33 10 3W,14W 5,11 *"] }),
      of({ cronExpressions: ["57 13 2,3,6,8,12,14,22,27 6 *", "57 13 * * 1"] }),
      of({ cronExpressions: ["41 5 * 1-8,10-12 *", "0 11 * 1-8,10-12 *", "41 5 1-8,10-31 9 *", "0 11 1-8,10-31 9 *"] }),
      of({ cronExpressions: ["22 5 * 3,8,11 *", "0 22 * 3,8,11 *", "56 18 15 3,8,11 *", "0 6 15 3,8,11 *"] }),
      of({ cronExpressions: ["0 17,22 * * 2", "0 17,22 * * 4#2,4#3,4#5"] }),
      of({ cronExpressions: ["0 7,20 * 5 *", "0 4,23 * 5 3#1,3#3"] }),
      of({ cronExpressions: ["0 2 * 1,2,6-12 *"] }),
      rule("20260304T180000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYHOUR=18;BYMINUTE=0"),
      rule("20260331T200000", `${spaced};BYMONTHDAY=1,-1;BYHOUR=20;BYMINUTE=0`),
      rule("20260317T100000", `${spaced};BYDAY=3TU,3SU;BYHOUR=10;BYMINUTE=0`),
      rule("20260330T235100", `${spaced};BYDAY=-1MO;BYHOUR=23;BYMINUTE=51`),
      rule("20260331T180000", `${workday};BYHOUR=16,18,23;BYMINUTE=0`),
    ];
    const problems = schedules.map((schedule) => problemWith(schedule, dueTimes(schedule).join(), code));
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  it.each(languages)("in %s: a stretch of days each year, and a start behind crons in brackets", (code) => {
    const [base] = samples;
    if (!base) throw new Error("no sample");
    const plain = { ...base.schedule, kind: "cron" as const, rrule: null, startsAt: null, endsAt: null, maxRuns: null };
    const stretch = { ...plain, cronExpressions: ["0 9 1-24 12 *"] };
    const several = ["0 8 * * 6", "51 9 * * 0", "23 2 1-24 8 *", "0 18 1-24 8 *", "0 19 1-24 8 *"];
    const late = { ...plain, cronExpressions: several, startsAt: "2026-06-30T00:00:00.000Z", timezone: "UTC" };
    const problems = [stretch, late].map((schedule) => problemWith(schedule, dueTimes(schedule).join(), code));
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });
});
