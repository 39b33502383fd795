import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { dispatchTick } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { createBlackout } from "../../factories/blackout";
import { createRun } from "../../factories/run";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const MINUTE_MS = 60_000;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const minutely = { cronExpressions: ["* * * * *"], catchUp: "all" as const };

/** The last full minute as each test begins; the clock may well reach the next one before it ends. */
let lastMinute = 0;
beforeEach(() => {
  lastMinute = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
});
const minutesAgo = (count: number) => new Date(lastMinute - count * MINUTE_MS);

async function blackedOutTask(weekdays = everyDay) {
  const { id: ownerId } = await createUser();
  const blackout = await createBlackout({ ownerId, name: "Freeze", weekdays });
  return createTask({ ownerId, schedule: { ...minutely, blackoutIds: [blackout.id] } });
}

const scheduledRun = (taskId: string, dueAt: Date) =>
  createRun({ taskId, trigger: "schedule", scheduledFor: dueAt, dueAt, startAfter: dueAt });

const rowsOf = (taskId: string) => db.run.findMany({ where: { taskId }, orderBy: { dueAt: "asc" } });

test("due times of a blackout day are dispatched and skipped by their claims, as one growing row", async () => {
  const task = await blackedOutTask();
  const runs = await Promise.all([3, 2, 1].map((count) => scheduledRun(task.id, minutesAgo(count))));
  for (const run of runs) expect(await claimRun(run.id, "e")).toEqual({ action: "end", why: "Blackout: Freeze" });
  const rows = await rowsOf(task.id);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ status: "skipped", reason: "Blackout: Freeze", count: 3, dueAt: minutesAgo(3) });
  expect(rows[0]?.dueUntil).toEqual(minutesAgo(1));
  expect(await db.task.findUnique({ where: { id: task.id } })).toMatchObject({ startedRuns: 0, status: "completed" });
});

test("rows that are no neighbours stay apart", async () => {
  const task = await blackedOutTask();
  for (const count of [5, 3]) await claimRun((await scheduledRun(task.id, minutesAgo(count))).id, "e");
  expect((await rowsOf(task.id)).map((row) => row.count)).toEqual([1, 1]);
});

test("what was not dispatched in time on a blackout day is skipped, not missed and not run late", async () => {
  const task = await blackedOutTask();
  await db.task.update({ where: { id: task.id }, data: { cursorAt: minutesAgo(30) } });
  await dispatchTick("watchdog");
  const [row, ...ahead] = await rowsOf(task.id);
  expect(row).toMatchObject({ status: "skipped", reason: "Blackout: Freeze", dueAt: minutesAgo(30) });
  expect(row?.count).toBeGreaterThanOrEqual(31);
  expect(ahead.every((run) => run.status === "queued" && run.dueAt > minutesAgo(0))).toBe(true);
});

test("a calendar that changes before the due time wins over what was dispatched", async () => {
  const task = await blackedOutTask([]);
  const run = await scheduledRun(task.id, minutesAgo(0));
  await db.blackout.updateMany({ data: { weekdays: everyDay } });
  expect(await claimRun(run.id, "e")).toMatchObject({ action: "end" });
  const other = await blackedOutTask();
  const second = await scheduledRun(other.id, minutesAgo(0));
  await db.blackout.updateMany({ data: { weekdays: [] } });
  expect(await claimRun(second.id, "e")).toMatchObject({ action: "run" });
});

test("a due time that a person left out is skipped; the next one and a run on request start", async () => {
  const dueAt = minutesAgo(0);
  const task = await createTask({ schedule: { ...minutely, overlap: "allow" }, skips: [dueAt] });
  const left = await scheduledRun(task.id, dueAt);
  expect(await claimRun(left.id, "e1")).toEqual({ action: "end", why: "Left out on request" });
  const manual = await createRun({ taskId: task.id, trigger: "manual", dueAt, startAfter: dueAt });
  expect(await claimRun(manual.id, "e2")).toMatchObject({ action: "run" });
});

test("a late run is not given up for a later due time that is left out", async () => {
  const once = { ...minutely, catchUp: "once" as const };
  const task = await createTask({ schedule: once, skips: [1, 0, -1, -2].map(minutesAgo) });
  const late = await scheduledRun(task.id, minutesAgo(2));
  expect(await claimRun(late.id, "e1")).toMatchObject({ action: "run" });
  const other = await createTask({ schedule: once, skips: [minutesAgo(0)] });
  const superseded = await scheduledRun(other.id, minutesAgo(2));
  expect(await claimRun(superseded.id, "e2")).toMatchObject({ action: "end" });
  expect(await db.run.findUnique({ where: { id: superseded.id } })).toMatchObject({ status: "missed" });
});
