import { db } from "@/lib/db";

export interface SentEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  /** Milliseconds since 1970. */
  ts: number;
}

type Sender = (events: SentEvent[]) => Promise<void>;

// The sender is registered at start-up by one bundle and used by all of them.
const shared = globalThis as typeof globalThis & { nighthawksSender?: Sender };

export function registerSender(sender: Sender): void {
  shared.nighthawksSender = sender;
}

interface ClaimedEvent {
  id: string;
  eventId: string;
  name: string;
  data: Record<string, unknown>;
  ts: Date;
}

const BATCH = 200;

// In conditions the statement's own time stands, because clock_timestamp() keeps PostgreSQL from using an index.
/** Takes a batch for 30 s; if this process dies with it, another one sends it again under the same event id. */
function claimBatch(): Promise<ClaimedEvent[]> {
  return db.$queryRaw<ClaimedEvent[]>`
    UPDATE "PendingEvent" SET "attempts" = "attempts" + 1,
      "nextTryAt" = clock_timestamp() + least(30 * ("attempts" + 1), 300) * interval '1 second'
    WHERE "id" IN (
      SELECT "id" FROM "PendingEvent" WHERE "nextTryAt" <= statement_timestamp()
      ORDER BY "nextTryAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "eventId", "name", "data", "ts"`;
}

/** Sends every event that is due for sending and forgets it once the engine has it. Returns how many were sent. */
export async function drainPendingEvents(): Promise<number> {
  const sender = shared.nighthawksSender;
  if (!sender) return 0;
  let sent = 0;
  for (;;) {
    const batch = await claimBatch();
    if (batch.length === 0) return sent;
    await sender(batch.map(({ eventId, name, data, ts }) => ({ id: eventId, name, data, ts: ts.getTime() })));
    await db.pendingEvent.deleteMany({ where: { id: { in: batch.map((event) => event.id) } } });
    sent += batch.length;
  }
}
