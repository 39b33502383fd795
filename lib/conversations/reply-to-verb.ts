import { commandIn } from "./command-in";
import { commandsIn } from "./command-words";
import { findWritten } from "./find-named";
import { findSubject } from "./find-subject";
import { withoutOwnName } from "./name-words";
import type { Reply } from "./reply";
import { askWhich, replyAbout } from "./reply-to-command";
import { readSubjects } from "./subjects";
import type { Talk } from "./talk";

const MOST_LETTERS = 160;

/**
 * "lösch es", "ejecútalo ahora", "Pausiere example.de prüfen bis Montag": a verb of a whole task, in any language, where
 * nothing is said beside it but the task's whole name or "it", and until when.
 */
export async function replyToVerb(talk: Talk): Promise<Reply | null> {
  const { text } = talk;
  if (text.length > MOST_LETTERS || commandsIn(text).length === 0) return null;
  const subjects = await readSubjects(talk);
  const named = findWritten(text, subjects);
  const words = named ? (withoutOwnName(text, named.name).at(-1) ?? text) : text;
  const command = commandIn(words, talk, talk.language);
  if (!command) return null;
  if (named) return replyAbout(talk, command.intent, named, text);
  const found = findSubject({ intent: "edit", target: null, mayBeOther: false }, { ...talk, text: "" }, subjects);
  if (found.kind === "one") return replyAbout(talk, command.intent, found.subject, text);
  return found.kind === "several" ? askWhich(command.intent, found, text) : null;
}
