import { type Blackout, databaseClock, db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { readSource } from "./read-source";

type DueCalendar = Pick<Blackout, "id" | "icalendarUrl" | "icalendarText" | "failures" | "updatedAt">;

const BATCH = 5;
const RETRY_MS = 900_000;
const LONGEST_RETRY_MS = 86_400_000;

/**
 * Reads iCalendar URLs again every six hours, and writes the events of files further out every 30 days. One that fails
 * keeps what it said before and is tried again after 15 minutes, then 30, … a day. Any number of processes may call
 * it: whoever takes a calendar first moves its time on.
 */
export async function refreshBlackouts(): Promise<number> {
  const due = await db.$queryRaw<DueCalendar[]>`
    UPDATE "Blackout" SET "refreshAt" = clock_timestamp() + interval '15 minutes'
    WHERE "id" IN (SELECT "id" FROM "Blackout" WHERE "refreshAt" <= statement_timestamp()
      ORDER BY "refreshAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "icalendarUrl", "icalendarText", "failures", "updatedAt"`;
  for (const calendar of due) await refresh(calendar);
  return due.length;
}

async function refresh(calendar: DueCalendar): Promise<void> {
  const now = await databaseClock.now();
  // A calendar that was changed meanwhile has been read by that change.
  const where = { id: calendar.id, updatedAt: calendar.updatedAt };
  try {
    const { stretches, ...read } = await readSource(calendar, now);
    await db.blackout.updateMany({ where, data: { ...read, stretches } });
  } catch (error) {
    if (!isAppError(error)) throw error;
    logger.warn("A blackout calendar could not be read again; it holds as it was", { id: calendar.id, error });
    const failures = calendar.failures + 1;
    const refreshAt = new Date(now.getTime() + Math.min(RETRY_MS * 2 ** Math.min(failures - 1, 10), LONGEST_RETRY_MS));
    await db.blackout.updateMany({ where, data: { failures, refreshAt, problem: error.message.slice(0, 500) } });
  }
}
