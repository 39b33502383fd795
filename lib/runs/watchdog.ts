import { db } from "@/lib/db";
import { logger } from "@/lib/logger";
import { metrics } from "@/lib/metrics";
import { dispatchDue } from "./dispatch";

const TICK_SETTING = "dispatch.tick";
const ENGINE_SILENT_MS = 90_000;
/** Due times are written two minutes ahead: one that has passed without a row is a fault, a moment's edit aside. */
const OVERDUE_SECONDS = 10;

/** The tick of the engine's cron: dispatches and notes that the engine is alive. Returns how many runs were made. */
export async function dispatchTick(source: "engine" | "watchdog"): Promise<number> {
  metrics.dispatchTicks.inc({ source });
  const made = await dispatchDue();
  if (source === "engine")
    await db.$executeRaw`
      INSERT INTO "Setting" ("key", "value", "updatedAt")
      VALUES (${TICK_SETTING}, to_jsonb(clock_timestamp()), clock_timestamp())
      ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value", "updatedAt" = EXCLUDED."updatedAt"`;
  return made;
}

/** Milliseconds since the engine's last tick; null before the first. */
async function engineSilence(): Promise<number | null> {
  const [row] = await db.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp() - (value #>> '{}')::timestamptz) * 1000)::float8 AS ms
    FROM "Setting" WHERE "key" = ${TICK_SETTING}`;
  return row?.ms ?? null;
}

interface Overdue {
  count: number;
  oldest: Date | null;
}

/** Active tasks with a due time that has passed and has no row. */
async function overdueTasks(): Promise<Overdue> {
  const [row] = await db.$queryRaw<Overdue[]>`
    SELECT count(*)::int AS count, min("cursorAt") AS oldest FROM "Task"
    WHERE "cursorAt" < statement_timestamp() - ${OVERDUE_SECONDS}::int * interval '1 second' AND "status" = 'active'`;
  return row ?? { count: 0, oldest: null };
}

/**
 * Dispatches itself, and says so, when the engine has not ticked for 90 s or a due time has passed without a row.
 * `upMs` is how long this process has been up: an engine that starts with it cannot have ticked before.
 */
export async function watchDispatch(upMs: number): Promise<void> {
  const silentMs = Math.min((await engineSilence()) ?? upMs, upMs);
  const { count, oldest } = await overdueTasks();
  metrics.tasksOverdue.set(count);
  if (silentMs > ENGINE_SILENT_MS)
    logger.error("The engine has not ticked; dispatching here", { silentMs: Math.round(silentMs) });
  if (count > 0) logger.error("Due times have passed and have no run; dispatching here", { tasks: count, oldest });
  if (silentMs > ENGINE_SILENT_MS || count > 0) await dispatchTick("watchdog");
}
