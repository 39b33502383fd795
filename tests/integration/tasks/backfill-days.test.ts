import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { backfillDays, createTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const HOUR_MS = 3_600_000;

test("days are those of the task's zone, the first and the last included", async () => {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ timezone: "Pacific/Auckland", cronExpressions: ["0 0,23 * * *"], overlap: "queue" });
  const task = await createTask(actor, { name: "Ping", prompt: "Check https://example.com.", schedule });
  const days = { from: "2026-01-05", to: "2026-01-06" };
  // New Zealand was 13 h ahead.
  const expected = { count: 4, firstDueAt: "2026-01-04T11:00:00.000Z", lastDueAt: "2026-01-06T10:00:00.000Z" };
  expect(await backfillDays(actor, task.id, days, "preview")).toMatchObject(expected);
  expect(await db.run.count({ where: { taskId: task.id, trigger: "backfill" } })).toBe(0);
  expect(await backfillDays(actor, task.id, days, "run")).toMatchObject(expected);
  expect(await db.run.count({ where: { taskId: task.id, trigger: "backfill" } })).toBe(4);
});

test("of today only what is past, and nothing of a day that has not begun", async () => {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ cronExpressions: ["0 * * * *"] });
  const task = await createTask(actor, { name: "Ping", prompt: "Check https://example.com.", schedule });
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await expect(backfillDays(actor, task.id, { from: day(2), to: day(3) }, "preview")).rejects.toMatchObject({
    fields: [{ path: "from" }],
  });
  const { lastDueAt } = await backfillDays(actor, task.id, { from: day(-1), to: day(2) }, "preview");
  expect(lastDueAt).toBe(new Date(Math.floor(Date.now() / HOUR_MS) * HOUR_MS).toISOString());
});
