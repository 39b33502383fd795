import { expect, test } from "vitest";
import * as parseRoute from "@/app/api/v1/nlp/parse/route";
import * as runsRoute from "@/app/api/v1/runs/route";
import * as nextRunsRoute from "@/app/api/v1/tasks/[id]/next-runs/route";
import * as taskRoute from "@/app/api/v1/tasks/[id]/route";
import * as runRoute from "@/app/api/v1/tasks/[id]/run/route";
import * as tasksRoute from "@/app/api/v1/tasks/route";
import { revokeKey } from "@/lib/auth";
import { db } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";
import { call, keyFor } from "./call";

useTestDatabase();

const schedule = { kind: "cron", cron_expressions: ["0 9 * * *"] };
const job = { name: "Ping", prompt: "Check https://example.com.", schedule };

test("a task made from its parts is answered in snake_case with what the parts left out", async () => {
  const { key, actor } = await keyFor();
  const { status, body, headers } = await call(tasksRoute.POST, { key, body: job });
  expect(status).toBe(201);
  expect(headers.get("x-request-id")).toBeTruthy();
  expect(body).toMatchObject({
    ...{ name: "Ping", status: "active", visibility: "private", recipients: [actor.email], version: 1 },
    schedule: { ...schedule, timezone: "UTC", catch_up: "once", catch_up_window_seconds: 21_600, overlap: "skip" },
    ...{ schedule_text: expect.any(String), last_run: null, owner: { id: actor.userId } },
  });
  expect(body.next_runs).toHaveLength(5);
});

test("words make the same task, and words that are not clear answer 422 with question and options", async () => {
  const { key } = await keyFor();
  const made = await call(tasksRoute.POST, { key, body: { text: "Check server health every weekday at 9 AM" } });
  expect(made.status).toBe(201);
  const asked = await call(tasksRoute.POST, { key, body: { text: "around 4" } });
  expect(asked.status).toBe(422);
  expect(asked.headers.get("content-type")).toBe("application/problem+json");
  expect(asked.body).toMatchObject({ code: "needs_clarification", question: expect.any(String) });
  expect(asked.body.options.length).toBeGreaterThan(1);
});

test.each([
  [
    "a wrong cron names its field",
    { ...job, schedule: { kind: "cron", cron_expressions: ["99 9 * * *"] } },
    "schedule.cron_expressions.0",
  ],
  ["an unknown field is refused by name", { ...job, promt: "typo" }, "promt"],
  ["a wrong recipient names its place", { ...job, recipients: ["ana@example.com", "nobody"] }, "recipients.1"],
  ["a missing prompt is named", { name: "Ping", schedule }, "prompt"],
  ["an unknown tool names its place", { ...job, tools: ["rm_rf"] }, "tools.0"],
  ["a NUL character is refused where it stands", { ...job, name: "a\u0000b" }, "name"],
  [
    "a field of another kind is not ignored",
    { ...job, schedule: { ...schedule, rrule: "FREQ=DAILY" } },
    "schedule.rrule",
  ],
  [
    "blackouts that do not exist are not ignored",
    { ...job, schedule: { ...schedule, blackout_ids: ["x"] } },
    "schedule.blackout_ids.0",
  ],
  ["a model the server does not have is not replaced in silence", { ...job, model: "gpt-9" }, "model"],
  ["words with a wrong zone are refused", { text: "Check the server every day at 9", timezone: "Mars" }, "timezone"],
  ["an unknown zone is named", { ...job, schedule: { ...schedule, timezone: "Mars/Base" } }, "schedule.timezone"],
])("%s", async (_name, body, path) => {
  const { key } = await keyFor();
  const answer = await call(tasksRoute.POST, { key, body });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: "validation", request_id: expect.any(String) });
  expect(JSON.stringify(answer.body.errors)).toContain(`"path":"${path}"`);
});

test("what is no JSON, has the wrong content type or is too large is said so", async () => {
  const { key } = await keyFor();
  const noJson = await call(tasksRoute.POST, { key, raw: "{oops" });
  expect(noJson).toMatchObject({ status: 400, body: { errors: [{ path: "body" }] } });
  const wrongType = await call(tasksRoute.POST, { key, body: job, contentType: "text/plain" });
  expect(wrongType).toMatchObject({ status: 400, body: { errors: [{ path: "content-type" }] } });
  const large = await call(tasksRoute.POST, { key, raw: JSON.stringify({ ...job, prompt: "x".repeat(1_100_000) }) });
  expect(large).toMatchObject({ status: 413, body: { code: "too_large" } });
});

test("parse reads JSON whatever the content type, and answers the published example", async () => {
  const { key } = await keyFor();
  const text = "Check server health and send an email notification every weekday at 9 AM";
  const answer = await call(parseRoute.POST, { key, body: { text }, contentType: "application/x-www-form-urlencoded" });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    ...{ success: true, task_name: "Server Health Check", cron_expression: "0 9 * * 1-5", timezone: "UTC" },
    ...{ needs_clarification: false, tools: ["server_check", "send_email"], source: "grammar", additional: [] },
  });
  expect(answer.body.confidence).toBeGreaterThanOrEqual(0.9);
  expect(answer.body.next_runs).toHaveLength(5);
  const question = await call(parseRoute.POST, { key, body: { text: "What tasks do I have?" } });
  expect(question.body).toMatchObject({ success: false, intent: expect.any(String), message: expect.any(String) });
  for (const [body, status] of [
    [{ text: " " }, 400],
    [{ text: "x".repeat(4001) }, 400],
    [{}, 400],
    [{ text: "x".repeat(20_000) }, 413],
  ] as const)
    expect((await call(parseRoute.POST, { key, body })).status).toBe(status);
  const badZone = await call(parseRoute.POST, { key, body: { text, timezone: "Nowhere" } });
  expect(badZone).toMatchObject({ status: 400, body: { errors: [{ path: "timezone" }] } });
});

