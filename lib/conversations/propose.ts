import { db, type Prisma, type Task } from "@/lib/db";
import { isActive, isPaused, scheduleOf, whereNotDeleted } from "@/lib/runs";
import { getTask } from "@/lib/tasks";
import { type Reply, t } from "./reply";
import type { CommandIntent } from "./stored-reply";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";
import { editParts, partsOf, pauseEndIn, type TaskParts } from "./task-parts";

export type Verb = Exclude<CommandIntent, "edit" | "question">;

/** One verb for one task, for its button to do. */
export async function propose(talk: Talk, kind: Verb, { id }: Subject, text: string): Promise<Reply> {
  const task = await getTask(talk.actor, id);
  const { name, version: taskVersion } = task;
  const isDoneAlready = (kind === "pause" && !isActive(task)) || (kind === "resume" && !isPaused(task));
  if (isDoneAlready) {
    return { text: t(`already.${task.status}`, { name }), stored: { intent: kind, shown: { kind: "task", id } } };
  }
  const isEndUnread = kind === "pause" && pauseEndIn(text, task.schedule.timezone, talk.now) === "unread";
  return {
    text: t(isEndUnread ? "propose.pauseEndUnread" : `propose.${kind}`, { name }),
    stored: { intent: kind },
    proposals: [{ taskId: id, taskVersion, kind, text }],
  };
}

const concerned: Record<Verb, (task: Task) => boolean> = {
  pause: isActive,
  resume: isPaused,
  delete: () => true,
  run: isActive,
};
const MOST_AT_ONCE = 200;
/** The card below names them all. */
const MOST_NAMED = 10;

/** "pause everything": the same for each of the person's own tasks that it concerns. */
export async function proposeForAll({ actor, now }: Talk, kind: Verb, text: string): Promise<Reply> {
  const own = await db.task.findMany({
    where: { ownerId: actor.userId, ...whereNotDeleted },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_AT_ONCE,
  });
  const tasks = own.filter(concerned[kind]);
  const count = tasks.length;
  if (count === 0) return { text: t(`noneTo.${kind}`), stored: { intent: kind } };
  const proposals = tasks.map((task) => {
    const { id: taskId, version: taskVersion } = task;
    const until = kind === "pause" ? pausedFor({ ...task, schedule: scheduleOf(task) }, text, now, actor.email) : null;
    return { taskId, taskVersion, text, ...(until ?? { kind }) };
  });
  const named = tasks.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const names = [...named, ...(count > MOST_NAMED ? ["…"] : [])].join(", ");
  const isUntil = proposals.some((proposal) => proposal.kind === "edit");
  const said = isUntil ? "untilAll" : (`${kind}All` as const);
  return { text: t(`propose.${said}`, { count, names }), stored: { intent: kind }, proposals };
}

/** "pause everything until Monday": a change of when it starts again. */
function pausedFor(task: TaskParts, text: string, now: Date, author: string) {
  const before = partsOf(task);
  const edit = editParts(text, before, now, author);
  if (edit.kind !== "edit" || edit.goesOn === undefined) return null;
  return {
    kind: "edit" as const,
    before: before as unknown as Prisma.InputJsonValue,
    after: edit.after as unknown as Prisma.InputJsonValue,
  };
}
