import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@/lib/errors";
import type { Binaries } from "./binaries";
import type { OperatingUser } from "./operating-user";
import { isAlive, programName } from "./processes";

const MAX_LOG_BYTES = 10 * 1024 * 1024;
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "64MB",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  max_wal_size: "256MB",
};

export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that postmaster.pid names, if it is alive: left by a killed Node process, or still starting. */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const lives = pid > 0 && isAlive(pid) && (programName(pid) ?? "").includes("postgres");
  return lives && port > 0 ? { pid, port } : undefined;
}

/** After a crash of the machine the number in postmaster.pid may belong to another program, which PostgreSQL would respect. */
export function removeStalePidFile(clusterDir: string): void {
  rmSync(join(clusterDir, "postmaster.pid"), { force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function openLog(path: string): number {
  const grown = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES;
  return openSync(path, grown ? "w" : "a", 0o600);
}

export interface StartedPostmaster extends Postmaster {
  /** Resolves with the log's end when the server has ended. */
  ended: Promise<string>;
}

/** Empty when the data folder has been removed with its log. */
function logTail(path: string): string {
  if (!existsSync(path)) return "";
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-12).join("\n");
}

/** Spawned detached and in `/`: a signal to this process's group must not stop the database before the app has drained. */
export async function spawnPostmaster(
  clusterDir: string,
  logPath: string,
  binaries: Binaries,
  user: OperatingUser | undefined,
): Promise<StartedPostmaster> {
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openLog(logPath);
  const child: ChildProcess = spawn(binaries.postgres, ["-D", clusterDir, ...settings], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", () => resolve(logTail(logPath)));
  });
  child.unref();
  return { pid: child.pid ?? 0, port, ended };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function endsWithin(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** A fast shutdown (connections are closed, data is flushed); an immediate one, which recovers at the next start, if that hangs. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, "SIGINT");
  if (await endsWithin(pid, 10_000)) return;
  signal(pid, "SIGQUIT");
  if (await endsWithin(pid, 5_000)) return;
  throw new AppError("unavailable", `PostgreSQL (process ${pid}) does not stop.`);
}
