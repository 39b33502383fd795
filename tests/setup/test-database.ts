import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { connectTo, disconnect } from "@/lib/db";
import { TEMPLATE_DATABASE, withDatabase } from "./database-names";

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(inject("postgresUrl"), "postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  connectionString: string;
  drop(): Promise<void>;
}

/** A new database with every migration applied; `empty` gives one without any. */
export async function createTestDatabase(kind: "migrated" | "empty" = "migrated"): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = kind === "migrated" ? TEMPLATE_DATABASE : "template0";
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    connectionString: withDatabase(inject("postgresUrl"), name),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Gives this test file a database of its own and points lib/db at it. Call it at the top of the file. */
export function useTestDatabase(): { readonly connectionString: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    await connectTo(database.connectionString);
  });
  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });
  return {
    get connectionString() {
      if (!database) throw new Error("The test database exists from beforeAll on.");
      return database.connectionString;
    },
  };
}
