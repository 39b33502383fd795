import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import { type ApiKey, databaseClock, db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newApiKey } from "./api-key";
import { type CreateKey, createKeySchema, type KeyView } from "./schemas";

const iso = (date: Date | null) => date?.toISOString() ?? null;

function toKeyView(key: ApiKey): KeyView {
  const { id, name, hint, scopes } = key;
  const times = { lastUsedAt: iso(key.lastUsedAt), expiresAt: iso(key.expiresAt), revokedAt: iso(key.revokedAt) };
  return { id, name, hint, scopes, createdAt: key.createdAt.toISOString(), ...times };
}

/** A key may not make keys: a stolen one could outlive its revocation. */
function assertPerson(actor: PersonActor): void {
  if (actor.kind === "key") throw new AppError("forbidden", "API keys are managed by a signed-in person.");
}

export async function listKeys(actor: PersonActor): Promise<KeyView[]> {
  assertPerson(actor);
  const keys = await db.apiKey.findMany({ where: { userId: actor.userId }, orderBy: { createdAt: "desc" } });
  return keys.map(toKeyView);
}

/** The key itself is in the answer this once; only its SHA-256 is kept. */
export async function createKey(actor: PersonActor, input: CreateKey): Promise<{ key: string; view: KeyView }> {
  assertPerson(actor);
  const { name, scopes, expiresInDays } = createKeySchema.parse(input);
  const { id, key, hash, hint } = newApiKey();
  const now = await databaseClock.now();
  const expiresAt = expiresInDays ? new Date(now.getTime() + expiresInDays * 86_400_000) : null;
  const row = await transaction(async (tx) => {
    const created = await tx.apiKey.create({ data: { id, userId: actor.userId, name, scopes, hash, hint, expiresAt } });
    await audit(tx, actor, { action: "key.create", targetKind: "api_key", targetId: id, details: { scopes } });
    return created;
  });
  return { key, view: toKeyView(row) };
}

/** Takes effect with the next request. Revoking twice changes nothing. */
export async function revokeKey(actor: PersonActor, id: string): Promise<KeyView> {
  assertPerson(actor);
  return transaction(async (tx) => {
    const key = await tx.apiKey.findFirst({ where: { id, userId: actor.userId } });
    if (!key) throw new AppError("not_found", "There is no such key.");
    if (key.revokedAt) return toKeyView(key);
    const revoked = await tx.apiKey.update({ where: { id }, data: { revokedAt: await databaseClock.now() } });
    await audit(tx, actor, { action: "key.revoke", targetKind: "api_key", targetId: id });
    return toKeyView(revoked);
  });
}
