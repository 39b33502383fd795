import { type Actor, authorize, readableBy } from "@/lib/access";
import { databaseClock, db, type Prisma } from "@/lib/db";
import { decodeCursor, page } from "./cursor";
import { type RunFilter, type RunView, runFilterSchema } from "./schemas";
import { runInclude, toRunView } from "./view";

/** Newest due time first; upcoming runs stand at the top. `from` and `to` bound the due time, inclusive. */
export async function listRuns(
  actor: Actor,
  filter: RunFilter = {},
): Promise<{ items: RunView[]; nextCursor: string | null }> {
  authorize(actor, "runs:read");
  const { taskId, status, trigger, from, to, cursor, limit } = runFilterSchema.parse(filter);
  const after = decodeCursor(cursor);
  const where: Prisma.RunWhereInput = {
    task: readableBy(actor),
    ...(taskId ? { taskId } : {}),
    ...(status ? { status } : {}),
    ...(trigger ? { trigger } : {}),
    ...(from || to ? { dueAt: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
    ...(after ? { AND: [{ OR: [{ dueAt: { lt: after.at } }, { dueAt: after.at, id: { lt: after.id } }] }] } : {}),
  };
  const orderBy: Prisma.RunOrderByWithRelationInput[] = [{ dueAt: "desc" }, { id: "desc" }];
  const [rows, now] = await Promise.all([
    db.run.findMany({ where, orderBy, take: limit + 1, include: runInclude }),
    databaseClock.now(),
  ]);
  const { items, nextCursor } = page(rows, limit, (row) => ({ at: row.dueAt, id: row.id }));
  return { items: items.map((row) => toRunView(row, now)), nextCursor };
}
