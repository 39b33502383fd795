import { databaseClock, db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { verifyPassword } from "./password";

const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

export interface SignedIn {
  id: string;
  email: string;
  name: string;
  sessionVersion: number;
}

/** Null when e-mail or password is wrong. After 10 failures within 15 minutes every try is refused for a while. */
export async function signIn(email: string, password: string): Promise<SignedIn | null> {
  const address = email.trim().toLowerCase();
  const since = new Date((await databaseClock.now()).getTime() - WINDOW_MS);
  // Counted before it is checked, so that many guesses at once are not let through together.
  const guess = await db.signInFailure.create({ data: { email: address } });
  const guesses = await db.signInFailure.count({ where: { email: address, at: { gte: since } } });
  if (guesses > MAX_FAILURES) {
    await db.signInFailure.delete({ where: { id: guess.id } });
    const retryAfterSeconds = WINDOW_MS / 1000;
    throw new AppError("rate_limited", "Too many wrong passwords. Try again in 15 minutes.", { retryAfterSeconds });
  }
  const user = await db.user.findUnique({ where: { email: address } });
  const active = user && user.disabledAt === null ? user : null;
  if (!(await verifyPassword(active?.passwordHash ?? null, password)) || !active) return null;
  await db.signInFailure.deleteMany({ where: { OR: [{ email: address }, { at: { lt: since } }] } });
  const { id, name, sessionVersion } = active;
  return { id, email: active.email, name, sessionVersion };
}
