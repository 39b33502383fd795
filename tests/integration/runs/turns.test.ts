import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { claimRun } from "@/lib/runs/claim";
import { endRun, startRun } from "../../factories/claimed-run";
import { createRun } from "../../factories/run";
import { createTask } from "../../factories/task";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
const statusOf = async ({ id }: { id: string }) => (await db.run.findUniqueOrThrow({ where: { id } })).status;
const sendNoOf = async ({ id }: { id: string }) => (await db.run.findUniqueOrThrow({ where: { id } })).sendNo;
const scheduled = (taskId: string, milliseconds: number) =>
  createRun({ taskId, trigger: "schedule", scheduledFor: ago(milliseconds), dueAt: ago(milliseconds) });

test("overlap queue: one waits, a third is skipped, and the end of the first sends the one that waits", async () => {
  const task = await createTask({ schedule: { overlap: "queue" } });
  const [first, second, third] = [
    await scheduled(task.id, 3000),
    await scheduled(task.id, 2000),
    await scheduled(task.id, 1000),
  ];
  const { fence } = await startRun(first);
  expect(await claimRun(second.id, "e2")).toMatchObject({ action: "end", why: "Waits for the run before it" });
  expect(await claimRun(third.id, "e3")).toMatchObject({ why: expect.stringContaining("another one was waiting") });
  expect(await statusOf(third)).toBe("skipped");
  await endRun(first, fence);
  expect(await db.pendingEvent.findUnique({ where: { eventId: `${second.id}:2` } })).not.toBeNull();
  expect(await claimRun(second.id, "e4")).toMatchObject({ action: "run" });
});

test("the wait for a turn does not count as lateness, even for a task that does not catch up", async () => {
  const task = await createTask({ schedule: { overlap: "queue", catchUp: "skip", cronExpressions: ["* * * * *"] } });
  const [first, second] = [await createRun({ taskId: task.id }), await scheduled(task.id, 1000)];
  const { fence } = await startRun(first);
  await claimRun(second.id, "e2");
  await db.run.update({ where: { id: second.id }, data: { dueAt: ago(600_000), startAfter: ago(600_000) } });
  await endRun(first, fence);
  expect(await claimRun(second.id, "e3")).toMatchObject({ action: "run" });
});

test("one that had its turn and finds it taken goes on waiting", async () => {
  const task = await createTask({ schedule: { overlap: "queue" } });
  const [first, second, third] = [
    await createRun({ taskId: task.id }),
    await scheduled(task.id, 2000),
    await scheduled(task.id, 1000),
  ];
  const { fence } = await startRun(first);
  await claimRun(second.id, "e2");
  await endRun(first, fence);
  await startRun(third);
  expect(await claimRun(second.id, "e4")).toMatchObject({ why: "Waits for the run before it" });
  expect(await statusOf(second)).toBe("queued");
});

test("a punctual run is not skipped because an older one catches up: it waits, and runs behind the older ones", async () => {
  const task = await createTask({ schedule: { overlap: "skip", catchUp: "all" } });
  const late = { trigger: "schedule" as const, catchUp: true, heldUntil: ago(100) };
  const older = await createRun({ ...late, taskId: task.id, scheduledFor: ago(7_200_000), dueAt: ago(7_200_000) });
  const newer = await createRun({ ...late, taskId: task.id, scheduledFor: ago(3_600_000), dueAt: ago(3_600_000) });
  const punctual = await scheduled(task.id, 1000);
  const { fence } = await startRun(older);
  for (const run of [punctual, newer]) expect(await claimRun(run.id, run.id)).toMatchObject({ action: "end" });
  expect([await statusOf(punctual), await statusOf(newer)]).toEqual(["queued", "queued"]);
  await endRun(older, fence);
  expect([await sendNoOf(punctual), await sendNoOf(newer)]).toEqual([1, 2]);
  const next = await startRun(newer);
  await endRun(newer, next.fence);
  expect(await sendNoOf(punctual)).toBe(2);
  expect(await claimRun(punctual.id, "e4")).toMatchObject({ action: "run" });
});

test("runs that catch up keep their order: a newer one does not overtake one that has been sent", async () => {
  const task = await createTask({ schedule: { overlap: "skip", catchUp: "all" } });
  const late = { taskId: task.id, trigger: "schedule" as const, catchUp: true, heldUntil: ago(100) };
  const older = await createRun({ ...late, scheduledFor: ago(7_200_000), dueAt: ago(7_200_000) });
  const newer = await createRun({ ...late, scheduledFor: ago(3_600_000), dueAt: ago(3_600_000) });
  expect(await claimRun(newer.id, "e1")).toMatchObject({ why: "Waits for the run before it" });
  const { fence } = await startRun(older);
  await endRun(older, fence);
  expect(await claimRun(newer.id, "e2")).toMatchObject({ action: "run" });
});

test("a run that has its turn and does not start hands it on", async () => {
  const task = await createTask({ schedule: { overlap: "queue" } });
  const first = await createRun({ taskId: task.id });
  const waiting = { taskId: task.id, trigger: "schedule" as const, waitsTurn: true };
  const second = await createRun({ ...waiting, scheduledFor: ago(2000), dueAt: ago(2000) });
  const third = await createRun({ ...waiting, scheduledFor: ago(1000), dueAt: ago(1000) });
  const { fence } = await startRun(first);
  await db.task.update({ where: { id: task.id }, data: { status: "paused" } });
  await endRun(first, fence);
  await claimRun(second.id, "e2");
  expect(await statusOf(second)).toBe("skipped");
  expect(await sendNoOf(third)).toBe(2);
});

test("a scheduled run has its turn before a backfill that is older", async () => {
  const task = await createTask({ schedule: { overlap: "queue" } });
  const first = await createRun({ taskId: task.id });
  const backfill = await createRun({ taskId: task.id, trigger: "backfill", dueAt: ago(900_000), waitsTurn: true });
  const punctual = await createRun({
    taskId: task.id,
    trigger: "schedule",
    scheduledFor: ago(900),
    dueAt: ago(900),
    waitsTurn: true,
  });
  const { fence } = await startRun(first);
  await endRun(first, fence);
  expect([await sendNoOf(backfill), await sendNoOf(punctual)]).toEqual([1, 2]);
});

test("a replaced run's end changes nothing: its fence is outdated", async () => {
  const task = await createTask({ schedule: { overlap: "replace" } });
  const [first, second] = [await createRun({ taskId: task.id }), await createRun({ taskId: task.id })];
  const { fence } = await startRun(first);
  await startRun(second);
  await expect(endRun(first, fence)).rejects.toMatchObject({ name: "FencedError" });
  expect(await statusOf(first)).toBe("cancelled");
});
