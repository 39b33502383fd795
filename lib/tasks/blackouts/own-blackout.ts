import { type Actor, authorize, type PersonActor, type Scope } from "@/lib/access";
import type { Blackout, Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";

/** A calendar of the actor's own; those of others do not exist for anybody else. */
export async function ownBlackout(tx: Tx, actor: PersonActor, id: string, scope: Scope): Promise<Blackout> {
  authorize(actor satisfies Actor, scope);
  const row = await tx.blackout.findFirst({ where: { id, ownerId: actor.userId } });
  if (!row) throw new AppError("not_found", "There is no such blackout calendar.");
  return row;
}
