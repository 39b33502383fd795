import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { dispatchTick } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { updateTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { createRun } from "../../factories/run";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);

test("of many claims at once exactly one executes the run", async () => {
  const run = await createRun();
  const claims = await Promise.all(["a", "b", "c", "d", "e"].map((engineRun) => claimRun(run.id, engineRun)));
  expect(claims.filter((claim) => claim.action === "run")).toHaveLength(1);
  const row = await db.run.findUniqueOrThrow({ where: { id: run.id }, include: { task: true } });
  expect(row).toMatchObject({ status: "running", fence: 1, task: { startedRuns: 1 } });
});

test("the same engine run claims again and gets the same fence", async () => {
  const run = await createRun();
  const first = await claimRun(run.id, "engine-1");
  expect(await claimRun(run.id, "engine-1")).toEqual(first);
});

test("before its start time a claim says when to come back", async () => {
  const startAfter = new Date(Date.now() + 60_000);
  const run = await createRun({ dueAt: startAfter, startAfter });
  expect(await claimRun(run.id, "e")).toMatchObject({ action: "wait", until: startAfter.toISOString() });
});

test("a run whose row is gone is a no-op", async () => {
  expect(await claimRun("no-such-run", "e")).toEqual({ action: "end", why: "The run is gone" });
});

test("a scheduled run of a paused task is skipped, of a deleted task cancelled", async () => {
  const paused = await createTask({ status: "paused" });
  const deleted = await createTask({ status: "deleted" });
  const scheduled = { trigger: "schedule" as const, dueAt: ago(1000) };
  const first = await createRun({ ...scheduled, taskId: paused.id });
  const second = await createRun({ ...scheduled, taskId: deleted.id });
  await claimRun(first.id, "e");
  await claimRun(second.id, "e");
  expect(await db.run.findUnique({ where: { id: first.id } })).toMatchObject({ status: "skipped" });
  expect(await db.run.findUnique({ where: { id: second.id } })).toMatchObject({ status: "cancelled" });
});

test.each([
  ["skip", "The previous run was still running", "skipped"],
  ["queue", "Waits for the run before it", "queued"],
] as const)("overlap %s: a second run does not start beside a running one", async (overlap, why, status) => {
  const task = await createTask({ schedule: { overlap } });
  const first = await createRun({ taskId: task.id });
  const second = await createRun({ taskId: task.id });
  await claimRun(first.id, "e1");
  expect(await claimRun(second.id, "e2")).toEqual({ action: "end", why });
  expect(await db.run.findUnique({ where: { id: second.id } })).toMatchObject({ status });
});

test("overlap replace: the running one is cancelled and its fence outdated", async () => {
  const task = await createTask({ schedule: { overlap: "replace" } });
  const first = await createRun({ taskId: task.id });
  const second = await createRun({ taskId: task.id });
  await claimRun(first.id, "e1");
  expect(await claimRun(second.id, "e2")).toMatchObject({ action: "run" });
  expect(await db.run.findUnique({ where: { id: first.id } })).toMatchObject({ status: "cancelled", fence: 2 });
});

test("overlap allow: both run", async () => {
  const task = await createTask({ schedule: { overlap: "allow" } });
  const [first, second] = [await createRun({ taskId: task.id }), await createRun({ taskId: task.id })];
  expect(await claimRun(first.id, "e1")).toMatchObject({ action: "run" });
  expect(await claimRun(second.id, "e2")).toMatchObject({ action: "run" });
});

test("the claim that reaches max_runs deletes the unstarted rest, and a later run does not start", async () => {
  const task = await createTask({ schedule: { maxRuns: 1, overlap: "allow" } });
  const first = await createRun({ taskId: task.id, trigger: "schedule", scheduledFor: ago(2000), dueAt: ago(2000) });
  const rest = await createRun({ taskId: task.id, trigger: "schedule", scheduledFor: ago(1000), dueAt: ago(1000) });
  const manual = await createRun({ taskId: task.id });
  expect(await claimRun(first.id, "e1")).toMatchObject({ action: "run" });
  expect(await db.run.findUnique({ where: { id: rest.id } })).toBeNull();
  expect(await claimRun(manual.id, "e2")).toMatchObject({
    action: "end",
    why: expect.stringContaining("may start 1 times"),
  });
});

