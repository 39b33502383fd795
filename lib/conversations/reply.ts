import type { Prisma } from "@/lib/db";
import { translator } from "@/lib/i18n";
import type { StoredReply } from "./stored-reply";

export const t = translator("chat.reply");

/** An answer that is ready to be written down. */
export interface Reply {
  /** Empty: the drafts speak for themselves. */
  text: string;
  stored: Partial<StoredReply>;
  /** Drafts that it makes, in the order of the text. */
  drafts?: Omit<Prisma.DraftUncheckedCreateInput, "ownerId" | "messageId" | "createdAt">[];
  /** What it proposes: one for a task, several for "pause everything". */
  proposals?: Omit<Prisma.ProposalCreateManyInput, "ownerId" | "messageId" | "createdAt">[];
  /** Open drafts that it changes, unless somebody has done so since this version. */
  revisions?: { id: string; version: number; data: Prisma.DraftUpdateManyMutationInput }[];
  /** Of a question: the words are surely about a change. */
  isSure?: boolean;
}
