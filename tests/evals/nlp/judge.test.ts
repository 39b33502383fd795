import { describe, expect, it } from "vitest";
import { type ScheduleInput, scheduleSchema } from "@/lib/scheduling";
import type { Answer } from "./answer";
import { type EntryInput, type Expectation, readEntry } from "./entry";
import { judge } from "./judge";

const entryOf = (expectation: Expectation, more: Partial<EntryInput> = {}) =>
  readEntry({
    id: "x",
    lang: "en",
    category: "plain",
    text: "…",
    timezone: "Europe/Berlin",
    expect: expectation,
    ...more,
  });

function given(...schedules: (string[] | ScheduleInput)[]): Answer {
  const inputs = schedules.map((one): ScheduleInput => (Array.isArray(one) ? crons(one) : one));
  const read = inputs.map((one) => scheduleSchema.parse({ timezone: "Europe/Berlin", ...one }));
  return { kind: "schedules", schedules: read, texts: [], prompts: [], confidence: 0.9, asks: false, question: null };
}

function crons(cronExpressions: string[], more: Partial<ScheduleInput> = {}): ScheduleInput {
  return { kind: "cron", cronExpressions, ...more };
}

function rrule(rule: string): ScheduleInput {
  return { kind: "rrule", rrule: `DTSTART;TZID=Europe/Berlin:20261126T090000\nRRULE:${rule}` };
}

function other(intent: "edit" | "question" | "none" | "needs_clarification", more: Partial<Answer> = {}): Answer {
  return { kind: "other", intent, target: null, message: "No.", question: null, ...more } as Answer;
}

const verdict = (answer: Answer, expectation: Expectation, more: Partial<EntryInput> = {}) =>
  judge(answer, entryOf(expectation, more)).verdict;

const weekdays: Expectation = { crons: ["0 9 * * 1-5"] };

