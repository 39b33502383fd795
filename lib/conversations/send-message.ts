import { authorize, type PersonActor } from "@/lib/access";
import { databaseClock, type Prisma, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { ParsedSchedule, ParseResult } from "@/lib/nlp";
import { conversationInclude, toConversationView } from "./draft-view";
import { readRequest } from "./parse-answer";
import { type ConversationView, sendMessageSchema } from "./schemas";

const TITLE_LENGTH = 80;

/** Adds what the person typed and the answer: one draft per job, or a question, or why nothing is scheduled. */
export async function sendMessage(
  actor: PersonActor,
  input: { conversationId?: string | null | undefined; text: string; timezone: string },
): Promise<ConversationView> {
  authorize(actor, "tasks:write");
  const { conversationId, text, timezone } = sendMessageSchema.parse(input);
  const now = await databaseClock.now();
  return transaction(async (tx) => {
    const id = await openConversation(tx, actor, conversationId ?? null, text);
    const question = await openQuestion(tx, id);
    const parsed = readRequest(text, { now, timezone, question, author: actor.email });
    // Equal times would leave the order of question and answer to chance.
    await tx.message.create({ data: { conversationId: id, role: "user", text, createdAt: now } });
    await answer(tx, actor, id, question ?? text, parsed, new Date(now.getTime() + 1));
    const row = await tx.conversation.update({ where: { id }, data: { updatedAt: now }, include: conversationInclude });
    return toConversationView(row, now);
  });
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

/** The request that our last question is about; undefined when nothing was asked. */
async function openQuestion(tx: Tx, conversationId: string): Promise<string | undefined> {
  const last = await tx.message.findFirst({
    where: { conversationId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const pending = last?.parse as { question?: boolean; request?: string } | null | undefined;
  return pending?.question ? pending.request : undefined;
}

async function answer(
  tx: Tx,
  actor: PersonActor,
  conversationId: string,
  request: string,
  parsed: ParseResult,
  createdAt: Date,
): Promise<void> {
  const asks = !parsed.success || parsed.needsClarification;
  const text = asks ? (parsed.question ?? (parsed.success ? "" : parsed.message)) : "";
  const question = parsed.question !== null;
  const intent = parsed.success ? null : parsed.intent;
  const parse = { success: parsed.success, question, intent, options: parsed.options, request };
  const message = await tx.message.create({ data: { conversationId, role: "assistant", text, parse, createdAt } });
  if (!parsed.success || parsed.needsClarification) return;
  const jobs = [parsed, ...parsed.additional];
  await tx.draft.createMany({
    data: jobs.map((job, index) => ({
      ...draftColumns(actor, job),
      ...{ ownerId: actor.userId, messageId: message.id, text: request },
      createdAt: new Date(createdAt.getTime() + index),
    })),
  });
}

function draftColumns(actor: PersonActor, job: ParsedSchedule) {
  const { taskName: name, agentPrompt: prompt, tools, confidence, assumptions, warnings } = job;
  return {
    ...{ name, prompt, tools, confidence, assumptions, warnings },
    schedule: job.schedule as unknown as Prisma.InputJsonValue,
    scheduleText: job.scheduleSource || job.scheduleText,
    recipients: job.recipients.length > 0 ? job.recipients : [actor.email],
  };
}
