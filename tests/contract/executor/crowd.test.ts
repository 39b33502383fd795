import type { Inngest } from "inngest";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

const RUNS = 80;

let database: TestDatabase;
let apps: TestApp[];
const ended: number[] = [];
const bodies = new Map<string, number>();
const complaints: string[] = [];

const ran = (body: string) => void bodies.set(body, (bodies.get(body) ?? 0) + 1);
/** The safety net may wake an item a moment before its key's next holder does: that is no complaint. */
const complain = (message: string, fields: Record<string, unknown> = {}) =>
  void (message.startsWith("Woke items") || complaints.push(`${message} ${fields.error ?? ""}`));
const logger = { debug() {}, info() {}, warn: complain, error: complain };

/** Every run invokes two others under keys that many share, and works beside them. */
function functions(client: Inngest) {
  const child = client.createFunction(
    { id: "child", concurrency: [{ key: "event.data.key", limit: 3 }], triggers: [] },
    async ({ event, step }) => {
      const { name } = event.data as { name: string };
      await step.run("first", () => ran(`${name} first`));
      await step.sleep("nap", "20ms");
      return step.run("second", () => ran(`${name} second`));
    },
  );
  const parent = client.createFunction({ id: "parent", triggers: [{ event: "m/parent" }] }, async ({ event, step }) => {
    const n = event.data.n as number;
    await Promise.all([
      step.invoke("one", { function: child, data: { key: n % 7, name: `${n} one` } }),
      step.invoke("other", { function: child, data: { key: n % 5, name: `${n} other` } }),
      step.run("own", () => ran(`${n} own`)),
    ]);
    await step.run("end", () => ended.push(n));
  });
  return [child, parent];
}

beforeAll(async () => {
  database = await testDatabase();
  const start = () => startApp(database.connectionString, functions, { concurrency: 20, logger });
  apps = await Promise.all([start(), start(), start()]);
});

afterAll(async () => {
  await Promise.all((apps ?? []).map((app) => app.executor.stop(500)));
  await database?.drop();
});

it("three executors carry a crowd of runs that wait for each other: no deadlock, nothing twice, nothing lost", {
  timeout: 90_000,
}, async () => {
  const events = Array.from({ length: RUNS }, (_, n) => ({ name: "m/parent", data: { n } }));
  await apps[0]?.client.send(events);
  await eventually("all runs to end", () => ended.length >= RUNS, 60_000);
  expect(ended.toSorted((one, other) => one - other)).toEqual(events.map(({ data }) => data.n));
  expect(bodies.size).toBe(RUNS * 5);
  expect([...bodies.values()].every((times) => times === 1)).toBe(true);
  expect(complaints).toEqual([]);
});
