import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256, as Prisma records it. */
  checksum: string;
}

export interface MigrationFiles {
  folder: string;
  lockfile: string | null;
  migrations: Migration[];
}

export async function readMigrations(root = process.cwd()): Promise<MigrationFiles> {
  const folder = join(root, "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  const migrations = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
  const lockfile = await readFile(join(folder, "migration_lock.toml"), "utf8").catch(() => null);
  return { folder, lockfile, migrations };
}

/** The same in the shape of the schema engine. */
export function toEngineList({ folder, lockfile, migrations }: MigrationFiles) {
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}
