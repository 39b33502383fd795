import { canChange } from "@/lib/access";
import { db } from "@/lib/db";
import { describeSchedule } from "@/lib/nlp";
import { isDraftOpen, isPaused, scheduleOf, whereNotDeleted } from "@/lib/runs";
import type { Named } from "./find-named";
import type { Choice } from "./stored-reply";
import type { Said, SaidDraft, Talk } from "./talk";

/** A draft of this conversation or a task: what a command can be about. */
export interface Subject extends Named {
  kind: "draft" | "task";
  schedule: unknown;
  isPaused: boolean;
  owner: { id: string; name: string };
  canChange: boolean;
}

const MOST_TASKS = 500;
/** More of a prompt is not needed to tell tasks apart. */
const PROMPT_LENGTH = 400;

/** The person's own tasks and those of the team, newest first, behind the open drafts of this conversation. */
export async function readSubjects({ actor, messages }: Talk): Promise<Subject[]> {
  const drafts = messages.flatMap(({ drafts }) => drafts.filter(isDraftOpen)).map((draft) => ofDraft(draft, actor));
  const rows = await db.task.findMany({
    // An admin may read every task, but "my backup" never means somebody else's private one.
    where: { ...whereNotDeleted, OR: [{ ownerId: actor.userId }, { visibility: "team" }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_TASKS,
    select: {
      ...{ id: true, name: true, prompt: true, schedule: true, ownerId: true, visibility: true, status: true },
      owner: { select: { id: true, name: true } },
    },
  });
  const tasks = rows.map(({ id, name, prompt, schedule, owner, ...task }) => ({
    ...{ kind: "task" as const, id, name, schedule, owner, prompt: prompt.slice(0, PROMPT_LENGTH) },
    canChange: canChange(actor, task),
    isPaused: isPaused(task),
  }));
  return [...drafts, ...tasks];
}

function ofDraft({ id, name, prompt, schedule }: SaidDraft, actor: Talk["actor"]): Subject {
  const owner = { id: actor.userId, name: actor.name };
  return { kind: "draft", id, name, prompt, schedule, owner, canChange: true, isPaused: false };
}

/** What "it" is: the drafts or tasks of the newest message that made or showed some, in the order of their cards. */
export function lastMentioned(messages: readonly Said[], subjects: readonly Subject[]): Subject[] {
  for (const message of messages) {
    const ids = [...new Set(mentioned(message))];
    const still = ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? []);
    const drafts = still.filter(({ kind }) => kind === "draft");
    if (still.length > 0) return drafts.length > 0 ? drafts : still;
  }
  return [];
}

/** The only one of several cards of the newest message that has been scheduled since: what is done to tasks is done to it. */
export function lastScheduled([newest]: readonly Said[], subjects: readonly Subject[]): Subject | null {
  const drafts = newest?.drafts ?? [];
  const tasks = drafts.flatMap(({ task }) => subjects.find((subject) => subject.id === task?.id) ?? []);
  const [task, ...others] = tasks;
  return task && others.length === 0 && drafts.length > 1 ? task : null;
}

function mentioned({ drafts, proposals, reply: { shown } }: Said): string[] {
  const made = drafts.flatMap((draft) => [draft.id, draft.task?.id ?? draft.id]);
  // A list shows everything and means nothing of it.
  const single = shown?.kind === "task" || shown?.kind === "run" ? [shown.id] : [];
  return [...made, ...proposals.map(({ taskId }) => taskId), ...single];
}

/** The choices of a question, each with words of its own: the schedule, or a number, where names are alike. */
export function choicesOf(subjects: readonly Subject[]): Choice[] {
  const named = (name: string) => subjects.filter((other) => other.name === name).length;
  const labels = subjects.map((subject) =>
    named(subject.name) > 1 ? `${subject.name}: ${describeSchedule(scheduleOf(subject))}` : subject.name,
  );
  return subjects.map(({ kind, id }, index) => {
    const label = labels[index] ?? "";
    const before = labels.slice(0, index).filter((other) => other === label).length;
    return { kind, id, label: before > 0 ? `${label} (${before + 1})` : label };
  });
}
