import { setTimeout as sleep } from "node:timers/promises";
import { renderTable } from "@/tests/evals/nlp/table";
import type { Contender } from "../contenders";
import { Entry } from "../field";
import { cpuSeconds, describeLoad } from "../machine";
import { query } from "../postgres";
import { seconds } from "../statistics";

const COUNT = 4_000;
const LEAD_MS = 15_000;
const LONGEST_MS = 120_000;
const ROUNDS = 2;

interface Ended {
  completed: number;
  last: number | null;
}

/** Runs of three steps, all due at one instant, until the last has ended; by one executor, then by two. */
export async function measureExecutor(contender: Contender, say: (line: string) => void): Promise<string> {
  const entry = new Entry(contender);
  const rows: (string | number)[][] = [];
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const processes of [1, 2]) {
        const row = [`${processes} process${processes > 1 ? "es" : ""}`, round, ...(await measure(entry, processes))];
        rows.push(row);
        say(`  ${row.join(" | ")} (${describeLoad()})`);
      }
    }
  } finally {
    await entry.drop();
  }
  return renderTable(["", "round", "runs", "time", "runs/s", "CPU of the processes", "of the database"], rows);
}

async function measure(entry: Entry, processes: number): Promise<(string | number)[]> {
  const { env, pid } = await entry.store();
  const children = await Promise.all(Array.from({ length: processes }, () => entry.spawn({ MODE: "steps" })));
  try {
    await Promise.all(children.map((child) => child.ask("start")));
    const at = Date.now() + LEAD_MS;
    await children[0]?.ask("send", { count: COUNT, at });
    if (Date.now() > at) throw new Error("The events were not stored before they were due.");
    await sleep(at - Date.now());
    const before = [cpuSeconds(children.map((child) => child.pid)), cpuSeconds([pid])];
    const ended = await waitForEnd(env.DATABASE_URL ?? "", at);
    const after = [cpuSeconds(children.map((child) => child.pid)), cpuSeconds([pid])];
    const tookMs = (ended.last ?? Number.NaN) - at;
    const [ours = 0, database = 0] = after.map((value, index) => (value - (before[index] ?? 0)) * 1000);
    return [
      ended.completed,
      seconds(tookMs),
      Math.round((ended.completed * 1000) / tookMs),
      seconds(ours),
      seconds(database),
    ];
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

async function waitForEnd(url: string, at: number): Promise<Ended> {
  for (;;) {
    const [row] = await query<Ended>(
      url,
      `SELECT count(*)::int AS completed, extract(epoch FROM max(ended_at))::float8 * 1000 AS last FROM executor.run
       WHERE status = 'completed' AND ended_at > to_timestamp(${at / 1000})`,
    );
    if (row && (row.completed >= COUNT || Date.now() > at + LONGEST_MS)) return row;
    await sleep(250);
  }
}
