import { afterEach, expect, test } from "vitest";
import { getConfig } from "@/lib/config";
import { db } from "@/lib/db";
import { dispatchTick, mailPaused } from "@/lib/runs";
import { endRun, startRun } from "../../factories/claimed-run";
import { createRun } from "../../factories/run";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const usual = getConfig().autoPauseAfter;
afterEach(() => {
  getConfig().autoPauseAfter = usual;
});

const nextYear = new Date(Date.now() + 365 * 86_400_000);

async function end(taskId: string, ...statuses: ("failed" | "succeeded")[]) {
  for (const status of statuses) {
    const run = await createRun({ taskId });
    await endRun(run, (await startRun(run)).fence, status);
  }
  return db.task.findUniqueOrThrow({ where: { id: taskId } });
}

const notices = (taskId: string) =>
  db.pendingEvent.findMany({ where: { name: "task/paused", data: { path: ["taskId"], equals: taskId } } });

test("after five failures in a row the task pauses, what lies ahead is taken back, and the owner is told once", async () => {
  const cursorAt = new Date(Date.now() + 30_000);
  const { id } = await createTask({ schedule: { cronExpressions: ["* * * * *"] }, cursorAt });
  await dispatchTick("engine");
  const before = await end(id, "failed", "failed", "failed", "failed");
  expect(before.status).toBe("active");
  const task = await end(id, "failed");
  expect(task).toMatchObject({ status: "paused", pausedReason: "Paused by itself after 5 failures in a row" });
  expect(task.cursorAt?.getTime()).toBeGreaterThan(Date.now());
  expect(await db.run.count({ where: { taskId: id, status: "queued" } })).toBe(0);
  await end(id, "failed");
  expect(await notices(id)).toMatchObject([{ data: { reason: task.pausedReason, pausedAt: expect.any(String) } }]);
});

test("a success between them starts the count again", async () => {
  const { id } = await createTask({ cursorAt: nextYear });
  const task = await end(id, "failed", "failed", "failed", "succeeded", "failed", "failed", "failed", "failed");
  expect(task).toMatchObject({ status: "active", consecutiveFailures: 4 });
});

test("AUTO_PAUSE_AFTER sets the number, and 0 switches it off", async () => {
  const { id } = await createTask({ cursorAt: nextYear });
  getConfig().autoPauseAfter = 0;
  expect(await end(id, "failed", "failed", "failed", "failed", "failed", "failed")).toMatchObject({ status: "active" });
  getConfig().autoPauseAfter = 7;
  expect(await end(id, "failed")).toMatchObject({ status: "paused" });
});

test("the mail names task, reason, last failures and the place to resume it; the same notice again sends nothing", async () => {
  const owner = await createUser({ timezone: "Asia/Tokyo" });
  const { id } = await createTask({ ownerId: owner.id, name: "Nightly backup" });
  const dueAt = new Date("2026-03-02T00:00:00Z");
  const ended = { taskId: id, status: "failed" as const, finishedAt: dueAt };
  await createRun({ ...ended, dueAt, summary: "The disk is full." });
  await createRun({ ...ended, dueAt: new Date(dueAt.getTime() + 1), summary: null });
  const notice = {
    taskId: id,
    reason: "Paused by itself after 5 failures in a row",
    pausedAt: new Date().toISOString(),
  };
  expect(await mailPaused(notice)).toEqual({ sent: true });
  await mailPaused(notice);
  const mails = await db.mail.findMany({ where: { ownerId: owner.id } });
  expect(mails).toMatchObject([{ recipients: [owner.email], subject: "Paused: Nightly backup" }]);
  expect(mails[0]?.text).toContain("Paused by itself after 5 failures in a row.");
  expect(mails[0]?.text).toMatch(/2 Mar 2026, 09:00:00 .*: The disk is full\./);
  expect(mails[0]?.text).toContain("failed without a word");
  expect(mails[0]?.text).toContain(`${getConfig().baseUrl}/tasks/${id}`);
});

test("nobody is written to whose account is closed, and a schedule that cannot be computed is told as well", async () => {
  const owner = await createUser({ disabledAt: new Date() });
  const { id } = await createTask({ ownerId: owner.id, cursorAt: new Date(Date.now() + 30_000) });
  await db.task.update({ where: { id }, data: { schedule: { kind: "cron", cronExpressions: "nonsense" } } });
  await dispatchTick("engine");
  const [notice] = await notices(id);
  expect(notice?.data).toMatchObject({ reason: expect.stringContaining("could not be computed") });
  expect(await mailPaused({ taskId: id, reason: "r", pausedAt: new Date().toISOString() })).toEqual({ sent: false });
});
