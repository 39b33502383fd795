import { pickFrom, pickIn } from "./pick-words";
import { type Reply, t } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { choicesOf, lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** "make the second one weekly", "both at 8": of the cards that were made or shown last. */
export async function replyToPick(talk: Talk): Promise<Reply | null> {
  const picked = pickIn(talk.text);
  if (!picked) return null;
  const chosen = pickFrom(cardsOf(talk, await readSubjects(talk)), picked.pick);
  const [first, ...others] = chosen;
  if (!first) return null;
  if (picked.rest !== "") return changeEach(talk, chosen, picked.rest);
  if (others.length > 0) return null;
  const pending = { asks: "how" as const, intent: "edit" as const, text: talk.text, choices: choicesOf([first]) };
  return { text: t("whatAbout", { name: first.name }), stored: { intent: "edit", question: true, pending } };
}

/** Those of the newest message, or all open drafts where it has only one of them. */
function cardsOf({ messages }: Talk, subjects: Subject[]): Subject[] {
  const newest = lastMentioned(messages, subjects).filter(({ canChange }) => canChange);
  if (newest.length > 1) return newest;
  const drafts = messages
    .flatMap((message) => message.drafts)
    .sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
  const open = drafts.flatMap(({ id }) => subjects.find((subject) => subject.id === id) ?? []);
  return open.length > 1 ? open : newest;
}

/** The same change of several drafts or tasks as one answer; null where it changes none of them. */
export async function changeEach(talk: Talk, subjects: readonly Subject[], text: string): Promise<Reply | null> {
  const replies: Reply[] = [];
  for (const subject of subjects) {
    const reply = await replyToEdit(talk, subject, text);
    if (reply) replies.push(reply);
  }
  return merged(replies);
}

/** Several answers as one. A question, or what cannot be done, is said alone. */
export function merged(replies: readonly Reply[]): Reply | null {
  const [first, ...others] = replies;
  if (!first || others.length === 0) return first ?? null;
  const does = ({ proposals = [], revisions = [] }: Reply) => proposals.length + revisions.length > 0;
  const done = replies.filter(does);
  const [one] = done;
  if (!one) return first;
  const texts = new Set(replies.filter((reply) => !does(reply)).map(({ text }) => text));
  return {
    text: [
      done.length > 1 ? t(one.revisions ? "revisedEach" : "proposedEach", { count: done.length }) : one.text,
      ...texts,
    ].join(" "),
    stored: {
      ...one.stored,
      changes: done.flatMap(({ stored }) => stored.changes ?? []),
      undo: done.flatMap(({ stored }) => stored.undo ?? []),
    },
    proposals: done.flatMap(({ proposals = [] }) => proposals),
    revisions: done.flatMap(({ revisions = [] }) => revisions),
  };
}
