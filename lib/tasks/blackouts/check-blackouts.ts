import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { readExclusions } from "@/lib/runs";
import { nextRunning, type Schedule } from "@/lib/scheduling";

/**
 * Refuses calendars that are not the task owner's, and a schedule of which nothing is left. They stay locked against
 * being deleted until the transaction ends.
 */
export async function checkBlackouts(tx: Tx, ownerId: string, schedule: Schedule, now: Date): Promise<void> {
  const ids = schedule.blackoutIds;
  if (ids.length === 0) return;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Blackout" WHERE "id" = ANY(${ids}) AND "ownerId" = ${ownerId} ORDER BY "id" FOR SHARE`;
  const known = new Set(rows.map(({ id }) => id));
  const fields = ids.flatMap((id, index) => {
    const message = `There is no blackout calendar "${id}" of the task's owner.`;
    return known.has(id) ? [] : [{ path: `schedule.blackout_ids.${index}`, message }];
  });
  const [first] = fields;
  if (first) throw new AppError("validation", first.message, { fields });
  const excluded = (await readExclusions(tx, [{ schedule, skips: [] }]))({ schedule, skips: [] });
  if (nextRunning(schedule, now, 1, excluded).length > 0) return;
  const message = "Every due time of this schedule falls into its blackout calendars: it would never run.";
  throw new AppError("validation", message, { fields: [{ path: "schedule.blackout_ids", message }] });
}
