import { afterEach, expect, test } from "vitest";
import { type FakeModelServer, startFakeModelServer } from "../fakes/openai-compatible-server";
import { adminEnvironment, apiClient, until } from "../setup/api-client";
import { startServer, type TestServer } from "../setup/server";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface RunBody {
  id: string;
  status: string;
  summary: string;
  steps: { position: number; kind: string; name: string; attempt: number; status: string; started_at: string }[];
}

const mail = { name: "send_email", arguments: JSON.stringify({ subject: "Report", text: "All is well." }) };
const done = { outcome: "done", summary: "The report is sent.", evidence: [] };
const finish = { name: "finish", arguments: JSON.stringify(done) };

/** Sends the mail, then keeps the second question unanswered until the server has been killed. */
async function modelThatHangsBeforeFinish(): Promise<FakeModelServer & { asked: () => number; answer: () => void }> {
  const gate = Promise.withResolvers<void>();
  let questions = 0;
  const server = await startFakeModelServer(async (request) => {
    questions += 1;
    if (!request.messages.some((message) => message.role === "tool")) return { calls: [mail] };
    await gate.promise;
    return { calls: [finish] };
  });
  return { ...server, asked: () => questions, answer: () => gate.resolve() };
}

function environment(model: FakeModelServer): Record<string, string> {
  const { baseUrl: OPENAI_BASE_URL } = model;
  return {
    ...adminEnvironment,
    OPENAI_BASE_URL,
    OPENAI_API_KEY: "test-key",
    OPENAI_MODEL: "fake",
    RUN_LEASE_SECONDS: "5",
  };
}

test("kill -9 between the mail and finish: the run finishes after the restart, no step repeated, one mail", {
  timeout: 300_000,
}, async () => {
  const model = await modelThatHangsBeforeFinish();
  cleanups.push(model.close);
  const env = environment(model);
  const first: TestServer = await startServer({ env });
  const before = await apiClient(first);
  const schedule = { kind: "cron", cron_expressions: ["0 0 1 1 *"] };
  const prompt = "Send the report by e-mail.";
  const made = await before.call<{ id: string }>("POST", "/tasks", {
    name: "Report",
    prompt,
    schedule,
    tools: ["send_email"],
  });
  const asked = await before.call<RunBody>("POST", `/tasks/${made.body.id}/run`);
  const path = `/runs/${asked.body.id}`;
  expect(asked.status).toBe(202);
  await until(
    async () => model.asked(),
    (questions) => questions === 2,
  );
  const killed = (await before.call<RunBody>("GET", path)).body;
  await first.kill();

  model.answer();
  const second = await startServer({ env, dataDir: first.dataDir });
  cleanups.push(() => second.stop());
  const after = await apiClient(second);
  const run = await until(
    async () => (await after.call<RunBody>("GET", path)).body,
    (body) => body.status !== "running" && body.status !== "queued",
  );

  expect(killed).toMatchObject({
    status: "running",
    steps: [{ status: "done" }, { name: "send_email", status: "done" }, { status: "running" }],
  });
  expect(run).toMatchObject({ status: "succeeded", summary: done.summary });
  expect(run.steps.slice(0, 2)).toEqual(killed.steps.slice(0, 2));
  expect(run.steps.map((step) => step.attempt).slice(0, 2)).toEqual([1, 1]);
  const outbox = await after.call<{ items: unknown[] }>("GET", `/outbox?run_id=${run.id}`);
  expect(outbox.body.items).toHaveLength(1);
  const asks = model.requests.filter(({ body }) => !body.messages.some((message) => message.role === "tool"));
  expect(asks).toHaveLength(1);
});
