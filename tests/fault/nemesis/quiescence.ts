import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { resolveUnknownEffect } from "@/lib/runs";
import { resumeTask } from "@/lib/tasks";
import type { actorOf } from "@/tests/factories/actor";

type Actor = ReturnType<typeof actorOf>;

/** So long nothing may happen. Attempts that failed are made again after up to five minutes. */
const PATIENCE_MS = 400_000;

export interface Person {
  actor: Actor;
  /** Whether the act of this key has arrived outside. */
  hasArrived(key: string): Promise<boolean>;
}

/** What waits for its turn waits for a run that waits for the person, or is stuck. */
const OPEN = `SELECT
  (SELECT count(*)::int FROM "Run" WHERE "status" = 'running' OR "status" = 'queued' AND NOT "waitsTurn") AS live,
  (SELECT count(*)::int FROM "Task" WHERE "cursorAt" IS NOT NULL) AS undispatched,
  (SELECT count(*)::int FROM "PendingEvent") AS unsent,
  (SELECT count(*)::int FROM executor.run WHERE status = 'running') AS executing`;
const LAST_CHANGE = "SELECT (SELECT max(n) FROM fault.run_change) + (SELECT max(n) FROM fault.step_change) AS n";

/** False when something is open and nothing has changed for a long time: what is stuck is the oracle's to say. */
async function nothingIsOpen(pool: pg.Pool): Promise<boolean> {
  let last = "";
  for (let changedAt = performance.now(); performance.now() - changedAt < PATIENCE_MS; await sleep(250)) {
    const [open, change] = await Promise.all([
      pool.query<Record<string, number>>(OPEN),
      pool.query<{ n: string }>(LAST_CHANGE),
    ]);
    if (Object.values(open.rows[0] ?? { live: 1 }).every((count) => count === 0)) return true;
    const now = change.rows[0]?.n ?? "";
    if (now !== last) changedAt = performance.now();
    last = now;
  }
  return false;
}

/**
 * Waits until nothing is due, queued, running or unsent; then a person looks outside and says of each interrupted act
 * whether it arrived, and what waits goes on to its end. No process may be stopped any more, or it could still act.
 */
export async function becomesQuiet(pool: pg.Pool, { actor, hasArrived }: Person): Promise<void> {
  const { rows: paused } = await pool.query<{ id: string }>(`SELECT "id" FROM "Task" WHERE "status" = 'paused'`);
  for (const { id } of paused) await resumeTask(actor, id);
  while (await nothingIsOpen(pool)) {
    const { rows: waiting } = await pool.query<{ runId: string; key: string }>(
      `SELECT e."runId", e."idempotencyKey" AS key FROM "Effect" e JOIN "Run" r ON r."id" = e."runId"
       WHERE r."status" = 'waiting' AND e."status" = 'unknown'`,
    );
    if (waiting.length === 0) return;
    for (const { runId, key } of waiting)
      await resolveUnknownEffect(actor, runId, (await hasArrived(key)) ? "arrived" : "repeat");
  }
}
