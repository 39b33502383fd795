import type { PersonActor } from "@/lib/access";
import type { Prisma, Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { whereDraftOpen } from "@/lib/runs";
import { type Reply, spoken } from "./reply";

/** Keeps the assistant's message with what it makes: drafts, proposals, changes of open drafts. */
export async function writeReply(
  tx: Tx,
  actor: PersonActor,
  conversationId: string,
  { text: said, stored, drafts, proposals, revisions = [] }: Reply,
  talkedIn: string,
  createdAt: Date,
): Promise<void> {
  const language = stored.language ?? talkedIn;
  const text = spoken(said, language);
  const parse = { ...stored, language } as unknown as Prisma.InputJsonValue;
  const message = await tx.message.create({ data: { conversationId, role: "assistant", text, parse, createdAt } });
  const made = { ownerId: actor.userId, messageId: message.id };
  // Equal times would leave the order of two jobs to chance.
  const later = (index: number) => new Date(createdAt.getTime() + index);
  if (drafts) {
    const data = drafts.map((draft, index) => ({ ...draft, ...made, createdAt: later(index) }));
    await tx.draft.createMany({ data });
  }
  if (proposals) {
    const data = proposals.map((proposal, index) => ({ ...proposal, ...made, createdAt: later(index) }));
    await tx.proposal.createMany({ data });
  }
  for (const revision of revisions) await revise(tx, revision, message.id);
}

type Revision = NonNullable<Reply["revisions"]>[number];

/** The draft goes on to the message that changed it. */
async function revise(tx: Tx, { id, version, data }: Revision, messageId: string): Promise<void> {
  const before = await tx.draft.findUnique({ where: { id }, select: { messageId: true } });
  const { count } = await tx.draft.updateMany({
    where: { id, version, ...whereDraftOpen },
    data: { ...data, messageId, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "The draft was changed meanwhile. Send your message again.");
  if (!before?.messageId) return;
  await tx.$executeRaw`
    UPDATE "Message" SET "parse" = coalesce("parse", '{}'::jsonb) || '{"revised": true}' WHERE "id" = ${before.messageId}`;
}
