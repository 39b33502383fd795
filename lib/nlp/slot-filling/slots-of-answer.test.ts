import { describe, expect, it } from "vitest";
import { nextOccurrences } from "@/lib/scheduling";
import { compileSlots } from "../core/compile";
import type { Workbench } from "../core/draft";
import { english } from "../en";
import { readSlotAnswer, slotAnswerJsonSchema } from "./answer-schema";
import { readDay, readTime } from "./day-words";
import { slotsOfAnswer } from "./slots-of-answer";

const now = new Date("2026-11-25T10:00:00Z");

function compile(schedule: unknown) {
  const read = readSlotAnswer({ intent: "task", jobs: [{ task_name: "X", agent_prompt: "Do x.", schedule }] });
  if ("problem" in read) return read.problem;
  const filled = slotsOfAnswer(read.answer.jobs?.[0]?.schedule ?? {});
  if ("problem" in filled) return filled.problem;
  const bench: Workbench = {
    ...{ now: now.getTime(), zone: "UTC", words: english.phrasebook, assumptions: [], warnings: [] },
    ...{ question: null, options: [], doubt: 0, exact: true },
  };
  const compiled = compileSlots(filled.slots, bench);
  return compiled.kind === "compiled" ? compiled.schedule : compiled.message;
}

describe("a model's schedule", () => {
  it.each<[string, unknown, string[]]>([
    ["weekdays with a time", { when: [{ days: ["weekday"], times: ["09:00"] }] }, ["0 9 * * 1-5"]],
    ["no time: a default", { when: [{ days: ["Monday", "thu"] }] }, ["0 9 * * 1,4"]],
    ["a part of the day", { when: [{ days: ["every day"], parts_of_day: ["Evening"] }] }, ["0 18 * * *"]],
    [
      "several pairs",
      {
        when: [
          { days: ["monday", "wednesday"], times: ["07:30"] },
          { days: ["weekend"], times: ["10:00", "16:00"] },
        ],
      },
      ["30 7 * * 1,3", "0 10,16 * * 0,6"],
    ],
    ["every 15 minutes", { every: { count: 15, unit: "Minutes" } }, ["*/15 * * * *"]],
    [
      "a window with a step",
      { when: [{ days: ["weekday"] }], every: { count: 30, unit: "minute" }, window: { from: "09:00", to: "17:00" } },
      ["0,30 9-16 * * 1-5", "0 17 * * 1-5"],
    ],
    ["every 90 minutes", { every: { count: 90, unit: "minute" } }, ["0 */3 * * *", "30 1-22/3 * * *"]],
    ["minutes past the hour", { minutes_past: [5] }, ["5 * * * *"]],
    ["a day of the month", { when: [{ days: ["day 15", "last day"], times: ["08:00"] }] }, ["0 8 15,L * *"]],
    [
      "ordinals",
      { when: [{ days: ["first monday", "last friday"], times: ["08:00"] }] },
      ["0 8 * * 1#1", "0 8 * * 5L"],
    ],
    ["working days", { when: [{ days: ["first workday"], times: ["08:00"] }] }, ["0 8 1W * *"]],
    ["the nearest working day", { when: [{ days: ["workday nearest 15"], times: ["08:00"] }] }, ["0 8 15W * *"]],
    ["a date of every year", { when: [{ days: ["12-24"], times: ["18:00"] }] }, ["0 18 24 12 *"]],
    ["months", { when: [{ days: ["day 1"], times: ["06:00"] }], months: [1, 4, 7, 10] }, ["0 6 1 1,4,7,10 *"]],
    [
      "exclusions",
      { when: [{ days: ["every day"], times: ["09:00"] }], except: { days: ["sunday"], months: [8] } },
      ["0 9 * 1-7,9-12 1-6"],
    ],
    [
      "an exception of one weekday in the month",
      { when: [{ days: ["monday"], times: ["09:00"] }], except: { days: ["first monday"] } },
      ["0 9 * * 1#2", "0 9 * * 1#3", "0 9 * * 1#4", "0 9 * * 1#5"],
    ],
    ["times a day", { times_a_day: 4 }, ["0 */6 * * *"]],
  ])("%s", (_name, schedule, expressions) => {
    const compiled = compile(schedule);
    expect(compiled).toMatchObject({ kind: "cron" });
    if (typeof compiled === "string") return;
    expect(runs(compiled)).toEqual(runs({ ...compiled, cronExpressions: expressions }));
  });

  it("is a rule where no cron can say it, and is bounded", () => {
    const every = { count: 2, unit: "week" };
    const rule = compile({ when: [{ days: ["tuesday"], times: ["09:00"] }], every, zone: "Europe/Berlin", runs: 5 });
    expect(rule).toMatchObject({
      kind: "rrule",
      timezone: "UTC",
      maxRuns: 5,
      rrule: expect.stringMatching(/INTERVAL=2;BYDAY=TU/),
    });
    const thirteenth = compile({ when: [{ days: ["friday the 13th"], times: ["13:00"] }] });
    expect(thirteenth).toMatchObject({ kind: "rrule", rrule: expect.stringMatching(/BYMONTHDAY=13;BYDAY=FR/) });
    const daily = { days: ["every day"], times: ["09:00"] };
    expect(compile({ when: [daily], starts: "2026-12-01", ends: "12-24", lasts: null })).toMatchObject({
      startsAt: "2026-12-01T00:00:00.000Z",
      endsAt: "2026-12-24T23:59:59.000Z",
    });
    expect(compile({ when: [daily], lasts: { count: 2, unit: "weeks" } })).toMatchObject({
      endsAt: "2026-12-09T10:00:00.000Z",
    });
  });

  it.each([
    [{ when: [{ days: ["tomorrow"], times: ["15:00"] }] }, "2026-11-26T15:00:00.000Z"],
    [{ when: [{ days: ["today"], times: ["15:00"] }] }, "2026-11-25T15:00:00.000Z"],
    [{ when: [{ days: ["in 3 days"], times: ["15:00"] }] }, "2026-11-28T15:00:00.000Z"],
    [{ when: [{ days: ["next friday"], times: ["15:00"] }] }, "2026-11-27T15:00:00.000Z"],
    [{ when: [{ days: ["friday next week"], times: ["15:00"] }] }, "2026-12-04T15:00:00.000Z"],
    [{ when: [{ days: ["once monday"], times: ["3:00 pm"] }] }, "2026-11-30T15:00:00.000Z"],
    [{ when: [{ days: ["2026-12-24"], times: ["15:00"] }] }, "2026-12-24T15:00:00.000Z"],
    [{ delay: { count: 20, unit: "minutes" } }, "2026-11-25T10:20:00.000Z"],
  ])("is one instant: %j", (schedule, runAt) => {
    expect(compile(schedule)).toMatchObject({ kind: "once", runAt });
  });

  it.each<[unknown, RegExp]>([
    [{ when: [{ days: ["0 0 * * *"] }] }, /none of the day forms/],
    [{ when: [{ days: ["monday; drop table"] }] }, /none of the day forms/],
    [{ when: [{ times: ["*/5"] }] }, /no time/],
    [{ when: [{ times: ["25:00"] }] }, /no time/],
    [{ when: [{ times: ["9"] }] }, /no time/],
    [{ when: [{ days: ["2026-02-30"] }] }, /none of the day forms/],
    [{ when: [{ times: ["09:00"] }], ends: "every day" }, /no date to end at/],
    [{ zone: "Mars/Base", now: true }, /no IANA time zone/],
    [{ every: { count: 0, unit: "minute" } }, /form asked for/],
    [{ every: { count: 5, unit: "fortnight" } }, /form asked for/],
    [{ when: "every day" }, /form asked for/],
    [{ when: Array.from({ length: 50 }, () => ({ days: ["monday"] })) }, /form asked for/],
  ])("is refused with the reason: %j", (schedule, reason) => {
    expect(compile(schedule)).toMatch(reason);
  });
});

