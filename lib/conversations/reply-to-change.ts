import { changeIn } from "@/lib/nlp";
import { changeTools } from "./change-tools";
import { findNameIn, findRenamed, findWritten } from "./find-named";
import { findSubject } from "./find-subject";
import { withoutNewName, withoutOwnName } from "./name-words";
import { otherSettingIn } from "./other-settings";
import type { Reply } from "./reply";
import { askWhich } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/**
 * "skip the next run", "don't email anyone", "check the other address instead": words that are about something that
 * exists, although a new task could be read from some of them. Null where there is nothing that they could be about.
 */
export async function replyToChange(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone, actor } = talk;
  const isAboutTools = changeTools(text, []) !== null || otherSettingIn(text) !== null;
  const change = isAboutTools
    ? { kind: "other" as const, target: null }
    : changeIn(text, { now, timezone, author: actor.email });
  const subjects = await readSubjects(talk);
  if (!change) return replyToEndOfNamed(talk, subjects);
  if (change.kind !== "other") {
    const found = findSubject({ intent: "edit", target: change.target, mayBeOther: false }, talk, subjects);
    if (found.kind === "several" && found.subjects.length > 0) return askWhich("edit", found, text);
    // What is paused goes on then: that is no change of its schedule.
    if (change.kind === "start" && found.kind === "one" && found.subject.isPaused) return null;
    return found.kind === "one" && found.subject.canChange ? replyToEdit(talk, found.subject, text) : null;
  }
  const [subject, ...others] = meant(talk, subjects);
  if (!subject) return null;
  if (others.length > 0) return askWhich("edit", { kind: "several", subjects: [subject, ...others], name: null }, text);
  return replyToEdit(talk, subject, text);
}

/** "end Prensa on March 31", where the name is a single word. */
async function replyToEndOfNamed(talk: Talk, subjects: readonly Subject[]): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  const named = findWritten(text, subjects);
  const isEnd = (words: string): boolean => changeIn(words, { now, timezone })?.kind === "end";
  if (!named?.canChange || !withoutOwnName(text, named.name).some(isEnd)) return null;
  return replyToEdit(talk, named, text);
}

/** What is named in the words, or was made or shown last: the only task of a person is not meant by itself. */
function meant({ text, messages }: Talk, subjects: Subject[]): Subject[] {
  const renamed = findRenamed(text, subjects);
  if (renamed) return renamed.canChange ? [renamed] : [];
  const named = findNameIn(withoutNewName(text), subjects);
  const found = named.kind === "one" ? [named.item] : lastMentioned(messages, subjects);
  return found.filter(({ canChange }) => canChange);
}
