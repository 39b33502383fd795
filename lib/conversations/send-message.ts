import { authorize, type PersonActor } from "@/lib/access";
import { databaseClock, type Prisma, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import {
  inLanguage,
  isOwnRequest,
  languageOf,
  optionOfHalf,
  type ParsedSchedule,
  type ParseResult,
  parseAnswer,
  parseRequest,
  wordsOfDraft,
} from "@/lib/nlp";
import { readRequest } from "@/lib/tasks";
import { commandIn } from "./command-in";
import { conversationInclude, toConversationView } from "./conversation-view";
import { continueQuestion, replyToFollowUp } from "./follow-up";
import { withoutOpener } from "./openers";
import { pickFrom, pickIn } from "./pick-words";
import type { Reply, Sentence } from "./reply";
import { replyToAllExcept } from "./reply-to-all-except";
import { replyToAllThatRun } from "./reply-to-all-that-run";
import { replyToChange } from "./reply-to-change";
import { replyToChangeOfAll } from "./reply-to-change-of-all";
import { replyToCommand } from "./reply-to-command";
import { replyToCopy } from "./reply-to-copy";
import { replyToDecision } from "./reply-to-decision";
import { replyToGoingOn } from "./reply-to-going-on";
import { replyToNamed } from "./reply-to-named";
import { replyToNextQuestion } from "./reply-to-next-question";
import { replyToNextWorkday } from "./reply-to-next-workday";
import { noTaskNicknamed, replyToNickname } from "./reply-to-nickname";
import { replyToOneOfTimes } from "./reply-to-one-of-times";
import { replyToOnly } from "./reply-to-only";
import { replyToPick } from "./reply-to-pick";
import { replyToPlans } from "./reply-to-plans";
import { replyToPronoun } from "./reply-to-pronoun";
import { replyToRecipients } from "./reply-to-recipients";
import { replyToRefusal } from "./reply-to-refusal";
import { replyToRename } from "./reply-to-rename";
import { replyToSeveral } from "./reply-to-several";
import { replyToSkipOfAll } from "./reply-to-skip-of-all";
import { replyToSmallTalk } from "./reply-to-small-talk";
import { replyToVerb } from "./reply-to-verb";
import { withAnswer, withRecipient } from "./request-so-far";
import { type ConversationView, sendMessageSchema } from "./schemas";
import { readMessages, type Talk } from "./talk";
import { writeReply } from "./write-reply";

const TITLE_LENGTH = 80;

/**
 * Adds what the person typed and the answer: one draft per job, a change of what was talked about, a proposal for a
 * task that exists, a question, or why there is nothing to do.
 */
export async function sendMessage(
  actor: PersonActor,
  input: { conversationId?: string | null | undefined; text: string; timezone: string },
): Promise<ConversationView> {
  authorize(actor, "tasks:write");
  const { conversationId, text, timezone } = sendMessageSchema.parse(input);
  const now = await databaseClock.now();
  const messages = await readMessages(actor, conversationId ?? null);
  // A model may take seconds to answer: nothing is locked in the meantime.
  const language = languageOf(text, messages[0]?.reply.language ?? undefined);
  const reply = await replyTo({ actor, text, timezone, language, now, messages });
  const row = await transaction(async (tx) => {
    const id = await openConversation(tx, actor, conversationId ?? null, text);
    // Equal times would leave the order of question and answer to chance.
    await tx.message.create({ data: { conversationId: id, role: "user", text, createdAt: now } });
    await writeReply(tx, actor, id, reply, language, new Date(now.getTime() + 1));
    return tx.conversation.update({ where: { id }, data: { updatedAt: now }, include: conversationInclude });
  });
  return toConversationView(actor, row, now);
}

async function openConversation(tx: Tx, actor: PersonActor, id: string | null, text: string): Promise<string> {
  if (id === null) {
    const title = text.replaceAll(/\s+/g, " ").slice(0, TITLE_LENGTH);
    return (await tx.conversation.create({ data: { userId: actor.userId, title } })).id;
  }
  const found = await tx.conversation.findFirst({ where: { id, userId: actor.userId }, select: { id: true } });
  if (!found) throw new AppError("not_found", "There is no such conversation.");
  return found.id;
}

/** "the first one", "pm": one of the choices of our own question. */
function withPickedOption(talk: Talk): Talk {
  const last = talk.messages[0]?.reply;
  if (!last?.question || last.pending) return talk;
  const half = optionOfHalf(last.options, talk.text, talk);
  if (half !== null) return { ...talk, text: half };
  const picked = pickIn(talk.text);
  const [option, ...others] = picked?.rest === "" ? pickFrom(last.options, picked.pick) : [];
  return option !== undefined && others.length === 0 ? { ...talk, text: option } : talk;
}

/** "elimina el primero": of the cards above, and no day of the month. */
function isPickedCommand(talk: Talk): boolean {
  const picked = pickIn(talk.text);
  return picked !== null && picked.rest !== "" && commandIn(picked.rest, talk, talk.language) !== null;
}

/** A follow-up needs no model: it is tried before one is asked. */
async function replyTo(said: Talk): Promise<Reply> {
  const talk = withPickedOption(said);
  const { actor, text, timezone, now } = talk;
  const last = talk.messages[0]?.reply;
  const question = last?.question ? last.request : undefined;
  const pending = last?.question ? last.pending : null;
  const asksBack = /[?？]\s*$/.test(text) && !last?.options.includes(text);
  const isAnswer =
    question !== undefined &&
    !asksBack &&
    !isPickedCommand(talk) &&
    parseAnswer(question, text, { now, timezone }).success;
  const opened = talk.messages.length > 0 ? { ...talk, text: withoutOpener(text) } : talk;
  const followUp =
    (pending && (await continueQuestion(talk, pending))) ?? (isAnswer ? null : await replyToTalk(opened));
  if (followUp) return followUp;
  const command = opened.text === text ? null : parseRequest(opened.text, { now, timezone });
  if (command && !command.success && command.intent === "edit")
    return replyToCommand(opened, { ...command, intent: "edit" });
  const parsed = await readRequest(text, { now, timezone, question, author: actor.email, userId: actor.userId });
  if (parsed.success) {
    const note = question === undefined ? await noTaskNicknamed(talk) : null;
    const isAskedMore = question !== undefined && parsed.needsClarification;
    const request = isAskedMore ? withAnswer(question, text, parsed, { now, timezone }) : (question ?? text);
    return withNote(replyWithDrafts(talk, request, parsed), note);
  }
  const mailed =
    parsed.intent === "none" && question !== undefined && !pending
      ? withRecipient(question, text, { now, timezone, author: actor.email })
      : null;
  if (mailed) return replyWithDrafts(talk, mailed.request, mailed.read);
  const answer = { ...parsed, ...inLanguage(parsed, talk.language) };
  // What says nothing leaves our question open.
  if (answer.intent === "none" && question !== undefined && !pending)
    return {
      text: answer.message,
      stored: { intent: "none", question: true, request: question, options: last?.options ?? [] },
    };
  if (answer.intent === "needs_clarification" || answer.intent === "none") {
    const isOther = answer.intent === "needs_clarification" && isOwnRequest(text, { now, timezone });
    return replyWithDrafts(talk, isOther ? text : (question ?? text), answer);
  }
  const { intent, target, message } = answer;
  return replyToCommand(talk, { intent, target, message });
}

const repliesToTalk = [
  replyToSmallTalk,
  replyToDecision,
  replyToNextQuestion,
  replyToSkipOfAll,
  replyToOneOfTimes,
  replyToAllExcept,
  replyToAllThatRun,
  replyToRename,
  replyToCopy,
  replyToGoingOn,
  replyToNextWorkday,
  replyToRecipients,
  replyToPlans,
  replyToSeveral,
  replyToVerb,
  replyToPick,
  replyToRefusal,
  replyToChangeOfAll,
  replyToNamed,
  replyToChange,
  replyToNickname,
  replyToFollowUp,
  replyToOnly,
  replyToPronoun,
];

/** Words about what was talked about, or about what exists; null where they ask for something of their own. */
async function replyToTalk(talk: Talk): Promise<Reply | null> {
  for (const reply of repliesToTalk) {
    const found = await reply(talk);
    if (found) return found;
  }
  return null;
}

function replyWithDrafts(talk: Talk, request: string, parsed: ParseResult): Reply {
  const asks = !parsed.success || parsed.needsClarification;
  const text = asks ? (parsed.question ?? (parsed.success ? "" : parsed.message)) : "";
  // A day that does not exist is refused, and asked about.
  const question =
    parsed.question !== null || (!parsed.success && parsed.intent === "needs_clarification" && /[?？]\s*$/u.test(text));
  const intent = parsed.success ? null : parsed.intent;
  const use = parsed.modelUse ? { ...parsed.modelUse, read: parsed.success && parsed.source === "model" } : null;
  const stored = { question, intent, options: parsed.options, request, use };
  if (!parsed.success || parsed.needsClarification) return { text, stored };
  const jobs = [parsed, ...parsed.additional];
  return { text, stored, drafts: jobs.map((job) => ({ ...draftColumns(talk, job), text: request })) };
}

function withNote(reply: Reply, note: Sentence | null): Reply {
  return note && reply.drafts ? { ...reply, text: [note] } : reply;
}

function draftColumns({ actor, now }: Talk, job: ParsedSchedule) {
  const { taskName: name, agentPrompt: prompt, tools, confidence, assumptions, warnings } = job;
  return {
    ...{ name, prompt, tools, confidence, assumptions, warnings },
    schedule: job.schedule as unknown as Prisma.InputJsonValue,
    scheduleText: wordsOfDraft(job, now),
    recipients: job.recipients.length > 0 ? job.recipients : [actor.email],
  };
}
