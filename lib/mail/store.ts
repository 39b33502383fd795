import { db } from "@/lib/db";
import type { ComposedMail } from "./compose";

export interface MailDelivery {
  channel: "smtp" | "outbox";
  status: "pending" | "sent" | "failed";
  providerMessage: string | null;
}

export interface StoredMail {
  id: string;
  recipients: string[];
  raw: string;
  delivery: MailDelivery | null;
}

export interface MailOwner {
  ownerId: string;
  runId: string | null;
  idempotencyKey: string;
}

/** Where messages and their deliveries are kept. Keys are unique: the first message under a key stays. */
export interface MailStore {
  find(idempotencyKey: string): Promise<StoredMail | null>;
  keep(mail: ComposedMail, owner: MailOwner): Promise<StoredMail>;
  /** Records one attempt (`pending`) or its end. Without a run there is nothing to record it on. */
  record(mail: StoredMail, owner: MailOwner, delivery: MailDelivery): Promise<void>;
}

async function find(idempotencyKey: string): Promise<StoredMail | null> {
  const [mail, delivery] = await Promise.all([
    db.mail.findUnique({ where: { idempotencyKey } }),
    db.delivery.findUnique({ where: { idempotencyKey } }),
  ]);
  if (!mail) return null;
  const { id, recipients, raw } = mail;
  const channel = delivery?.channel === "smtp" ? "smtp" : "outbox";
  return {
    id,
    recipients,
    raw,
    delivery: delivery && { channel, status: delivery.status, providerMessage: delivery.providerMessage },
  };
}

async function keep(mail: ComposedMail, owner: MailOwner): Promise<StoredMail> {
  const { messageId, recipients, subject, text, html, raw } = mail;
  const { id } = await db.mail.upsert({
    where: { idempotencyKey: owner.idempotencyKey },
    create: { ...owner, messageId, recipients, subject, text, html, raw },
    update: {},
    select: { id: true },
  });
  return (await find(owner.idempotencyKey)) ?? { id, recipients, raw, delivery: null };
}

async function record(mail: StoredMail, owner: MailOwner, delivery: MailDelivery): Promise<void> {
  if (owner.runId === null) return;
  const isAttempt = delivery.status === "pending";
  await db.delivery.upsert({
    where: { idempotencyKey: owner.idempotencyKey },
    create: {
      runId: owner.runId,
      channel: delivery.channel,
      target: mail.recipients.join(", "),
      status: delivery.status,
      attempts: 1,
      providerMessage: delivery.providerMessage,
      idempotencyKey: owner.idempotencyKey,
    },
    update: { ...delivery, ...(isAttempt ? { attempts: { increment: 1 } } : {}) },
  });
}

export const databaseMailStore: MailStore = { find, keep, record };
