import { andIn, parseRequest } from "@/lib/nlp";
import { commandIn } from "./command-in";
import { commandsIn, type SaidVerb } from "./command-words";
import { type Exception, exceptionsIn, saysOthers, withoutOthers } from "./except-words";
import { findNamed, findWritten } from "./find-named";
import { foldName, meansAllIn, nameWords, withoutAll } from "./name-words";
import { proposeForAll } from "./propose";
import { type Reply, t } from "./reply";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

const MOST_LETTERS = 240;
const MOST_OPTIONS = 4;
const verbs = new Set(["pause", "resume", "delete", "run"]);

interface ForAll extends Exception {
  intent: SaidVerb;
  /** All of them are named, and not only meant. */
  saysAll: boolean;
}

/** "delete everything except the crm backup": one card of all the others, or what cannot be told apart; never all of them. */
export async function replyToAllExcept(talk: Talk): Promise<Reply | null> {
  const { text } = talk;
  if (text.length > MOST_LETTERS) return null;
  const parted = [...exceptionsIn(text), ...(saysOthers(foldKept(text)) ? [{ name: "it", rest: text }] : [])];
  if (parted.length === 0 || commandsIn(text, talk.language).length === 0) return null;
  const tasks = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const written = findWritten(text, tasks);
  // The word stands in the name itself.
  if (written && exceptionsIn(written.name).length > 0) return null;
  const possible = parted.flatMap((one) => forAllIn(one, talk));
  for (const one of possible) {
    if (!one.saysAll && nameWords(one.name).length === 0) continue;
    const kept = namedIn(one.name, tasks, talk);
    if (kept.length > 0) return proposeForAll(talk, one.intent, one.rest, kept);
  }
  const said = possible.find(({ saysAll }) => saysAll);
  if (said && nameWords(said.name).length > 0) return askWhichStays(talk, said, tasks);
  const isKept = written !== null && parted.some(({ name }) => foldName(name) === foldName(written.name));
  const read = parseRequest(text, talk);
  const isCommand = !read.success && verbs.has(read.intent) && meansAllIn(text, null);
  if (!said && !isCommand && !(isKept && !read.success)) return null;
  return { text: t("exceptUnread", { words: text }), stored: { intent: read.success ? null : read.intent } };
}

/** Folding takes the marks off kana. */
const foldKept = (text: string): string =>
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? text : foldName(text);

/** The words without what is left out, where they are a command for all tasks and nothing else. */
function forAllIn(one: Exception, talk: Talk): ForAll[] {
  const words = withoutOthers(foldKept(one.rest));
  const all = withoutAll(words);
  const plain = commandsIn(all, talk.language).find(({ rest }) => nameWords(rest).length === 0);
  const command = plain ?? commandIn(all, talk, talk.language);
  return command ? [{ ...one, intent: command.intent, saysAll: meansAllIn(words, null) }] : [];
}

/** Those that are named, each of them; "it" is what was talked about. A word of what a task does is no name of it. */
function namedIn(name: string, tasks: readonly Subject[], { messages, language }: Talk): Subject[] {
  if (nameWords(name).length === 0) return lastMentioned(messages, tasks);
  const names = tasks.map((task): Subject => ({ ...task, prompt: "" }));
  const parts = [[name], name.split(andIn(language)).filter((part) => part.trim() !== "")];
  for (const part of parts) {
    const found = part.map((one) => findNamed(one, names));
    const items = found.flatMap((one) => (one.kind === "one" ? [one.item] : []));
    if (items.length > 0 && items.length === found.length) return items;
  }
  return [];
}

function askWhichStays({ text }: Talk, { name, intent }: ForAll, tasks: readonly Subject[]): Reply {
  const found = findNamed(name, tasks);
  const like = found.kind === "none" ? [] : found.kind === "one" ? [found.item] : found.items;
  const options = [...new Set(like.map((task) => text.replace(name, task.name)))].slice(0, MOST_OPTIONS);
  return { text: t("exceptUnknown", { name }), stored: { intent, question: options.length > 0, options } };
}
