import { type Tx, transaction } from "@/lib/db";
import { logger } from "@/lib/logger";
import { drainPendingEvents } from "./drain";
import type { ProductEvent } from "./types";

/** Writes the events beside the change that causes them: both are kept, or neither. */
export async function queueEvents(tx: Tx, events: readonly ProductEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.pendingEvent.createMany({
    data: events.map(({ id, name, data, ts }) => ({ eventId: id, name, data, ts })),
    skipDuplicates: true,
  });
}

/** A transaction whose events are handed to the engine right after the commit; the sweep is the safety net. */
export async function withEvents<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await transaction(work);
  drainPendingEvents().catch((error: unknown) => logger.warn("Events wait for the next sweep", { error }));
  return result;
}
