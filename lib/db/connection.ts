import pg from "pg";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { PrismaClient } from "./generated/client";
import type { Listener } from "./listener";

/** Everything of lib/db that exists once per process, whichever bundle asks for it. */
interface Connection {
  connectionString?: string;
  pool?: pg.Pool;
  client?: PrismaClient;
  listener?: Listener;
}

const shared = globalThis as typeof globalThis & { nighthawksConnection?: Connection };

export function connection(): Connection {
  shared.nighthawksConnection ??= {};
  return shared.nighthawksConnection;
}

export function databaseConnectionString(): string {
  const found = connection().connectionString ?? getConfig().databaseUrl;
  if (found) return found;
  throw new AppError("unavailable", "The database has not been started yet.");
}

/** Without these handlers, stopping PostgreSQL would crash the process. */
export function survivesLostConnections(pool: pg.Pool): pg.Pool {
  const report = (error: Error) => logger.warn("A database connection was lost.", { error });
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  return pool;
}

/** Prisma's adapter writes and reads instants without a zone, so each session must run in UTC. */
export function connectionOptions(connectionString: string): pg.PoolConfig {
  return { connectionString, options: "-c TimeZone=UTC", application_name: "nighthawks" };
}

/** The raw pool that Prisma, the executor's queries and lib share. */
export function pool(): pg.Pool {
  const current = connection();
  current.pool ??= survivesLostConnections(
    new pg.Pool({
      ...connectionOptions(databaseConnectionString()),
      max: 8,
      idleTimeoutMillis: 3_000,
      connectionTimeoutMillis: 10_000,
    }),
  );
  return current.pool;
}

/** Points this process at a database; whatever was connected to another one is closed. */
export async function connectTo(connectionString: string): Promise<void> {
  await disconnect();
  connection().connectionString = connectionString;
}

export async function disconnect(): Promise<void> {
  const { pool: open, client, listener } = connection();
  shared.nighthawksConnection = {};
  await listener?.close();
  await client?.$disconnect();
  await open?.end();
}
