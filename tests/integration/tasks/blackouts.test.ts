import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import {
  createBlackout,
  createTask,
  deleteBlackout,
  deleteTask,
  getBlackout,
  getTask,
  listBlackouts,
  nextRuns,
  refreshBlackouts,
  updateBlackout,
  updateTask,
} from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { type CalendarServer, startCalendarServer, yearlyCalendar } from "../../fakes/calendar-server";
import { useTestDatabase } from "../../setup/test-database";

vi.hoisted(() => {
  process.env.EGRESS_ALLOW = "127.0.0.1";
});
useTestDatabase();

let server: CalendarServer;
beforeAll(async () => {
  server = await startCalendarServer();
});
afterAll(() => server.close());

const operator = async () => actorOf(await createUser());
const daily = { cronExpressions: ["0 9 * * *"] };
const job = (blackoutIds: string[], schedule = {}) => ({
  name: "Ping",
  prompt: "Check https://example.com.",
  schedule: buildSchedule({ ...daily, blackoutIds, ...schedule }),
});
const weekdayOf = (at: string) => new Date(at).getUTCDay();
const thisYear = new Date().getUTCFullYear();

test("next runs leave out weekends and dates, in the task and in its list of due times", async () => {
  const actor = await operator();
  const day = `${thisYear + 1}-06-02`;
  const { id } = await createBlackout(actor, { name: "Quiet", weekdays: [6, 0, 0], dates: [{ from: day, to: day }] });
  const task = await createTask(actor, job([id]));
  expect(task.nextRuns).toHaveLength(5);
  expect(task.nextRuns.every((at) => ![0, 6].includes(weekdayOf(at)))).toBe(true);
  const due = await nextRuns(actor, task.id, 3, new Date(`${thisYear + 1}-06-01T10:00:00Z`));
  expect(due.map(({ dueAt }) => dueAt.slice(0, 10))).not.toContain(day);
  expect(await getBlackout(actor, id)).toMatchObject({ weekdays: [0, 6], tasks: 1, hasFile: false, events: 0 });
});

test("a schedule of which the calendars leave nothing, and a calendar of somebody else, are refused", async () => {
  const [actor, other] = [await operator(), await operator()];
  const weekends = await createBlackout(actor, { name: "Weekends", weekdays: [0, 6] });
  const theirs = await createBlackout(other, { name: "Theirs", weekdays: [1] });
  const onWeekends = { cronExpressions: ["0 9 * * 6"] };
  await expect(createTask(actor, job([weekends.id], onWeekends))).rejects.toMatchObject({
    ...{ code: "validation", message: expect.stringContaining("it would never run") },
  });
  await expect(createTask(actor, job([weekends.id, theirs.id]))).rejects.toMatchObject({
    fields: [{ path: "schedule.blackout_ids.1" }],
  });
  const task = await createTask(actor, job([]));
  await expect(updateTask(actor, task.id, { schedule: { blackoutIds: [theirs.id] } })).rejects.toMatchObject({
    code: "validation",
  });
  await expect(getBlackout(actor, theirs.id)).rejects.toMatchObject({ code: "not_found" });
  expect((await listBlackouts(actor)).items.map(({ id }) => id)).toEqual([weekends.id]);
});

test("a calendar of all seven weekdays is refused by its field, new or changed", async () => {
  const actor = await operator();
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  const refusal = {
    code: "validation",
    fields: [{ path: "weekdays", message: expect.stringContaining("at least one") }],
  };
  await expect(createBlackout(actor, { name: "Always", weekdays })).rejects.toMatchObject(refusal);
  const { id } = await createBlackout(actor, { name: "Weekends", weekdays: [0, 6] });
  await expect(updateBlackout(actor, id, { weekdays })).rejects.toMatchObject(refusal);
});

test("a calendar that a task names stays; a deleted task's can go", async () => {
  const actor = await operator();
  const { id } = await createBlackout(actor, { name: "Weekends", weekdays: [0, 6] });
  const task = await createTask(actor, job([id]));
  await expect(deleteBlackout(actor, id)).rejects.toMatchObject({ code: "conflict", message: /1 task names/ });
  await deleteTask(actor, task.id);
  await deleteBlackout(actor, id);
  await expect(getBlackout(actor, id)).rejects.toMatchObject({ code: "not_found" });
});

test("a pasted file leaves out its days; one that cannot be read is refused by its field", async () => {
  const actor = await operator();
  const icalendar = yearlyCalendar("2020-12-25", "Christmas");
  const made = await createBlackout(actor, { name: "Holidays", icalendar });
  expect(made).toMatchObject({ hasFile: true, events: 3, problem: null });
  expect(made.nextEvents[0]).toMatchObject({ title: "Christmas", from: expect.stringMatching(/-12-25T00:00:00$/) });
  await expect(createBlackout(actor, { name: "No", icalendar: "<html>" })).rejects.toMatchObject({
    fields: [{ path: "icalendar", message: expect.stringContaining("RFC 5545") }],
  });
  await expect(createBlackout(actor, { name: "Nothing" })).rejects.toMatchObject({ code: "validation" });
  const changed = await updateBlackout(actor, made.id, { icalendar: null, weekdays: [0] });
  expect(changed).toMatchObject({ hasFile: false, events: 0, weekdays: [0] });
});

test("a URL is read at once and again when its time has come; when it fails, what it said holds", async () => {
  const actor = await operator();
  server.says(yearlyCalendar("2020-12-25", "Christmas"));
  const { id } = await createBlackout(actor, { name: "Holidays", icalendarUrl: server.url });
  const task = await createTask(actor, job([id]));
  const before = server.requests();
  expect(await refreshBlackouts()).toBe(0);
  expect(server.requests()).toBe(before);

  const isDue = () => db.blackout.update({ where: { id }, data: { refreshAt: new Date(0) } });
  await isDue();
  server.says("down for maintenance", 503);
  expect(await refreshBlackouts()).toBe(1);
  expect(await getBlackout(actor, id)).toMatchObject({ events: 3, problem: expect.stringContaining("status 503") });

  await isDue();
  server.says(yearlyCalendar("2020-12-26", "Boxing Day"));
  await Promise.all([refreshBlackouts(), refreshBlackouts(), refreshBlackouts()]);
  expect(server.requests()).toBe(before + 2);
  const now = await getBlackout(actor, id);
  expect(now).toMatchObject({ problem: null, nextEvents: [{ title: "Boxing Day" }, {}, {}] });
  const due = await nextRuns(actor, task.id, 2, new Date(`${thisYear + 1}-12-25T00:00:00Z`));
  expect(due.map(({ dueAt }) => dueAt.slice(5, 10))).toEqual(["12-25", "12-27"]);
  expect((await getTask(actor, task.id)).schedule.blackoutIds).toEqual([id]);
});

test.each([
  ["http://10.0.0.7/holidays.ics", "not public"],
  ["http://localhost/holidays.ics", "not public"],
  ["http://169.254.169.254/latest/meta-data", "not public"],
  ["webcal://10.0.0.7/holidays.ics", "not public"],
  ["file:///etc/passwd", "is not http or https"],
  ["holidays", "not a URL"],
])("the egress rules hold for %s", async (icalendarUrl, sentence) => {
  const actor = await operator();
  await expect(createBlackout(actor, { name: "Holidays", icalendarUrl })).rejects.toMatchObject({
    ...{ code: "validation", fields: [{ path: "icalendar_url", message: expect.stringContaining(sentence) }] },
  });
});
