import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@/lib/errors";
import { processIdentity } from "./processes";

interface Holder {
  pid: number;
  identity: string | undefined;
}

function lockPath(dataDir: string): string {
  return join(dataDir, "server.lock");
}

/** The living process that holds the data folder, if any. */
export function lockHolder(dataDir: string): number | undefined {
  try {
    const holder = JSON.parse(readFileSync(lockPath(dataDir), "utf8")) as Holder;
    return processIdentity(holder.pid) === holder.identity && holder.identity ? holder.pid : undefined;
  } catch {
    return undefined;
  }
}

function refuse(dataDir: string, pid: number): never {
  throw new AppError(
    "conflict",
    `Another Nighthawks server (process ${pid}) already uses the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder for this one.`,
  );
}

/** One server per data folder. Returns what releases it; a lock left by a killed server is taken over. */
export function acquireServerLock(dataDir: string): () => void {
  const path = lockPath(dataDir);
  const holder = lockHolder(dataDir);
  if (holder === process.pid) return () => rmSync(path, { force: true });
  if (holder !== undefined) refuse(dataDir, holder);
  rmSync(path, { force: true });
  const content: Holder = { pid: process.pid, identity: processIdentity(process.pid) };
  try {
    writeFileSync(path, JSON.stringify(content), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    refuse(dataDir, lockHolder(dataDir) ?? 0);
  }
  return () => rmSync(path, { force: true });
}
