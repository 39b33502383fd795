import { renderTable } from "@/tests/evals/nlp/table";
import type { Entry } from "../field";
import { describeLoad } from "../machine";
import { milliseconds, seconds, summarise } from "../statistics";
import { type Measured, runDue } from "./due";

const COUNT = 1_000;
/** What one round is worth is seen from the others; the slowest, which say so by minutes, have one. */
const ROUNDS = 3;

function columns({ lateness, totalMs, doubled, lost, cpuMs }: Measured): string[] {
  return [
    ...summarise(lateness).map(milliseconds),
    seconds(totalMs),
    String(lost),
    String(doubled),
    ...cpuMs.map(seconds),
  ];
}

const HEADERS = ["", "stored", "round", "p50", "p99", "max", "total", "lost", "doubled", "CPU", "of its database"];

/** A thousand due at the same instant, all others far away; everybody's first round, then everybody's second. */
export async function measureAtOnce(entries: readonly Entry[], stored: number, say: (line: string) => void) {
  await fillAll(entries, stored, say);
  const rows: (string | number)[][] = [];
  const measure = async (entry: Entry, round: string, processes = 1) => {
    const row = [
      entry.name,
      entry.stored,
      round,
      ...columns(await runDue(entry, { count: COUNT, perSecond: COUNT, processes })),
    ];
    rows.push(row);
    say(`  ${row.join(" | ")} (${describeLoad()})`);
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const entry of entries) if (round === 1 || !entry.contender.toTheMinute) await measure(entry, String(round));
  }
  for (const entry of entries) if (entry.contender.ours) await measure(entry, "2 processes", 2);
  rows.sort((one, other) => String(one[0]).localeCompare(String(other[0])));
  return renderTable(HEADERS, rows);
}

/** A hundred at each second for a minute. Those who have no seconds cannot. */
export async function measureSustained(entries: readonly Entry[], stored: number, say: (line: string) => void) {
  await fillAll(entries, stored, say);
  const rows: (string | number)[][] = [];
  for (const entry of entries) {
    if (entry.contender.toTheMinute) continue;
    // Six thousand take the slowest a while to store.
    const measured = await runDue(entry, { count: 6_000, perSecond: 100, leadMs: 30_000 });
    const row = [entry.name, entry.stored, ...columns(measured)];
    rows.push(row);
    say(`  ${row.join(" | ")} (${describeLoad()})`);
  }
  return renderTable(
    HEADERS.filter((header) => header !== "round"),
    rows,
  );
}

async function fillAll(entries: readonly Entry[], stored: number, say: (line: string) => void): Promise<void> {
  for (const entry of entries) {
    if (entry.contender.inProcess) {
      entry.stored = Math.min(stored, 10_000);
      continue;
    }
    if (entry.stored >= stored) continue;
    const child = await entry.spawn();
    for (const size of [1_000, 10_000, stored].filter((size) => size <= stored)) {
      if ((await entry.fill(size, child)) === null)
        say(`  ${entry.name} stays at ${entry.stored}: storing more takes too long`);
    }
    await child.stop();
    await (await entry.store()).settle();
  }
}
