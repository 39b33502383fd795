import type { Actor } from "@/lib/access";
import type { Prisma, Task, Tx } from "@/lib/db";
import { scheduleOf, type TaskSnapshot } from "@/lib/runs";

/** Keeps the task as it is now under its version number, with who made it so. */
export async function recordVersion(tx: Tx, actor: Actor, task: Task): Promise<void> {
  const { name, prompt, scheduleText, tools, recipients, model, visibility } = task;
  const snapshot: TaskSnapshot = {
    ...{ name, prompt, scheduleText, tools, recipients, model, visibility },
    schedule: scheduleOf(task),
  };
  await tx.taskVersion.create({
    data: {
      ...{ taskId: task.id, version: task.version, actorKind: actor.kind },
      actorId: actor.kind === "key" ? actor.keyId : actor.userId,
      snapshot: snapshot as unknown as Prisma.InputJsonValue,
    },
  });
}
