import { db, type Prisma, type Task } from "@/lib/db";
import { quoted } from "@/lib/i18n";
import { isActive, isPaused, isProposalOpen, scheduleOf, whereNotDeleted } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";
import { getTask } from "@/lib/tasks";
import { editParts, pauseEndIn, startsLater } from "./edit-parts";
import { type Reply, type Sentence, t } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import type { CommandIntent } from "./stored-reply";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";
import { partsOf, type TaskParts } from "./task-parts";

export type Verb = Exclude<CommandIntent, "edit" | "question">;

/** One verb for one task, for its button to do. */
export async function propose(talk: Talk, kind: Verb, subject: Subject, text: string): Promise<Reply> {
  const { id } = subject;
  const task = await getTask(talk.actor, id);
  const { name, version: taskVersion } = task;
  if (kind === "resume" && isActive(task) && startsLater(task.schedule, talk.now)) {
    const started = await replyToEdit(talk, subject, text);
    if (started?.proposals) return started;
  }
  const isDoneAlready = (kind === "pause" && !isActive(task)) || (kind === "resume" && !isPaused(task));
  if (isDoneAlready) {
    const isProposed = kind === "resume" && talk.messages.some(({ proposals }) => proposals.some(isOpenFor(id)));
    const said = [t(`already.${task.status}`, { name }), ...(isProposed ? [t("pressDiscardProposal")] : [])];
    return { text: said, stored: { intent: kind, shown: { kind: "task", id } } };
  }
  const isEndUnread = kind === "pause" && pauseEndIn(text, task.schedule.timezone, talk.now, name) === "unread";
  return {
    text: t(isEndUnread ? "propose.pauseEndUnread" : `propose.${kind}`, { name }),
    stored: { intent: kind },
    proposals: [{ taskId: id, taskVersion, kind, text }],
  };
}

/** A pause that nobody has applied yet. */
const isOpenFor =
  (id: string) =>
  ({ taskId, kind, status }: { taskId: string; kind: string; status: string }): boolean =>
    taskId === id && isProposalOpen({ status }) && (kind === "edit" || kind === "pause");

const concerned: Record<Verb, (task: Task) => boolean> = {
  pause: isActive,
  resume: isPaused,
  delete: () => true,
  run: isActive,
};
const MOST_AT_ONCE = 200;
/** The card below names them all. */
const MOST_NAMED = 10;

/** "pause everything": the same for each of the person's own tasks that it concerns, but for those that are `kept`. */
export async function proposeForAll(
  talk: Talk,
  kind: Verb,
  text: string,
  kept: readonly Subject[] = [],
): Promise<Reply> {
  const reply = await proposeForOwn(talk, kind, text, new Set(kept.map(({ id }) => id)));
  const stay = kept.length > 0 ? [t("stays", named(kept, talk))] : [];
  return { ...reply, text: [reply.text, stay].flat() };
}

async function proposeForOwn(talk: Talk, kind: Verb, text: string, kept: ReadonlySet<string>): Promise<Reply> {
  const all = await db.task.findMany({
    where: { ownerId: talk.actor.userId, ...whereNotDeleted },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_AT_ONCE,
  });
  const own = all.filter(({ id }) => !kept.has(id));
  const later =
    kind === "resume" ? own.filter((task) => isActive(task) && startsLater(scheduleOf(task), talk.now)) : [];
  const held = own.filter(concerned[kind]);
  const tasks = [...held, ...later];
  if (tasks.length === 0) return { text: t(`noneTo.${kind}`), stored: { intent: kind } };
  const end = kind === "pause" ? pauseEndIn(text, talk.timezone, talk.now) : "open";
  if (end === "until") return pauseAllUntil(talk, tasks, text);
  const said = end === "unread" || end === "between" ? "pauseAllEndUnread" : (`${kind}All` as const);
  const proposals = held.map(({ id: taskId, version: taskVersion }) => ({ taskId, taskVersion, text, kind }));
  return {
    text: t(`propose.${said}`, named(tasks, talk)),
    stored: { intent: kind },
    proposals: [...proposals, ...later.map((task) => startedNow(task, text))],
  };
}

/** A pause with an end is a start that lies ahead, so going on is a change of that. */
function startedNow({ id: taskId, version: taskVersion, ...task }: Task, text: string) {
  const before = partsOf({ ...task, schedule: scheduleOf(task), skips: undefined });
  const after = { ...before, schedule: { ...before.schedule, startsAt: null } };
  return { taskId, taskVersion, text, kind: "edit" as const, before: asJson(before), after: asJson(after) };
}

/** How many, and what they are called. */
export function named(tasks: readonly { name: string }[], { language }: Talk): { count: number; names: string } {
  const shown = tasks.slice(0, MOST_NAMED).map(({ name }) => quoted(language, name));
  const count = tasks.length;
  return { count, names: [...shown, ...(count > MOST_NAMED ? ["…"] : [])].join(", ") };
}

/** "pause everything until Monday": a change of when each starts again; what would have no run left is only named. */
function pauseAllUntil(talk: Talk, tasks: readonly Task[], text: string): Reply {
  const { actor, now } = talk;
  const stored = { intent: "pause" };
  const read = tasks.map((task) => {
    const before = partsOf({ ...task, schedule: scheduleOf(task), skips: undefined });
    return { task, before, edit: editParts(text, before, { now, author: actor.email }) };
  });
  const paused = read.flatMap(({ task, before, edit }) =>
    edit.kind === "edit" && nextOccurrence(edit.after.schedule, now) !== null ? [{ task, before, ...edit }] : [],
  );
  const starts = ({ edit }: (typeof read)[number]) => edit.kind === "refused" && edit.reason === "startsLater";
  // "Everything" is all of them, also those that the pause changes nothing for.
  const anyway = read.filter((one) => one.edit.kind === "same" || starts(one));
  const others = read.filter((one) => !anyway.includes(one) && paused.every(({ task }) => task !== one.task));
  const proposals = paused.map(({ task: { id: taskId, version: taskVersion }, before, after }) => ({
    ...{ taskId, taskVersion, text, kind: "edit" as const, before: asJson(before), after: asJson(after) },
  }));
  const sentences = (key: "untilAll" | "untilNot" | "untilAnyway", about: readonly { task: Task }[]): Sentence[] => {
    const all = about.map(({ task }) => task);
    return all.length > 0 ? [t(`propose.${key}`, named(all, talk))] : [];
  };
  const left = sentences("untilNot", others);
  if (proposals.length + left.length === 0) return { text: t("propose.untilAlready"), stored };
  const said = [...sentences("untilAll", paused), ...left, ...sentences("untilAnyway", anyway)];
  return { text: said, stored, proposals };
}

const asJson = (parts: TaskParts) => parts as unknown as Prisma.InputJsonValue;
