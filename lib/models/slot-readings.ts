import { createHash } from "node:crypto";
import { db, type Prisma } from "@/lib/db";
import { logger } from "@/lib/logger";
import type { SlotCache } from "@/lib/nlp";

const KEPT_DAYS = 30;
const MOST_ROWS = 10_000;

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");

/** Rows are written only when a model was called, so that cleaning up beside it costs nothing that counts. */
async function write(key: string, answer: unknown): Promise<void> {
  const row = { answer: answer as Prisma.InputJsonValue, createdAt: new Date() };
  const id = hashOf(key);
  await db.slotReading.upsert({ where: { id }, create: { id, ...row }, update: row });
  await db.$executeRaw`
    DELETE FROM "SlotReading" WHERE "createdAt" < now() - make_interval(days => ${KEPT_DAYS}) OR "id" IN (
      SELECT "id" FROM "SlotReading" ORDER BY "createdAt" DESC OFFSET ${MOST_ROWS})`;
}

async function read(key: string): Promise<unknown> {
  const row = await db.slotReading.findUnique({ where: { id: hashOf(key) } });
  return row?.answer ?? null;
}

/** A cache that fails is a cache without an answer. */
async function orNothing(name: string, work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    logger.warn(`The kept slots could not be ${name}`, { error });
    return null;
  }
}

/** The slots that models gave, by a hash of the text; for 30 days and the newest 10,000. */
export const slotReadings: SlotCache = {
  get: (key) => orNothing("read", read(key)),
  set: async (key, answer) => void (await orNothing("written", write(key, answer))),
};
