import { connectTo, db, disconnect, type Tx } from "@/lib/db";
import { lockDueTasks, overdueTaskIds } from "@/lib/runs/due-tasks";
import { HORIZON_MS } from "@/lib/runs/plan-dispatch";
import { renderTable } from "@/tests/evals/nlp/table";
import type { Entry } from "../field";
import { milliseconds, percentile } from "../statistics";

const TIMES = 200;
const BATCH = 100;
const DUE = 1_000;

/** The query that finds what is due, as the dispatcher asks it: with nothing due, then with a thousand. Rolled back. */
export async function measureDueQuery(entry: Entry, stored: number, say: (line: string) => void): Promise<string> {
  const child = await entry.spawn();
  const took = await entry.fill(stored, child);
  const store = await entry.store();
  if (took) await store.settle();
  await connectTo(store.env.DATABASE_URL ?? "");
  try {
    const rows = [["nothing due", entry.stored, ...(await timesOf(lock)).map(milliseconds)]];
    rows.push(["nothing overdue", entry.stored, ...(await timesOf(overdue)).map(milliseconds)]);
    const from = Math.ceil(Date.now() / 1000) * 1000 + 60_000;
    await child.ask("add", { first: entry.take(DUE), count: DUE, from, perSecond: DUE });
    rows.push([`${BATCH} of ${DUE} due, locked`, entry.stored, ...(await timesOf(lock)).map(milliseconds)]);
    for (const row of rows) say(`  ${row.join(" | ")}`);
    return renderTable(["", "stored", "p50", "max"], rows);
  } finally {
    await disconnect();
    await child.stop();
  }
}

const lock = (tx: Tx, now: Date) => lockDueTasks(tx, now, new Date(now.getTime() + HORIZON_MS), BATCH);
const overdue = (tx: Tx, now: Date) => overdueTaskIds(tx, now, BATCH);

class Undone extends Error {}

async function timesOf(ask: (tx: Tx, now: Date) => Promise<unknown[]>): Promise<[number, number]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await db
      .$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1`;
        const started = performance.now();
        await ask(tx, new Date());
        times.push(performance.now() - started);
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
  }
  return [percentile(times, 0.5), percentile(times, 1)];
}
