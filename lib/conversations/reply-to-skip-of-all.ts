import { skipOfAllIn } from "@/lib/nlp";
import { merged } from "./merge-replies";
import { named } from "./propose";
import { type Reply, type Said, t } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

const MOST_AT_ONCE = 200;

interface Answered {
  subject: Subject;
  reply: Reply | null;
}

/**
 * "cancel everything for tomorrow", "nothing tomorrow": what is due then is left out of each of the person's own tasks, as
 * one card, and of the open drafts. Nothing is paused or deleted.
 */
export async function replyToSkipOfAll(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone, actor } = talk;
  if (!skipOfAllIn(text, { now, timezone })) return null;
  const subjects = await readSubjects(talk);
  const meant = subjects.filter(
    ({ kind, owner, isPaused }) => kind === "draft" || (owner.id === actor.userId && !isPaused),
  );
  const answered: Answered[] = [];
  for (const subject of meant.slice(0, MOST_AT_ONCE))
    answered.push({ subject, reply: await replyToEdit(talk, subject, text) });
  const drafts = answered.flatMap(({ reply }) => (reply?.revisions ? [reply] : []));
  const tasks = ofTasks(talk, answered);
  const replies = [...(tasks ? [tasks] : []), ...drafts];
  const [first, ...others] = replies;
  if (!first) return { text: t("noneTo.skip"), stored: { intent: "edit" } };
  const all = others.length > 0 ? merged(replies) : first;
  const more = tasks && drafts.length > 0 ? [t("revised")] : [];
  return all && { ...all, text: tasks ? [tasks.text, more].flat() : all.text };
}

/** Those that leave something out, and those of which nothing would be left then. */
function ofTasks(talk: Talk, answered: readonly Answered[]): Reply | null {
  const changed = answered.filter(({ reply }) => reply?.proposals);
  const refused = answered.filter(
    ({ subject, reply }) => subject.kind === "task" && reply !== null && isAll(reply.text),
  );
  const said = (key: "propose.untilAll" | "propose.untilNot", about: readonly Answered[]) =>
    about.length > 0
      ? [
          t(
            key,
            named(
              about.map(({ subject }) => subject),
              talk,
            ),
          ),
        ]
      : [];
  const text = [...said("propose.untilAll", changed), ...said("propose.untilNot", refused)];
  if (text.length === 0) return null;
  const proposals = changed.flatMap(({ reply }) => reply?.proposals ?? []);
  return { text, stored: { intent: "edit" }, ...(proposals.length > 0 ? { proposals } : {}) };
}

const isAll = (said: Said): boolean =>
  [said].flat().some((one) => typeof one === "object" && "key" in one && one.key === "cannot.skipAll");
