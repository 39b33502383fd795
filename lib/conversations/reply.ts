import type { Prisma } from "@/lib/db";
import { type ReplyKey, sentence } from "@/lib/i18n";
import type { StoredReply } from "./stored-reply";

/** A sentence of the assistant, before its language is known. */
export interface Sentence {
  key: ReplyKey;
  values: Record<string, string | number>;
}

export type Said = string | Sentence | readonly (string | Sentence)[];

export function t(key: ReplyKey, values: Sentence["values"] = {}): Sentence {
  return { key, values };
}

/** The words in a language. */
export function spoken(said: Said, language: string): string {
  const all = Array.isArray(said) ? said : [said];
  return all.map((one) => (typeof one === "string" ? one : sentence(language, one.key, one.values))).join(" ");
}

/** An answer that is ready to be written down. */
export interface Reply {
  /** Empty: the drafts speak for themselves. */
  text: Said;
  stored: Partial<StoredReply>;
  /** Drafts that it makes, in the order of the text. */
  drafts?: Omit<Prisma.DraftUncheckedCreateInput, "ownerId" | "messageId" | "createdAt">[];
  /** What it proposes: one for a task, several for "pause everything". */
  proposals?: Omit<Prisma.ProposalCreateManyInput, "ownerId" | "messageId" | "createdAt">[];
  /** Open drafts that it changes, unless somebody has done so since this version. */
  revisions?: { id: string; version: number; data: Prisma.DraftUpdateManyMutationInput }[];
  /** Of a question: the words are surely about a change. */
  isSure?: boolean;
  /** It says that what the words ask for cannot be planned: they may be a request of their own. */
  isUnplannable?: boolean;
}
