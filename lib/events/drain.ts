import { pool } from "@/lib/db";

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
/** A drain that has lasted this long may hang on a dead connection: the next one does not wait for it. */
const PATIENCE_MS = 5_000;

// In conditions the statement's own time stands, because clock_timestamp() keeps PostgreSQL from using an index; the ids
// are an array, because PostgreSQL may join a subquery of many by reading the whole table.
/** Takes a batch for 30 s; if this process dies with it, another one sends it again under the same event id. */
async function claimBatch(): Promise<ClaimedEvent[]> {
  const { rows } = await pool().query<ClaimedEvent>({
    name: "events.claim",
    text: `UPDATE "PendingEvent" SET "attempts" = "attempts" + 1,
        "nextTryAt" = clock_timestamp() + least(30 * ("attempts" + 1), 300) * interval '1 second'
      WHERE "id" = ANY (ARRAY (
        SELECT "id" FROM "PendingEvent" WHERE "nextTryAt" <= statement_timestamp()
        ORDER BY "nextTryAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))
      RETURNING "id", "eventId", "name", "data", "ts"`,
  });
  return rows;
}

async function forget(batch: readonly ClaimedEvent[]): Promise<void> {
  const text = 'DELETE FROM "PendingEvent" WHERE "id" = ANY ($1)';
  await pool().query({ name: "events.forget", text, values: [batch.map((event) => event.id)] });
}

async function drain(sender: Sender): Promise<number> {
  let sent = 0;
  for (;;) {
    const batch = await claimBatch();
    if (batch.length === 0) return sent;
    await sender(batch.map(({ eventId, name, data, ts }) => ({ id: eventId, name, data, ts: ts.getTime() })));
    await forget(batch);
    sent += batch.length;
    if (batch.length < BATCH) return sent;
  }
}

let current: { work: Promise<number>; since: number } | null = null;
let next: Promise<number> | null = null;

function begin(sender: Sender): Promise<number> {
  const work = drain(sender);
  const mine = { work, since: performance.now() };
  current = mine;
  const done = () => {
    if (current === mine) current = null;
  };
  work.then(done, done);
  return work;
}

/**
 * Sends every event that is due for sending and forgets it once the engine has it. Returns how many were sent. Whoever
 * calls while one is at work shares the one after it, which sees what was committed before the call.
 */
export async function drainPendingEvents(): Promise<number> {
  const sender = shared.nighthawksSender;
  if (!sender) return 0;
  if (!current || performance.now() - current.since > PATIENCE_MS) return begin(sender);
  next ??= current.work
    .catch(() => 0)
    .then(() => {
      next = null;
      return drainPendingEvents();
    });
  return next;
}
