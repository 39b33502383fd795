import { expect, test } from "vitest";
import { GET, POST } from "@/app/api/v1/tasks/[id]/backfill/route";
import { db } from "@/lib/db";
import { claimRun } from "@/lib/runs/claim";
import { finishRun } from "@/lib/runs/finish";
import { createTask } from "../../factories/task";
import { useTestDatabase } from "../../setup/test-database";
import { call, keyFor } from "../api/call";

useTestDatabase();

const hourly = { cronExpressions: ["0 * * * *"] };
const day = { from: "2026-03-02T00:00:00Z", to: "2026-03-02T23:00:00Z" };
const hour = (value: number) => new Date(Date.UTC(2026, 2, 2, value));

async function hourlyTask(policy: Parameters<typeof createTask>[0] = {}) {
  const { key, actor } = await keyFor();
  const task = await createTask({ ownerId: actor.userId, schedule: { ...hourly, ...policy.schedule } });
  const runs = () => db.run.findMany({ where: { taskId: task.id, trigger: "backfill" }, orderBy: { dueAt: "asc" } });
  return { key, task, runs };
}

test("the due times of the range run, each as its own run beside the missed row, both ends included", async () => {
  const { key, task, runs } = await hourlyTask();
  const missed = { status: "missed" as const, scheduledFor: hour(0), dueAt: hour(0), startAfter: hour(0), count: 24 };
  await db.run.create({
    data: { ...missed, taskId: task.id, taskVersion: 1, trigger: "schedule", dueUntil: hour(23) },
  });
  const answer = await call(POST, { key, id: task.id, body: day });
  expect(answer).toMatchObject({ status: 202, body: { count: 24, first_due_at: hour(0).toISOString(), under_way: 0 } });
  const made = await runs();
  expect(made.map(({ dueAt }) => dueAt)).toEqual(Array.from({ length: 24 }, (_, index) => hour(index)));
  expect(made.every(({ scheduledFor, status }) => scheduledFor === null && status === "queued")).toBe(true);
  expect(await db.pendingEvent.count({ where: { eventId: { in: made.map(({ id }) => `${id}:1`) } } })).toBe(24);
  expect(await db.run.count({ where: { taskId: task.id, status: "missed" } })).toBe(1);
});

test("the preview counts and runs nothing; asked again while they wait, nothing is added", async () => {
  const { key, task, runs } = await hourlyTask();
  const preview = await call(GET, { key, id: task.id, query: `?${new URLSearchParams(day)}` });
  expect(preview).toMatchObject({ status: 200, body: { count: 24, last_due_at: hour(23).toISOString() } });
  expect(await runs()).toEqual([]);
  await call(POST, { key, id: task.id, body: { from: day.from, to: "2026-03-02T03:30:00+00:00" } });
  const again = await call(POST, { key, id: task.id, body: day });
  expect(again.body).toMatchObject({ count: 20, under_way: 4 });
  expect(await runs()).toHaveLength(24);
});

test.each([
  ["a range in the future", { from: day.from, to: "2099-01-01T00:00:00Z" }, 400, "to"],
  ["a range that ends before it begins", { from: day.to, to: day.from }, 400, "from"],
  ["more than 500 due times", { from: "2025-01-01T00:00:00Z", to: day.to }, 400, "to"],
  ["no instant", { from: "yesterday", to: day.to }, 400, "from"],
])("%s is refused, naming the field", async (_name, body, status, path) => {
  const { key, task, runs } = await hourlyTask();
  const answer = await call(POST, { key, id: task.id, body });
  expect(answer).toMatchObject({ status, body: { errors: [{ path }] } });
  expect(await runs()).toEqual([]);
});

test("blackout days stay left out", async () => {
  const { key, task, runs } = await hourlyTask();
  const calendar = { ownerId: task.ownerId, name: "Mondays", weekdays: [1] };
  const { id } = await db.blackout.create({ data: calendar });
  await db.task.update({
    where: { id: task.id },
    data: { schedule: { ...(task.schedule as object), blackoutIds: [id] } },
  });
  // 2 March 2026 is a Monday.
  const answer = await call(POST, { key, id: task.id, body: { ...day, to: "2026-03-03T01:00:00Z" } });
  expect(answer.body).toMatchObject({ count: 2, left_out: 24, first_due_at: "2026-03-03T00:00:00.000Z" });
  expect(await runs()).toHaveLength(2);
});

test("what max_runs still allows is not exceeded", async () => {
  const { key, task } = await hourlyTask({ schedule: { maxRuns: 10 } });
  expect((await call(POST, { key, id: task.id, body: day })).status).toBe(409);
});

test("another person's task is 404, and a key without the scope is refused", async () => {
  const { task } = await hourlyTask();
  const { key } = await keyFor();
  const { key: reader } = await keyFor(["tasks:read"]);
  expect((await call(POST, { key, id: task.id, body: day })).status).toBe(404);
  expect((await call(GET, { key: reader, id: task.id, query: `?${new URLSearchParams(day)}` })).status).toBe(403);
});

test("with overlap `skip` they run one after the other, none of them skipped", async () => {
  const { key, task, runs } = await hourlyTask({ schedule: { overlap: "skip" } });
  await call(POST, { key, id: task.id, body: { from: hour(0).toISOString(), to: hour(3).toISOString() } });
  await db.run.updateMany({ where: { taskId: task.id }, data: { heldUntil: hour(5), startAfter: hour(5) } });
  const [first, second, third, fourth] = await runs();
  const claim = await claimRun(first?.id ?? "", "first");
  for (const run of [second, third, fourth])
    expect(await claimRun(run?.id ?? "", run?.id ?? "")).toMatchObject({ action: "end" });
  expect((await runs()).map(({ status }) => status)).toEqual(["running", "queued", "queued", "queued"]);
  const fence = claim.action === "run" ? claim.fence : 0;
  const done = { status: "succeeded", outcome: "done", reason: null, summary: "Done.", evidence: [] } as const;
  await finishRun({ id: first?.id ?? "", fence, taskId: task.id }, { ...done, evidence: [] });
  const sent = await db.pendingEvent.findMany({ where: { eventId: `${second?.id}:2` } });
  expect(sent).toHaveLength(1);
  expect(await claimRun(second?.id ?? "", "second")).toMatchObject({ action: "run" });
  expect((await runs()).map(({ status }) => status)).toEqual(["succeeded", "running", "queued", "queued"]);
});
