import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { persistedSecret } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { findBinaries } from "./binaries";
import { ensureCluster, SUPERUSER } from "./cluster";
import { prepareDataFolder } from "./data-folder";
import { assertReachable, operatingUser } from "./operating-user";
import {
  findPostmaster,
  type Postmaster,
  removeStalePidFile,
  type StartedPostmaster,
  spawnPostmaster,
  stopPostmaster,
} from "./postmaster";
import { isAlive } from "./processes";
import { acquireServerLock, lockHolder } from "./server-lock";

const DATABASE = "nighthawks";
const START_TIMEOUT_MS = 60_000;
// The port may be taken in between, and the children of a killed server need a moment to let go of its memory.
const ATTEMPT_DELAYS_MS = [0, 100, 400, 1_000, 2_500];

export interface EmbeddedPostgres {
  connectionString: string;
  pid: number;
  port: number;
  /** True when the server was running already, left behind by a killed process. */
  adopted: boolean;
  stop(): Promise<void>;
}

function connectionString(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function tryConnect(url: string): Promise<pg.Client | "starting" | "refused"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    // 57P03: still starting up or recovering. 28P01: the port belongs to somebody else's server.
    return code === "28P01" ? "refused" : "starting";
  }
}

/** Waits until the server takes connections, and makes the product's database in it. False when it ended instead. */
async function becomesReady(server: Postmaster, password: string): Promise<boolean> {
  const url = connectionString(server.port, password, "postgres");
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const client = await tryConnect(url);
    if (client === "refused") return false;
    if (client !== "starting") {
      const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
      if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
      await client.end();
      return true;
    }
    if (!isAlive(server.pid)) return false;
    await sleep(25);
  }
  throw new AppError(
    "unavailable",
    `PostgreSQL (process ${server.pid}) did not become ready within ${START_TIMEOUT_MS / 1000} s.`,
  );
}

async function start(dataDir: string, password: string): Promise<{ server: Postmaster; adopted: boolean }> {
  const clusterDir = join(dataDir, "postgres");
  const logPath = join(dataDir, "postgres.log");
  const left = findPostmaster(clusterDir);
  if (left && (await becomesReady(left, password))) return { server: left, adopted: true };
  if (left && isAlive(left.pid)) {
    throw new AppError(
      "unavailable",
      `A PostgreSQL (process ${left.pid}) runs on ${clusterDir} and refuses the password in ${join(dataDir, "database-password")}. Restore that file, or stop the process.`,
    );
  }

  const binaries = findBinaries();
  const user = operatingUser(clusterDir);
  if (user) {
    assertReachable(clusterDir, "the data folder", user);
    assertReachable(binaries.postgres, "the PostgreSQL program", user);
  }
  await ensureCluster(clusterDir, binaries, password, user);
  removeStalePidFile(clusterDir);
  let last: StartedPostmaster | undefined;
  for (const delayMs of ATTEMPT_DELAYS_MS) {
    await sleep(delayMs);
    last = await spawnPostmaster(clusterDir, logPath, binaries, user);
    if (await becomesReady(last, password)) return { server: last, adopted: false };
  }
  throw new AppError("unavailable", `PostgreSQL did not start. The end of ${logPath}:\n${(await last?.ended) ?? ""}`);
}

/** Starts the database of this data folder, or adopts the one that a killed process left running. */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  prepareDataFolder(dataDir);
  const release = acquireServerLock(dataDir);
  try {
    const password = persistedSecret(dataDir, "database-password");
    const { server, adopted } = await start(dataDir, password);
    if (adopted) logger.info("Adopted the running database.", { pid: server.pid, port: server.port });
    return {
      connectionString: connectionString(server.port, password, DATABASE),
      pid: server.pid,
      port: server.port,
      adopted,
      stop: async () => {
        await stopPostmaster(server.pid);
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The database of a server that is running on this data folder now; for command-line scripts beside it. */
export function runningEmbeddedPostgres(dataDir: string): string | undefined {
  if (lockHolder(dataDir) === undefined) return undefined;
  const server = findPostmaster(join(dataDir, "postgres"));
  return server && connectionString(server.port, persistedSecret(dataDir, "database-password"), DATABASE);
}
