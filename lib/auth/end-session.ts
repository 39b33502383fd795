import { databaseClock, db } from "@/lib/db";

/** Makes a session's token worthless from the next request on, and forgets those that have expired by themselves. */
export async function endSession(id: string, lifetimeSeconds: number): Promise<void> {
  if (id === "") return;
  const now = await databaseClock.now();
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000);
  await db.endedSession.upsert({ where: { id }, create: { id, expiresAt }, update: {} });
  await db.endedSession.deleteMany({ where: { expiresAt: { lt: now } } });
}
