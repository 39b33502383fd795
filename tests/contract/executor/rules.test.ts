import { setTimeout as pause } from "node:timers/promises";
import type { Inngest } from "inngest";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

let database: TestDatabase;
let app: TestApp;
let inspector: pg.Client;
const attempts: number[] = [];
const letThrough: string[] = [];
const won: number[] = [];
const passed: number[] = [];
const failures: string[] = [];
const drained: string[] = [];

function functions(client: Inngest) {
  const child = client.createFunction({ id: "child", retries: 0, triggers: [] }, async ({ event }) => {
    throw new Error(`child of ${(event.data as { of: string }).of}`);
  });
  return [
    child,
    client.createFunction(
      {
        id: "stubborn",
        retries: 2,
        triggers: [{ event: "r/stubborn" }],
        onFailure: async ({ error }) => void failures.push(error.message),
      },
      async ({ attempt }) => {
        attempts.push(attempt);
        throw new Error(`attempt ${attempt}`);
      },
    ),
    client.createFunction(
      { id: "filtered", triggers: [{ event: "r/filtered", if: "event.data.n > 3" }] },
      async ({ event }) => void letThrough.push(`n=${event.data.n}`),
    ),
    client.createFunction({ id: "parent", triggers: [{ event: "r/parent" }] }, async ({ step }) => {
      try {
        await step.invoke("call", { function: child, data: { of: "parent" } });
      } catch (error) {
        return step.run("seen", () => (error as Error).message);
      }
    }),
    client.createFunction(
      { id: "many", triggers: [{ event: "r/many" }], checkpointing: { bufferedSteps: 100 } },
      async ({ step }) => {
        for (let index = 0; index < 1_001; index++) await step.run(`s${index}`, () => index);
      },
    ),
    client.createFunction({ id: "race", triggers: [{ event: "r/race" }] }, async ({ step, group }) => {
      const quick = async () => {
        await step.sleep("nap", "1s");
        return step.run("quick", () => "quick");
      };
      const winner = await group.parallel({ mode: "race" }, () =>
        Promise.race([quick(), step.waitForEvent("slow", { event: "r/never", timeout: "3s" })]),
      );
      await step.run("after", () => won.push(performance.now()));
      return winner;
    }),
    client.createFunction(
      {
        id: "stoppable",
        cancelOn: [{ event: "r/stop", if: "async.data.id == event.data.id" }],
        triggers: [{ event: "r/stoppable" }],
      },
      async ({ step, event }) => {
        await step.sleep("nap", "1s");
        await step.run("after", () => passed.push(event.data.id));
      },
    ),
    client.createFunction({ id: "mixed", triggers: [{ event: "r/mixed" }] }, async ({ step }) => {
      const [answer, , work] = await Promise.all([
        step.waitForEvent("answer", { event: "r/answer", timeout: "1h" }),
        step.sleep("nap", "1s"),
        step.run("work", () => "worked"),
      ]);
      return [answer?.data.text, work];
    }),
    client.createFunction({ id: "slow", triggers: [{ event: "r/slow" }] }, async ({ step }) => {
      await step.run("work", () => pause(400));
      drained.push("slow");
    }),
    client.createFunction({ id: "nul", triggers: [{ event: "r/nul" }] }, async ({ step, event }) => {
      const text = await step.run("text", () => `${event.data.text}!`);
      await step.sleep("nap", "1s");
      return text;
    }),
  ];
}

beforeAll(async () => {
  database = await testDatabase();
  inspector = new pg.Client({ connectionString: database.connectionString });
  await inspector.connect();
  app = await startApp(database.connectionString, functions, { retryDelayMs: (attempt) => 50 * (attempt + 1) });
});

afterAll(async () => {
  await app?.executor.stop(500);
  await inspector?.end();
  await database?.drop();
});

async function endOf(functionId: string): Promise<{ status: string; output: unknown }> {
  for (;;) {
    const { rows } = await inspector.query("SELECT status, output FROM executor.run WHERE function_id = $1", [
      `wire-${functionId}`,
    ]);
    if (rows[0] && rows[0].status !== "running") return { status: rows[0].status, output: JSON.parse(rows[0].output) };
    await pause(30);
  }
}

