import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withSchemaEngine } from "./engine";
import { readMigrations, toEngineList } from "./files";

/** The SQL that leads from the migrations folder to prisma/schema.prisma; empty when they agree. */
export async function pendingSchemaChanges(connectionString: string): Promise<string> {
  const path = join(process.cwd(), "prisma", "schema.prisma");
  const content = await readFile(path, "utf8");
  const files = await readMigrations();
  const result = await withSchemaEngine(connectionString, (engine) =>
    engine.diff({
      from: files.migrations.length > 0 ? { tag: "migrations", ...toEngineList(files) } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path, content }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return result.exitCode === 2 ? (result.stdout ?? "") : "";
}
