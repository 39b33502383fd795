import { expect, test } from "vitest";
import { databaseClock, db } from "@/lib/db";
import { claimRun } from "@/lib/runs/claim";
import type { Schedule } from "@/lib/scheduling";
import { pauseTask, resumeTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

/** A minutely schedule whose due times lie half a minute from now, so that no minute passes in the middle of a test. */
async function pausedFor(minutes: number, policy: Partial<Schedule>) {
  const actor = actorOf(await createUser());
  const now = Math.floor((await databaseClock.now()).getTime() / 1000) * 1000;
  const first = new Date(now - minutes * 60_000 + 30_000);
  const stamp = first.toISOString().replace(/[-:]|\.\d+Z/g, "");
  const schedule = {
    kind: "rrule" as const,
    cronExpressions: [],
    rrule: `DTSTART;TZID=UTC:${stamp}\nRRULE:FREQ=MINUTELY`,
  };
  const task = await createTask({
    ...{ ownerId: actor.userId, status: "paused", cursorAt: first },
    schedule: { ...schedule, ...policy },
  });
  const at = (minute: number) => new Date(first.getTime() + minute * 60_000);
  const rows = () =>
    db.run.findMany({
      where: { taskId: task.id, trigger: "schedule", dueAt: { lte: new Date(now) } },
      orderBy: { dueAt: "asc" },
    });
  return { actor, task, at, rows };
}

test("resuming without catching up leaves one skipped range for the pause", async () => {
  const { actor, task, at, rows } = await pausedFor(10, {});
  await resumeTask(actor, task.id);
  expect(await rows()).toMatchObject([{ status: "skipped", count: 10, dueAt: at(0), dueUntil: at(9) }]);
});

test.each(["once", "skip"] as const)(
  "catching up under `%s` runs the latest due time, which leaves the range",
  async (catchUp) => {
    const { actor, task, at, rows } = await pausedFor(10, { catchUp });
    await resumeTask(actor, task.id, { catchUp: true });
    expect(await rows()).toMatchObject([
      { status: "skipped", count: 9, dueAt: at(0), dueUntil: at(8) },
      { status: "queued", count: 1, scheduledFor: at(9), startAfter: at(9), catchUp: true },
    ]);
    const events = await db.pendingEvent.count({ where: { data: { path: ["taskId"], equals: task.id } } });
    expect(events).toBe(await db.run.count({ where: { taskId: task.id, status: "queued" } }));
  },
);

test("catching up under `all` runs everything inside the window, and each due time keeps exactly one row", async () => {
  const { actor, task, at, rows } = await pausedFor(10, { catchUp: "all", catchUpWindowSeconds: 300 });
  await resumeTask(actor, task.id, { catchUp: true });
  const [skipped, ...runs] = await rows();
  expect(skipped).toMatchObject({ status: "skipped", count: 5, dueAt: at(0), dueUntil: at(4) });
  expect(runs.map((run) => run.scheduledFor)).toEqual([5, 6, 7, 8, 9].map(at));
});

test("nothing is left of a range whose due times all run; what follows it does not run twice", async () => {
  const { actor, task, rows } = await pausedFor(3, { catchUp: "all" });
  await resumeTask(actor, task.id, { catchUp: true });
  expect((await rows()).map(({ status }) => status)).toEqual(["queued", "queued", "queued"]);
  await pauseTask(actor, task.id);
  await resumeTask(actor, task.id, { catchUp: true });
  expect(await rows()).toHaveLength(3);
});

test("a due time that runs after all is not judged late again, and shows how late it was", async () => {
  const { actor, task, at, rows } = await pausedFor(10, { catchUp: "once", catchUpWindowSeconds: 0 });
  await resumeTask(actor, task.id, { catchUp: true });
  const run = (await rows()).at(-1);
  // Its place in the queue of catching up has come.
  await db.run.update({ where: { id: run?.id ?? "" }, data: { heldUntil: new Date(Date.now() - 10) } });
  expect(await claimRun(run?.id ?? "", "engine")).toMatchObject({ action: "run" });
  const started = await db.run.findUniqueOrThrow({ where: { id: run?.id ?? "" } });
  expect((started.startedAt?.getTime() ?? 0) - started.startAfter.getTime()).toBeGreaterThan(20_000);
  expect(started.startAfter).toEqual(at(9));
});

test("resuming when nothing was skipped runs nothing", async () => {
  const { actor, task, rows } = await pausedFor(0, {});
  await resumeTask(actor, task.id, { catchUp: true });
  expect(await rows()).toEqual([]);
});
