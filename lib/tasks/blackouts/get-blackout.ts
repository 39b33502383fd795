import type { PersonActor } from "@/lib/access";
import { databaseClock, db } from "@/lib/db";
import { ownBlackout } from "./own-blackout";
import type { BlackoutView } from "./schemas";
import { viewOf } from "./view";

export async function getBlackout(actor: PersonActor, id: string): Promise<BlackoutView> {
  return viewOf(db, await ownBlackout(db, actor, id, "tasks:read"), await databaseClock.now());
}
