import { getConfig } from "@/lib/config";
import { insist } from "@/lib/db";
import type { EgressPolicy } from "@/lib/egress";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { composeMail } from "./compose";
import { deliverBySmtp } from "./deliver";
import { databaseMailStore, type MailOwner, type MailStore, type StoredMail } from "./store";

export interface SendMailInput {
  to: readonly string[];
  subject: string;
  text: string;
  html?: string;
  /** One message per key: the same key again returns the first result and sends nothing (a run's Delivery row tells). */
  idempotencyKey: string;
  ownerId: string;
  runId: string | null;
}

export interface SentMail {
  channel: "smtp" | "outbox";
  providerMessage: string;
  mailId: string;
}

export interface MailDependencies {
  store?: MailStore;
  smtpUrl?: string | undefined;
  from?: string;
  egress?: EgressPolicy;
}

function alreadySent(mail: StoredMail | null): SentMail | null {
  if (mail?.delivery?.status !== "sent") return null;
  return { channel: mail.delivery.channel, providerMessage: mail.delivery.providerMessage ?? "", mailId: mail.id };
}

/**
 * Keeps the MIME message as a Mail row, then delivers it by SMTP_URL; without one the row is the delivery (Outbox).
 * A second try under the same key sends the very message that was kept, so its Message-ID and text are the same.
 * Throws AppError: `validation` when the server refuses for good, `unavailable` when a retry may help.
 */
export async function sendMail(input: SendMailInput, dependencies: MailDependencies = {}): Promise<SentMail> {
  const { store = databaseMailStore, egress } = dependencies;
  const smtpUrl = "smtpUrl" in dependencies ? dependencies.smtpUrl : getConfig().smtpUrl;
  const from = dependencies.from ?? getConfig().mailFrom;
  const earlier = await store.find(input.idempotencyKey);
  const first = alreadySent(earlier);
  if (first) return first;
  const owner = { ownerId: input.ownerId, runId: input.runId, idempotencyKey: input.idempotencyKey };
  const mail = earlier ?? (await store.keep(await composeMail({ ...input, from }), owner));
  if (!smtpUrl) {
    const providerMessage = "Kept in the Outbox: no mail server is set (SMTP_URL).";
    await store.record(mail, owner, { channel: "outbox", status: "sent", providerMessage });
    return { channel: "outbox", providerMessage, mailId: mail.id };
  }
  await store.record(mail, owner, { channel: "smtp", status: "pending", providerMessage: null });
  let providerMessage: string;
  try {
    providerMessage = await deliverBySmtp(smtpUrl, { from, recipients: mail.recipients, raw: mail.raw }, egress);
  } catch (error) {
    const reason = error instanceof AppError ? error.message : "The delivery failed.";
    await store
      .record(mail, owner, { channel: "smtp", status: "failed", providerMessage: reason })
      .catch((failure: unknown) => logger.warn("A failed delivery could not be recorded", { error: failure }));
    throw error;
  }
  await recordSent(store, mail, owner, providerMessage);
  return { channel: "smtp", providerMessage, mailId: mail.id };
}

/** A message that is out must not look like one that a retry may send. */
async function recordSent(
  store: MailStore,
  mail: StoredMail,
  owner: MailOwner,
  providerMessage: string,
): Promise<void> {
  try {
    await insist(() => store.record(mail, owner, { channel: "smtp", status: "sent", providerMessage }));
  } catch (cause) {
    const message = "The message was sent, but the database could not be told.";
    throw new AppError("unavailable", message, { cause, details: { uncertain: true } });
  }
}
