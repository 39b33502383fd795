import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { compiledSchedule, dueTimes, now, writtenSchedule } from "./core/schedules.fixture";
import { describeSchedule } from "./describe";
import { describers } from "./describers";
import { parseScheduleText } from "./parse-schedule-text";

const languages = describers.map(({ code }) => code);
const RUNS = 240;
const TIMEOUT_MS = 60_000;
const samples = [
  ...fc.sample(compiledSchedule, { numRuns: RUNS, seed: 2026 }),
  ...fc.sample(writtenSchedule, { numRuns: RUNS / 4, seed: 2027 }),
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
