import { expect, test } from "vitest";
import { databaseClock, db, transaction } from "@/lib/db";
import { dispatchTick, watchDispatch } from "@/lib/runs";
import { createTask } from "../../factories/task";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const minutes = (count: number) => count * 60_000;
const fromNow = async (milliseconds: number) => new Date((await databaseClock.now()).getTime() + milliseconds);
const everySecond = { cronExpressions: ["* * * * * *"] };
const everyMinute = { cronExpressions: ["* * * * *"] };

function floorToMinute(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 60_000) * 60_000);
}

test("a tick writes one run and one event for every occurrence within the next 120 s, and moves the cursor behind them", async () => {
  const cursorAt = new Date(Math.ceil((await fromNow(1_000)).getTime() / 1000) * 1000);
  const task = await createTask({ schedule: everySecond, cursorAt });
  const before = await databaseClock.now();
  await dispatchTick("engine");
  const after = await databaseClock.now();
  const runs = await db.run.findMany({ where: { taskId: task.id }, orderBy: { dueAt: "asc" } });
  const events = await db.pendingEvent.findMany({ where: { eventId: { in: runs.map((run) => `${run.id}:1`) } } });
  const seconds = (until: Date) => Math.floor((until.getTime() + 120_000 - cursorAt.getTime()) / 1000) + 1;
  expect(runs.length).toBeGreaterThanOrEqual(seconds(before));
  expect(runs.length).toBeLessThanOrEqual(seconds(after));
  expect(runs[0]?.dueAt).toEqual(cursorAt);
  expect(events.map((event) => event.ts.getTime()).toSorted()).toEqual(runs.map((run) => run.startAfter.getTime()));
  const moved = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  expect(moved.cursorAt?.getTime()).toBe((runs.at(-1)?.dueAt.getTime() ?? 0) + 1000);
});

test("two ticks at once never make a second run for a due time", async () => {
  const task = await createTask({ schedule: everySecond, cursorAt: await fromNow(2_000) });
  await Promise.all([dispatchTick("engine"), dispatchTick("watchdog"), dispatchTick("engine")]);
  const runs = await db.run.findMany({ where: { taskId: task.id } });
  expect(new Set(runs.map((run) => run.scheduledFor?.getTime())).size).toBe(runs.length);
  expect(runs.length).toBeGreaterThan(100);
});

test("after an outage `once` runs the latest occurrence; the others are one missed row with range and count", async () => {
  const last = floorToMinute(await databaseClock.now());
  const cursorAt = new Date(last.getTime() - minutes(30));
  const task = await createTask({ schedule: { ...everyMinute, catchUp: "once" }, cursorAt });
  await dispatchTick("engine");
  const rows = await db.run.findMany({ where: { taskId: task.id, dueAt: { lte: last } }, orderBy: { dueAt: "asc" } });
  const missed = rows.filter((row) => row.status === "missed");
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  expect(missed).toHaveLength(1);
  expect(missed[0]).toMatchObject({ dueAt: cursorAt, reason: expect.stringContaining("later occurrence") });
  expect(total).toBe(31);
});

test("a week of missed seconds is covered without a gap, in batches", async () => {
  const now = await databaseClock.now();
  const cursorAt = new Date(Math.floor(now.getTime() / 1000) * 1000 - minutes(200));
  const task = await createTask({ schedule: { ...everySecond, catchUp: "skip" }, cursorAt });
  await dispatchTick("engine");
  const missed = await db.run.findMany({ where: { taskId: task.id, status: "missed" }, orderBy: { dueAt: "asc" } });
  const runs = await db.run.findMany({ where: { taskId: task.id, status: "queued" }, orderBy: { dueAt: "asc" } });
  const covered = missed.reduce((sum, row) => sum + row.count, 0);
  const lastMissed = missed.at(-1);
  const end = (lastMissed?.dueUntil ?? lastMissed?.dueAt)?.getTime() ?? 0;
  expect(covered).toBe((end - cursorAt.getTime()) / 1000 + 1);
  expect(runs[0]?.dueAt.getTime()).toBe(end + 1000);
});

test("a paused task's occurrences grow one skipped row, and nothing is written ahead of its time", async () => {
  const last = floorToMinute(await databaseClock.now());
  const task = await createTask({
    schedule: everyMinute,
    status: "paused",
    cursorAt: new Date(last.getTime() - minutes(5)),
  });
  await dispatchTick("engine");
  await db.task.update({ where: { id: task.id }, data: { cursorAt: last } });
  await db.run.updateMany({
    where: { taskId: task.id },
    data: { count: 5, dueUntil: new Date(last.getTime() - minutes(1)) },
  });
  await dispatchTick("engine");
  const rows = await db.run.findMany({ where: { taskId: task.id } });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.status).toBe("skipped");
  expect(rows[0]?.count).toBeGreaterThanOrEqual(6);
  expect(rows[0]?.dueUntil?.getTime()).toBeGreaterThanOrEqual(last.getTime());
  expect(rows[0]?.dueUntil?.getTime()).toBeLessThanOrEqual((await databaseClock.now()).getTime());
});

test("a schedule that cannot be computed pauses its own task with the reason, and the others are dispatched", async () => {
  const cursorAt = await fromNow(30_000);
  const broken = await createTask({ cursorAt });
  await db.task.update({ where: { id: broken.id }, data: { schedule: { kind: "cron", cronExpressions: "nonsense" } } });
  const sound = await createTask({ schedule: everySecond, cursorAt });
  await dispatchTick("engine");
  const paused = await db.task.findUniqueOrThrow({ where: { id: broken.id } });
  expect(paused).toMatchObject({ status: "paused", pausedReason: expect.stringContaining("could not be computed") });
  expect(await db.run.count({ where: { taskId: sound.id } })).toBeGreaterThan(0);
});

test("a task locked by an edit is left for later when ahead of time, and waited for when overdue", async () => {
  const ahead = await createTask({ schedule: everyMinute, cursorAt: await fromNow(60_000) });
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${ahead.id} FOR UPDATE`;
    await dispatchTick("engine");
    expect(await db.run.count({ where: { taskId: ahead.id } })).toBe(0);
  });
  await dispatchTick("engine");
  expect(await db.run.count({ where: { taskId: ahead.id } })).toBeGreaterThan(0);
});

test("the watchdog dispatches when the engine is silent, not because this process has just started", async () => {
  await dispatchTick("engine");
  await db.setting.update({
    where: { key: "dispatch.tick" },
    data: { value: new Date(Date.now() - 600_000).toISOString() },
  });
  const task = await createTask({ schedule: everyMinute, cursorAt: await fromNow(60_000) });
  await watchDispatch(20_000);
  expect(await db.run.count({ where: { taskId: task.id } })).toBe(0);
  await watchDispatch(100_000);
  expect(await db.run.count({ where: { taskId: task.id } })).toBeGreaterThan(0);
});
