import { Inngest } from "inngest";
import { serve } from "inngest/edge";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEmbedded, type Executor } from "@/inngest/embedded";
import { createFunctions } from "@/inngest/functions";
import { db } from "@/lib/db";
import { registerSender } from "@/lib/events";
import { sweepRuns } from "@/lib/runs";
import { createTask, runTaskNow } from "@/lib/tasks";
import { actorOf } from "@/tests/factories/actor";
import { buildSchedule } from "@/tests/factories/schedule";
import { createUser } from "@/tests/factories/user";
import { useTestDatabase } from "@/tests/setup/test-database";
import { listen } from "../double/listen";
import { type Double, startDouble } from "../double/server";
import { eventually } from "../wire/eventually";
import { recordedKeys } from "../wire/recording";

const database = useTestDatabase();
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const prompt = "Check server health status and email the results to the administrator.";

let double: Double;
let app: { stop(): Promise<void> } | undefined;

async function onEmbedded(): Promise<Executor> {
  const embedded = createEmbedded();
  const client = new Inngest({ id: "nighthawks", isDev: true, fetch: embedded.fetch, logger: silent });
  registerSender(async (events) => void (await client.send(events)));
  const { connectionString } = database;
  return embedded.start({ connectionString, client, functions: createFunctions(client), logger: silent });
}

async function onInngest(): Promise<void> {
  const client = new Inngest({ id: "nighthawks", isDev: false, baseUrl: double.url, logger: silent, ...recordedKeys });
  const served = await listen(serve({ client, functions: createFunctions(client) }));
  app = served;
  await double.register(served.url);
  registerSender(async (events) => void (await client.send(events)));
}

const finished = (id: string) =>
  eventually(`run ${id} to end`, async () => {
    const run = await db.run.findUniqueOrThrow({ where: { id } });
    return run.finishedAt !== null && run;
  });

/** What cannot be taken back: mails that were sent, and how often the run was begun. */
async function traces(id: string) {
  const run = await db.run.findUniqueOrThrow({ where: { id } });
  return { mails: await db.mail.count({ where: { runId: id } }), fence: run.fence, status: run.status };
}

/** As if so much time had passed for a run that waits for its executor. */
async function overdue(id: string): Promise<void> {
  await db.$executeRaw`UPDATE "Run" SET "resendAt" = clock_timestamp() - interval '1 second' WHERE "id" = ${id}`;
}

beforeAll(async () => {
  double = await startDouble({ ...recordedKeys, retryDelayMs: () => 100 });
});

afterAll(() => app?.stop());

it("moving from the embedded executor to Inngest and back loses no run and repeats none", {
  timeout: 60_000,
}, async () => {
  const actor = actorOf(await createUser());
  const yearly = buildSchedule({ cronExpressions: ["0 0 1 1 *"] });
  const task = await createTask(actor, { name: "Health", prompt, schedule: yearly });

  const executor = await onEmbedded();
  const before = await runTaskNow(actor, task.id);
  await finished(before.id);
  // The embedded executor has the event of this one; the move comes before its time.
  const runAt = new Date(Date.now() + 2_500).toISOString();
  const soon = await createTask(actor, { name: "Soon", prompt, schedule: { kind: "once", runAt } });
  const between = await db.run.findFirstOrThrow({ where: { taskId: soon.id } });
  const [left] = await eventually("the event to arrive", async () => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT r.id FROM executor.run r JOIN executor.event e ON e.id = r.event_id
      WHERE r.status = 'running' AND e.body::jsonb #>> '{data,runId}' = ${between.id}`;
    return rows.length === 1 && rows;
  });
  await executor.stop(2_000);

  await onInngest();
  await overdue(between.id);
  await sweepRuns();
  await finished(between.id);
  const after = await runTaskNow(actor, task.id);
  await finished(after.id);
  const once = { mails: 1, fence: 1, status: "succeeded" };
  const all = async () => Promise.all([before.id, between.id, after.id].map(traces));
  expect(await all()).toEqual([once, once, once]);
  expect(double.violations).toEqual([]);
  await double.stop();

  // Back again: what the embedded executor still had in its tables finds that its run has ended.
  const again = await onEmbedded();
  await eventually("the old event", async () => {
    const rows = await db.$queryRaw<{ status: string }[]>`SELECT status FROM executor.run WHERE id = ${left?.id}`;
    return rows[0]?.status === "completed";
  });
  const last = await runTaskNow(actor, task.id);
  await finished(last.id);
  await again.stop(2_000);
  expect([...(await all()), await traces(last.id)]).toEqual([once, once, once, once]);
});
