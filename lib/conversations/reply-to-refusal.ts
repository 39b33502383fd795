import { refusalInText } from "@/lib/nlp";
import { findNamed, findWritten } from "./find-named";
import { withoutNewName } from "./name-words";
import type { Reply } from "./reply";
import { askWhich } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

/**
 * "stop the weather on Sundays": days that are left out of what is named, or of what was talked about last. Null where
 * the words name nothing that exists.
 */
export async function replyToRefusal(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  const refusal = refusalInText(withoutNewName(text), { now, timezone });
  if (!refusal) return null;
  const subjects = await readSubjects(talk);
  const own = subjects.filter(({ canChange }) => canChange);
  const written = findWritten(text, own);
  const named = findNamed(refusal.name, own);
  const [last, ...others] = refusal.name === "" ? lastMentioned(talk.messages, own) : [];
  const subject = written ?? (named.kind === "one" ? named.item : others.length === 0 ? last : undefined);
  if (subject) return replyToEdit(talk, subject, text);
  if (named.kind === "several" || (named.kind === "similar" && refusal.strength === "sure"))
    return askWhich("edit", { kind: named.kind, subjects: named.items, name: refusal.name }, text);
  return null;
}
