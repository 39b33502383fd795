import type { Inngest, InngestFunction } from "inngest";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

let database: TestDatabase;
let inspector: pg.Client;
const ran: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  inspector = new pg.Client({ connectionString: database.connectionString });
  await inspector.connect();
});

afterAll(async () => {
  await inspector?.end();
  await database?.drop();
});

type Make = (client: Inngest, version: string) => InngestFunction.Any;

const both: Make = (client, version) =>
  client.createFunction({ id: "both", triggers: [{ event: "c/both" }] }, async () => void ran.push(`both ${version}`));
const fresh: Make = (client, version) =>
  client.createFunction(
    { id: "fresh", triggers: [{ event: "c/fresh" }] },
    async () => void ran.push(`fresh ${version}`),
  );
const doomed: Make = (client) =>
  client.createFunction({ id: "doomed", retries: 1, triggers: [{ event: "c/doomed" }] }, async () => 1);
const ticking: Make = (client) =>
  client.createFunction({ id: "ticking", triggers: [{ cron: "* * * * * *" }] }, async () => void ran.push("tick"));
const steady: Make = (client) =>
  client.createFunction({ id: "steady", triggers: [{ event: "c/steady" }] }, async ({ step, event }) => {
    for (const name of ["a", "b", "c"]) await step.run(name, () => ran.push(`${name}${event.data.n}`));
    await step.sleep("nap", "200ms");
    return step.run("d", () => event.data.n);
  });

const start = (version: string, ...made: Make[]): Promise<TestApp> =>
  startApp(database.connectionString, (client) => made.map((make) => make(client, version)), {
    ...{ leaseMs: 2_000, concurrency: 5, retryDelayMs: () => 50 },
  });

const runsOf = async (id: string) => {
  const text = "SELECT status, output FROM executor.run WHERE function_id = $1 ORDER BY created_at";
  const { rows } = await inspector.query<{ status: string; output: string | null }>(text, [`wire-${id}`]);
  return rows;
};

describe("two versions of an app on one database", () => {
  it("share what both have, and leave to the other what only it has, whoever gets the event", async () => {
    const [old, young] = await Promise.all([start("old", both), start("young", both, fresh)]);
    await eventually("the old version to have heard of the new one", async () => {
      const { ids } = await old.client.send({ name: "c/fresh", data: {} });
      const { rows } = await inspector.query("SELECT 1 FROM executor.run WHERE event_id = $1", [ids[0]]);
      return rows.length === 1;
    });
    await young.client.send(Array.from({ length: 11 }, () => ({ name: "c/fresh", data: {} })));
    await old.client.send(Array.from({ length: 12 }, () => ({ name: "c/both", data: {} })));
    await eventually("all runs", () => ran.length === 24);
    expect(ran.filter((line) => line.startsWith("fresh"))).toEqual(Array(12).fill("fresh young"));
    const states = async () => [...(await runsOf("fresh")), ...(await runsOf("both"))].map(({ status }) => status);
    await eventually("all runs to end", async () => (await states()).every((status) => status === "completed"));
    await Promise.all([old.executor.stop(500), young.executor.stop(500)]);
  });
});

describe("a function that is gone", () => {
  it("has no crons any more, and what was left of its runs fails and says why", async () => {
    ran.length = 0;
    const before = await start("before", ticking, doomed);
    await eventually("two ticks", () => ran.length >= 2);
    await before.client.send({ name: "c/doomed", data: {}, ts: Date.now() + 1_500 });
    await before.executor.stop(500);

    const fired = (await runsOf("ticking")).length;
    const after = await start("after", both);
    await eventually("the run that was left to end", async () => (await runsOf("doomed"))[0]?.status === "failed");
    await after.client.send({ name: "c/both", data: {}, ts: Date.now() + 2_200 });
    await eventually("two more seconds", () => ran.includes("both after"));
    expect((await runsOf("ticking")).length).toBe(fired);
    expect((await runsOf("doomed"))[0]?.output).toContain('The function \\"wire-doomed\\" is not registered.');
    await after.executor.stop(500);
  });
});

describe("a database whose connections break", () => {
  it("loses no run: all end, as soon as it answers again", async () => {
    ran.length = 0;
    const app = await start("only", steady);
    const events = Array.from({ length: 30 }, (_, n) => ({ name: "c/steady", data: { n } }));
    await app.client.send(events);
    const cut = () =>
      inspector.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nighthawks-executor' AND datname = current_database()",
      );
    for (const least of [1, 10, 30, 60]) {
      await eventually(`${least} steps`, () => ran.length >= least);
      await cut();
    }
    const completed = async () => (await runsOf("steady")).filter(({ status }) => status === "completed");
    await eventually("all runs to end", async () => (await completed()).length === events.length, 20_000);
    expect((await completed()).map(({ output }) => Number(output)).sort((a, b) => a - b)).toEqual(
      events.map(({ data }) => data.n),
    );
    const { rows } = await inspector.query(
      "SELECT count(*)::int AS steps FROM executor.step s JOIN executor.run r ON r.id = s.run_id WHERE r.function_id = 'wire-steady'",
    );
    expect(rows).toEqual([{ steps: 30 * 5 }]);
    await app.executor.stop(500);
  });
});
