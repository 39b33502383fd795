import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { runningThen } from "./all-commands";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const cron = (...cronExpressions: string[]) => scheduleSchema.parse({ kind: "cron", cronExpressions });

it.each([
  ["pause everything on Mondays", "edit"],
  ["pausiere alles montags", "edit"],
  ["delete every task that runs at 9", "delete"],
  ["please pause all tasks that are due on Mondays", "pause"],
  ["Lösche alle Aufgaben, die um 9 laufen", "delete"],
  ["borra todas las tareas que se ejecutan a las 9", "delete"],
  ["supprime toutes les tâches qui tournent à 9h", "delete"],
  ["删除所有九点运行的任务", "delete"],
  ["pause everything until Monday", "pause"],
])("what is about all tasks is none of its own: %s", (text, intent) => {
  expect(parseRequest(text, context)).toMatchObject({ success: false, intent });
});

it.each([
  "delete all files that run out of date every Friday at 9",
  "delete everything in /tmp every night at 2",
  "stop all jobs on the cluster every night at 2",
])("everything of something else is a task: %s", (text) => {
  expect(parseRequest(text, context)).toMatchObject({ success: true });
});

it.each(["delete every task that runs at 9", "lösche alle Aufgaben, die um 9 laufen", "删除所有九点运行的任务"])(
  "tells apart what runs then: %s",
  (text) => {
    const isMeant = runningThen(text, context);
    expect(
      [cron("0 9 * * *"), cron("0 9,17 * * 1"), cron("0 10 * * *"), cron("*/15 * * * *")].map((one) => isMeant?.(one)),
    ).toEqual([true, true, false, false]);
  },
);

it("tells apart by days, and nothing where no time is said", () => {
  const isMeant = runningThen("pause all tasks that run on Mondays", context);
  expect([cron("0 9 * * *"), cron("0 9 * * 1-5"), cron("0 9 * * 2")].map((one) => isMeant?.(one))).toEqual([
    true,
    true,
    false,
  ]);
  expect(runningThen("delete all tasks", context)).toBeNull();
  expect(runningThen("delete every task that runs too often", context)?.(cron("0 9 * * *"))).toBe(false);
});
