import { expect, test } from "vitest";
import { databaseClock, db } from "@/lib/db";
import { drainPendingEvents, registerSender } from "@/lib/events";
import { requestRun, sweepRuns } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { endRun, startRun } from "../../factories/claimed-run";
import { createRun } from "../../factories/run";
import { createTask } from "../../factories/task";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
const read = (id: string) => db.run.findUniqueOrThrow({ where: { id } });

/** The engine as far as events go: what it was told, and whether it answers. */
function engine() {
  const told: string[] = [];
  const state = { up: true };
  registerSender(async (events) => {
    if (!state.up) throw new Error("The engine is down.");
    told.push(...events.map(({ id }) => id));
  });
  return { told, state };
}

test("what could not be sent is sent by a later sweep, once, under the same id", async () => {
  const { told, state } = engine();
  state.up = false;
  const task = await createTask();
  const run = await requestRun(db, task, "manual");
  await expect(drainPendingEvents()).rejects.toThrow("down");
  state.up = true;
  await db.pendingEvent.updateMany({ data: { nextTryAt: ago(1) } });
  await sweepRuns();
  await sweepRuns();
  expect(told).toEqual([`${run.id}:1`]);
  expect(await db.pendingEvent.count()).toBe(0);
});

test("an engine that is down does not keep lapsed runs from being taken back", async () => {
  const { state } = engine();
  state.up = false;
  await requestRun(db, await createTask(), "manual");
  const run = await createRun({ status: "running", startedAt: ago(90_000), leaseUntil: ago(1), fence: 1 });
  await expect(sweepRuns()).rejects.toThrow("down");
  expect(await read(run.id)).toMatchObject({ status: "queued", fence: 2 });
  await db.pendingEvent.deleteMany();
});

test("a run that nobody claims is sent again under new numbers: after 60 s, then 2, 4, 8 minutes", async () => {
  const { told } = engine();
  const now = await databaseClock.now();
  const task = await createTask();
  const { id } = await requestRun(db, task, "manual");
  const minutes: number[] = [];
  for (const due of [(await read(id)).resendAt, null, null, null]) {
    if (due) minutes.push((due.getTime() - now.getTime()) / 60_000);
    await db.run.update({ where: { id }, data: { resendAt: ago(1) } });
    await sweepRuns();
    const { resendAt } = await read(id);
    minutes.push(((resendAt?.getTime() ?? 0) - (await databaseClock.now()).getTime()) / 60_000);
  }
  expect(minutes.map(Math.round)).toEqual([1, 2, 4, 8, 16]);
  await expect.poll(() => told).toEqual([1, 2, 3, 4, 5].map((sendNo) => `${id}:${sendNo}`));
});

test("a claimed run, and one whose time has not come, are not sent again", async () => {
  const { told } = engine();
  const run = await createRun({ resendAt: ago(1) });
  await startRun(run);
  await createRun({ resendAt: new Date(Date.now() + 60_000) });
  await sweepRuns();
  expect(told).toEqual([]);
});

test("a run that waits for one that is gone is sent all the same", async () => {
  const { told } = engine();
  const run = await createRun({ waitsTurn: true, resendAt: ago(1) });
  await sweepRuns();
  await expect.poll(() => told).toEqual([`${run.id}:2`]);
  expect(await claimRun(run.id, "e")).toMatchObject({ action: "run" });
});

test("a run past its lease goes on elsewhere under a new fence; the old executor can write nothing more", async () => {
  const { told } = engine();
  const run = await createRun();
  const old = await startRun(run, "old");
  await sweepRuns();
  expect(await read(run.id)).toMatchObject({ status: "running", fence: old.fence });
  await db.run.update({ where: { id: run.id }, data: { leaseUntil: ago(1) } });
  await Promise.all([sweepRuns(), sweepRuns()]);
  expect(await read(run.id)).toMatchObject({ status: "queued", fence: old.fence + 1, takeovers: 1 });
  await expect.poll(() => told).toEqual([`${run.id}:2`]);
  await expect(endRun(run, old.fence)).rejects.toMatchObject({ name: "FencedError" });
  const { fence } = await startRun(run, "new");
  expect(fence).toBeGreaterThan(old.fence + 1);
  await endRun(run, fence);
  expect(await read(run.id)).toMatchObject({ status: "succeeded" });
});

test("after five takeovers the run fails as crashed, which counts as a failure of its task", async () => {
  engine();
  const run = await createRun();
  for (let takeover = 0; takeover <= 5; takeover += 1) {
    await startRun(run, `engine-${takeover}`);
    await db.run.update({ where: { id: run.id }, data: { leaseUntil: ago(1) } });
    await sweepRuns();
  }
  expect(await read(run.id)).toMatchObject({ status: "failed", reason: "crashed", takeovers: 5 });
  expect(await db.task.findUnique({ where: { id: run.taskId } })).toMatchObject({
    consecutiveFailures: 1,
    startedRuns: 1,
  });
});

test("a question that nobody answered in time ends its run", async () => {
  engine();
  const run = await createRun({ status: "waiting", startedAt: ago(90_000), leaseUntil: ago(1), fence: 1 });
  await sweepRuns();
  expect(await read(run.id)).toMatchObject({ status: "failed", reason: "not_answered", fence: 2 });
});
