import type { Inngest } from "inngest";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CuttingProxy, startCuttingProxy } from "@/tests/fault/nemesis/cutting-proxy";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

// Two executors; the connections of one go through a proxy that cuts them when PostgreSQL has committed and before the
// answer is there.

let database: TestDatabase;
let proxy: CuttingProxy;
let cut: TestApp;
let other: TestApp | undefined;
const gate = Promise.withResolvers<void>();
const ran: string[] = [];

const functions = (client: Inngest) => [
  client.createFunction({ id: "quick", triggers: [{ event: "p/quick" }] }, async () => void ran.push("quick")),
  client.createFunction({ id: "long", triggers: [{ event: "p/long" }] }, async () => {
    ran.push("long");
    await gate.promise;
  }),
];

beforeAll(async () => {
  database = await testDatabase();
  const behind = new URL(database.connectionString);
  const port = Number(behind.port);
  proxy = await startCuttingProxy(() => port);
  behind.port = String(proxy.port);
  cut = await startApp(behind.href, functions, { concurrency: 1 });
});

afterAll(async () => {
  gate.resolve();
  await cut?.executor.stop(500);
  await other?.executor.stop(500);
  await proxy?.close();
  await database?.drop();
});

it("an executor that did not hear that its claim was stored gives the item back, and another one takes it", async () => {
  await cut.client.send({ name: "p/quick", data: {}, ts: Date.now() + 1_000 });
  proxy.cutAfterCommit();
  await eventually("the cut", () => proxy.cuts.afterCommit === 1);
  // Its only worker is busy now, so that the claim that failed is tried again by the other executor.
  await cut.client.send({ name: "p/long", data: {} });
  await eventually("the long one", () => ran.includes("long"));

  other = await startApp(database.connectionString, functions);
  await eventually("the quick one", () => ran.includes("quick"));
  expect(ran.sort()).toEqual(["long", "quick"]);
});
