import type pg from "pg";
import { expect, it } from "vitest";
import { releasingOnce } from "./worker-pool";

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
