import { pool } from "@/lib/db";

/** How many rows a piece of work read of each table: by scanning it, and through its indexes. */
export type TableReads = Record<string, { scanned: number; fetched: number }>;

const CONNECTIONS = 8;

/** PostgreSQL's own counters, after every connection of the pool has reported what it did. */
async function counters(): Promise<TableReads> {
  const flushes = Array.from({ length: CONNECTIONS }, () => pool().query("SELECT pg_stat_force_next_flush()"));
  await Promise.all(flushes);
  const { rows } = await pool().query<{ relname: string; scanned: string; fetched: string }>(
    `SELECT relname, seq_tup_read AS scanned, coalesce(idx_tup_fetch, 0) AS fetched FROM pg_stat_user_tables
     WHERE schemaname = 'public'`,
  );
  return Object.fromEntries(
    rows.map(({ relname, scanned, fetched }) => [relname, { scanned: Number(scanned), fetched: Number(fetched) }]),
  );
}

/** Runs the work alone in its database and tells which rows it read. Tables that it did not read are left out. */
export async function readsOf(work: () => Promise<unknown>): Promise<TableReads> {
  const before = await counters();
  await work();
  const after = await counters();
  const changes = Object.entries(after).map(([table, { scanned, fetched }]) => {
    const start = before[table] ?? { scanned: 0, fetched: 0 };
    return [table, { scanned: scanned - start.scanned, fetched: fetched - start.fetched }] as const;
  });
  return Object.fromEntries(changes.filter(([, { scanned, fetched }]) => scanned + fetched > 0));
}