describe("the executor's rules", () => {
  it("tries a failing function as often as it says, then hands it to onFailure", async () => {
    await app.client.send({ name: "r/stubborn", data: {} });
    await eventually("onFailure", () => failures.length === 1);
    expect(attempts).toEqual([0, 1, 2]);
    expect(failures).toEqual(["attempt 2"]);
    expect(await endOf("stubborn")).toMatchObject({
      status: "failed",
      output: { name: "Error", message: "attempt 2" },
    });
  });

  it("starts a function only for events that its trigger's expression lets through", async () => {
    await app.client.send([3, 4, 5].map((n) => ({ name: "r/filtered", data: { n } })));
    await app.client.send({ name: "r/filtered", data: {} });
    await eventually("two runs", () => letThrough.length === 2);
    await pause(200);
    expect(letThrough.sort()).toEqual(["n=4", "n=5"]);
  });

  it("gives the error of an invoked function to the step that invoked it", async () => {
    await app.client.send({ name: "r/parent", data: {} });
    const { status, output } = await endOf("parent");
    expect(status).toBe("completed");
    expect(output).toBe("child of parent");
  });

  it("cancels the run that the event names, and no other", async () => {
    await app.client.send([1, 2].map((id) => ({ name: "r/stoppable", data: { id } })));
    await pause(400);
    await app.client.send({ name: "r/stop", data: { id: 1 } });
    await eventually("the other run to go on", () => passed.length > 0);
    await pause(300);
    expect(passed).toEqual([2]);
    const { rows } = await inspector.query(
      "SELECT status, count(*)::int AS n FROM executor.run WHERE function_id = 'wire-stoppable' GROUP BY 1 ORDER BY 1",
    );
    expect(rows).toEqual([
      { status: "cancelled", n: 1 },
      { status: "completed", n: 1 },
    ]);
  });

  it("goes on when the first step of a race has ended", async () => {
    await app.client.send({ name: "r/race", data: {} });
    const startedAt = performance.now();
    expect(await endOf("race")).toEqual({ status: "completed", output: "quick" });
    expect(won).toHaveLength(1);
    expect((won[0] ?? 0) - startedAt).toBeLessThan(2_000);
  });

  it("waits side by side for an event, a time and work", async () => {
    await app.client.send({ name: "r/mixed", data: {} });
    await pause(300);
    await app.client.send({ name: "r/answer", data: { text: "yes" } });
    expect(await endOf("mixed")).toEqual({ status: "completed", output: ["yes", "worked"] });
  });

  it("ends a run at its thousand-and-first step", async () => {
    await app.client.send({ name: "r/many", data: {} });
    expect(await endOf("many")).toMatchObject({
      status: "failed",
      output: { message: "The run was ended: too many steps." },
    });
  });

  it("refuses an event over 512 KB and takes one below", async () => {
    const size = (bytes: number) => app.client.send({ name: "r/none", data: { text: "x".repeat(bytes) } });
    await expect(size(600 * 1024)).rejects.toThrow();
    await expect(size(400 * 1024)).resolves.toHaveProperty("ids.length", 1);
  });

  it("keeps text that PostgreSQL's jsonb would refuse", async () => {
    const text = "nul \u0000 and lone \ud800 surrogate";
    await app.client.send({ name: "r/nul", data: { text } });
    expect((await endOf("nul")).output).toBe(`${text}!`);
  });

  it("stores the events of a request once, however often the request comes", async () => {
    await app.client.send({ name: "r/none", data: {} });
    const sent = await eventually("the request", () =>
      app.wire.exchanges.findLast(({ path }) => path.startsWith("/e/")),
    );
    const again = await app.client["fetch"](`http://localhost${sent.path}`, {
      method: "POST",
      headers: sent.headers,
      body: JSON.stringify(sent.body),
    });
    expect(await again.json()).toEqual(sent.response);
    const { ids } = sent.response as { ids: string[] };
    const { rows } = await inspector.query("SELECT count(*)::int AS n FROM executor.event WHERE id = $1", [ids[0]]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("removes what is old and keeps what still runs", async () => {
    await inspector.query(
      "UPDATE executor.run SET ended_at = ended_at - interval '10 days'; UPDATE executor.event SET received_at = received_at - interval '10 days'",
    );
    await app.client.send({ name: "r/stubborn", data: {}, ts: Date.now() + 60_000 });
    await inspector.query("SELECT executor.sweep(interval '3 days')");
    const { rows } = await inspector.query(
      "SELECT (SELECT count(*)::int FROM executor.run) AS runs, (SELECT count(*)::int FROM executor.event) AS events, (SELECT count(*)::int FROM executor.step) AS steps",
    );
    expect(rows).toEqual([{ runs: 1, events: 1, steps: 0 }]);
  });

  it("finishes what is running when it is stopped with time to drain, and takes nothing new", async () => {
    await app.client.send({ name: "r/slow", data: {} });
    await eventually("the slow run", () => app.executor.state().active === 1);
    await app.executor.stop(2_000);
    expect(drained).toEqual(["slow"]);
    expect(app.executor.state()).toMatchObject({ running: false, active: 0 });
    const { rows } = await inspector.query("SELECT status FROM executor.run WHERE function_id = 'wire-slow'");
    expect(rows).toEqual([{ status: "completed" }]);
  });
});