describe("the answer's form", () => {
  it("has no place for a cron expression", () => {
    const schema = JSON.stringify(slotAnswerJsonSchema());
    expect(schema).not.toMatch(/cron|maxItems|maximum/i);
    const answer = { intent: "task", jobs: [{ task_name: "X", agent_prompt: "x", cron: "* * * * *", schedule: {} }] };
    expect(JSON.stringify(readSlotAnswer(answer))).not.toContain("* * *");
  });

  it.each([[null], ["{}"], [[]], [{}], [{ intent: "launch" }]])("%j is no answer", (raw) => {
    expect(readSlotAnswer(raw)).toHaveProperty("problem");
  });

  it("takes null and blanks for what is left out", () => {
    const blank = {
      intent: "TASK",
      target: null,
      question: "",
      jobs: [{ task_name: "", agent_prompt: "x", schedule: {} }],
    };
    expect(readSlotAnswer({ ...blank, jobs: null })).toEqual({ answer: { intent: "task" } });
  });
});

describe("days and times", () => {
  it("repeat unless they are marked as one", () => {
    expect(readDay("Fridays")).toEqual({ kind: "weekdays", weekdays: [5], recurring: true });
    expect(readDay("once on friday")).toEqual({ kind: "weekdays", weekdays: [5], recurring: false });
    expect(readDay("Montag")).toBeNull();
    expect(readDay("day 0")).toBeNull();
  });

  it("have 24 hours, and forgive am and pm", () => {
    expect(["09:00", "9:05", "24:00", "12:30 am", "12 pm", "07:00:30"].map((text) => readTime(text)?.minutes)).toEqual([
      540, 545, 0, 30, 720, 420,
    ]);
    expect(["13 pm", "7", "", "noon", "12:60"].map(readTime)).toEqual([null, null, null, null, null]);
  });
});

function runs(schedule: Parameters<typeof nextOccurrences>[0]): string[] {
  return nextOccurrences(schedule, now, 60).map((time) => time.toISOString());
}
