import { db } from "@/lib/db";
import { isDraftOpen } from "@/lib/runs";
import { type Reply, t } from "./reply";
import type { Subject } from "./subjects";
import type { Talk } from "./talk";

/** "delete the first one": a draft runs nothing, so words are enough to drop it. Null where it is none any more. */
export async function discardByWords({ actor }: Talk, { id, name }: Subject): Promise<Reply | null> {
  const draft = await db.draft.findFirst({ where: { id, ownerId: actor.userId } });
  if (!draft || !isDraftOpen(draft)) return null;
  return {
    text: t("discarded", { name }),
    stored: { intent: "delete" },
    revisions: [{ id, version: draft.version, data: { status: "discarded" } }],
  };
}
