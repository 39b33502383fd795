import { type Blackout, Prisma, type Tx } from "@/lib/db";
import { blackoutDatesSchema, blackoutStretchSchema } from "@/lib/scheduling";
import type { BlackoutView } from "./schemas";

const NEXT_EVENTS = 5;

/** Tasks that name each of the owner's calendars; deleted ones do not count. */
export async function countTasks(tx: Tx, ownerId: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; tasks: number }[]>(Prisma.sql`
    SELECT named."id", count(*)::int AS tasks
    FROM "Task", jsonb_array_elements_text("schedule"->'blackoutIds') AS named ("id")
    WHERE "ownerId" = ${ownerId} AND "status" <> 'deleted' GROUP BY named."id"`);
  return new Map(rows.map(({ id, tasks }) => [id, tasks]));
}

export function toBlackoutView(row: Blackout, tasks: number, now: Date): BlackoutView {
  const { id, name, weekdays, icalendarUrl, problem } = row;
  // A reading without a zone is a day at most away from the instant that UTC shows it at.
  const since = new Date(now.getTime() - 86_400_000).toISOString();
  const ahead = blackoutStretchSchema
    .array()
    .parse(row.stretches)
    .filter((stretch) => stretch.to > (stretch.to.endsWith("Z") ? now.toISOString() : since));
  return {
    ...{ id, name, weekdays, icalendarUrl, problem, tasks },
    dates: blackoutDatesSchema.array().parse(row.dates),
    hasFile: row.icalendarText !== null,
    events: ahead.length,
    nextEvents: ahead.slice(0, NEXT_EVENTS),
    refreshedAt: row.refreshedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export async function viewOf(tx: Tx, row: Blackout, now: Date): Promise<BlackoutView> {
  return toBlackoutView(row, (await countTasks(tx, row.ownerId)).get(row.id) ?? 0, now);
}
