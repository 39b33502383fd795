import { setTimeout as pause } from "node:timers/promises";
import type { Inngest, InngestFunction } from "inngest";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { normalise } from "../wire/normalise";
import { recorded } from "../wire/recording";
import type { Exchange } from "../wire/wire-recorder";
import { startApp, type TestApp, testDatabase } from "./test-app";

let database: TestDatabase;
let inspector: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  inspector = new pg.Client({ connectionString: database.connectionString });
  await inspector.connect();
});

afterAll(async () => {
  await inspector?.end();
  await database?.drop();
});

type Functions = (client: Inngest, appName: string) => InngestFunction.Any[];

/** Two apps, each with its executor, on one database. */
async function withTwoApps(
  functions: Functions,
  leaseMs: number,
  test: (one: TestApp, other: TestApp) => Promise<void>,
) {
  const [one, other] = await Promise.all(
    ["one", "other"].map((name) =>
      startApp(database.connectionString, (client) => functions(client, name), { leaseMs, concurrency: 3 }),
    ),
  );
  if (!one || !other) throw new Error("unreachable");
  try {
    await test(one, other);
  } finally {
    await Promise.all([one.executor.stop(500), other.executor.stop(500)]);
  }
}

const requestsTo = (app: TestApp) =>
  app.wire.exchanges.filter(({ direction, method }) => direction === "server to app" && method === "POST");

describe("executors side by side", () => {
  it("fire a cron once for each of its times, with the event that a real server sends", async () => {
    const cron: Functions = (client) => [
      client.createFunction({ id: "cron", triggers: [{ cron: "* * * * * *" }] }, async () => 1),
    ];
    await withTwoApps(cron, 5_000, async (one, other) => {
      await pause(4_300);
      const fired = [...requestsTo(one), ...requestsTo(other)];
      const times = fired.map(({ body }) => (body as { event: { id: string } }).event.id).sort();
      expect(times.length).toBeGreaterThanOrEqual(3);
      expect(new Set(times).size).toBe(times.length);
      const seconds = times.map((time) => Date.parse(time) / 1_000);
      expect(seconds).toEqual(seconds.map((_, index) => (seconds[0] ?? 0) + index));

      const expected = recorded("cron").map((exchange) => normalise(exchange));
      const [first] = JSON.parse(JSON.stringify(fired).replaceAll('"* * * * * *"', '"* * * * *"')) as Exchange[];
      expect(first && [normalise(first)]).toEqual(expected);
    });
  });

  it("hold a concurrency limit together, and share the work", async () => {
    let running = 0;
    let most = 0;
    const done: string[] = [];
    const limited: Functions = (client, name) => [
      client.createFunction(
        { id: "limited", concurrency: [{ key: "event.data.k", limit: 4 }], triggers: [{ event: "t/limited" }] },
        async ({ step }) =>
          step.run("work", async () => {
            most = Math.max(most, ++running);
            await pause(150);
            running--;
            done.push(name);
          }),
      ),
    ];
    await withTwoApps(limited, 5_000, async (one) => {
      await one.client.send(Array.from({ length: 24 }, () => ({ name: "t/limited", data: { k: "same" } })));
      await eventually("all runs", () => done.length === 24);
      // Three workers each: a fourth at the same time needs both.
      expect(most).toBe(4);
      expect(new Set(done)).toEqual(new Set(["one", "other"]));
    });
  });

  it("refuse the checkpoint and the answer of a holder that was taken over", async () => {
    const holders: string[] = [];
    const finished: string[] = [];
    const released = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const functions: Functions = (client, name) => [
      client.createFunction({ id: "held", triggers: [{ event: "t/held" }] }, async ({ step }) => {
        await step.run("before", () => "kept");
        await step.run("work", async () => {
          await released[holders.push(name) - 1]?.promise;
          return name;
        });
        await step.run("after", () => finished.push(name));
      }),
    ];
    await withTwoApps(functions, 60_000, async (one, other) => {
      await one.client.send({ name: "t/held", data: {} });
      await eventually("the first holder", () => holders.length === 1);
      // What any executor does once the lease of another has run out.
      await inspector.query("SELECT executor.retire(locked_by) FROM executor.item WHERE locked_by IS NOT NULL");
      await eventually("the second holder", () => holders.length === 2);
      released[0]?.resolve();
      const all = () => [...one.wire.exchanges, ...other.wire.exchanges];
      const refused = await eventually("the refusal", () => all().find(({ status }) => status === 409));
      expect(refused.path).toMatch(/^\/v1\/checkpoint\/\w+\/async$/);
      expect((refused.body as { generation_id: number }).generation_id).toBe(1);
      released[1]?.resolve();
      await eventually("the second holder to finish", () => finished.length > 0);
      const status = "SELECT status FROM executor.run WHERE function_id = 'wire-held'";
      await eventually("the run to complete", async () => {
        const { rows } = await inspector.query<{ status: string }>(status);
        return rows.length === 1 && rows[0]?.status === "completed";
      });

      const requests = [...requestsTo(one), ...requestsTo(other)].map(
        ({ body }) => body as { ctx: { generation_id: number }; steps: object },
      );
      expect(requests.map(({ ctx }) => ctx.generation_id).sort()).toEqual([1, 2]);
      expect(Object.values(requests.find(({ ctx }) => ctx.generation_id === 2)?.steps ?? {})).toEqual([
        { data: "kept" },
      ]);
      expect(finished).toEqual([holders[1]]);
    });
  });
});