describe("a schedule", () => {
  it("is right however it is written", () => {
    expect(verdict(given(["0 9 * * 1-5"]), weekdays)).toBe("right");
    expect(verdict(given(["0 9 * * FRI", "00 09 * * MON-THU"]), weekdays)).toBe("right");
    expect(verdict(given(rrule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")), weekdays)).toBe("right");
    expect(verdict(given(["0-59/5 * * * *"]), { crons: ["*/5 * * * *"] })).toBe("right");
  });

  it("is wrong at another hour", () => {
    expect(verdict(given(["0 21 * * 1-5"]), weekdays)).toBe("wrong");
  });

  it("is wrong in another zone, the person's or the one that was said", () => {
    expect(verdict(given(crons(["0 9 * * 1-5"], { timezone: "UTC" })), weekdays)).toBe("wrong");
    const inNewYork: Expectation = { ...weekdays, timezone: "America/New_York" };
    expect(verdict(given(["0 15 * * 1-5"]), inNewYork)).toBe("wrong");
    expect(verdict(given(crons(["0 9 * * 1-5"], { timezone: "America/Detroit" })), inNewYork)).toBe("right");
  });

  it("is wrong with a weekday missing or too many", () => {
    expect(verdict(given(["0 9 * * 1-4"]), weekdays)).toBe("wrong");
    expect(verdict(given(["0 9 * * 1-6"]), weekdays)).toBe("wrong");
  });

  it("is wrong when it differs only long after the start", () => {
    expect(verdict(given(crons(["*/5 * * * *"], { endsAt: "2028-11-20T00:00:00Z" })), { crons: ["*/5 * * * *"] })).toBe(
      "wrong",
    );
    expect(verdict(given(["*/5 * * 1-7,9-12 *"]), { crons: ["*/5 * * * *"] })).toBe("wrong");
    expect(verdict(given(["0 9 29 2 *"]), { crons: ["0 9 29 2 *", "0 9 29 2 3"] })).toBe("wrong");
  });

  it("has its start, end and number of runs", () => {
    const bounded: Expectation = { crons: ["0 9 * * *"], from: "2026-12-01T00:00", until: "2026-12-03T09:00" };
    const bounds = { startsAt: "2026-12-01T06:00:00+01:00", endsAt: "2026-12-03T20:00:00+01:00" };
    expect(verdict(given(crons(["0 9 * * *"], bounds)), bounded)).toBe("right");
    expect(verdict(given(["0 9 * * *"]), bounded)).toBe("wrong");
    expect(verdict(given(crons(["0 9 * * *"], { maxRuns: 5 })), { crons: ["0 9 * * *"], max_runs: 5 })).toBe("right");
    expect(verdict(given(crons(["0 9 * * *"], { maxRuns: 6 })), { crons: ["0 9 * * *"], max_runs: 5 })).toBe("wrong");
  });

  it("is asked, not right, when the answer asks", () => {
    expect(verdict({ ...given(["0 9 * * 1-5"]), asks: true } as Answer, weekdays)).toBe("asked");
    expect(verdict(other("needs_clarification", { question: "When?" }), weekdays)).toBe("asked");
    expect(verdict(other("needs_clarification"), weekdays)).toBe("wrong");
  });

  it("is right when it is one of the accepted answers", () => {
    expect(verdict(given(["0 8 * * *"]), weekdays, { accept: [{ crons: ["0 8 * * *"] }] })).toBe("right");
    expect(verdict(other("none", { question: "When?" }), weekdays, { accept: [{ ask: true }] })).toBe("right");
  });
});

describe("steps with a free anchor", () => {
  const steps: Expectation = { every_seconds: 25_200 };

  it("are right from any anchor, and with another step or a pause wrong", () => {
    expect(verdict(given(rrule("FREQ=HOURLY;INTERVAL=7")), steps)).toBe("right");
    expect(verdict(given(rrule("FREQ=HOURLY;INTERVAL=8")), steps)).toBe("wrong");
    expect(verdict(given(["0 */7 * * *"]), steps)).toBe("wrong");
    expect(verdict(given(["0,30 * * * *"]), { every_seconds: 1800 })).toBe("right");
    expect(verdict(given(["*/30 9-17 * * *"]), { every_seconds: 1800 })).toBe("wrong");
    expect(verdict(given(crons(["*/30 * * * *"], { endsAt: "2027-06-01T00:00:00Z" })), { every_seconds: 1800 })).toBe(
      "wrong",
    );
  });

  it("may be crons that divide the day, also where clocks change", () => {
    expect(verdict(given(["0 0/3 * * *", "30 1/3 * * *"]), { every_seconds: 5400 })).toBe("right");
  });
});

describe("an instant", () => {
  it("is compared in the zone of the person or the one that was said", () => {
    const once: ScheduleInput = { kind: "once", runAt: "2026-11-26T14:00:00Z", timezone: "UTC" };
    expect(verdict(given(once), { once: "2026-11-26T15:00" })).toBe("right");
    expect(verdict(given(once), { once: "2026-11-26T14:00" })).toBe("wrong");
    expect(verdict(given(once), { once: "2026-11-26T14:00", timezone: "Etc/UTC" })).toBe("right");
  });
});

describe("several jobs", () => {
  const jobs: Expectation = { jobs: [{ crons: ["0 9 * * 1"] }, { crons: ["0 10 * * 5"] }] };

  it("are right in any order and wrong in another number", () => {
    expect(verdict(given(["0 9 * * 1"], ["0 10 * * 5"]), jobs)).toBe("right");
    expect(verdict(given(["0 10 * * 5"], ["0 9 * * 1"]), jobs)).toBe("right");
    expect(verdict(given(["0 9 * * 1"], ["0 9 * * 1"]), jobs)).toBe("wrong");
    expect(verdict(given(["0 9 * * 1", "0 10 * * 5"]), jobs)).toBe("wrong");
    expect(verdict(given(["0 9 * * 1-5"], ["0 9 * * 6"]), weekdays)).toBe("wrong");
  });
});

describe("no schedule", () => {
  it("has the intent and names the task", () => {
    const edit: Expectation = { intent: "edit", target: "invoice job" };
    expect(verdict(other("edit", { target: "the backup job" }), edit)).toBe("wrong");
    expect(verdict(other("edit", { target: "the “Invoice job”" }), edit)).toBe("right");
    expect(verdict(other("edit"), edit)).toBe("wrong");
    expect(verdict(other("question"), edit)).toBe("wrong");
    expect(verdict(given(["0 9 * * 1"]), { intent: "none" })).toBe("wrong");
  });

  it("asks or refuses where that is right", () => {
    expect(verdict(other("none", { question: "When?" }), { ask: true })).toBe("right");
    expect(verdict({ ...given(["0 9 * * 1"]), asks: true } as Answer, { ask: true })).toBe("right");
    expect(verdict(given(["0 9 * * 1"]), { ask: true })).toBe("wrong");
    expect(verdict(other("needs_clarification"), { refuse: true })).toBe("right");
    expect(verdict(other("question"), { refuse: true })).toBe("wrong");
    expect(verdict(given(["0 9 1 3 *"]), { refuse: true })).toBe("wrong");
    expect(verdict({ kind: "failure", message: "threw" }, { refuse: true })).toBe("wrong");
  });
});
