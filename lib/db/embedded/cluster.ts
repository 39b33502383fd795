import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AppError } from "@/lib/errors";
import type { Binaries } from "./binaries";
import type { OperatingUser } from "./operating-user";

export const SUPERUSER = "nighthawks";
const run = promisify(execFile);

function ownedBy(user: OperatingUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * Makes the database cluster unless it exists. It is made beside its final place and moved there when complete,
 * so that a start that was killed half-way leaves nothing that looks like a cluster.
 */
export async function ensureCluster(
  clusterDir: string,
  binaries: Binaries,
  password: string,
  user: OperatingUser | undefined,
): Promise<void> {
  if (existsSync(join(clusterDir, "PG_VERSION"))) return;
  const unfinished = `${clusterDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  ownedBy(user, unfinished);
  const cluster = join(unfinished, "cluster");
  const passwordFile = join(unfinished, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  ownedBy(user, passwordFile);
  const args = ["-D", cluster, "-U", SUPERUSER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions");
  try {
    await run(binaries.initdb, args, { cwd: "/", ...(user && { uid: user.uid, gid: user.gid }) });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new AppError("unavailable", `The database could not be created in ${clusterDir}.\n${stderr ?? ""}`.trim(), {
      cause: error,
    });
  }
  renameSync(cluster, clusterDir);
  rmSync(unfinished, { recursive: true, force: true });
}
