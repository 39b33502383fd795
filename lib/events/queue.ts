import { newId, type Tx, transaction } from "@/lib/db";
import { logger } from "@/lib/logger";
import { drainPendingEvents } from "./drain";
import type { ProductEvent } from "./types";

/** Transactions that have written events. */
const withQueued = new WeakSet<object>();

/** Writes the events beside the change that causes them: both are kept, or neither. */
export async function queueEvents(tx: Tx, events: readonly ProductEvent[]): Promise<void> {
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
export async function withEvents<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  let queued = false;
  const result = await transaction(async (tx) => {
    const answer = await work(tx);
    queued = withQueued.has(tx);
    return answer;
  });
  if (!queued) return result;
  drainPendingEvents().catch((error: unknown) => logger.warn("Events wait for the next sweep", { error }));
  return result;
}
