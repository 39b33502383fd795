import { authorize, type PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import { databaseClock, type Prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { assertHasDays } from "./has-days";
import { readGivenSource } from "./read-source";
import { type BlackoutView, type CreateBlackout, createBlackoutSchema } from "./schemas";
import { toBlackoutView } from "./view";

const MOST_BLACKOUTS = 100;

/** Creates a blackout calendar of the actor's; an iCalendar URL is read at once, and refused when it cannot be. */
export async function createBlackout(actor: PersonActor, input: CreateBlackout): Promise<BlackoutView> {
  authorize(actor, "tasks:write");
  const { icalendar, name, weekdays, dates, icalendarUrl } = createBlackoutSchema.parse(input);
  const source = { icalendarUrl, icalendarText: icalendar };
  assertHasDays({ weekdays, dates, ...source });
  const now = await databaseClock.now();
  const { stretches, ...read } = await readGivenSource(source, now);
  return withEvents(async (tx) => {
    const count = await tx.blackout.count({ where: { ownerId: actor.userId } });
    if (count >= MOST_BLACKOUTS)
      throw new AppError("conflict", `You have ${count} blackout calendars, the most there may be.`);
    const row = await tx.blackout.create({
      data: {
        ...{ ownerId: actor.userId, name, weekdays, dates, ...source, ...read },
        stretches: stretches satisfies Prisma.InputJsonValue,
      },
    });
    await audit(tx, actor, { action: "blackout.create", targetKind: "blackout", targetId: row.id });
    return toBlackoutView(row, 0, now);
  });
}
