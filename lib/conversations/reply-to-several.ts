import { andIn, newNameIn, parseRequest, saysWhen } from "@/lib/nlp";
import { changesOnly } from "./changes-only";
import { commandsIn, withoutNow } from "./command-words";
import { findNamed, findWritten } from "./find-named";
import { merged } from "./merge-replies";
import { type Reply, t } from "./reply";
import { replyToCommand } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { replyToNamed } from "./reply-to-named";
import { replyToPick } from "./reply-to-pick";
import { replyToVerb } from "./reply-to-verb";
import { storedReply } from "./stored-reply";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Said, Talk } from "./talk";

const MOST_LETTERS = 240;
const MOST_PARTS = 5;
const verbs = new Set(["pause", "resume", "delete", "run"]);
const commands = new Set([...verbs, "edit"]);
const opening =
  /^(?:(?:and|then|also|after that|und|dann|danach|y|luego|después|et|puis|ensuite|e|poi|depois|en|daarna|i|potem|и|затем|потом|ve|sonra)\s+|然后|再|そして|그리고\s?)+/iu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "delete the one and pause the other": a card for each part; a part that is not understood is named. */
export async function replyToSeveral(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  if (text.length > MOST_LETTERS || text.includes(":") || newNameIn(text) !== null) return null;
  const parts = text.split(andIn(talk.language)).map((part) => part.trim().replace(opening, ""));
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.includes("")) return null;
  const subjects = await readSubjects(talk);
  const named = findWritten(text, subjects);
  if (named && andIn(talk.language).test(named.name)) return null;
  const plain = await replyToParts(talk, parts, subjects, false);
  const isMixed =
    plain.includes(null) && plain.some((reply, index) => reply && commandsIn(parts[index] ?? "").length > 0);
  const mixed = isMixed ? await replyToParts(talk, parts, subjects, true) : plain;
  const replies = mixed.includes(null) ? plain : mixed;
  const known = replies.filter((reply) => reply !== null);
  if (known.length === parts.length) return merged(withoutSame(known));
  const [first] = replies;
  const isVerb = verbs.has(first?.stored.intent ?? "") && first?.proposals !== undefined;
  if (!isVerb || unspaced.test(text) || parseRequest(text, { now, timezone }).success) return null;
  const others = parts.filter((_part, index) => replies[index] === null);
  const isOfFirst = (part: string) =>
    saysWhen(part, { now, timezone }) || findNamed(withoutNow(part), subjects).kind === "one" || !/\p{L}/u.test(part);
  if (others.some(isOfFirst)) return null;
  const unread = others.map((words) => ({ text: t("partUnread", { words }), stored: {} }));
  return merged([...withoutSame(known), ...unread]);
}

/** `changes`: a part may be a change of what was talked about, as in "move it to 4 and pause it until Monday". */
async function replyToParts(talk: Talk, parts: readonly string[], subjects: readonly Subject[], changes: boolean) {
  const replies: (Reply | null)[] = [];
  let { messages, proposed } = talk;
  for (const part of parts) {
    const of: Talk = { ...talk, text: part, messages, ...(proposed ? { proposed } : {}) };
    const reply = (await replyToPart(of, subjects)) ?? (changes ? await replyToChangeOf(of, subjects) : null);
    replies.push(reply);
    messages = withTask(messages, reply);
    proposed = editIn(reply) ?? proposed;
  }
  return replies;
}

async function replyToChangeOf(talk: Talk, subjects: readonly Subject[]): Promise<Reply | null> {
  const [subject, ...others] = lastMentioned(talk.messages, subjects).filter(({ canChange }) => canChange);
  const isChange = subject?.kind === "task" && others.length === 0 && changesOnly(talk.text, subject, talk);
  const reply = isChange ? await replyToEdit(talk, subject, talk.text) : null;
  return reply?.proposals ? reply : null;
}

/** Null where a part is no command, or names nothing that exists beside one that may be a request of its own. */
async function replyToPart(talk: Talk, subjects: readonly Subject[]): Promise<Reply | null> {
  for (const reply of [replyToVerb, replyToPick, replyToNamed]) {
    const found = await reply(talk);
    if (found) return found;
  }
  const read = parseRequest(talk.text, { now: talk.now, timezone: talk.timezone });
  if (read.success || !commands.has(read.intent)) return null;
  const { intent, target, message } = read;
  const isFound = target !== null && findNamed(target, subjects).kind !== "none";
  return isFound || verbs.has(intent) ? replyToCommand(talk, { intent: intent as "edit", target, message }) : null;
}

/** "run the check and then delete it": what a part is about is "it" for the next. */
function withTask(messages: Said[], reply: Reply | null): Said[] {
  const [proposal, ...others] = reply?.proposals ?? [];
  if (!proposal || others.length > 0) return messages;
  const shown = { kind: "task", id: proposal.taskId };
  return [{ id: "", drafts: [], proposals: [], reply: storedReply({ shown }) }, ...messages];
}

/** "move it to 4 and pause it until Monday": the next part stands on top of the one before. */
function editIn(reply: Reply | null): Talk["proposed"] {
  const [proposal, ...others] = reply?.proposals ?? [];
  if (!proposal || others.length > 0 || proposal.kind !== "edit") return undefined;
  return { taskId: proposal.taskId, text: proposal.text, after: proposal.after };
}

/** "cancel and delete it" is one thing; of edits of one task the last holds those before it. */
function withoutSame(all: readonly Reply[]): Reply[] {
  const edits = all.map(editIn);
  const replies = all.filter(
    (_reply, index) => !edits[index] || edits.findLastIndex((edit) => edit?.taskId === edits[index]?.taskId) === index,
  );
  const told = replies.map(({ proposals, text }) =>
    JSON.stringify(proposals?.map(({ taskId, kind }) => [taskId, kind]) ?? text),
  );
  return replies.filter((_reply, index) => told.indexOf(told[index] ?? "") === index);
}
