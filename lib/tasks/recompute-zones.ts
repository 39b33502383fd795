import { db } from "@/lib/db";
import { withEvents } from "@/lib/events";
import { logger } from "@/lib/logger";
import { databaseNow, dispatchTask, scheduleOf } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";
import { reschedule } from "./reschedule";

const SETTING = "tzdata.version";
const BATCH = 500;

/**
 * After a change of the time zone database (it comes with Node), due times of zones other than UTC that have not
 * started are computed anew, once; past ones stay. Returns how many tasks moved. Idempotent: stopped half-way, it is
 * done again from the beginning. `version` is the database's, as in `process.versions.tz`.
 */
export async function recomputeZones(version: string, signal: AbortSignal): Promise<number> {
  const known = await db.setting.findUnique({ where: { key: SETTING } });
  if (known?.value === version) return 0;
  const moved = known ? await recomputeAll(signal) : 0;
  if (signal.aborted) return moved;
  await db.setting.upsert({
    where: { key: SETTING },
    create: { key: SETTING, value: version },
    update: { value: version },
  });
  if (known) logger.info("The time zone database changed; due times were computed anew", { version, moved });
  return moved;
}

async function recomputeAll(signal: AbortSignal): Promise<number> {
  let moved = 0;
  for (let after = ""; !signal.aborted; ) {
    const tasks = await db.task.findMany({
      where: {
        id: { gt: after },
        timezone: { not: "UTC" },
        status: { in: ["active", "paused"] },
        cursorAt: { not: null },
      },
      ...{ orderBy: { id: "asc" }, take: BATCH, select: { id: true, schedule: true, cursorAt: true } },
    });
    const now = await databaseNow(db);
    for (const task of tasks) if (!isUnmoved(task, now) && (await recompute(task.id))) moved += 1;
    const last = tasks.at(-1);
    if (!last) return moved;
    after = last.id;
  }
  return moved;
}

/** Nothing is dispatched ahead, and the cursor stands where it would be put now. */
function isUnmoved(task: { schedule: unknown; cursorAt: Date | null }, now: Date): boolean {
  try {
    return nextOccurrence(scheduleOf(task), now)?.getTime() === task.cursorAt?.getTime();
  } catch {
    // The dispatcher pauses it with the reason when it is due.
    return true;
  }
}

/** What is due already is written down as it was computed before. Returns whether the cursor moved. */
function recompute(id: string): Promise<boolean> {
  return withEvents(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Task" WHERE "id" = ${id} FOR UPDATE`;
    const before = await tx.task.findUniqueOrThrow({ where: { id } });
    if (before.cursorAt === null) return false;
    if (before.cursorAt <= (await databaseNow(tx))) await dispatchTask(tx, id);
    await reschedule(tx, id);
    const after = await tx.task.findUniqueOrThrow({ where: { id } });
    return after.cursorAt?.getTime() !== before.cursorAt.getTime();
  });
}
