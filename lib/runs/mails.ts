import { type Actor, authorize } from "@/lib/access";
import { db, type Prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { decodeCursor, page } from "./cursor";
import type { MailView } from "./schemas";
import { toMailView } from "./view";

const include = { run: { select: { task: { select: { name: true } } } } } satisfies Prisma.MailInclude;

function ownMails(actor: Actor): Prisma.MailWhereInput {
  if (actor.kind === "system" || actor.role === "admin") return {};
  return { OR: [{ ownerId: actor.userId }, { run: { task: { visibility: "team" } } }] };
}

/** The Outbox, newest first. */
export async function listMails(
  actor: Actor,
  filter: { runId?: string | undefined; cursor?: string | undefined; limit?: number } = {},
): Promise<{ items: MailView[]; nextCursor: string | null }> {
  authorize(actor, "runs:read");
  const limit = filter.limit ?? 50;
  const after = decodeCursor(filter.cursor);
  const where: Prisma.MailWhereInput = {
    ...(filter.runId ? { runId: filter.runId } : {}),
    AND: [
      ownMails(actor),
      after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    ],
  };
  const rows = await db.mail.findMany({
    ...{ where, include, take: limit + 1 },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const { items, nextCursor } = page(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
  return { items: items.map(toMailView), nextCursor };
}

export async function getMail(actor: Actor, id: string): Promise<MailView> {
  authorize(actor, "runs:read");
  const mail = await db.mail.findFirst({ where: { id, AND: [ownMails(actor)] }, include });
  if (!mail) throw new AppError("not_found", "There is no such message.");
  return toMailView(mail);
}
