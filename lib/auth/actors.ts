import { cookies, headers } from "next/headers";
import { decode } from "next-auth/jwt";
import type { PersonActor } from "@/lib/access";
import { getConfig } from "@/lib/config";
import { db, type User } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hashApiKey, looksLikeApiKey } from "./api-key";

const COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"];
const LAST_USED_EVERY_MS = 60_000;

function person(user: User) {
  const { id: userId, role, name, email, timezone } = user;
  return { userId, role, name, email, timezone };
}

/**
 * Where a request comes from: the last entry, which our own proxy wrote. Without TRUST_PROXY the start script has
 * removed what the client claimed, and Next has put the connection's address there.
 */
export function clientAddress(header: Pick<Headers, "get">): string | null {
  return header.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null;
}

async function sessionActor(address: string | null): Promise<PersonActor | null> {
  const jar = await cookies();
  const token = COOKIES.map((name) => jar.get(name)?.value).find(Boolean);
  if (!token) return null;
  const claims = await decode({ token, secret: getConfig().authSecret }).catch(() => null);
  if (!claims?.sub) return null;
  const [user, ended] = await Promise.all([
    db.user.findUnique({ where: { id: claims.sub } }),
    db.endedSession.findUnique({ where: { id: String(claims.session ?? "") } }),
  ]);
  if (ended || !user || user.disabledAt || user.sessionVersion !== claims.sessionVersion) return null;
  return { kind: "user", ...person(user), address };
}

async function keyActor(key: string, address: string | null): Promise<PersonActor> {
  const refused = new AppError("unauthenticated", "The API key is not valid, or was revoked.");
  if (!looksLikeApiKey(key)) throw refused;
  const found = await db.apiKey.findUnique({ where: { hash: hashApiKey(key) }, include: { user: true } });
  const now = Date.now();
  if (!found || found.revokedAt || found.user.disabledAt) throw refused;
  if (found.expiresAt && found.expiresAt.getTime() <= now)
    throw new AppError("unauthenticated", "The API key has expired.");
  if (!found.lastUsedAt || now - found.lastUsedAt.getTime() > LAST_USED_EVERY_MS)
    await db.$executeRaw`UPDATE "ApiKey" SET "lastUsedAt" = clock_timestamp() WHERE "id" = ${found.id}`;
  return { kind: "key", keyId: found.id, scopes: found.scopes, ...person(found.user), address };
}

function presentedKey(header: Headers): string | null {
  const bearer = /^Bearer\s+(.+)$/i.exec(header.get("authorization") ?? "")?.[1];
  return header.get("x-api-key") ?? bearer ?? null;
}

/** Who is asking, by session cookie. Null for nobody. */
export async function currentActor(): Promise<PersonActor | null> {
  return sessionActor(clientAddress(await headers()));
}

/** For the API: a key wins over a cookie; `viaCookie` tells that the Origin rule applies. */
export async function requestActor(request: Request): Promise<{ actor: PersonActor | null; viaCookie: boolean }> {
  const address = clientAddress(request.headers);
  const key = presentedKey(request.headers);
  if (key !== null) return { actor: await keyActor(key, address), viaCookie: false };
  return { actor: await sessionActor(address), viaCookie: true };
}
