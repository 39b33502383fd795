import { setTimeout as pause } from "node:timers/promises";
import { type Inngest, referenceFunction } from "inngest";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

let database: TestDatabase;
let app: TestApp;
let inspector: pg.Client;
const ends: { name: string; data: Record<string, unknown> }[] = [];
const seen: string[] = [];
let inside = 0;
let most = 0;

async function crowd(): Promise<void> {
  most = Math.max(most, ++inside);
  await pause(60);
  inside--;
}

/** Functions that show what a run does when it is cancelled, invoked, limited or too large. */
function functions(client: Inngest) {
  const napper = client.createFunction(
    {
      id: "napper",
      triggers: [{ event: "p/nap" }],
      cancelOn: [{ event: "p/stop", if: "async.data.id == event.data.id", timeout: "1h" }],
    },
    async ({ step, event }) => {
      await step.sleep("nap", "1h");
      seen.push(`napped ${event.data.id}`);
    },
  );
  const invoker = (id: string, timeout: string) =>
    client.createFunction({ id, triggers: [{ event: `p/${id}` }] }, async ({ step }) => {
      try {
        return await step.invoke("call", { function: napper, data: { id }, timeout });
      } catch (error) {
        return { name: (error as Error).name, message: (error as Error).message };
      }
    });
  const limited = (id: string, concurrency: { limit: number; scope?: "env"; key?: string }) =>
    client.createFunction({ id, concurrency: [concurrency], triggers: [{ event: `p/${id}` }] }, crowd);
  return [
    napper,
    invoker("impatient", "500ms"),
    invoker("patient", "1h"),
    client.createFunction({ id: "lost", triggers: [{ event: "p/lost" }] }, ({ step }) =>
      step.invoke("call", { function: referenceFunction({ functionId: "nowhere" }), data: {} }),
    ),
    client.createFunction(
      {
        id: "ends",
        triggers: [{ event: "inngest/function.finished" }, { event: "inngest/function.cancelled" }],
      },
      async ({ event }) => void ends.push({ name: event.name, data: event.data as Record<string, unknown> }),
    ),
    limited("unlimited", { limit: 0 }),
    limited("shared-a", { limit: 1, scope: "env", key: '"one"' }),
    limited("shared-b", { limit: 1, scope: "env", key: '"one"' }),
    client.createFunction({ id: "quick", triggers: [{ event: "p/quick" }] }, async () => "done"),
    client.createFunction({ id: "sleepers", retries: 0, triggers: [{ event: "p/sleepers" }] }, async ({ step }) => {
      await Promise.all(Array.from({ length: 1_001 }, (_, index) => step.sleep(`s${index}`, "1h")));
    }),
    client.createFunction({ id: "hoarder", retries: 0, triggers: [{ event: "p/hoarder" }] }, async ({ step }) => {
      for (let index = 0; index < 9; index++) await step.run(`s${index}`, () => "x".repeat(4_000_000));
    }),
    client.createFunction({ id: "twice", triggers: [{ event: "p/twice" }] }, async ({ step }) => {
      const first = await step.waitForEvent("first", { event: "p/word", timeout: "1h" });
      const second = await step.waitForEvent("second", { event: "p/word", timeout: "1h" });
      return [first?.data.n, second?.data.n];
    }),
  ];
}

beforeAll(async () => {
  database = await testDatabase();
  inspector = new pg.Client({ connectionString: database.connectionString });
  await inspector.connect();
  app = await startApp(database.connectionString, functions, { leaseMs: 3_000, retryDelayMs: () => 50 });
});

afterAll(async () => {
  await app?.executor.stop(500);
  await inspector?.end();
  await database?.drop();
});

interface Ended {
  id: string;
  status: string;
  output: unknown;
}

async function runsOf(functionId: string): Promise<Ended[]> {
  const { rows } = await inspector.query<{ id: string; status: string; output: string | null }>(
    "SELECT id, status, output FROM executor.run WHERE function_id = $1 ORDER BY created_at",
    [`wire-${functionId}`],
  );
  return rows.map((row) => ({ ...row, output: row.output === null ? null : JSON.parse(row.output) }));
}

const ended = (functionId: string, count = 1) =>
  eventually(`${functionId} to end`, async () => {
    const runs = await runsOf(functionId);
    return runs.length === count && runs.every(({ status }) => status !== "running") && runs;
  });

const waits = (eventName: string) =>
  eventually(`a wait for ${eventName}`, async () => {
    const waiting = "SELECT run_id FROM executor.step WHERE event_name = $1 AND position IS NULL";
    const { rows } = await inspector.query<{ run_id: string }>(waiting, [eventName]);
    return rows[0]?.run_id;
  });

