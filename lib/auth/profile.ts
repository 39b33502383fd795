import type { PersonActor } from "@/lib/access";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isValidTimezone } from "@/lib/scheduling";

/** Name and time zone of the signed-in person. */
export async function updateProfile(actor: PersonActor, changes: { name?: string; timezone?: string }): Promise<void> {
  if (changes.timezone !== undefined && !isValidTimezone(changes.timezone)) {
    const fields = [{ path: "timezone", message: "Use a name like Europe/Berlin." }];
    throw new AppError("validation", `"${changes.timezone}" is not a time zone.`, { fields });
  }
  await db.user.update({ where: { id: actor.userId }, data: changes });
}
