import { db, type Prisma, type Run } from "@/lib/db";
import { createTask } from "./task";

/** A queued manual run that is due now, of a task of its own unless one is given. */
export async function createRun(overrides: Partial<Prisma.RunUncheckedCreateInput> = {}): Promise<Run> {
  const taskId = overrides.taskId ?? (await createTask()).id;
  const dueAt = overrides.dueAt ?? new Date();
  return db.run.create({
    data: { taskVersion: 1, trigger: "manual", dueAt, startAfter: dueAt, ...overrides, taskId },
  });
}