test("a key's scopes bound it, and a revoked, expired or mistyped key opens nothing", async () => {
  const reader = await keyFor(["tasks:read"]);
  expect((await call(tasksRoute.GET, { key: reader.key })).status).toBe(200);
  expect(await call(tasksRoute.POST, { key: reader.key, body: job })).toMatchObject({
    status: 403,
    body: { code: "forbidden" },
  });
  expect((await call(runsRoute.GET, { key: reader.key })).status).toBe(403);
  const mistyped = `${reader.key.slice(0, -1)}${reader.key.endsWith("0") ? "1" : "0"}`;
  expect((await call(tasksRoute.GET, { key: mistyped })).status).toBe(401);
  await db.apiKey.update({ where: { id: reader.view.id }, data: { expiresAt: new Date(0) } });
  expect((await call(tasksRoute.GET, { key: reader.key })).status).toBe(401);
  const revoked = await keyFor();
  await revokeKey(revoked.actor, revoked.view.id);
  expect((await call(tasksRoute.GET, { key: revoked.key })).status).toBe(401);
});

test("another person's task is 404 on every route", async () => {
  const owner = await keyFor();
  const other = await keyFor();
  const { id } = (await call(tasksRoute.POST, { key: owner.key, body: job })).body;
  for (const handler of [taskRoute.GET, nextRunsRoute.GET])
    expect((await call(handler, { key: other.key, id })).status).toBe(404);
  expect((await call(runRoute.POST, { key: other.key, id, raw: "" })).status).toBe(404);
  expect((await call(taskRoute.PATCH, { key: other.key, id, body: { name: "Mine" } })).status).toBe(404);
  expect((await call(taskRoute.DELETE, { key: other.key, id, raw: "" })).status).toBe(404);
  expect((await call(taskRoute.DELETE, { key: owner.key, id, raw: "" })).status).toBe(204);
});

test("run now answers 202 with the run, and runs can be filtered; a wrong filter is named", async () => {
  const { key } = await keyFor();
  const { id } = (await call(tasksRoute.POST, { key, body: job })).body;
  const run = await call(runRoute.POST, { key, id, raw: "" });
  expect(run).toMatchObject({ status: 202, body: { task_id: id, trigger: "api", status: "queued" } });
  const listed = await call(runsRoute.GET, { key, query: `?task_id=${id}&status=queued&from=2020-01-01T00:00:00Z` });
  expect(listed.body.items).toHaveLength(1);
  expect((await call(runsRoute.GET, { key, query: `?task_id=${id}&status=failed` })).body.items).toHaveLength(0);
  const wrong = await call(runsRoute.GET, { key, query: "?status=finished&limit=500&color=red" });
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(wrong.body.errors)).toMatch(/status.*limit.*color|limit.*status.*color/);
});

test("next-runs counts from an exclusive instant", async () => {
  const { key } = await keyFor();
  const { id } = (await call(tasksRoute.POST, { key, body: job })).body;
  const query = "?count=2&from=2030-01-01T09:00:00Z";
  const { body } = await call(nextRunsRoute.GET, { key, id, query });
  expect(body.items).toEqual([{ due_at: "2030-01-02T09:00:00.000Z" }, { due_at: "2030-01-03T09:00:00.000Z" }]);
});

test("a wildcard in a search is an ordinary character, and a NUL is refused", async () => {
  const { key } = await keyFor();
  await call(tasksRoute.POST, { key, body: { ...job, name: "100% sure" } });
  await call(tasksRoute.POST, { key, body: job });
  expect((await call(tasksRoute.GET, { key, query: "?q=0%25" })).body.items).toHaveLength(1);
  expect((await call(tasksRoute.GET, { key, query: "?q=_" })).body.items).toHaveLength(0);
  expect(await call(tasksRoute.GET, { key, query: "?q=%00" })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "q" }] },
  });
});

test("a patch without changes makes no version; a tool named twice is granted once; a used-up task is 409", async () => {
  const { key } = await keyFor();
  const body = { ...job, tools: ["server_check", "server_check"], schedule: { ...schedule, max_runs: 1 } };
  const { id } = (await call(tasksRoute.POST, { key, body })).body;
  const same = await call(taskRoute.PATCH, { key, id, body: {} });
  expect(same.body).toMatchObject({ version: 1, tools: ["server_check"] });
  await db.task.update({ where: { id }, data: { startedRuns: 1 } });
  expect(await call(runRoute.POST, { key, id, raw: "" })).toMatchObject({ status: 409, body: { code: "conflict" } });
});

test("what cannot be read and what is impossible says that it needs an answer", async () => {
  const { key } = await keyFor();
  const impossible = await call(parseRoute.POST, { key, body: { text: "Check the server on 30 February at 9" } });
  expect(impossible.body).toMatchObject({ success: false, needs_clarification: true });
});
