import type { Tx } from "@/lib/db";

/** The one time that decisions use. It moves on within a transaction, unlike now(). */
export async function databaseNow(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("The database did not say what time it is.");
  return row.now;
}
