// npm run migration -- <name>: writes the next migration from prisma/schema.prisma.
// npm run migration -- --check: fails when a migration is missing.
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@/lib/db/embedded";
import { pendingSchemaChanges } from "@/lib/db/migrations/diff";

async function schemaChanges(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nighthawks-migration-"));
  const postgres = await startEmbeddedPostgres(folder);
  try {
    return await pendingSchemaChanges(postgres.connectionString);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(name: string, sql: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma", "migrations", `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  process.stdout.write(`Wrote ${folder}/migration.sql. Read it before you commit it.\n`);
}

async function main(argument: string | undefined): Promise<number> {
  if (argument !== "--check" && !/^[a-z][a-z0-9_]*$/.test(argument ?? "")) {
    process.stderr.write("Usage: npm run migration -- <name in lower_case> | --check\n");
    return 2;
  }
  const sql = await schemaChanges();
  if (sql === "") {
    process.stdout.write("The migrations lead to prisma/schema.prisma.\n");
    return 0;
  }
  if (argument !== "--check") {
    await write(argument ?? "", sql);
    return 0;
  }
  process.stderr.write(
    `The migrations do not lead to prisma/schema.prisma. Run "npm run migration -- <name>". Missing:\n${sql}\n`,
  );
  return 1;
}

process.exit(await main(process.argv[2]));
