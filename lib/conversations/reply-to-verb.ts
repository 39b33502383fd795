import { commandIn } from "./command-in";
import { commandsIn } from "./command-words";
import { findWritten } from "./find-named";
import { findSubject } from "./find-subject";
import { merged } from "./merge-replies";
import { withoutOwnName } from "./name-words";
import type { Reply } from "./reply";
import { AND, askWhich, replyAbout } from "./reply-to-command";
import { readSubjects, type Subject } from "./subjects";
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
  const [first, ...later] = text.split(AND).map((part) => part.trim());
  const isEach =
    first !== undefined && later.length > 0 && [first, ...later].every((part) => isNamed(part, talk, subjects));
  if (isEach) return oneByOne(talk, [first, ...later]);
  const named = findWritten(text, subjects);
  const words = named ? (withoutOwnName(text, named.name).at(-1) ?? text) : text;
  const command = commandIn(words, talk);
  if (!command) return null;
  if (named) return replyAbout(talk, command.intent, named, text);
  const found = findSubject({ intent: "edit", target: null, mayBeOther: false }, { ...talk, text: "" }, subjects);
  if (found.kind === "one") return replyAbout(talk, command.intent, found.subject, text);
  return found.kind === "several" ? askWhich(command.intent, found, text) : null;
}

/** Whether a part of the words is a verb and the whole name of a task. */
function isNamed(part: string, talk: Talk, subjects: readonly Subject[]): boolean {
  const named = findWritten(part, subjects);
  return named !== null && commandIn(withoutOwnName(part, named.name).at(-1) ?? part, talk) !== null;
}

/** "delete the one and pause the other": a proposal each; a part that asks a question is said alone. */
async function oneByOne(talk: Talk, parts: readonly string[]): Promise<Reply | null> {
  const replies: Reply[] = [];
  for (const part of parts) {
    const reply = await replyToVerb({ ...talk, text: part });
    if (reply) replies.push(reply);
  }
  return merged(replies);
}