const running = (functionId: string, id: unknown) =>
  eventually(`${functionId} to nap`, async () => {
    const { rows } = await inspector.query<{ id: string }>(
      `SELECT r.id FROM executor.run r JOIN executor.step s ON s.run_id = r.id AND s.kind = 'sleep' AND s.position IS NULL
       JOIN executor.event e ON e.id = r.event_id WHERE r.function_id = $1 AND e.body::jsonb #>> '{data,id}' = $2`,
      [`wire-${functionId}`, String(id)],
    );
    return rows[0]?.id;
  });

describe("a run that is cancelled", () => {
  it("is told to the functions that listen, once, with what a real server says", async () => {
    await app.client.send({ name: "p/nap", data: { id: "listened" } });
    const run = await running("napper", "listened");
    await app.client.send({ name: "p/stop", data: { id: "listened" } });
    await eventually("both events", () => ends.filter(({ data }) => data.run_id === run).length === 2);
    const told = ends.filter(({ data }) => data.run_id === run);
    expect(told.map(({ name }) => name).sort()).toEqual(["inngest/function.cancelled", "inngest/function.finished"]);
    expect(told[0]?.data).toMatchObject({
      _inngest: { status: "Cancelled" },
      function_id: "wire-napper",
      event: { name: "p/nap", data: { id: "listened" } },
    });
  });

  it("need not have started, and an event that comes after the time-out of the rule does nothing", async () => {
    const later = Date.now() + 3_600_000;
    const events = ["early", "late"].map((id) => ({ name: "p/nap", data: { id }, ts: later }));
    await app.client.send(events);
    await inspector.query(
      `UPDATE executor.run r SET created_at = created_at - interval '2 hours' FROM executor.event e
       WHERE e.id = r.event_id AND e.body::jsonb #>> '{data,id}' = 'late'`,
    );
    await app.client.send([
      { name: "p/stop", data: { id: "late" } },
      { name: "p/stop", data: { id: "early" } },
    ]);
    const { rows } = await inspector.query(
      `SELECT e.body::jsonb #>> '{data,id}' AS id, r.status FROM executor.run r JOIN executor.event e ON e.id = r.event_id
       WHERE e.body::jsonb #>> '{data,id}' IN ('early', 'late') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { id: "early", status: "cancelled" },
      { id: "late", status: "running" },
    ]);
  });
});

describe("an invocation", () => {
  it("that takes too long fails the step with the real server's error", async () => {
    await app.client.send({ name: "p/impatient", data: {} });
    const [run] = await ended("impatient");
    expect(run?.output).toEqual({
      name: "InngestInvokeTimeoutError",
      message: "Timed out waiting for invoked function to complete",
    });
  });

  it("whose run is cancelled fails the step", async () => {
    await app.client.send({ name: "p/patient", data: {} });
    await running("napper", "patient");
    await app.client.send({ name: "p/stop", data: { id: "patient" } });
    const [run] = await ended("patient");
    expect(run?.output).toMatchObject({ message: "function cancelled" });
  });

  it("of a function that there is not fails the run", async () => {
    await app.client.send({ name: "p/lost", data: {} });
    const [run] = await ended("lost");
    expect(run?.status).toBe("failed");
    expect(run?.output).toMatchObject({ message: expect.stringContaining("could not find function with ID") });
  });
});

describe("concurrency", () => {
  it("of 0 is no limit", async () => {
    most = 0;
    await app.client.send(Array.from({ length: 6 }, () => ({ name: "p/unlimited", data: {} })));
    await ended("unlimited", 6);
    expect(most).toBeGreaterThan(1);
  });

  it("in the scope of the environment is shared by the functions that name the same key", async () => {
    most = 0;
    await app.client.send(["a", "b", "a", "b"].map((which) => ({ name: `p/shared-${which}`, data: {} })));
    await ended("shared-a", 2);
    await ended("shared-b", 2);
    expect(most).toBe(1);
  });
});

describe("events", () => {
  it("start a function again under an id that was seen more than 24 h ago, and not before", async () => {
    const send = () => app.client.send({ name: "p/quick", data: {}, id: "once" });
    await send();
    await send();
    await ended("quick", 1);
    await inspector.query("UPDATE executor.dedupe SET expires_at = expires_at - interval '24 hours'");
    await send();
    await ended("quick", 2);
  });

  it("with a name of the server's own, or with no name at all, are refused", async () => {
    const post = (event: object) =>
      app.client["fetch"]("http://localhost/e/key", { method: "POST", body: JSON.stringify([event]) });
    const refused = await post({ name: "inngest/function.failed", data: {} });
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { error: "event name is reserved for internal use: inngest/function.failed", status: 400 },
    ]);
    expect((await post({ data: {} })).status).toBe(400);
    expect((await post({ name: "p/none", ts: 5 })).status).toBe(400);
  });

  it("are told only to waits that began before they came", async () => {
    await app.client.send({ name: "p/twice", data: {} });
    await waits("p/word");
    const { ids } = await app.client.send({ name: "p/word", data: { n: 1 } });
    await eventually("the second wait", async () => {
      const { rows } = await inspector.query(
        "SELECT name FROM executor.step WHERE event_name = 'p/word' AND position IS NULL",
      );
      return rows[0]?.name === "second";
    });
    // As if the receiver had died before it could note that all were told.
    await inspector.query("INSERT INTO executor.unsettled VALUES ($1, now() - interval '1 minute')", [ids[0]]);
    await eventually("the telling again", async () => {
      const { rows } = await inspector.query("SELECT 1 FROM executor.unsettled");
      return rows.length === 0;
    });
    await app.client.send({ name: "p/word", data: { n: 2 } });
    const [run] = await ended("twice");
    expect(run?.output).toEqual([1, 2]);
  });

  it("whose receiver died before it told anybody are told by another executor", async () => {
    await app.client.send({ name: "p/twice", data: {} });
    await waits("p/word");
    const body = (n: number) =>
      JSON.stringify({ name: "p/word", id: `dead-${n}`, ts: Date.now(), data: { n }, user: {} });
    for (const n of [3, 4]) {
      await waits("p/word");
      const step = n === 3 ? "first" : "second";
      await inspector.query("SELECT executor.receive($1, $2, $3, '[]', '{}')", [[`dead-${n}`], ["p/word"], [body(n)]]);
      await eventually(`the ${step} wait to end`, async () => {
        const { rows } = await inspector.query(
          "SELECT 1 FROM executor.step WHERE name = $1 AND event_name = 'p/word' AND position IS NULL",
          [step],
        );
        return rows.length === 0;
      });
    }
    const runs = await ended("twice", 2);
    expect(runs[1]?.output).toEqual([3, 4]);
  });
});

describe("limits", () => {
  it("count the steps that wait among the thousand", async () => {
    await app.client.send({ name: "p/sleepers", data: {} });
    const [run] = await ended("sleepers");
    expect(run).toMatchObject({ status: "failed", output: { message: "The run was ended: too many steps." } });
    const { rows } = await inspector.query("SELECT count(*)::int AS n FROM executor.item WHERE run_id = $1", [run?.id]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("end a run whose steps together are over 32 MiB", async () => {
    await app.client.send({ name: "p/hoarder", data: {} });
    const [run] = await ended("hoarder");
    expect(run).toMatchObject({ status: "failed" });
    expect(JSON.stringify(run?.output)).toMatch(/too large/);
  });
});

describe("the safety net", () => {
  it("wakes an item that waits for a key with room, and one that no job would wake", async () => {
    const events = ["one", "two"].map((id) => ({ name: "p/quick", data: { id }, ts: Date.now() + 3_600_000 }));
    await app.client.send(events);
    await inspector.query("DELETE FROM graphile_worker._private_jobs");
    const { rows } = await inspector.query<{ id: string }>(
      `UPDATE executor.item SET run_at = now() - interval '2 minutes', woken_at = now() - interval '2 minutes'
       WHERE run_id IN (SELECT id FROM executor.run WHERE function_id = 'wire-quick' AND status = 'running') RETURNING id`,
    );
    expect(rows).toHaveLength(2);
    await inspector.query("INSERT INTO executor.parked (item_id, key, slot_limit) VALUES ($1, 'free', 1)", [
      rows[0]?.id,
    ]);
    const woken = await inspector.query<{ n: number }>("SELECT executor.rescue() AS n");
    expect(woken.rows[0]?.n).toBe(2);
    await eventually("both to run", async () => (await runsOf("quick")).every(({ status }) => status === "completed"));
  });
});

describe("retention", () => {
  it("removes batch after batch until nothing old is left", async () => {
    await inspector.query("DELETE FROM executor.run; DELETE FROM executor.event");
    await inspector.query(
      "INSERT INTO executor.event (id, name, body, received_at) SELECT 'old-' || n, 'x', '{}', now() - interval '9 days' FROM generate_series(1, 5) n",
    );
    await inspector.query(
      `INSERT INTO graphile_worker._private_jobs (task_id, attempts, max_attempts, created_at, updated_at)
       SELECT id, 25, 25, now() - interval '9 days', now() - interval '9 days' FROM graphile_worker._private_tasks LIMIT 1`,
    );
    await inspector.query("DELETE FROM executor.dedupe");
    const removed: number[] = [];
    do {
      const { rows } = await inspector.query<{ n: number }>("SELECT executor.sweep(interval '3 days', 2) AS n");
      removed.push(rows[0]?.n ?? 0);
    } while (removed.at(-1) !== 0);
    expect(removed).toEqual([3, 2, 1, 0]);
  });
});
