import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import { databaseClock, db, type Prisma } from "@/lib/db";
import { withEvents } from "@/lib/events";
import { blackoutDatesSchema } from "@/lib/scheduling";
import { assertHasDays } from "./has-days";
import { ownBlackout } from "./own-blackout";
import { readGivenSource, type Source } from "./read-source";
import { type BlackoutView, type UpdateBlackout, updateBlackoutSchema } from "./schemas";
import { viewOf } from "./view";

/** Changes a calendar, for every due time of its tasks that has not started. A new URL takes the place of a file. */
export async function updateBlackout(actor: PersonActor, id: string, changes: UpdateBlackout): Promise<BlackoutView> {
  const { icalendar, icalendarUrl, ...given } = updateBlackoutSchema.parse(changes);
  const before = await ownBlackout(db, actor, id, "tasks:write");
  const source = sourceAfter(before, { icalendar, icalendarUrl });
  const dates = given.dates ?? blackoutDatesSchema.array().parse(before.dates);
  assertHasDays({ weekdays: given.weekdays ?? before.weekdays, dates, ...source });
  const now = await databaseClock.now();
  const isSourceGiven = icalendar !== undefined || icalendarUrl !== undefined;
  const { stretches, ...read } = isSourceGiven ? await readGivenSource(source, now) : { stretches: undefined };
  return withEvents(async (tx) => {
    await ownBlackout(tx, actor, id, "tasks:write");
    const { name, weekdays } = given;
    const data: Prisma.BlackoutUpdateInput = {
      ...(name === undefined ? {} : { name }),
      ...(weekdays === undefined ? {} : { weekdays }),
      ...(given.dates === undefined ? {} : { dates: given.dates }),
      ...(stretches === undefined ? {} : { ...source, ...read, stretches }),
    };
    const row = await tx.blackout.update({ where: { id }, data });
    const fields = Object.keys(changes);
    await audit(tx, actor, { action: "blackout.update", targetKind: "blackout", targetId: id, details: { fields } });
    return viewOf(tx, row, now);
  });
}

function sourceAfter(
  before: Source,
  { icalendar, icalendarUrl }: { icalendar: string | null | undefined; icalendarUrl: string | null | undefined },
): Source {
  return {
    icalendarUrl: icalendarUrl === undefined ? (icalendar ? null : before.icalendarUrl) : icalendarUrl,
    icalendarText: icalendar === undefined ? (icalendarUrl ? null : before.icalendarText) : icalendar,
  };
}
