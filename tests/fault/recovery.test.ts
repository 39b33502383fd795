import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { databaseClock, db, pool } from "@/lib/db";
import { createTask, runTaskNow } from "@/lib/tasks";
import { actorOf } from "../factories/actor";
import { buildSchedule } from "../factories/schedule";
import { createUser } from "../factories/user";
import { type FakeModelServer, startFakeModelServer } from "../fakes/openai-compatible-server";
import { until } from "../setup/api-client";
import { type EngineProcess, startEngine } from "../setup/start-engine";
import { useTestDatabase } from "../setup/test-database";

// Two processes share one database. One is killed, or PostgreSQL crashes and recovers: what was running goes on, what
// is due goes on being run, and nothing is run twice. Times are the database's.

const database = useTestDatabase();

const LEASE_SECONDS = 5;
const SECOND = 1000;
const finish = { name: "finish", arguments: JSON.stringify({ outcome: "done", summary: "Done.", evidence: [] }) };

let model: FakeModelServer;
let gate = Promise.withResolvers<void>();
/** How often the model was asked by the run that is made to wait. */
let questions = 0;

beforeAll(async () => {
  model = await startFakeModelServer(async ({ messages }) => {
    if (!JSON.stringify(messages).includes("WAIT")) return { calls: [finish] };
    questions += 1;
    await gate.promise;
    return { calls: [finish] };
  });
});
afterAll(() => model.close());

const engines: EngineProcess[] = [];
afterEach(async () => {
  gate.resolve();
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
});

async function start(): Promise<EngineProcess> {
  const engine = await startEngine({
    ...{ DATABASE_URL: database.connectionString, RUN_LEASE_SECONDS: String(LEASE_SECONDS) },
    ...{ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: "test-key", OPENAI_MODEL: "fake" },
  });
  engines.push(engine);
  return engine;
}

/** A run whose model does not answer before the gate opens. */
async function waitingRun() {
  gate = Promise.withResolvers<void>();
  questions = 0;
  const actor = actorOf(await createUser());
  const prompt = "WAIT for the answer.";
  const task = await createTask(actor, { name: "Waits", prompt, schedule: buildSchedule(), tools: [] });
  const { id } = await runTaskNow(actor, task.id);
  return { id, read: () => db.run.findUniqueOrThrow({ where: { id }, include: { steps: true } }) };
}

async function everySecondTask() {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ cronExpressions: ["* * * * * *"], overlap: "allow", catchUp: "all" });
  const { id } = await createTask(actor, { name: "Ticks", prompt: "Say hello.", schedule, tools: [] });
  const succeeded = (after: Date) =>
    db.run.count({ where: { taskId: id, status: "succeeded", startedAt: { gt: after } } });
  return { id, succeeded };
}

/** Every due time since the first one has exactly one row, it ran once, and none began before its time. */
async function expectEachOnce(taskId: string): Promise<void> {
  const now = await databaseClock.now();
  const rows = await db.run.findMany({
    where: { taskId, dueAt: { lte: new Date(now.getTime() - 20 * SECOND) } },
    orderBy: { dueAt: "asc" },
  });
  const first = rows[0]?.dueAt.getTime() ?? 0;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ dueAt }) => dueAt.getTime())).toEqual(rows.map((_row, index) => first + index * SECOND));
  expect(rows.filter(({ startedAt, dueAt }) => startedAt !== null && startedAt < dueAt)).toEqual([]);
  expect(rows.filter(({ status }) => status !== "succeeded")).toEqual([]);
}

/** What a crash of the server does: every connection is cut, nothing is written down, and it recovers from its log. */
async function crashPostgres(): Promise<Date> {
  const client = await pool().connect();
  const { rows } = await client.query<{ pid: number; now: Date }>(
    "SELECT pg_backend_pid() AS pid, clock_timestamp() AS now",
  );
  const ended = new Promise((resolve) => client.once("end", resolve));
  process.kill(rows[0]?.pid ?? Number.NaN, "SIGKILL");
  await ended;
  client.release(true);
  return rows[0]?.now ?? new Date(Number.NaN);
}

test("kill -9: the run that was executing goes on elsewhere within the lease and five seconds, no step twice", {
  timeout: 120_000,
}, async () => {
  const first = await start();
  const { read } = await waitingRun();
  await until(
    async () => questions,
    (asked) => asked === 1,
  );
  await start();
  const before = await read();
  const killedAt = await databaseClock.now();
  await first.kill();
  await until(
    async () => questions,
    (asked) => asked === 2,
  );
  const resumedMs = (await databaseClock.now()).getTime() - killedAt.getTime();
  gate.resolve();
  const run = await until(read, ({ status }) => status !== "running" && status !== "queued");
  expect(run).toMatchObject({ status: "succeeded", startedAt: before.startedAt });
  expect(run.fence).toBeGreaterThanOrEqual(before.fence);
  expect(run.steps.filter(({ kind }) => kind === "model")).toMatchObject([{ attempt: 2, status: "done" }]);
  expect(resumedMs).toBeLessThan((LEASE_SECONDS + 5) * SECOND);
});

test("kill -9: what is due is run by the other process, each due time once", { timeout: 180_000 }, async () => {
  const [first] = [await start(), await start()];
  const task = await everySecondTask();
  await until(
    () => task.succeeded(new Date(0)),
    (count) => count >= 3,
  );
  const killedAt = await databaseClock.now();
  await first?.kill();
  await until(
    () => task.succeeded(new Date(killedAt.getTime() + (LEASE_SECONDS + 5) * SECOND)),
    (count) => count >= 25,
    90_000,
  );
  await expectEachOnce(task.id);
});

test("PostgreSQL crashes: what runs goes on, and due times are run again within ten seconds, each once", {
  timeout: 180_000,
}, async () => {
  await start();
  await start();
  const task = await everySecondTask();
  const waiting = await waitingRun();
  await until(
    () => task.succeeded(new Date(0)),
    (count) => count >= 3,
  );
  await until(
    async () => questions,
    (asked) => asked >= 1,
  );
  const crashedAt = await crashPostgres();
  const again = await until(
    () =>
      db.run
        .findFirst({
          where: { taskId: task.id, startedAt: { gt: crashedAt }, status: "succeeded" },
          orderBy: { startedAt: "asc" },
        })
        .catch(() => null),
    (run) => run !== null,
  );
  expect((again?.startedAt?.getTime() ?? 0) - crashedAt.getTime()).toBeLessThan(10 * SECOND);
  gate.resolve();
  expect(await until(waiting.read, ({ status }) => status !== "running" && status !== "queued")).toMatchObject({
    status: "succeeded",
  });
  await until(
    () => task.succeeded(new Date(crashedAt.getTime() + 10 * SECOND)),
    (count) => count >= 25,
    90_000,
  );
  await expectEachOnce(task.id);
});
