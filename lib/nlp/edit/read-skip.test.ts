import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

/** 03:20 on a Saturday in Berlin. */
const context = { now: new Date("2026-11-28T02:20:00Z"), timezone: "Europe/Berlin" };

function skips(words: string, cron: string) {
  const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions: [cron], timezone: "Europe/Berlin" });
  const task = { schedule, name: "Check", prompt: "Check it.", recipients: [], skips: [] };
  const result = parseEdit(words, task, { ...context, excludedAt: () => null });
  if (result.kind === "edit") return result.skips;
  return result.kind === "refused" ? result.reason : result.kind;
}

it.each([
  ["don't run it tonight", "0 7 * * *", "skipNothing"],
  ["don't run it tonight", "0 7,20 * * *", ["2026-11-28T19:00:00.000Z"]],
  ["skip tonight", "0 2 * * *", ["2026-11-29T01:00:00.000Z"]],
  ["skip tomorrow morning", "0 7,20 * * *", ["2026-11-29T06:00:00.000Z"]],
  ["except tonight", "0 7,20 * * *", ["2026-11-28T19:00:00.000Z"]],
])("“%s” of %s leaves out what lies in that part of the day", (words, cron, left) => {
  expect(skips(words, cron)).toEqual(left);
});

it.each([
  ...["except tomorrow", "außer morgen", "sauf demain", "excepto mañana", "tranne domani", "exceto amanhã"],
  ...["behalve morgen", "oprócz jutra", "кроме завтра", "yarın hariç", "明天除外", "明日以外", "내일 빼고"],
])("“%s” alone leaves out one day", (words) => {
  expect(skips(words, "0 8 * * *")).toEqual(["2026-11-29T07:00:00.000Z"]);
});

it.each([
  ["skip it on Tuesday and Thursday next week", ["2026-12-01T07:00:00.000Z", "2026-12-03T07:00:00.000Z"]],
  ["skip Monday and Friday of next week", ["2026-11-30T07:00:00.000Z", "2026-12-04T07:00:00.000Z"]],
])("“%s” leaves out these days of that week, and no others", (words, left) => {
  expect(skips(words, "0 8 * * *")).toEqual(left);
});
