import { scheduleOf } from "@/lib/runs";
import { localOfInstant, nextOccurrence } from "@/lib/scheduling";
import { commandIn } from "./command-in";
import { describedCard, namedCard } from "./described-card";
import { merged } from "./merge-replies";
import { type Pick, pickFrom, pickIn } from "./pick-words";
import { pointsAtOther } from "./pointing-words";
import { type Reply, t } from "./reply";
import { askWhich, replyAbout } from "./reply-to-command";
import { replyToEdit } from "./reply-to-edit";
import { choicesOf, lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** "make the second one weekly", "both at 8": of the cards that were made or shown last. */
export async function replyToPick(talk: Talk): Promise<Reply | null> {
  if (pointsAtOther(talk.text)) return replyToOther(talk);
  const picked = pickIn(talk.text);
  if (!picked) return replyToDescribed(talk);
  const subjects = await readSubjects(talk);
  const open = pickFrom(cardsOf(talk, subjects), picked.pick);
  const chosen = open.length > 0 ? open : stillOpen(talk, subjects, picked.pick);
  const [first, ...others] = chosen;
  if (!first) return null;
  const command = commandIn(picked.rest, talk);
  if (command) {
    const replies: Reply[] = [];
    for (const subject of chosen) replies.push(await replyAbout(talk, command.intent, subject, picked.rest));
    return merged(replies);
  }
  if (picked.rest !== "") return changeEach(talk, chosen, picked.rest);
  if (others.length > 0) return null;
  return whatAbout(talk, first);
}

/** "move the Friday one to Thursday": one of several cards, by what it is called or when it runs. */
async function replyToDescribed(talk: Talk): Promise<Reply | null> {
  const cards = talk.messages.length > 0 ? cardsOf(talk, await readSubjects(talk)) : [];
  const told =
    cards.length > 1 ? (describedCard(talk.text, cards, talk.language) ?? namedCard(talk.text, cards, talk)) : null;
  if (!told) return null;
  const { card, rest } = told;
  const command = commandIn(rest, talk);
  return command ? replyAbout(talk, command.intent, card, rest) : changeEach(talk, [card], rest);
}

function whatAbout({ text }: Talk, subject: Subject): Reply {
  const pending = { asks: "how" as const, intent: "edit" as const, text, choices: choicesOf([subject]) };
  return { text: t("whatAbout", { name: subject.name }), stored: { intent: "edit", question: true, pending } };
}

/** "not that one, the other": of two cards the one that was not talked about last; of several we ask. */
async function replyToOther(talk: Talk): Promise<Reply | null> {
  const subjects = await readSubjects(talk);
  const all = cardsOf(talk, subjects);
  const last = lastMentioned(talk.messages, subjects);
  const others = all.length === last.length ? all : all.filter((one) => last.every(({ id }) => id !== one.id));
  const [other, ...more] = others;
  if (!other || all.length < 2) return null;
  return more.length === 0
    ? whatAbout(talk, other)
    : askWhich("edit", { kind: "several", subjects: others, name: null }, talk.text);
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

/** "the second" where the first of two has been dropped: the place that it was shown at. */
function stillOpen({ messages }: Talk, subjects: Subject[], pick: Pick): Subject[] {
  if (pick === "all") return [];
  const drafts = messages
    .flatMap((message) => message.drafts)
    .sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
  return pickFrom(drafts, pick).flatMap(({ id }) => subjects.find((subject) => subject.id === id) ?? []);
}

/** The same change of several drafts or tasks as one answer; null where it changes none of them. */
export async function changeEach(talk: Talk, subjects: readonly Subject[], text: string): Promise<Reply | null> {
  const together = new Set(subjects.map((subject) => isMorning(subject, talk.now))).size > 1;
  const replies: Reply[] = [];
  for (const subject of subjects) {
    const reply = await replyToEdit({ ...talk, together }, subject, text);
    if (reply) replies.push(reply);
  }
  return merged(replies);
}

const DAY_MS = 86_400_000;

/** Of the next run. */
function isMorning(subject: Subject, now: Date): boolean {
  const schedule = scheduleOf(subject as Parameters<typeof scheduleOf>[0]);
  const next = nextOccurrence(schedule, now);
  return next === null || localOfInstant(schedule.timezone, next.getTime()) % DAY_MS < DAY_MS / 2;
}
