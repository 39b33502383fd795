import type { Run, Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent } from "@/lib/events";
import { logger } from "@/lib/logger";
import { metrics } from "@/lib/metrics";

/** A run that nobody claimed this long after it was to start is sent again; then after 2, 4, 8 … minutes. */
const RESEND_AFTER_SECONDS = 60;
const LONGEST_RESEND_SECONDS = 3_600;
const BATCH = 200;

/** When a run that may start at `start` is sent again, should nobody have claimed it. */
export function resendTime(start: Date): Date {
  return new Date(start.getTime() + RESEND_AFTER_SECONDS * 1000);
}

/** The earliest start of a run that has not started: what the event's `ts` says and the claim waits for. */
export function earliestStart(run: Pick<Run, "startAfter" | "heldUntil">): Date {
  return run.heldUntil !== null && run.heldUntil > run.startAfter ? run.heldUntil : run.startAfter;
}

type Unclaimed = Pick<Run, "id" | "taskId" | "sendNo" | "startAfter" | "heldUntil" | "waitsTurn">;

/**
 * Sends runs that nobody claimed again, under a new number, because an engine drops an event id it has seen. A run that
 * waits for its turn is among them, in case the run before it went away without a word.
 */
export async function resendUnclaimed(tx: Tx): Promise<void> {
  const runs = await tx.$queryRaw<Unclaimed[]>`
    UPDATE "Run" SET "sendNo" = "sendNo" + 1, "resendAt" = clock_timestamp()
      + least(${RESEND_AFTER_SECONDS} * power(2, least("sendNo", 10)), ${LONGEST_RESEND_SECONDS}) * interval '1 second'
    WHERE "id" = ANY (ARRAY (
      SELECT "id" FROM "Run" WHERE "status" = 'queued' AND "resendAt" <= statement_timestamp()
      ORDER BY "resendAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))
    RETURNING "id", "taskId", "sendNo", "startAfter", "heldUntil", "waitsTurn"`;
  const unclaimed = runs.filter((run) => !run.waitsTurn).length;
  if (unclaimed > 0) logger.warn("Runs were not claimed in time and are sent again", { count: unclaimed });
  metrics.runsSentAgain.inc(unclaimed);
  await queueEvents(
    tx,
    runs.map((run) => runRequestedEvent(run, earliestStart(run))),
  );
}
