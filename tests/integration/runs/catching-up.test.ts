import { afterAll, beforeAll, expect, test } from "vitest";
import { type Services, startServices } from "@/inngest/services";
import { getConfig } from "@/lib/config";
import { databaseClock, db, type Prisma, type Task } from "@/lib/db";
import { listMails, scheduleOf } from "@/lib/runs";
import { createTask as createTaskAs, runTaskNow } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { until } from "../../setup/api-client";
import { useTestDatabase } from "../../setup/test-database";

// The whole way, with the embedded executor: the engine starts after an outage and runs what it finds.

useTestDatabase();

const PER_MINUTE = 300;
const STEP_MS = 60_000 / PER_MINUTE;
const MINUTE = 60_000;

let services: Services;
let taskIds: string[];
let startedAt: Date;

function versionOf(task: Task): Prisma.TaskVersionCreateManyInput {
  const { id: taskId, version, name, prompt, scheduleText, tools, recipients, model, visibility } = task;
  const snapshot = { name, prompt, scheduleText, tools, recipients, model, visibility, schedule: scheduleOf(task) };
  return { taskId, version, actorKind: "system", snapshot };
}

/** Ten hourly tasks that run their latest due time, and a minutely one that runs all 20 of its own. */
beforeAll(async () => {
  getConfig().catchUpPerMinute = PER_MINUTE;
  const { id: ownerId } = await createUser();
  startedAt = await databaseClock.now();
  const now = Math.floor(startedAt.getTime() / 1000) * 1000;
  const rule = (first: number, frequency: string) =>
    `DTSTART;TZID=UTC:${new Date(first).toISOString().replace(/[-:]|\.\d+Z/g, "")}\nRRULE:FREQ=${frequency}`;
  const work = { ownerId, prompt: "Check server health status.", tools: ["server_check"] };
  const once = { kind: "rrule" as const, cronExpressions: [], catchUp: "once" as const };
  const hourly = Array.from({ length: 10 }, (_, index) => now - (index + 2) * MINUTE - 60 * MINUTE).map((first) =>
    createTask({ ...work, cursorAt: new Date(first), schedule: { ...once, rrule: rule(first, "HOURLY") } }),
  );
  const first = now - 22 * MINUTE + 30_000;
  const until2MinutesAgo = `${rule(first, "MINUTELY")};COUNT=20`;
  const all = { ...once, catchUp: "all" as const, rrule: until2MinutesAgo };
  const minutely = createTask({ ...work, cursorAt: new Date(first), schedule: all });
  const tasks = await Promise.all([...hourly, minutely]);
  taskIds = tasks.map(({ id }) => id);
  await db.taskVersion.createMany({ data: tasks.map(versionOf) });
  services = await startServices();
}, 60_000);
afterAll(() => services.stop(2_000));

test("each due time that is to be caught up runs once, none is skipped, and the rate is kept", {
  timeout: 90_000,
}, async () => {
  const caughtUp = { taskId: { in: taskIds }, catchUp: true };
  await until(
    () => db.run.count({ where: { ...caughtUp, status: "succeeded" } }),
    (count) => count === 30,
    60_000,
  );
  const runs = await db.run.findMany({ where: caughtUp, orderBy: { startedAt: "asc" } });
  expect(runs).toHaveLength(30);
  const starts = runs.map((run) => run.startedAt?.getTime() ?? 0);
  for (const [index, start] of starts.entries())
    expect(start - startedAt.getTime()).toBeGreaterThanOrEqual(index * STEP_MS - STEP_MS);
  expect(
    await db.run.count({ where: { taskId: { in: taskIds }, status: { in: ["skipped", "cancelled", "failed"] } } }),
  ).toBe(0);
  const missed = await db.run.aggregate({
    where: { taskId: { in: taskIds }, status: "missed" },
    _sum: { count: true },
  });
  expect(missed._sum.count).toBe(10);
});

test("the runs of one task were never at work at once, and ran in the order of their due times", async () => {
  const taskId = taskIds.at(-1) ?? "";
  const runs = await db.run.findMany({ where: { taskId, catchUp: true }, orderBy: { startedAt: "asc" } });
  expect(runs.map(({ dueAt }) => dueAt.getTime())).toEqual(
    runs.map(({ dueAt }) => dueAt.getTime()).toSorted((a, b) => a - b),
  );
  for (const [index, { finishedAt }] of runs.entries()) {
    const next = runs[index + 1];
    if (next) expect(next.startedAt?.getTime()).toBeGreaterThanOrEqual(finishedAt?.getTime() ?? Number.NaN);
  }
});

test("a task that fails five times in a row pauses, and its owner finds a mail", { timeout: 60_000 }, async () => {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ cronExpressions: ["0 0 1 1 *"] });
  const task = await createTaskAs(actor, { name: "Poem", prompt: "Write a poem about owls.", schedule, tools: [] });
  for (let failures = 1; failures <= 5; failures += 1) {
    await runTaskNow(actor, task.id);
    await until(
      () => db.task.findUniqueOrThrow({ where: { id: task.id } }),
      ({ consecutiveFailures }) => consecutiveFailures === failures,
    );
  }
  const mails = await until(
    () => listMails(actor, {}),
    ({ items }) => items.length > 0,
  );
  expect(mails.items).toMatchObject([{ to: [actor.email], subject: "Paused: Poem" }]);
  expect(mails.items[0]?.text).toContain("5 failures in a row");
});
