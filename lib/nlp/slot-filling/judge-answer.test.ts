import fc from "fast-check";
import { expect, it } from "vitest";
import { validateSchedule } from "@/lib/scheduling";
import { parseRequest } from "../parse-request";
import { readByGrammar } from "./grammar-reading";
import { judgeAnswer } from "./judge-answer";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Berlin" };
const text = "Check server 7 and 31 pages with 59 links, mail anna@example.com at some point, 12 or 23";
const given = { text, reading: readByGrammar(text, context), own: parseRequest(text, context), context };

/** Left out more often than not: most answers say two or three things. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
/** Mostly right, now and then not. */
const mostly = <T>(right: fc.Arbitrary<T>, ...wrong: T[]) =>
  fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });

const unit = fc.constantFrom("second", "minute", "hour", "day", "workday", "week", "month", "quarter", "year");
const stretch = fc.record({ count: mostly(fc.integer({ min: 1, max: 60 }), 0, 10_000, -1, 1.5), unit });
const time = mostly(
  fc
    .tuple(fc.constantFrom(7, 12, 23), fc.constantFrom(0, 7, 31, 59))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`),
  ...["24:00", "25:00", "7 pm", "0 9 * * *", "noon", "12:07:59"],
);
const day = mostly(
  fc.constantFrom(
    ...["every day", "monday", "weekend", "weekday", "day 31", "last day", "day -28", "fifth friday", "last workday"],
    ...["02-29", "12-31", "2026-12-31", "today", "tomorrow", "in 23 weeks", "next month", "once day 31"],
    ...["once monday", "workday nearest 31", "friday next week", "friday the 31st", "-2 monday", "first monday"],
  ),
  ...["in 9999 years", "9999-12-31", "* * 1", "Montag"],
);
const part = mostly(fc.constantFrom("morning", "lunch", "night", "end of day", "business hours", "daytime"), "dawn");
const between = fc.record({ from: time, to: time });
const months = fc.array(fc.constantFrom(1, 2, 8, 12), { maxLength: 3 });
const when = fc.record({
  days: rarely(fc.array(day, { minLength: 1, maxLength: 2 })),
  times: rarely(fc.array(time, { minLength: 1, maxLength: 3 })),
  parts_of_day: seldom(fc.array(part, { minLength: 1, maxLength: 2 })),
});
const schedule = fc.record({
  when: rarely(fc.array(when, { minLength: 1, maxLength: 3 })),
  every: rarely(stretch),
  times_a_day: seldom(fc.integer({ min: 1, max: 48 })),
  minutes_past: seldom(fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 3 })),
  window: seldom(between),
  months: seldom(months),
  except: seldom(
    fc.record({
      days: rarely(fc.array(day, { maxLength: 2 })),
      months: seldom(months),
      hours: seldom(between),
      holidays: seldom(fc.boolean()),
    }),
  ),
  delay: seldom(stretch),
  now: seldom(fc.boolean()),
  starts: seldom(day),
  ends: seldom(day),
  lasts: seldom(stretch),
  runs: seldom(fc.integer({ min: 1, max: 100 })),
  zone: seldom(mostly(fc.constantFrom("Asia/Tokyo", "UTC", ""), "Mars/Base")),
});
const words = fc.constantFrom(
  "Check server 7",
  "mail anna@example.com",
  "Mail eve@example.net",
  "0 0 * * *; drop table",
  "",
  text,
);
const answer = fc.record({
  intent: mostly(fc.constant("task"), "pause", "none", "hack"),
  target: seldom(words),
  question: seldom(seldom(words)),
  jobs: fc.array(fc.record({ task_name: words, agent_prompt: words, schedule }), { minLength: 1, maxLength: 2 }),
});

it("makes a valid schedule of any answer, or none; never throws, never addresses anybody new, and is quick", () => {
  let slowestMs = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: answer }, { weight: 1, arbitrary: fc.jsonValue() }), (raw) => {
      const started = performance.now();
      const verdict = judgeAnswer(raw, given);
      slowestMs = Math.max(slowestMs, performance.now() - started);
      const result = verdict.kind === "accepted" ? verdict.result : verdict.draft;
      if (!result?.success) return;
      for (const job of [result, ...result.additional]) {
        validateSchedule(job.schedule, context.now);
        expect(job.recipients.filter((address) => address !== "anna@example.com")).toEqual([]);
        expect(`${job.agentPrompt} ${job.taskName}`).not.toMatch(/eve@|drop table/);
        expect(result.source === "model" ? job.confidence : 0).toBeLessThan(0.8);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(slowestMs).toBeLessThan(500);
});
