import { EventEmitter } from "node:events";
import type { Inngest } from "inngest";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestDatabase } from "@/tests/setup/test-database";
import { eventually } from "../wire/eventually";
import { startApp, type TestApp, testDatabase } from "./test-app";

// The queue cannot store for a moment that a job is done, while others are under way.

let database: TestDatabase;
let inspector: pg.Client;
let app: TestApp;
const gates = new EventEmitter();
const ran: string[] = [];

const functions = (client: Inngest) => [
  client.createFunction({ id: "gated", triggers: [{ event: "q/gated" }] }, async ({ event }) => {
    ran.push(event.data.name);
    if (event.data.gated) await new Promise((resolve) => gates.once(event.data.name, resolve));
  }),
];

beforeAll(async () => {
  database = await testDatabase();
  inspector = new pg.Client({ connectionString: database.connectionString });
  await inspector.connect();
  app = await startApp(database.connectionString, functions, { concurrency: 4 });
  await inspector.query(`
    CREATE TABLE public.refuses (n int);
    CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF EXISTS (SELECT 1 FROM public.refuses) THEN RAISE EXCEPTION 'refused'; END IF;
      RETURN OLD;
    END $$;
    CREATE TRIGGER refuse BEFORE DELETE ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION public.refuse()`);
});

afterAll(async () => {
  for (const name of gates.eventNames()) gates.emit(name);
  await app?.executor.stop(500);
  await inspector?.end();
  await database?.drop();
});

const send = (names: string[], gated: boolean) =>
  app.client.send(names.map((name) => ({ name: "q/gated", data: { name, gated } })));
const completed = async () => {
  const { rows } = await inspector.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM executor.run WHERE status = 'completed'",
  );
  return rows[0]?.n ?? 0;
};
const jobs = async () => {
  const { rows } = await inspector.query<{ n: number }>("SELECT count(*)::int AS n FROM graphile_worker._private_jobs");
  return rows[0]?.n ?? 0;
};

it("goes on with other workers, whatever the old ones are still at, and nothing that they held waits", async () => {
  await send(["a", "b", "c", "d"], true);
  await eventually("four to run", () => ran.length === 4);
  await send(["e"], false);
  await inspector.query("INSERT INTO public.refuses VALUES (1)");
  gates.emit("a");
  await eventually("the first to end", async () => (await completed()) >= 1);
  await eventually("the one that waited", () => ran.includes("e"), 5_000);
  await inspector.query("DELETE FROM public.refuses");
  for (const [index, name] of ["b", "c", "d"].entries()) {
    gates.emit(name);
    await eventually(`${name} to end`, async () => (await completed()) >= index + 3);
  }
  await send(["f", "g", "h", "i", "j", "k"], false);
  await eventually("all to end", async () => (await completed()) === 11, 5_000);
  expect(ran).toHaveLength(11);
  await eventually("an empty queue", async () => (await jobs()) === 0, 5_000);
});
