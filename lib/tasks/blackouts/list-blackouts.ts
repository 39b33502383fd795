import { authorize, type PersonActor } from "@/lib/access";
import { databaseClock, db, type Prisma } from "@/lib/db";
import { decodeCursor, page } from "@/lib/runs";
import type { BlackoutView } from "./schemas";
import { countTasks, toBlackoutView } from "./view";

/** The actor's own, newest first. */
export async function listBlackouts(
  actor: PersonActor,
  { limit = 50, cursor }: { limit?: number; cursor?: string | undefined } = {},
): Promise<{ items: BlackoutView[]; nextCursor: string | null }> {
  authorize(actor, "tasks:read");
  const after = decodeCursor(cursor);
  const where: Prisma.BlackoutWhereInput = {
    ownerId: actor.userId,
    ...(after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {}),
  };
  const orderBy: Prisma.BlackoutOrderByWithRelationInput[] = [{ createdAt: "desc" }, { id: "desc" }];
  const rows = await db.blackout.findMany({ where, orderBy, take: limit + 1 });
  const { items, nextCursor } = page(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
  const [tasks, now] = [await countTasks(db, actor.userId), await databaseClock.now()];
  return { items: items.map((row) => toBlackoutView(row, tasks.get(row.id) ?? 0, now)), nextCursor };
}
