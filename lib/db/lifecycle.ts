import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { connectTo, disconnect } from "./connection";
import { type EmbeddedPostgres, runningEmbeddedPostgres, startEmbeddedPostgres } from "./embedded";
import { applyMigrations } from "./migrations/apply";

export interface DatabaseState {
  running: boolean;
  kind: "embedded" | "external";
  /** The names of migrations that this start applied. */
  appliedMigrations: string[];
  migrated: boolean;
  postgresPid: number | undefined;
  adopted: boolean;
}

interface Lifecycle extends DatabaseState {
  embedded: EmbeddedPostgres | undefined;
}

const stopped: Lifecycle = {
  running: false,
  kind: "embedded",
  appliedMigrations: [],
  migrated: false,
  postgresPid: undefined,
  adopted: false,
  embedded: undefined,
};
const shared = globalThis as typeof globalThis & { nighthawksDatabase?: Lifecycle };

export function databaseState(): DatabaseState {
  const { embedded: _embedded, ...state } = shared.nighthawksDatabase ?? stopped;
  return state;
}

async function connectAndMigrate(connectionString: string): Promise<string[]> {
  await connectTo(connectionString);
  try {
    return await applyMigrations(connectionString);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "P1001" || code === "ECONNREFUSED" || code === "ENOTFOUND") {
      throw new AppError(
        "unavailable",
        "The database at DATABASE_URL cannot be reached. Is it running, and is the address right?",
        { cause: error },
      );
    }
    throw new AppError("unavailable", `The database could not be brought up to date: ${message}`, { cause: error });
  }
}

/** Embedded PostgreSQL, or the server at DATABASE_URL; connected and migrated when the promise resolves. */
export async function startDatabase(): Promise<DatabaseState> {
  const { databaseUrl, dataDir } = getConfig();
  const embedded = databaseUrl ? undefined : await startEmbeddedPostgres(dataDir);
  const lifecycle: Lifecycle = {
    ...stopped,
    running: true,
    kind: embedded ? "embedded" : "external",
    postgresPid: embedded?.pid,
    adopted: embedded?.adopted ?? false,
    embedded,
  };
  shared.nighthawksDatabase = lifecycle;
  try {
    lifecycle.appliedMigrations = await connectAndMigrate(embedded?.connectionString ?? databaseUrl ?? "");
  } catch (error) {
    await stopDatabase();
    throw error;
  }
  lifecycle.migrated = true;
  if (lifecycle.appliedMigrations.length > 0) {
    logger.info("Applied migrations.", { migrations: lifecycle.appliedMigrations });
  }
  return databaseState();
}

/** For command-line scripts: joins the database of a running server, and starts it only when there is none. */
export async function openDatabase(): Promise<void> {
  const { databaseUrl, dataDir } = getConfig();
  const running = databaseUrl ? undefined : runningEmbeddedPostgres(dataDir);
  if (running) await connectTo(running);
  else await startDatabase();
}

/** Closes the connections and, when it is ours, stops PostgreSQL. */
export async function stopDatabase(): Promise<void> {
  const embedded = shared.nighthawksDatabase?.embedded;
  delete shared.nighthawksDatabase;
  await disconnect();
  await embedded?.stop();
}
