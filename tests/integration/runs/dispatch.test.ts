import { expect, test } from "vitest";
import { databaseClock, db, transaction } from "@/lib/db";
import { metrics } from "@/lib/metrics";
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
  const blackout = await db.blackout.create({ data: { ownerId: broken.ownerId, name: "Weekend", weekdays: [6, 7] } });
  const nonsense = { kind: "cron", cronExpressions: "nonsense", blackoutIds: [blackout.id] };
  await db.task.update({ where: { id: broken.id }, data: { schedule: nonsense } });
  const sound = await createTask({ schedule: everySecond, cursorAt });
  await dispatchTick("engine");
  const paused = await db.task.findUniqueOrThrow({ where: { id: broken.id } });
  expect(paused).toMatchObject({ status: "paused", pausedReason: expect.stringContaining("could not be computed") });
  expect(await db.run.count({ where: { taskId: sound.id } })).toBeGreaterThan(0);
});

test("a task locked by an edit is left for later when ahead of time", async () => {
  const ahead = await createTask({ schedule: everyMinute, cursorAt: await fromNow(60_000) });
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${ahead.id} FOR UPDATE`;
    await dispatchTick("engine");
    expect(await db.run.count({ where: { taskId: ahead.id } })).toBe(0);
  });
  await dispatchTick("engine");
  expect(await db.run.count({ where: { taskId: ahead.id } })).toBeGreaterThan(0);
});

test("a task that an edit holds is waited for when it is overdue, and the edit wins", async () => {
  const task = await createTask({ schedule: everySecond, cursorAt: await fromNow(-5_000) });
  const holds = Promise.withResolvers<void>();
  const edit = transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${task.id} FOR UPDATE`;
    holds.resolve();
    await expect.poll(() => waitsForLock(), { timeout: 10_000 }).toBe(true);
    await tx.task.update({ where: { id: task.id }, data: { cursorAt: null } });
  });
  await holds.promise;
  await Promise.all([edit, dispatchTick("engine")]);
  expect(await db.run.count({ where: { taskId: task.id } })).toBe(0);
});

test("edits that hold their tasks keep the tick from none of the other overdue ones", async () => {
  const held = await createTask({ schedule: everyMinute, cursorAt: await fromNow(-5_000) });
  const free = await createTask({ schedule: everyMinute, cursorAt: await fromNow(-4_000) });
  let tick: Promise<number> | undefined;
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${held.id} FOR UPDATE`;
    tick = dispatchTick("engine");
    await expect.poll(() => db.run.count({ where: { taskId: free.id } }), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await db.run.count({ where: { taskId: held.id } })).toBe(0);
  });
  await tick;
  expect(await db.run.count({ where: { taskId: held.id } })).toBeGreaterThan(0);
});

async function waitsForLock(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ waiting: boolean }[]>`
    SELECT count(*) > 0 AS waiting FROM pg_stat_activity WHERE "datname" = current_database()
      AND "wait_event_type" = 'Lock'`;
  return row?.waiting ?? false;
}

test("more than a batch of tasks with a due time every second ends at the horizon of the tick's start", async () => {
  const cursorAt = await fromNow(1_000);
  const one = await createTask({ schedule: everySecond, cursorAt });
  const more = Array.from({ length: 149 }, () => createTask({ ownerId: one.ownerId, schedule: everySecond, cursorAt }));
  const ids = [one, ...(await Promise.all(more))].map(({ id }) => id);
  const start = await databaseClock.now();
  await dispatchTick("engine");
  const [row] = await db.$queryRaw<{ least: Date; most: Date }[]>`
    SELECT min("last") AS least, max("last") AS most FROM (
      SELECT max("dueAt") AS last FROM "Run" WHERE "taskId" = ANY(${ids}) GROUP BY "taskId")`;
  expect(row?.least).toEqual(row?.most);
  expect((row?.most.getTime() ?? 0) - start.getTime()).toBeLessThanOrEqual(121_000);
});

test("jitter moves the start only, by less than it says, and the same way whoever looks", async () => {
  const schedule = { ...everySecond, jitterSeconds: 600 };
  const task = await createTask({ schedule, cursorAt: await fromNow(1_000) });
  await dispatchTick("engine");
  const read = () => db.run.findMany({ where: { taskId: task.id }, orderBy: { dueAt: "asc" } });
  const first = await read();
  const delays = first.map(({ dueAt, startAfter }) => startAfter.getTime() - dueAt.getTime());
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...delays)).toBeLessThan(600_000);
  expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan(300_000);
  await db.run.deleteMany({ where: { taskId: task.id } });
  await db.task.update({ where: { id: task.id }, data: { cursorAt: task.cursorAt } });
  await dispatchTick("engine");
  const again = (await read()).slice(0, first.length);
  expect(again.map(({ startAfter }) => startAfter)).toEqual(first.map(({ startAfter }) => startAfter));
});

test("the watchdog dispatches, and says how many, when due times have passed without a row", async () => {
  await dispatchTick("engine");
  const late = await createTask({ schedule: everyMinute, cursorAt: await fromNow(-30_000) });
  const paused = await createTask({ schedule: everyMinute, status: "paused", cursorAt: await fromNow(-30_000) });
  await watchDispatch(20_000);
  expect((await metrics.tasksOverdue.get()).values).toMatchObject([{ value: 1 }]);
  expect(await db.run.count({ where: { taskId: late.id } })).toBeGreaterThan(0);
  expect(await db.run.count({ where: { taskId: paused.id, status: "queued" } })).toBe(0);
  await watchDispatch(20_000);
  expect((await metrics.tasksOverdue.get()).values).toMatchObject([{ value: 0 }]);
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
