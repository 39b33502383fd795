import { type Actor, authorize, readableBy } from "@/lib/access";
import { db, type Prisma } from "@/lib/db";
import { decodeCursor, page, whereNotDeleted } from "@/lib/runs";
import { type TaskFilter, type TaskView, taskFilterSchema } from "./schemas";
import { taskInclude, toTaskViews } from "./view";

/** Newest first; deleted tasks only when asked for by status. */
export async function listTasks(
  actor: Actor,
  filter: TaskFilter = {},
): Promise<{ items: TaskView[]; nextCursor: string | null }> {
  authorize(actor, "tasks:read");
  const { status, q, cursor, limit } = taskFilterSchema.parse(filter);
  const after = decodeCursor(cursor);
  // LIKE's wildcards are ordinary characters to the person who types them.
  const contains = q ? { contains: q.replaceAll(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } : null;
  const where: Prisma.TaskWhereInput = {
    ...(status ? { status } : whereNotDeleted),
    AND: [
      readableBy(actor),
      contains ? { OR: [{ name: contains }, { prompt: contains }] } : {},
      after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    ],
  };
  const orderBy: Prisma.TaskOrderByWithRelationInput[] = [{ createdAt: "desc" }, { id: "desc" }];
  const rows = await db.task.findMany({ where, orderBy, take: limit + 1, include: taskInclude });
  const { items, nextCursor } = page(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
  return { items: await toTaskViews(db, actor, items), nextCursor };
}
