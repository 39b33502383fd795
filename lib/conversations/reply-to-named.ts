import { changeIn, parseRequest, saysWhen } from "@/lib/nlp";
import { changesOnly } from "./changes-only";
import { findNameIn } from "./find-named";
import { nameWords, withoutOwnName } from "./name-words";
import { type Reply, t } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { readSubjects } from "./subjects";
import type { Talk } from "./talk";

const commands = new Set(["pause", "resume", "run", "list", "question"]);
const suggestion = /^\s*(?:what|how) about\s/i;
const address = /\S@\S/;

/**
 * "the payroll export should run on Mondays": an edit, although a task could be made of it, where the whole name of one
 * that exists stands in the words and nothing but a change is left beside it.
 */
export async function replyToNamed(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  const found = findNameIn(text, await readSubjects(talk));
  const subject = found.kind === "one" ? found.item : null;
  if (!subject?.canChange || nameWords(subject.name).length < 2) return null;
  const rests = withoutOwnName(text, subject.name);
  const [rest] = rests;
  if (rest === undefined) return null;
  const context = { now, timezone, author: talk.actor.email };
  const changes = rests.map((words) => changeIn(words, context));
  // "end it on Monday" is no command for Monday.
  const late = changes.some((change) => change?.kind === "end") ? null : laterIn(rest, talk);
  if (late) return { text: t("cannot.later", { name: subject.name }), stored: { intent: late } };
  const read = parseRequest(text, { now, timezone });
  const isCommand = !read.success && commands.has(read.intent) && !suggestion.test(text);
  const isMail = !read.success && address.test(rest);
  const isChange = isMail || changes.some((change) => change !== null);
  const isOnly = !isCommand && rests.some((words) => changesOnly(words, subject, talk));
  if (!isChange && !isOnly) return null;
  const reply = await replyToEdit(talk, subject, text);
  return reply?.stored.question && !reply.isSure ? null : reply;
}

/** "resume it on Monday": what is done by a button has no time of its own. */
function laterIn(rest: string, { now, timezone }: Talk): string | null {
  const [head = "", tail = ""] = rest.split(/(?<=(?<!\p{L})it)(?!\p{L})/u);
  const read = parseRequest(head, { now, timezone });
  const isVerb = !read.success && (read.intent === "resume" || read.intent === "delete");
  return isVerb && tail !== "" && saysWhen(tail, { now, timezone }) ? read.intent : null;
}
