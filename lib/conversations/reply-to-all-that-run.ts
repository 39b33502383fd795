import { parseRequest, runningThen } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { proposeForAll } from "./propose";
import { type Reply, t } from "./reply";
import { readSubjects } from "./subjects";
import type { Talk } from "./talk";

const MOST_LETTERS = 160;
const verbs = new Set(["pause", "resume", "delete"]);

/** "delete every task that runs at 9": one card of those, never of all. */
export async function replyToAllThatRun(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone, actor } = talk;
  const isMeant = text.length > MOST_LETTERS ? null : runningThen(text, { now, timezone });
  const read = isMeant ? parseRequest(text, { now, timezone }) : null;
  if (!isMeant || !read || read.success || !verbs.has(read.intent)) return null;
  const intent = read.intent as "pause" | "resume" | "delete";
  const subjects = await readSubjects(talk);
  const own = subjects.filter(({ kind, owner }) => kind === "task" && owner.id === actor.userId);
  const kept = own.filter((task) => !isMeant(scheduleOf(task as Parameters<typeof scheduleOf>[0])));
  if (kept.length === own.length) return { text: t(`noneTo.${intent}`), stored: { intent } };
  return proposeForAll(talk, intent, text, kept);
}
