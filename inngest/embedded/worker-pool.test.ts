import { EventEmitter } from "node:events";
import type pg from "pg";
import { expect, it } from "vitest";
import { releasingOnce, WorkerPool } from "./worker-pool";

it("lets a connection be released twice, as graphile-worker does, and releases it once", async () => {
  let released = 0;
  const release = () => {
    released += 1;
    if (released > 1) throw new Error("Release called on client which has already been released to the pool.");
  };
  const client = { query: async () => "answer" };
  const connect = (callback?: (error: undefined, client: unknown, release: () => void) => void) =>
    callback ? callback(undefined, client, release) : Promise.resolve(client);
  const pool = releasingOnce({ connect, marker: 1 } as unknown as pg.Pool);
  pool.connect((_error, _client, done) => {
    done();
    done();
  });
  expect(released).toBe(1);
  expect(await pool.connect()).toBe(client);
  expect(pool).toHaveProperty("marker", 1);
});

const logger = { debug() {}, info() {}, warn() {}, error() {} };

/** Two jobs for one worker: the second waits in this process until it is given back, which fails. */
function breakingPool() {
  const given = Promise.withResolvers<void>();
  let fetched = false;
  const jobs = ["1", "2"].map((id) => ({
    ...{ id, task_identifier: "executor.item", task_id: 1, payload: { item: id }, attempts: 1, max_attempts: 25 },
    ...{ priority: 0, queue_name: null, key: null, flags: null, job_queue_id: null },
    ...{ run_at: new Date(), created_at: new Date(), updated_at: new Date() },
  }));
  const query = async (sent: string | { text: string }) => {
    const text = typeof sent === "string" ? sent : sent.text;
    if (/skip locked/i.test(text)) {
      const rows = fetched ? [] : jobs;
      fetched = true;
      return { rows };
    }
    if (!/attempts = greatest/i.test(text)) return { rows: [{ id: 1, identifier: "executor.item" }] };
    given.resolve();
    throw new Error("Connection terminated unexpectedly");
  };
  const client = Object.assign(new EventEmitter(), { query, release() {} });
  const connect = (callback?: (error: undefined, client: unknown, release: () => void) => void) =>
    callback ? callback(undefined, client, () => {}) : Promise.resolve(client);
  return { pool: Object.assign(new EventEmitter(), { query, connect }) as unknown as pg.Pool, given: given.promise };
}

it("outlives a connection that breaks while fetched jobs are given back at the end", async () => {
  const { pool, given } = breakingPool();
  const began = Promise.withResolvers<void>();
  const workers = new WorkerPool({
    ...{ pool, concurrency: 1, logger },
    run: async () => began.resolve(await Promise.resolve()),
  });
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  workers.start();
  await began.promise;
  await workers.stop(1_000);
  await given;
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
