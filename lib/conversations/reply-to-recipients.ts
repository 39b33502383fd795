import { db } from "@/lib/db";
import { whereNotDeleted } from "@/lib/runs";
import { getTask } from "@/lib/tasks";
import { findNamed, findWritten } from "./find-named";
import { asksWhatMails, asksWhoGets, recipientsNamedIn } from "./recipient-words";
import { type Reply, t } from "./reply";
import { replyWithTasks } from "./reply-to-question";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

const MOST_READ = 500;

/** "who gets the report?", "which tasks mail bob?": answered from the tasks. */
export async function replyToRecipients(talk: Talk): Promise<Reply | null> {
  const asked = asksWhoGets(talk.text);
  if (asked) return replyWithRecipients(talk, asked);
  return asksWhatMails(talk.text) ? replyWithMailing(talk) : null;
}

/** Of the task that is named, or was shown last. */
async function replyWithRecipients(
  talk: Talk,
  { language, rest }: { language: string; rest: string },
): Promise<Reply | null> {
  const subjects = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const named = findWritten(talk.text, subjects);
  const like = findNamed(rest.trim() === "" ? talk.text : rest, subjects);
  const [last] = lastMentioned(talk.messages, subjects);
  const subject = named ?? (like.kind === "one" ? like.item : last);
  if (!subject) return null;
  const { id, name, recipients } = await getTask(talk.actor, subject.id);
  const text =
    recipients.length > 0 ? t("gets", { name, recipients: recipients.join(", ") }) : t("getsNobody", { name });
  return { text, stored: { intent: "question", language, shown: { kind: "task", id } } };
}

/** All that send mail, or those that send it to who is named. */
async function replyWithMailing({ actor, text }: Talk): Promise<Reply> {
  const rows = await db.task.findMany({
    where: {
      ...whereNotDeleted,
      tools: { has: "send_email" },
      OR: [{ ownerId: actor.userId }, { visibility: "team" }],
    },
    select: { recipients: true },
    take: MOST_READ,
  });
  const known = [...new Set(rows.flatMap(({ recipients }) => recipients))];
  const { found, unknown } = recipientsNamedIn(text, known);
  if (found.length > 0) return replyWithTasks(actor, { to: found, person: found.join(", ") });
  return replyWithTasks(actor, unknown === null ? "mail" : { to: [], person: unknown });
}
