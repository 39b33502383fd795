import { expect, it } from "vitest";
import { runsPerDay } from "./runs-per-day";
import { type ScheduleInput, scheduleSchema } from "./schemas";

const now = new Date("2026-03-04T10:00:00Z");
const count = (schedule: Omit<ScheduleInput, "kind">, kind: ScheduleInput["kind"] = "cron") =>
  runsPerDay(scheduleSchema.parse({ ...schedule, kind }), now);

it.each([
  [1, ["0 9 * * 1-5"]],
  [2, ["0 9 * * *", "0 17 * * *"]],
  [97, ["*/5 9-16 * * 1-5", "0 17 * * 1-5"]],
  [288, ["*/5 * * * 1-5", "0 * * * 6"]],
  [1_440, ["* * * * *"]],
  [2_880, ["*/30 * * * * *"]],
  [86_400, ["* * * * * *"]],
  [3_600, ["* * 9 * * *"]],
])("%i runs a day for %j", (runs, cronExpressions) => {
  expect(count({ cronExpressions })).toBe(runs);
});

it.each([
  [12_342, "FREQ=SECONDLY;INTERVAL=7"],
  [206, "FREQ=MINUTELY;INTERVAL=7"],
  [1, "FREQ=DAILY;INTERVAL=3"],
])("%i runs a day for %s", (runs, rule) => {
  expect(count({ rrule: `DTSTART;TZID=UTC:20260304T000000\nRRULE:${rule}` }, "rrule")).toBe(runs);
});

it("counts a whole day where the first one has begun already", () => {
  const friday = scheduleSchema.parse({ kind: "cron", cronExpressions: ["* 9-16 * * 1-5"] });
  expect(runsPerDay(friday, new Date("2026-03-06T16:30:00Z"))).toBe(480);
});

it("counts no further than the schedule goes", () => {
  expect(count({ cronExpressions: ["* * * * * *"], maxRuns: 30 })).toBe(30);
  expect(count({ cronExpressions: ["* * * * *"], endsAt: "2026-03-04T11:00:00Z" })).toBe(60);
  expect(count({ runAt: "2026-03-05T09:00:00Z" }, "once")).toBe(1);
  expect(count({ runAt: "2026-03-03T09:00:00Z" }, "once")).toBe(0);
});
