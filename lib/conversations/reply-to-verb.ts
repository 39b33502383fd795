import { parseRequest, readPauseEnd } from "@/lib/nlp";
import { commandIn } from "./command-in";
import { commandsIn, mistypedVerb } from "./command-words";
import { findNamed, findWritten } from "./find-named";
import { findSubject } from "./find-subject";
import { foldName, meansAllIn, nameWords, withoutAll, withoutOwnName } from "./name-words";
import { proposeForAll } from "./propose";
import type { Reply } from "./reply";
import { askWhich, replyAbout, replyWithNone } from "./reply-to-command";
import { lastScheduled, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

const MOST_WORDS = 3;
const MOST_MISSED = 2;

/** "lösche Wetter", "pausiere den Bericht bis Montag": a part of one task's name is all that stands beside the verb. */
async function replyToPartOfName(talk: Talk, subjects: readonly Subject[]): Promise<Reply | null> {
  const own = subjects.filter(({ kind, canChange }) => kind === "task" && canChange);
  // What a task does is no name of it.
  const names = own.map((subject): Subject => ({ ...subject, prompt: "" }));
  for (const { intent, rest } of commandsIn(talk.text, talk.language)) {
    const words = rest.split(" ");
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
      const more = words.slice(count).join(" ");
      const end = more === "" ? null : readPauseEnd(more, talk.timezone, talk);
      const isAll = more === "" || (intent === "pause" && end !== null && "isWhole" in end && end.isWhole);
      const found = isAll ? findNamed(words.slice(0, count).join(" "), names) : null;
      if (found?.kind === "one") return replyAbout(talk, intent, found.item, talk.text);
    }
  }
  return replyWithoutNamed(talk, names);
}

const article =
  /^\S+ (?:the|my|our|den|die|das|el|la|los|las|le|les|il|lo|o|a|os|as|het|de|mein\p{L}*|mi|mon|ma)(?!\p{L})/u;

/** "delete payday" where nothing is called so: no task of its own, which would say when. */
async function replyWithoutNamed(talk: Talk, names: readonly Subject[]): Promise<Reply | null> {
  const said = foldName(talk.text.trim()).replace(/[.!]+$/, "");
  const [command] = commandsIn(talk.text, talk.language).filter(({ intent }) => intent !== "run");
  const words = command?.rest.split(" ") ?? [];
  const isNamed = article.test(said) || (words.length === 1 && !/s$/.test(words[0] ?? ""));
  const isCommand = command && words.length <= MOST_MISSED && said.endsWith(command.rest) && command.rest !== "";
  if (!isCommand || !isNamed || names.length === 0) return null;
  const read = parseRequest(talk.text, talk);
  if (read.success || read.intent !== "needs_clarification") return null;
  const found = findNamed(command.rest, names);
  if (found.kind === "none") return replyWithNone(talk, command.intent, command.rest, "");
  if (found.kind === "one") return null;
  return askWhich(command.intent, { kind: found.kind, subjects: found.items, name: command.rest }, talk.text);
}

/** "delet the ci digest": nothing but a verb with a typing error stands beside the whole name. */
async function replyToMistyped(talk: Talk): Promise<Reply | null> {
  const subjects = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const named = findWritten(talk.text, subjects);
  const beside = named ? (withoutOwnName(talk.text, named.name).at(-1) ?? "") : "";
  const [verb = "", ...others] = nameWords(beside);
  const intent = others.length === 0 ? mistypedVerb(verb) : null;
  return named && intent ? replyAbout(talk, intent, named, talk.text) : null;
}

const MOST_LETTERS = 160;

/**
 * "lösch es", "ejecútalo ahora", "Pausiere example.de prüfen bis Montag": a verb of a whole task, in any language, where
 * nothing is said beside it but the task's whole name or "it", and until when.
 */
export async function replyToVerb(talk: Talk): Promise<Reply | null> {
  const { text } = talk;
  if (text.length > MOST_LETTERS) return null;
  if (commandsIn(text).length === 0) return replyToMistyped(talk);
  const ofAll = meansAllIn(text, null) ? commandIn(withoutAll(text), talk, talk.language) : null;
  if (ofAll) return proposeForAll(talk, ofAll.intent, text);
  const subjects = await readSubjects(talk);
  const named = findWritten(text, subjects);
  const words = named ? (withoutOwnName(text, named.name).at(-1) ?? text) : text;
  const command = commandIn(words, talk, talk.language);
  if (!command) return named ? null : replyToPartOfName(talk, subjects);
  if (named) return replyAbout(talk, command.intent, named, text);
  const scheduled = lastScheduled(talk.messages, subjects);
  if (scheduled) return replyAbout(talk, command.intent, scheduled, text);
  const found = findSubject({ intent: "edit", target: null, mayBeOther: false }, { ...talk, text: "" }, subjects);
  if (found.kind === "one") return replyAbout(talk, command.intent, found.subject, text);
  return found.kind === "several" ? askWhich(command.intent, found, text) : null;
}
