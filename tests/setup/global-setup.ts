import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "@/lib/db/embedded";
import { applyMigrations } from "@/lib/db/migrations/apply";
import { TEMPLATE_DATABASE, withDatabase } from "./database-names";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

async function createTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  await applyMigrations(withDatabase(serverUrl, TEMPLATE_DATABASE));
}

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "nighthawks-tests-"));
  const postgres = await startEmbeddedPostgres(folder);
  const tearDown = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createTemplate(postgres.connectionString);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide("postgresUrl", postgres.connectionString);
  return tearDown;
}
