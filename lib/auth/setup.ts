import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { audit } from "@/lib/audit";
import { getConfig } from "@/lib/config";
import { db, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hashPassword } from "./password";
import { setupSchema } from "./schemas";

const TOKEN_SETTING = "setup.token";
const SETUP_LOCK = 7_401_953;

const sha256 = (text: string) => createHash("sha256").update(text).digest();

/** True until the first account exists. */
export async function setupNeeded(): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) === null;
}

/** A new one-time token for the set-up link; the ones printed before stop working. Null once there is an account. */
export async function issueSetupToken(): Promise<string | null> {
  if (!(await setupNeeded())) return null;
  const token = randomBytes(24).toString("base64url");
  const value = sha256(token).toString("hex");
  await db.setting.upsert({ where: { key: TOKEN_SETTING }, create: { key: TOKEN_SETTING, value }, update: { value } });
  return token;
}

async function createAdmin(tx: Tx, account: { name: string; email: string; password: string }): Promise<void> {
  const { name, email, password } = account;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`;
  if ((await tx.user.count()) > 0) throw new AppError("conflict", "Set-up is done already. Sign in instead.");
  const user = await tx.user.create({
    data: { name, email, passwordHash: await hashPassword(password), role: "admin" },
  });
  await tx.setting.deleteMany({ where: { key: TOKEN_SETTING } });
  const system = { kind: "system", userId: null, role: "admin", name: "set-up" } as const;
  await audit(tx, system, { action: "user.create", targetKind: "user", targetId: user.id, details: { role: "admin" } });
}

/** Makes the first account, an admin. The token from the printed link proves that the person runs the server. */
export async function completeSetup(input: {
  token: string;
  name: string;
  email: string;
  password: string;
}): Promise<void> {
  const { token, ...account } = setupSchema.parse(input);
  await transaction(async (tx) => {
    const stored = await tx.setting.findUnique({ where: { key: TOKEN_SETTING } });
    const expected = Buffer.from(String(stored?.value ?? ""), "hex");
    const given = sha256(token);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
      if ((await tx.user.count()) > 0) throw new AppError("conflict", "Set-up is done already. Sign in instead.");
      const fields = [{ path: "token", message: "Open the set-up link that the server printed when it last started." }];
      throw new AppError("forbidden", "This set-up link is not valid any more.", { fields });
    }
    await createAdmin(tx, account);
  });
}

/** ADMIN_EMAIL and ADMIN_PASSWORD make the first account without a browser. Does nothing once there is one. */
export async function bootstrapAdmin(): Promise<boolean> {
  const { adminEmail: email, adminPassword: password } = getConfig();
  if (!email || !password || !(await setupNeeded())) return false;
  const name = email.split("@")[0] ?? email;
  await transaction((tx) => createAdmin(tx, { name, email, password }));
  return true;
}
