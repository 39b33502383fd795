import pg from "pg";
import type { ExecutorLogger } from "./types";

/**
 * Plans are made once for each connection, and when the tables may be empty: without these every plan of a statement with
 * arrays would be made anew each time, and one for an empty table would go on reading it whole.
 */
const PLANNING = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off";

/**
 * A pool whose connections may break without taking the process down: both the pool and each client have an error
 * handler, and the next query simply gets a new connection.
 */
export function createPool(connectionString: string, max: number, logger: ExecutorLogger): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    idleTimeoutMillis: 3_000,
    ...{ application_name: "nighthawks-executor", options: PLANNING },
  });
  pool.on("error", (error) => logger.warn("An idle database connection of the executor broke", { error }));
  pool.on("connect", (client) => {
    client.on("error", (error) => logger.warn("A database connection of the executor broke", { error }));
  });
  return pool;
}

/** The database's clock, read once and carried on by the process's monotonic clock until it is read again. */
export class DatabaseTime {
  #databaseMs = 0;
  #readAtMs = 0;

  constructor(private readonly pool: pg.Pool) {}

  async read(): Promise<Date> {
    const before = performance.now();
    const { rows } = await this.pool.query<{ ms: number }>(
      "SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms",
    );
    const after = performance.now();
    this.#databaseMs = rows[0]?.ms ?? 0;
    this.#readAtMs = (before + after) / 2;
    return new Date(this.#databaseMs);
  }

  nowMs(): number {
    return this.#databaseMs + (performance.now() - this.#readAtMs);
  }
}
