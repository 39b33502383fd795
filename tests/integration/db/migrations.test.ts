import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applyMigrations } from "@/lib/db/migrations/apply";
import { pendingSchemaChanges } from "@/lib/db/migrations/diff";
import { readMigrations } from "@/lib/db/migrations/files";
import { createTestDatabase, type TestDatabase } from "../../setup/test-database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase("empty");
});
afterAll(() => database.drop());

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
  const result = await client.query(sql);
  await client.end();
  return result.rows;
}

it("applies every migration to an empty database, and the second time none", async () => {
  const { migrations } = await readMigrations();
  const names = migrations.map(({ name }) => name);
  expect(await applyMigrations(database.connectionString)).toEqual(names);
  expect(await applyMigrations(database.connectionString)).toEqual([]);
});

it("records them exactly as `prisma migrate deploy` does", async () => {
  const { migrations } = await readMigrations();
  const recorded = await rows(
    "SELECT migration_name, checksum, finished_at, applied_steps_count, logs FROM _prisma_migrations ORDER BY 1",
  );
  expect(recorded).toEqual(
    migrations.map(({ name, checksum }) => ({
      migration_name: name,
      checksum,
      finished_at: expect.any(Date),
      applied_steps_count: 1,
      logs: null,
    })),
  );
});

it("leaves no lock, connection or shadow database behind", async () => {
  expect(await pendingSchemaChanges(database.connectionString)).toBe("");
  expect(await rows("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'")).toEqual([]);
  expect(await rows("SELECT datname FROM pg_database WHERE datname LIKE 'nighthawks_shadow%'")).toEqual([]);
});

it("applies only what is missing to a database that has tables", async () => {
  const { migrations } = await readMigrations();
  const madeBy = (sql = "") => [...sql.matchAll(/^CREATE (?:TABLE|TYPE) "\w+"/gm)].map(([words]) => words);
  // One that can be undone by dropping what it made.
  const last = migrations.findLast(
    ({ sql }) =>
      madeBy(sql).length > 0 && !/^(ALTER TABLE|UPDATE)/m.test(sql.replaceAll(/^ALTER TABLE .* ADD CONSTRAINT/gm, "")),
  );
  const made = madeBy(last?.sql);
  expect(made.length).toBeGreaterThan(0);
  await rows(`DELETE FROM _prisma_migrations WHERE migration_name = '${last?.name}'`);
  for (const words of made.reverse()) await rows(`${words.replace("CREATE", "DROP")} CASCADE`);
  expect(await applyMigrations(database.connectionString)).toEqual([last?.name]);
});