test("a scheduled run claimed late outside the catch-up window is missed, with the reason", async () => {
  const task = await createTask({ schedule: { catchUp: "once", catchUpWindowSeconds: 600 } });
  const dueAt = ago(3_600_000);
  const run = await createRun({ taskId: task.id, trigger: "schedule", scheduledFor: dueAt, dueAt });
  await claimRun(run.id, "e");
  const row = await db.run.findUniqueOrThrow({ where: { id: run.id } });
  expect(row).toMatchObject({ status: "missed", reason: expect.stringContaining("window") });
});

test.each([
  ["skip", 120_000, "missed", "does not catch up"],
  ["once", 120_000, "missed", "later occurrence"],
  ["all", 120_000, "running", null],
  ["skip", 30_000, "running", null],
] as const)("catch-up `%s`: a minutely run claimed %d ms late is %s", async (catchUp, lateMs, status, reason) => {
  const task = await createTask({ schedule: { cronExpressions: ["* * * * *"], catchUp } });
  const run = await createRun({ taskId: task.id, trigger: "schedule", scheduledFor: ago(lateMs), dueAt: ago(lateMs) });
  await claimRun(run.id, "e");
  const row = await db.run.findUniqueOrThrow({ where: { id: run.id } });
  expect(row.status).toBe(status);
  if (reason) expect(row.reason).toContain(reason);
});

test("a run that is due already, but has not started, runs the version that an edit has made", async () => {
  const actor = actorOf(await createUser());
  const task = await createTask({ ownerId: actor.userId });
  const run = await createRun({ taskId: task.id, trigger: "schedule", scheduledFor: ago(500), dueAt: ago(500) });
  await updateTask(actor, task.id, { prompt: "Do something else.", schedule: { cronExpressions: ["0 5 * * *"] } });
  expect(await claimRun(run.id, "e")).toMatchObject({ action: "run" });
  expect(await db.run.findUnique({ where: { id: run.id } })).toMatchObject({ taskVersion: 2 });
});

test("an event of a run that an edit took back is a no-op, and the due time runs once under the new schedule", async () => {
  const actor = actorOf(await createUser());
  const cursorAt = new Date(Math.ceil(Date.now() / 60_000 + 0.5) * 60_000);
  const task = await createTask({ ownerId: actor.userId, schedule: { cronExpressions: ["* * * * *"] }, cursorAt });
  await dispatchTick("engine");
  const before = await db.run.findFirstOrThrow({ where: { taskId: task.id } });
  await updateTask(actor, task.id, { schedule: { cronExpressions: ["*/1 * * * *"], overlap: "allow" } });
  expect(await claimRun(before.id, "e")).toEqual({ action: "end", why: "The run is gone" });
  expect(await db.run.count({ where: { taskId: task.id, scheduledFor: before.scheduledFor } })).toBe(1);
});

test("a one-off that was missed completes its task, whether the claim or the dispatcher finds it late", async () => {
  const dueAt = ago(3_600_000);
  const schedule = { kind: "once" as const, cronExpressions: [], runAt: dueAt.toISOString(), catchUp: "skip" as const };
  const claimed = await createTask({ schedule });
  const run = await createRun({ taskId: claimed.id, trigger: "schedule", scheduledFor: dueAt, dueAt });
  await claimRun(run.id, "e");
  const overdue = await createTask({ schedule, cursorAt: dueAt });
  await dispatchTick("engine");
  expect(await db.task.findUnique({ where: { id: claimed.id } })).toMatchObject({ status: "completed" });
  expect(await db.task.findUnique({ where: { id: overdue.id } })).toMatchObject({
    status: "completed",
    cursorAt: null,
  });
  expect(await db.run.findMany({ where: { taskId: overdue.id } })).toMatchObject([{ status: "missed", count: 1 }]);
});

test("a run between two executors counts as running for the overlap policy", async () => {
  const task = await createTask({ schedule: { overlap: "skip" } });
  await createRun({ taskId: task.id, startedAt: ago(5000), takeovers: 1, sendNo: 2 });
  const next = await createRun({ taskId: task.id });
  expect(await claimRun(next.id, "e2")).toEqual({ action: "end", why: "The previous run was still running" });
});
