import type { PersonActor } from "@/lib/access";
import { db, type Prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type StoredReply, storedReply } from "./stored-reply";

/** How far back "it" may reach. */
const MEMORY = 40;

const said = {
  id: true,
  parse: true,
  drafts: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      createdAt: true,
      status: true,
      name: true,
      prompt: true,
      schedule: true,
      task: { select: { id: true } },
    },
  },
  proposals: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { taskId: true, kind: true, status: true, before: true },
  },
} satisfies Prisma.MessageSelect;

type SaidRow = Prisma.MessageGetPayload<{ select: typeof said }>;
export type SaidDraft = SaidRow["drafts"][number];

/** One message, with what it made or showed. */
export interface Said extends Omit<SaidRow, "parse"> {
  reply: StoredReply;
}

/** What a person says, and what was said before it in the same conversation. */
export interface Talk {
  actor: PersonActor;
  text: string;
  timezone: string;
  /** Of the answer. */
  language: string;
  now: Date;
  /** Said of several that run at different times of the day: a bare hour is the same for all of them. */
  together?: boolean;
  /** What an earlier part of the same message would make of a task. */
  proposed?: { taskId: string; text: string; after: unknown };
  /** Newest first. */
  messages: Said[];
}

/** The newest messages of the person's own conversation; none when it is a new one. */
export async function readMessages(actor: PersonActor, conversationId: string | null): Promise<Said[]> {
  if (conversationId === null) return [];
  const orderBy: Prisma.MessageOrderByWithRelationInput[] = [{ createdAt: "desc" }, { id: "desc" }];
  const found = await db.conversation.findFirst({
    where: { id: conversationId, userId: actor.userId },
    select: { messages: { orderBy, take: MEMORY, select: said } },
  });
  if (!found) throw new AppError("not_found", "There is no such conversation.");
  return found.messages.map(({ parse, ...message }) => ({ ...message, reply: storedReply(parse) }));
}
