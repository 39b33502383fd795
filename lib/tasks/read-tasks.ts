import { type Actor, authorize, readableBy } from "@/lib/access";
import { db } from "@/lib/db";
import type { TaskView } from "./schemas";
import { taskInclude, toTaskViews } from "./view";

/** Those of the tasks that exist for the actor, deleted ones too, by id. */
export async function readTasks(actor: Actor, ids: readonly string[]): Promise<Map<string, TaskView>> {
  authorize(actor, "tasks:read");
  if (ids.length === 0) return new Map();
  const where = { id: { in: [...new Set(ids)] }, AND: [readableBy(actor)] };
  const views = await toTaskViews(db, actor, await db.task.findMany({ where, include: taskInclude }));
  return new Map(views.map((view) => [view.id, view]));
}
