import type { MailStore, StoredMail } from "@/lib/mail";

export interface MemoryMailStore extends MailStore {
  mails: Map<string, StoredMail>;
}

/** Mails kept in memory under their idempotency keys. */
export function memoryMailStore(): MemoryMailStore {
  const mails = new Map<string, StoredMail>();
  return {
    mails,
    find: async (key) => mails.get(key) ?? null,
    async keep(mail, owner) {
      const { recipients, raw } = mail;
      const stored = mails.get(owner.idempotencyKey) ?? {
        id: `mail-${mails.size + 1}`,
        recipients,
        raw,
        delivery: null,
      };
      mails.set(owner.idempotencyKey, stored);
      return stored;
    },
    async record(mail, owner, delivery) {
      mails.set(owner.idempotencyKey, { ...mail, delivery });
    },
  };
}
