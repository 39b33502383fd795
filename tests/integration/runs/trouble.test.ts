import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Services, startServices } from "@/inngest/services";
import { db } from "@/lib/db";
import { getRun, type RunDetail, resolveUnknownEffect } from "@/lib/runs";
import { createTask, runTaskNow } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { type CuttingSmtpServer, startCuttingSmtpServer } from "../../fakes/cutting-smtp-server";
import { type FakeModelServer, startFakeModelServer } from "../../fakes/openai-compatible-server";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const mail = { name: "send_email", arguments: JSON.stringify({ subject: "Report", text: "All is well." }) };
const finish = { name: "finish", arguments: JSON.stringify({ outcome: "done", summary: "Sent.", evidence: [] }) };

let services: Services;
let model: FakeModelServer;
let smtp: CuttingSmtpServer;
beforeAll(async () => {
  smtp = await startCuttingSmtpServer();
  model = await startFakeModelServer(async ({ messages }) => {
    if (JSON.stringify(messages[1] ?? messages[0]).includes("REFUSE"))
      return { status: 400, body: { error: { message: "no such model" } } };
    return messages.some((message) => message.role === "tool") ? { calls: [finish] } : { calls: [mail] };
  });
  Object.assign(process.env, {
    SMTP_URL: smtp.url,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API_KEY: "test-key",
    OPENAI_MODEL: "fake",
  });
  // The configuration of this process is read once; it must see the servers above.
  Reflect.deleteProperty(globalThis, "nighthawksConfig");
  services = await startServices();
});
afterAll(async () => {
  await services.stop(2_000);
  await Promise.all([model.close(), smtp.close()]);
});

async function runOf(prompt: string) {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ cronExpressions: ["0 0 1 1 *"] });
  const task = await createTask(actor, { name: "Report", prompt, schedule, tools: ["send_email"] });
  const { id } = await runTaskNow(actor, task.id);
  const until = async (holds: (run: RunDetail) => boolean): Promise<RunDetail> => {
    for (let turn = 0; turn < 400; turn += 1) {
      const run = await getRun(actor, id);
      if (holds(run)) return run;
      await sleep(25);
    }
    throw new Error(`Not so: ${JSON.stringify(await getRun(actor, id))}`);
  };
  return { actor, id, until };
}

test("a model server that refuses for good fails the run at once, with its words", async () => {
  const { until } = await runOf("Send the report. REFUSE");
  const run = await until(({ live }) => !live);
  expect(run).toMatchObject({ status: "failed", summary: expect.stringContaining("no such model") });
  expect(run.steps).toMatchObject([{ kind: "model", status: "failed", attempt: 1 }]);
});

test.each([
  ["arrived", 1],
  ["repeat", 2],
] as const)(
  "a mail that may have arrived waits for a person; %s: it was handed over %d times",
  async (said, handedOver) => {
    const before = smtp.taken;
    const { actor, id, until } = await runOf("Send the report.");
    const waiting = await until(({ status }) => status === "waiting");
    expect(waiting.reason).toContain("arrived");
    expect(smtp.taken - before).toBe(1);
    expect(await db.effect.findMany({ where: { runId: id } })).toMatchObject([{ status: "unknown" }]);
    await resolveUnknownEffect(actor, id, said);
    await until(
      ({ status }) => status === (said === "arrived" ? "succeeded" : "waiting") && smtp.taken - before === handedOver,
    );
    await expect(resolveUnknownEffect(actorOf(await createUser()), id, said)).rejects.toMatchObject({
      code: "not_found",
    });
  },
);
