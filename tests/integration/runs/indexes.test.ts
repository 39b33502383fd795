import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { registerSender } from "@/lib/events";
import { dispatchTick, executeRun, listRuns, requestRun, sweepRuns, watchDispatch } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { backfillTask, createTask, listTasks, pauseTask, resumeTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { endRun, startRun } from "../../factories/claimed-run";
import { createRun } from "../../factories/run";
import { buildSchedule } from "../../factories/schedule";
import { createTask as insertTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { readsOf } from "../../setup/table-reads";
import { useTestDatabase } from "../../setup/test-database";

// 100,000 tasks that are due in a year, 20 of them with 5,000 runs behind each, 10,000 runs dispatched ahead and 10,000
// events that wait for their next try. What the engine does all day must not read more of them than it needs;
// PostgreSQL's own counters say what was read, whatever the query looked like.

useTestDatabase();

const MANY = 100_000;
let actor: ReturnType<typeof actorOf>;
let taskId: string;

beforeAll(async () => {
  actor = actorOf(await createUser());
  const schedule = buildSchedule({ cronExpressions: ["* * * * *"], overlap: "queue", catchUp: "all" });
  taskId = (await createTask(actor, { name: "Long history", prompt: "Say hello.", schedule, tools: [] })).id;
  await db.$executeRaw`
    INSERT INTO "Task" ("id", "ownerId", "name", "prompt", "schedule", "scheduleText", "timezone", "tools", "recipients",
      "cursorAt", "updatedAt")
    SELECT 'far-' || number, "ownerId", "name", "prompt", "schedule", "scheduleText", "timezone", "tools", "recipients",
      clock_timestamp() + interval '1 year' + number * interval '1 second', "updatedAt"
    FROM "Task", generate_series(1, ${MANY}) AS number WHERE "id" = ${taskId}`;
  await db.$executeRaw`
    INSERT INTO "Run" ("id", "taskId", "taskVersion", "trigger", "scheduledFor", "dueAt", "startAfter", "status",
      "startedAt", "finishedAt", "summary")
    SELECT 'past-' || task || '-' || number, task, 1, 'schedule', due, due, due, 'succeeded', due, due, 'Done.'
    FROM generate_series(1, ${MANY / 20}) AS number,
      (SELECT "id" AS task FROM "Task" ORDER BY "id" = ${taskId} DESC LIMIT 20) AS busy,
      LATERAL (SELECT date_trunc('minute', statement_timestamp()) - (number + 5) * interval '1 minute' AS due) AS past`;
  await db.$executeRaw`
    INSERT INTO "Run" ("id", "taskId", "taskVersion", "trigger", "scheduledFor", "dueAt", "startAfter", "resendAt")
    SELECT 'ahead-' || number, 'far-' || number, 1, 'schedule', due, due, due, due + interval '1 minute'
    FROM generate_series(1, ${MANY / 10}) AS number, LATERAL (SELECT clock_timestamp() + interval '1 hour' AS due) AS ahead`;
  await db.$executeRaw`
    INSERT INTO "PendingEvent" ("id", "eventId", "name", "data", "ts", "nextTryAt")
    SELECT 'event-' || number, 'event-' || number, 'run/requested', '{}', clock_timestamp(),
      clock_timestamp() + interval '1 hour' FROM generate_series(1, ${MANY / 10}) AS number`;
  await dispatchTick("engine");
  await db.$executeRaw`ANALYZE`;
}, 120_000);

/** Small tables may be scanned, these never. */
async function expectFewReads(work: () => Promise<unknown>, most: number): Promise<void> {
  const reads = await readsOf(work);
  for (const table of ["Task", "Run", "PendingEvent"]) {
    const { scanned, fetched } = reads[table] ?? { scanned: 0, fetched: 0 };
    expect({ table, scanned }).toEqual({ table, scanned: 0 });
    expect({ table, enough: fetched <= most, fetched }).toEqual({ table, enough: true, fetched });
  }
}

test("the counters see a scan", async () => {
  const { Run } = await readsOf(() => db.run.count({ where: { reason: "nothing has this reason" } }));
  expect(Run?.scanned).toBeGreaterThanOrEqual(MANY);
});

test("a tick with nothing to do, the sweep and the watchdog read next to nothing", async () => {
  await expectFewReads(() => dispatchTick("engine"), 50);
  await expectFewReads(sweepRuns, 50);
  await expectFewReads(() => watchDispatch(0), 50);
});

test("a tick reads the tasks that are due, not those that are far away", async () => {
  const cursorAt = new Date(Date.now() + 30_000);
  for (let made = 0; made < 50; made += 1)
    await insertTask({ ownerId: actor.userId, schedule: { cronExpressions: ["0 0 * * *"] }, cursorAt });
  await expectFewReads(() => dispatchTick("engine"), 400);
});

test("the sweep finds unclaimed runs, outdated leases and unsent events by their times", async () => {
  const late = new Date(Date.now() - 1);
  await createRun({ resendAt: late });
  await createRun({ status: "running", startedAt: late, leaseUntil: late, fence: 1 });
  registerSender(async () => undefined);
  await expectFewReads(sweepRuns, 100);
});

test("claim, turn, execution and end do not look through the task's history", async () => {
  const [first, second] = [await createRun({ taskId }), await createRun({ taskId })];
  await expectFewReads(async () => {
    const { fence } = await startRun(first);
    await claimRun(second.id, "waits");
    await endRun(first, fence);
  }, 200);
  const { id } = await requestRun(db, { id: taskId, version: 1 }, "manual");
  const engine = { runStep: <T>(_id: string, body: () => Promise<T>) => body(), sleepUntil: async () => undefined };
  await expectFewReads(() => executeRun(id, "engine", engine), 400);
});

test("pause, resume, backfill and the pages of lists read what they show", async () => {
  await expectFewReads(() => pauseTask(actor, taskId), 200);
  await expectFewReads(() => resumeTask(actor, taskId, { catchUp: true }), 200);
  const to = new Date(Date.now() - 60_000);
  await expectFewReads(() => backfillTask(actor, taskId, { from: new Date(to.getTime() - 3_600_000), to }), 500);
  await expectFewReads(() => listRuns(actor, { taskId }), 500);
  await expectFewReads(() => listTasks(actor), 500);
});
