import { setTimeout as sleep } from "node:timers/promises";
import { renderTable } from "@/tests/evals/nlp/table";
import type { Entry } from "../field";
import { cpuSeconds, describeLoad } from "../machine";
import { milliseconds, seconds } from "../statistics";

const SETTLE_MS = 3_000;
const IDLE_MS = 20_000;
/** So many of ours are stored as the API stores them; more are copied by SQL. */
const CREATED = 1_000;

/** Load time, start-up time and idle CPU at each size, everybody at one size after the other. */
export async function measureStored(entries: readonly Entry[], sizes: readonly number[], say: (line: string) => void) {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    for (const entry of entries) {
      const row = await measureAt(entry, size);
      rows.push([entry.name, size, ...row]);
      say(`  ${[entry.name, size, ...row].join(" | ")} (${describeLoad()})`);
    }
  }
  return renderTable(["", "stored", "load", "how", "start-up", "idle CPU", "of it the database's"], rows);
}

async function measureAt(entry: Entry, size: number): Promise<string[]> {
  const loader = await entry.spawn();
  const isOurs = entry.contender.ours === true;
  const command = isOurs && size <= CREATED ? "create" : "add";
  const from = entry.stored;
  const took = await entry.fill(size, loader, command).finally(() => loader.stop());
  if (took === null) return ["too long", `at the rate of ${from}`, "–", "–", "–"];
  const store = await entry.store();
  await store.settle();
  const how = command === "create" ? "API" : isOurs ? `SQL, from ${from}` : `API, from ${from}`;

  const started = performance.now();
  const child = await entry.spawn();
  await child.ask("start");
  const startMs = performance.now() - started;
  try {
    await sleep(SETTLE_MS);
    const before = [cpuSeconds([child.pid, store.pid]), cpuSeconds([store.pid])];
    await sleep(IDLE_MS);
    const after = [cpuSeconds([child.pid, store.pid]), cpuSeconds([store.pid])];
    const [all = 0, database = 0] = after.map((value, index) => ((value - (before[index] ?? 0)) * 100_000) / IDLE_MS);
    return [seconds(took), how, milliseconds(startMs), `${all.toFixed(1)} %`, `${database.toFixed(1)} %`];
  } finally {
    await child.stop();
  }
}
