import { newId, type Plain, plainTransaction, type Tx, transaction, Unusual } from "@/lib/db";
import { logger } from "@/lib/logger";
import { drainPendingEvents } from "./drain";
import type { ProductEvent } from "./types";

/** Transactions that have written events. */
const withQueued = new WeakSet<object>();

/** Writes the events beside the change that causes them: both are kept, or neither. */
export async function queueEvents(tx: Plain, events: readonly ProductEvent[]): Promise<void> {
  if (events.length === 0) return;
  withQueued.add(tx);
  const rows = events.map((event) => ({ ...event, rowId: newId() }));
  await tx.$executeRaw`
    INSERT INTO "PendingEvent" ("id", "eventId", "name", "data", "ts", "nextTryAt")
    SELECT "rowId", "id", "name", "data", "ts", date_trunc('milliseconds', statement_timestamp()) FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS event ("rowId" text, "id" text, "name" text, "data" jsonb, "ts" timestamptz)
    ON CONFLICT DO NOTHING`;
}

/** A transaction whose events are handed to the engine right after the commit; the sweep is the safety net. */
export function withEvents<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return handingOn((watched) => transaction((tx) => watched(tx, work(tx))));
}

/** The same on a plain connection for `usual`; where that throws Unusual, everything is undone and done by `work`. */
export async function withEventsPlainly<T>(
  usual: (plain: Plain) => Promise<T>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await handingOn((watched) => plainTransaction((plain) => watched(plain, usual(plain))));
  } catch (error) {
    if (error instanceof Unusual) return withEvents(work);
    throw error;
  }
}

async function handingOn<T>(begin: (watched: (tx: object, work: Promise<T>) => Promise<T>) => Promise<T>): Promise<T> {
  let queued = false;
  const result = await begin(async (tx, work) => {
    const answer = await work;
    queued = withQueued.has(tx);
    return answer;
  });
  if (queued) drainPendingEvents().catch((error: unknown) => logger.warn("Events wait for the next sweep", { error }));
  return result;
}
