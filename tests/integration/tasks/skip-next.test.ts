import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listRuns } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { createTask, getTask, listTasks, nextRuns, pauseTask, skipNextRun, unskipRuns, updateTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const operator = async () => actorOf(await createUser());
const job = (schedule = {}) => ({
  name: "Ping",
  prompt: "Check https://example.com.",
  schedule: buildSchedule({ cronExpressions: ["0 9 * * *"], ...schedule }),
});

test("the next due time is left out of what is to come; asking again leaves out the one after it", async () => {
  const actor = await operator();
  const task = await createTask(actor, job());
  const [first, second, third] = task.nextRuns;
  const once = await skipNextRun(actor, task.id);
  expect(once).toMatchObject({ nextRunAt: second, skips: [first], version: task.version });
  const twice = await skipNextRun(actor, task.id);
  expect(twice).toMatchObject({ nextRunAt: third, skips: [first, second] });
  expect((await nextRuns(actor, task.id, 1))[0]?.dueAt).toBe(third);
  expect((await listTasks(actor)).items[0]?.nextRunAt).toBe(third);
});

test("it can be taken back, one by one or all of them", async () => {
  const actor = await operator();
  const task = await createTask(actor, job());
  const [first, second] = task.nextRuns;
  await skipNextRun(actor, task.id);
  await skipNextRun(actor, task.id);
  expect(await unskipRuns(actor, task.id, new Date(second ?? ""))).toMatchObject({ skips: [first], nextRunAt: second });
  expect(await unskipRuns(actor, task.id)).toMatchObject({ skips: [], nextRunAt: first });
  await expect(unskipRuns(actor, task.id)).rejects.toMatchObject({ code: "conflict" });
});

test("what was skipped and is due no more after a change of the schedule is not shown", async () => {
  const actor = await operator();
  const task = await createTask(actor, job());
  await skipNextRun(actor, task.id);
  const moved = await updateTask(actor, task.id, { schedule: { cronExpressions: ["30 9 * * *"] } });
  expect(moved.skips).toEqual([]);
});

test("a run that is dispatched ahead already is skipped when it is due, and its row says so", async () => {
  const actor = await operator();
  const task = await createTask(actor, job({ cronExpressions: ["* * * * *"] }));
  const { skips } = await skipNextRun(actor, task.id);
  const run = await db.run.findFirstOrThrow({ where: { taskId: task.id, dueAt: skips[0] ?? "" } });
  const { items } = await listRuns(actor, { taskId: task.id });
  expect(items.find(({ id }) => id === run.id)).toMatchObject({ upcoming: true, reason: "Left out on request" });
  // Its time comes; the minute that begins meanwhile may have a row of its own.
  await db.run.deleteMany({ where: { taskId: task.id, id: { not: run.id } } });
  const dueAt = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  await db.run.update({ where: { id: run.id }, data: { dueAt, scheduledFor: dueAt, startAfter: dueAt } });
  await db.task.update({ where: { id: task.id }, data: { skips: [dueAt] } });
  expect(await claimRun(run.id, "e")).toEqual({ action: "end", why: "Left out on request" });
  expect(await db.run.findUnique({ where: { id: run.id } })).toMatchObject({ status: "skipped", count: 1 });
});

test("an edit of the schedule leaves nothing else out", async () => {
  const actor = await operator();
  const task = await createTask(actor, job());
  await skipNextRun(actor, task.id);
  const changed = await updateTask(actor, task.id, { schedule: { cronExpressions: ["30 9 * * *"] } });
  expect(changed.nextRuns[0]).toBe((await nextRuns(actor, task.id, 1))[0]?.dueAt);
  expect(changed.nextRuns).toHaveLength(5);
});

test("who may not change the task, and a task without a next run, are refused", async () => {
  const [actor, other] = [await operator(), await operator()];
  const task = await createTask(actor, job());
  await expect(skipNextRun(other, task.id)).rejects.toMatchObject({ code: "not_found" });
  await pauseTask(actor, task.id);
  await expect(skipNextRun(actor, task.id)).rejects.toMatchObject({ code: "conflict" });
  const once = await createTask(
    actor,
    job({ kind: "once", cronExpressions: [], runAt: new Date(Date.now() + 3_600_000).toISOString() }),
  );
  expect((await skipNextRun(actor, once.id)).nextRunAt).toBeNull();
  await expect(skipNextRun(actor, once.id)).rejects.toMatchObject({ code: "conflict", message: /no next run/ });
  expect((await getTask(actor, once.id)).status).toBe("active");
});
