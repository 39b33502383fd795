import type { PersonActor } from "@/lib/access";
import { databaseClock, db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { conversationInclude, toConversationView } from "./conversation-view";
import type { ConversationSummary, ConversationView } from "./schemas";

const RECENT = 50;

/** The person's newest conversations. Conversations are always private. */
export async function listConversations(actor: PersonActor): Promise<ConversationSummary[]> {
  const rows = await db.conversation.findMany({
    ...{ where: { userId: actor.userId }, orderBy: { updatedAt: "desc" }, take: RECENT },
    select: { id: true, title: true, updatedAt: true },
  });
  return rows.map(({ id, title, updatedAt }) => ({ id, title, updatedAt: updatedAt.toISOString() }));
}

export async function getConversation(actor: PersonActor, id: string): Promise<ConversationView> {
  const [row, now] = await Promise.all([
    db.conversation.findFirst({ where: { id, userId: actor.userId }, include: conversationInclude }),
    databaseClock.now(),
  ]);
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  return toConversationView(actor, row, now);
}
