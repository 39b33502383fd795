import { getConfig } from "@/lib/config";
import type { Tx } from "@/lib/db";

const SETTING = "dispatch.catch_up";

/**
 * Reserves the next `count` places in the instance's queue of catching up: at most CATCH_UP_PER_MINUTE late runs start
 * a minute, whoever dispatches them, so that the end of an outage is no stampede. Ascending; the first is now when the
 * queue is empty. A rolled-back transaction gives its places back.
 */
export async function reserveSlots(tx: Tx, count: number): Promise<Date[]> {
  if (count === 0) return [];
  const stepMs = 60_000 / getConfig().catchUpPerMinute;
  const [row] = await tx.$queryRaw<{ end: Date }[]>`
    INSERT INTO "Setting" ("key", "value", "updatedAt")
    VALUES (${SETTING}, to_jsonb(clock_timestamp() + ${count * stepMs}::float8 * interval '1 millisecond'),
      clock_timestamp())
    ON CONFLICT ("key") DO UPDATE SET "updatedAt" = clock_timestamp(), "value" = to_jsonb(
      greatest(("Setting"."value" #>> '{}')::timestamptz, clock_timestamp())
        + ${count * stepMs}::float8 * interval '1 millisecond')
    RETURNING ("value" #>> '{}')::timestamptz AS end`;
  if (!row) throw new Error("The database reserved no time to catch up.");
  const first = row.end.getTime() - count * stepMs;
  return Array.from({ length: count }, (_, index) => new Date(Math.ceil(first + index * stepMs)));
}
