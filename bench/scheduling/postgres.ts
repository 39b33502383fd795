import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "@/lib/db/embedded";
import { applyMigrations } from "@/lib/db/migrations/apply";
import { withDatabase } from "@/tests/setup/database-names";

export interface Postgres {
  pid: number;
  folder: string;
  /** The settings that decide what a commit costs: the same for everybody. */
  settings: string;
  /** A new database; with the product's tables when `migrated`. */
  create(name: string, migrated: boolean): Promise<string>;
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
}

const SHOWN = ["server_version", "synchronous_commit", "fsync", "shared_buffers", "max_wal_size"];

async function onServer<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Runs one statement, and answers its rows. */
export const query = onServer;

/** Runs a statement again and again on one connection, whose making costs PostgreSQL more than most statements. */
export async function connected<T>(url: string, work: (ask: pg.Client["query"]) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client.query.bind(client) as pg.Client["query"]);
  } finally {
    await client.end();
  }
}

/** The product's own PostgreSQL with the product's settings, in a folder of its own. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "nighthawks-bench-"));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres(folder);
  const admin = withDatabase(server.connectionString, "postgres");
  const names = SHOWN.map((name) => `'${name}'`).join();
  const rows = await onServer<{ name: string; value: string }>(
    admin,
    `SELECT name, current_setting(name) AS value FROM pg_settings WHERE name IN (${names}) ORDER BY name`,
  );
  const drop = async (name: string) => void (await onServer(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return {
    ...{ pid: server.pid, folder },
    settings: rows.map(({ name, value }) => `${name} ${value}`).join(", "),
    drop,
    async create(name, migrated) {
      await drop(name);
      await onServer(admin, `CREATE DATABASE ${name}`);
      const url = withDatabase(server.connectionString, name);
      if (migrated) await applyMigrations(url);
      return url;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What loading leaves behind must not be cleaned up while something else is measured. */
export async function settleDown(url: string): Promise<void> {
  await onServer(url, "VACUUM ANALYZE");
  await onServer(url, "CHECKPOINT");
}
