import { expect, test } from "vitest";
import { databaseClock, db } from "@/lib/db";
import { dispatchTick, listRuns } from "@/lib/runs";
import {
  createTask,
  createTaskFromText,
  deleteTask,
  getTask,
  listTasks,
  nextRuns,
  pauseTask,
  resumeTask,
  updateTask,
} from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createTask as insertTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const operator = async () => actorOf(await createUser());
const job = {
  name: "Ping",
  prompt: "Check https://example.com.",
  schedule: buildSchedule({ cronExpressions: ["* * * * *"] }),
};

test("a created task dispatches what falls inside the horizon at once, and shows it as its next runs", async () => {
  const actor = await operator();
  const task = await createTask(actor, job);
  const queued = await db.run.findMany({ where: { taskId: task.id }, orderBy: { dueAt: "asc" } });
  expect(queued.length).toBeGreaterThanOrEqual(1);
  expect(task.nextRuns).toHaveLength(5);
  expect(task.nextRuns[0]).toBe(queued[0]?.dueAt.toISOString());
  expect(new Set(task.nextRuns).size).toBe(5);
  expect(task.recipients).toEqual([actor.email]);
});

test("words make a task; what is not clear comes back as a question with options", async () => {
  const actor = await operator();
  const task = await createTaskFromText(
    actor,
    "Check server health and email me every weekday at 9 AM",
    "Europe/Berlin",
  );
  expect(task.schedule).toMatchObject({ cronExpressions: ["0 9 * * 1-5"], timezone: "Europe/Berlin" });
  await expect(createTaskFromText(actor, "around 4", "UTC")).rejects.toMatchObject({
    code: "needs_clarification",
    details: { question: expect.any(String), options: expect.arrayContaining([expect.any(String)]) },
  });
});

test("an edit takes back what was dispatched ahead and dispatches the new schedule, as a new version", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, job);
  const changed = await updateTask(actor, id, { schedule: { cronExpressions: ["0 0 1 1 *"] } });
  expect(await db.run.count({ where: { taskId: id, status: "queued" } })).toBe(0);
  expect(changed).toMatchObject({ version: 2, schedule: { timezone: "UTC" } });
  const versions = await db.taskVersion.findMany({ where: { taskId: id }, orderBy: { version: "asc" } });
  expect(versions.map((version) => version.version)).toEqual([1, 2]);
  expect(versions[0]?.snapshot).toMatchObject({ schedule: { cronExpressions: ["* * * * *"] } });
});

test("an edit keeps the zone unless it names another one", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, { ...job, schedule: buildSchedule({ timezone: "Asia/Tokyo" }) });
  const byCron = await updateTask(actor, id, { schedule: { cronExpressions: ["0 8 * * *"] } });
  expect(byCron.schedule.timezone).toBe("Asia/Tokyo");
  const byWords = await updateTask(actor, id, { scheduleText: "every day at 7 am" });
  expect(byWords.schedule).toMatchObject({ timezone: "Asia/Tokyo", cronExpressions: ["0 7 * * *"] });
});

test("a rule moves with its task into another zone, and a rule of another zone than the task's is refused", async () => {
  const actor = await operator();
  const rrule = "DTSTART;TZID=Europe/Berlin:20260105T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2";
  const schedule = { kind: "rrule" as const, rrule, timezone: "Europe/Berlin" };
  const { id } = await createTask(actor, { ...job, schedule });
  const moved = await updateTask(actor, id, { timezone: "Asia/Tokyo" });
  expect(moved.schedule.rrule).toContain("TZID=Asia/Tokyo:20260105T090000");
  expect(moved.nextRuns[0]).toMatch(/T00:00:00.000Z$/);
  await expect(createTask(actor, { ...job, schedule: { ...schedule, timezone: "UTC" } })).rejects.toMatchObject({
    fields: [{ path: "schedule.timezone" }],
  });
});

test("what is impossible is refused naming the field, and changes nothing", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, job);
  await expect(updateTask(actor, id, { schedule: { cronExpressions: ["0 0 30 2 *"] } })).rejects.toMatchObject({
    code: "validation",
    fields: [{ path: expect.stringContaining("cron_expressions") }],
  });
  await expect(updateTask(actor, id, { tools: ["rm"] })).rejects.toMatchObject({ fields: [{ path: "tools.0" }] });
  expect(await getTask(actor, id)).toMatchObject({ version: 1 });
});