describe("an executor that is gone", () => {
  it("loses its work to another within the lease, and the steps it finished are not run again", async () => {
    const ran: string[] = [];
    const functions = (client: Inngest) => [
      client.createFunction({ id: "orphan", triggers: [{ event: "t/orphan" }] }, async ({ step }) => {
        await step.run("a", () => ran.push("a"));
        await step.run("b", () => ran.push("b"));
      }),
    ];
    const app = await startApp(database.connectionString, functions, { leaseMs: 1_500 });
    // Far enough ahead that a slow machine does not start it; it is made due below.
    await app.client.send({ name: "t/orphan", data: {}, ts: Date.now() + 60_000 });
    await app.executor.stop(0);
    // As a process leaves it that was killed in step b: its row, its locks, and a step that it had stored.
    await inspector.query(`
      INSERT INTO executor.executor (id, pool_ids, lease_ms) VALUES ('dead', '{dead-pool}', 1500);
      INSERT INTO executor.step (run_id, id, kind, name, output, position)
        SELECT id, '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8', 'step', 'a', '{"data":1}', 0 FROM executor.run WHERE function_id = 'wire-orphan';
      UPDATE executor.item SET locked_by = 'dead', generation = 1, run_at = clock_timestamp();
      UPDATE graphile_worker._private_jobs SET locked_by = 'dead-pool', locked_at = now(), run_at = now()`);
    const startedAt = performance.now();
    const heir = await startApp(database.connectionString, functions, { leaseMs: 1_500 });
    await eventually("the run to end", () => ran.includes("b"), 4_000);
    expect(performance.now() - startedAt).toBeGreaterThan(700);
    expect(ran).toEqual(["b"]);
    expect(requestsTo(heir).map(({ headers }) => headers["x-inngest-generation-id"])).toEqual(["2"]);
    await heir.executor.stop(500);
  });

  it("keeps delayed events: they run on time after a restart", async () => {
    const startedAt: number[] = [];
    const functions = (client: Inngest) => [
      client.createFunction({ id: "later", triggers: [{ event: "t/later" }] }, async () => {
        startedAt.push(Date.now());
      }),
    ];
    const ts = Date.now() + 2_000;
    const before = await startApp(database.connectionString, functions);
    await before.client.send({ name: "t/later", data: {}, ts });
    await before.executor.stop(500);
    const after = await startApp(database.connectionString, functions);
    const at = await eventually("the delayed run", () => startedAt[0], 5_000);
    expect(at - ts).toBeGreaterThanOrEqual(0);
    expect(at - ts).toBeLessThan(500);
    await after.executor.stop(500);
    expect(after.executor.state().running).toBe(false);
  });
});
