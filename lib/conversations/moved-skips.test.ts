import { expect, test } from "vitest";
import { type ScheduleInput, scheduleSchema } from "@/lib/scheduling";
import { movedSkips } from "./moved-skips";

const now = new Date("2026-11-28T08:00:00Z");
const cron = (expression: string, others: Partial<ScheduleInput> = {}) =>
  scheduleSchema.parse({ kind: "cron", cronExpressions: [expression], timezone: "Europe/Berlin", ...others });

test("a day of which nothing was to run is left out at its new times", () => {
  const daily = cron("0 20 * * *");
  const skips = ["2026-11-29T19:00:00.000Z"];
  expect(movedSkips(skips, daily, cron("30 20 * * *"), now)).toEqual(["2026-11-29T19:30:00.000Z"]);
  expect(movedSkips(skips, daily, cron("0 9,21 * * *"), now)).toEqual([
    "2026-11-29T08:00:00.000Z",
    "2026-11-29T20:00:00.000Z",
  ]);
  expect(movedSkips(skips, daily, cron("0 20 * * *", { timezone: "Europe/London" }), now)).toEqual([
    "2026-11-29T20:00:00.000Z",
  ]);
});

test("one of the times of a day stays left out where the day has as many", () => {
  const twice = cron("0 9,21 * * *");
  const skips = ["2026-11-29T08:00:00.000Z"];
  expect(movedSkips(skips, twice, cron("0 10,21 * * *"), now)).toEqual(["2026-11-29T09:00:00.000Z"]);
  expect(movedSkips(skips, twice, cron("0 10 * * *"), now)).toEqual([]);
});

test("what is not due on a day any more is gone, and what passed is not left out again", () => {
  const skips = ["2026-11-29T19:00:00.000Z"];
  expect(movedSkips(skips, cron("0 20 * * *"), cron("0 20 * * 1"), now)).toEqual([]);
  const today = ["2026-11-28T19:00:00.000Z"];
  expect(movedSkips(today, cron("0 20 * * *"), cron("0 8 * * *"), now)).toEqual([]);
});
