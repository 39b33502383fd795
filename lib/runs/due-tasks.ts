import { Prisma, type Task, type Tx } from "@/lib/db";

/** What dispatching needs to know of a task. */
export type DueTask = Pick<Task, "id" | "version" | "status" | "schedule" | "skips" | "ownerId"> & { cursorAt: Date };

const columns = Prisma.sql`"id", "version", "status", "schedule", "skips", "ownerId", "cursorAt"`;

/** Active tasks up to the horizon; paused ones once they are due, because nothing is skipped ahead of its time. */
const isDue = (now: Date, horizon: Date) =>
  Prisma.sql`(("status" = 'active' AND "cursorAt" <= ${horizon}) OR ("status" = 'paused' AND "cursorAt" <= ${now}))`;

/** The most overdue tasks that nobody else holds; they stay locked until the transaction ends. */
export function lockDueTasks(tx: Tx, now: Date, horizon: Date, limit: number): Promise<DueTask[]> {
  return tx.$queryRaw<DueTask[]>`
    SELECT ${columns} FROM "Task" WHERE "cursorAt" <= ${horizon} AND ${isDue(now, horizon)}
    ORDER BY "cursorAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
}

/** Tasks that are overdue still: others held them. */
export function overdueTaskIds(tx: Tx, now: Date, limit: number): Promise<{ id: string }[]> {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Task" WHERE "cursorAt" <= ${now} AND ${isDue(now, now)} ORDER BY "cursorAt" LIMIT ${limit}`;
}

/** Waits for the task's lock; nothing when whoever held it has moved the cursor on. */
export function lockOverdueTask(tx: Tx, id: string, now: Date): Promise<DueTask[]> {
  return tx.$queryRaw<DueTask[]>`
    SELECT ${columns} FROM "Task" WHERE "id" = ${id} AND "cursorAt" <= ${now} AND ${isDue(now, now)} FOR UPDATE`;
}
