import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import * as parseRoute from "@/app/api/v1/nlp/parse/route";
import * as tasksRoute from "@/app/api/v1/tasks/route";
import { readConfig } from "@/lib/config";
import { sendMessage } from "@/lib/conversations";
import { db } from "@/lib/db";
import { metrics } from "@/lib/metrics";
import { slotReadings } from "@/lib/models/slot-readings";
import { readRequest } from "@/lib/tasks";
import { type FakeModelServer, type ScriptedReply, startFakeModelServer } from "@/tests/fakes/openai-compatible-server";
import { actorOf } from "../../factories/actor";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";
import { call, keyFor } from "../api/call";

useTestDatabase();

const shared = globalThis as typeof globalThis & { nighthawksConfig?: unknown };
const before = shared.nighthawksConfig;
let server: FakeModelServer;
let reply: ScriptedReply;

beforeEach(async () => {
  server = await startFakeModelServer(async () => reply);
  const environment = { OPENAI_API_KEY: "test-key", OPENAI_BASE_URL: server.baseUrl, OPENAI_PARSE_MODEL: "reader" };
  shared.nighthawksConfig = readConfig({ ...process.env, ...environment });
});
afterEach(() => server.close());
afterAll(() => {
  shared.nighthawksConfig = before;
});

const timezone = "Europe/Berlin";

function says(schedule: unknown, prompt = "Έλεγξε τον διακομιστή") {
  const jobs = [{ task_name: prompt, agent_prompt: prompt, schedule }];
  reply = { text: JSON.stringify({ intent: "task", jobs }) };
}

const mondays = { when: [{ days: ["monday"], times: ["08:30"] }] };

test("a draft says which model has read it and what that cost; the second time nothing is asked", async () => {
  const actor = actorOf(await createUser());
  says(mondays);
  const text = "Έλεγξε τον διακομιστή κάθε Δευτέρα στις 8:30";
  const first = await sendMessage(actor, { text, timezone });
  const use = { model: "reader", tokens: { input: 100, output: 20 }, estimated: false, costUsd: null, cached: false };
  expect(first.messages.at(-1)?.drafts).toMatchObject([
    { schedule: { cronExpressions: ["30 8 * * 1"], timezone }, modelUse: { ...use, read: true } },
  ]);
  expect(server.requests[0]?.body.model).toBe("reader");
  const second = await sendMessage(actorOf(await createUser()), { text: ` ${text}`, timezone });
  expect(second.messages.at(-1)?.drafts).toMatchObject([
    { modelUse: { cached: true, tokens: { input: 0, output: 0 }, costUsd: "0" } },
  ]);
  expect(server.requests).toHaveLength(1);
});

test("a request that the grammar reads has no model in it", async () => {
  const conversation = await sendMessage(actorOf(await createUser()), {
    text: "Check the server daily at 9",
    timezone,
  });
  expect(conversation.messages.at(-1)?.drafts).toMatchObject([{ modelUse: null }]);
  expect(server.requests).toHaveLength(0);
});

test("nobody else's conversation is answered, and no model asked for it", async () => {
  says(mondays);
  const own = await sendMessage(actorOf(await createUser()), { text: "Έλεγξε τον διακομιστή κάθε Τρίτη", timezone });
  const asked = server.requests.length;
  const foreign = sendMessage(actorOf(await createUser()), { conversationId: own.id, text: "Έλεγξε τώρα", timezone });
  await expect(foreign).rejects.toMatchObject({ code: "not_found" });
  expect(server.requests).toHaveLength(asked);
});

test("the API asks a model for callers with a key, and tells tokens and cost; the price is known or null", async () => {
  const { key } = await keyFor();
  says({ when: [{ days: ["tomorrow"], times: ["15:00"] }] });
  const body = { text: "Έλεγξε τον διακομιστή αύριο στις 15:00", now: "2026-11-25T10:00:00Z" };
  const before = await tokensCounted();
  expect(await call(parseRoute.POST, { key, body })).toMatchObject({
    body: {
      ...{ source: "model", run_at: "2026-11-26T15:00:00.000Z", tokens: { input: 100, output: 20 } },
      ...{ cost_usd: null, model: "reader", needs_clarification: false },
    },
  });
  expect((await tokensCounted()) - before).toBe(120);
  const later = await call(parseRoute.POST, { key, body: { ...body, now: "2026-12-30T10:00:00Z" } });
  expect(later.body).toMatchObject({ run_at: "2026-12-31T15:00:00.000Z", tokens: { input: 0 }, cost_usd: "0" });
  expect(server.requests).toHaveLength(1);
  await db.modelPrice.create({ data: { model: "reader", input: "1", output: "10" } });
  const priced = await call(parseRoute.POST, { key, body: { ...body, text: `${body.text} ξανά` } });
  expect(priced.body).toMatchObject({ cost_usd: "0.000300000" });
  await db.modelPrice.delete({ where: { model: "reader" } });
});

test("who is nobody gets the grammar alone", async () => {
  says(mondays);
  const now = new Date("2026-11-25T10:00:00Z");
  const parsed = await readRequest("Έλεγξε τον διακομιστή κάθε Τετάρτη στις 8:30", { now, timezone });
  expect(parsed.success && parsed.source === "model").toBe(false);
  expect(parsed).not.toHaveProperty("modelUse");
  expect(server.requests).toHaveLength(0);
});

test("a task is not made of a model's guess, but of the words that say it", async () => {
  const { key } = await keyFor();
  says(mondays);
  const guessed = await call(tasksRoute.POST, { key, body: { text: "Έλεγξε τον διακομιστή κάθε Δευτέρα στις 8:30!" } });
  expect(guessed).toMatchObject({ status: 422, body: { code: "needs_clarification" } });
  const words = guessed.body.options[0] ?? "";
  expect(words).toContain("08:30");
  const made = await call(tasksRoute.POST, { key, body: { text: words } });
  expect(made).toMatchObject({ status: 201, body: { schedule: { cron_expressions: ["30 8 * * 1"] } } });
});

test("kept slots end after 30 days, and only the newest are kept", async () => {
  await slotReadings.set("old", { intent: "none" });
  await db.slotReading.updateMany({ data: { createdAt: new Date(Date.now() - 31 * 86_400_000) } });
  await slotReadings.set("new", { intent: "none" });
  expect(await slotReadings.get("new")).toEqual({ intent: "none" });
  expect(await slotReadings.get("old")).toBeNull();
  expect(await db.slotReading.count()).toBe(1);
});

async function tokensCounted(): Promise<number> {
  const { values } = await metrics.parseTokens.get();
  return values.reduce((sum, { value }) => sum + value, 0);
}