test("pausing takes back what lies ahead; occurrences passed meanwhile are skipped rows, also when resumed before a tick", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, job);
  await pauseTask(actor, id);
  expect(await db.run.count({ where: { taskId: id, status: "queued" } })).toBe(0);
  const now = await databaseClock.now();
  const passed = new Date(Math.floor(now.getTime() / 60_000) * 60_000 - 120_000);
  await db.task.update({ where: { id }, data: { cursorAt: passed } });
  const resumed = await resumeTask(actor, id);
  const [skipped] = await db.run.findMany({ where: { taskId: id, status: "skipped" } });
  expect(skipped).toMatchObject({ scheduledFor: passed, count: 3, reason: "The task was paused" });
  expect(new Date(resumed.nextRunAt ?? 0).getTime()).toBeGreaterThan(now.getTime());
});

test("deleting cancels what is queued and due, and the task is gone for everybody", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, job);
  const dueAt = new Date(Date.now() - 1000);
  await db.run.create({ data: { taskId: id, taskVersion: 1, trigger: "manual", dueAt, startAfter: dueAt } });
  await deleteTask(actor, id);
  const rows = await db.run.findMany({ where: { taskId: id } });
  expect(rows.map((row) => row.status)).toEqual(["cancelled"]);
  await expect(getTask(actor, id)).rejects.toMatchObject({ code: "not_found" });
});

test("another person's private task is 404, not 403; a team task may be read but not changed", async () => {
  const [owner, other] = [await operator(), await operator()];
  const hidden = await createTask(owner, job);
  const shared = await createTask(owner, { ...job, visibility: "team" });
  await expect(getTask(other, hidden.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(pauseTask(other, hidden.id)).rejects.toMatchObject({ code: "not_found" });
  expect(await getTask(other, shared.id)).toMatchObject({ canEdit: false });
  await expect(pauseTask(other, shared.id)).rejects.toMatchObject({ code: "forbidden" });
  expect((await listTasks(other)).items.map((task) => task.id)).toEqual([shared.id]);
  expect((await listRuns(other)).items.every((run) => run.taskId === shared.id)).toBe(true);
});

test("a viewer may not create, and a key may not do more than its scopes", async () => {
  const viewer = actorOf(await createUser({ role: "viewer" }));
  await expect(createTask(viewer, job)).rejects.toMatchObject({ code: "forbidden" });
  const { kind: _kind, ...person } = await operator();
  const key = { ...person, kind: "key" as const, keyId: "k", scopes: ["tasks:read"] };
  await expect(createTask(key, job)).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("tasks:write"),
  });
});

test("lists are paged without gaps or repeats", async () => {
  const actor = await operator();
  for (let index = 0; index < 5; index += 1) await insertTask({ ownerId: actor.userId, name: `Task ${index}` });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTasks(actor, { limit: 2, cursor, q: "Task " });
    seen.push(...page.items.map((task) => task.name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.toSorted()).toEqual(["Task 0", "Task 1", "Task 2", "Task 3", "Task 4"]);
  await expect(listTasks(actor, { cursor: "nonsense" })).rejects.toMatchObject({ code: "validation" });
});

test("next runs start after `from`, which is exclusive", async () => {
  const actor = await operator();
  const { id } = await createTask(actor, { ...job, schedule: buildSchedule({ cronExpressions: ["0 9 * * *"] }) });
  const items = await nextRuns(actor, id, 2, new Date("2030-01-01T09:00:00Z"));
  expect(items).toEqual([{ dueAt: "2030-01-02T09:00:00.000Z" }, { dueAt: "2030-01-03T09:00:00.000Z" }]);
});

test("a finished one-off completes its task, and a new schedule makes it active again", async () => {
  const actor = await operator();
  const runAt = new Date(Date.now() + 3_600_000).toISOString();
  const once = await createTask(actor, { ...job, schedule: { kind: "once", runAt } });
  expect(once.nextRuns).toEqual([runAt]);
  await db.task.update({ where: { id: once.id }, data: { status: "completed", cursorAt: null } });
  const again = await updateTask(actor, once.id, { scheduleText: "every day at 9 am" });
  expect(again).toMatchObject({ status: "active", schedule: { kind: "cron" } });
  await dispatchTick("engine");
});
