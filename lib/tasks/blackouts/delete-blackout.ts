import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { ownBlackout } from "./own-blackout";
import { countTasks } from "./view";

/** Deletes a calendar. One that tasks name stays: they would run on days on which nobody expects it. */
export function deleteBlackout(actor: PersonActor, id: string): Promise<void> {
  return withEvents(async (tx) => {
    await ownBlackout(tx, actor, id, "tasks:write");
    await tx.$queryRaw`SELECT 1 FROM "Blackout" WHERE "id" = ${id} FOR UPDATE`;
    const tasks = (await countTasks(tx, actor.userId)).get(id) ?? 0;
    if (tasks > 0) {
      const names = tasks === 1 ? "1 task names" : `${tasks} tasks name`;
      throw new AppError("conflict", `${names} this calendar. Take it off there first.`);
    }
    await tx.blackout.delete({ where: { id } });
    await audit(tx, actor, { action: "blackout.delete", targetKind: "blackout", targetId: id });
  });
}
