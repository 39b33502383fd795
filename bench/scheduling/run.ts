// npm run bench:scheduling [-- --only at-once,executor --sizes 1000,100000]: the product beside other schedulers.
import { buildPrograms } from "./build-programs";
import { clockDifferenceMs, findPeers, nighthawks } from "./contenders";
import { Entry } from "./field";
import { describeMachine } from "./machine";
import { readOptions } from "./options";
import { stopRedis } from "./peers/redis";
import { measureAgentRuns } from "./phases/agent-runs";
import { measureAtOnce, measureSustained } from "./phases/at-once";
import { measureDueQuery } from "./phases/due-query";
import { measureExecutor } from "./phases/executor";
import { measureStored } from "./phases/stored";
import { type Postgres, startPostgres } from "./postgres";

const MOST_WITH_PEERS = 100_000;
const MOST_CLOCK_MS = 1;

const out = (line: string): void => void process.stdout.write(`${line}\n`);

async function part(title: string, measure: () => Promise<string>): Promise<void> {
  out(`\n${title}`);
  out(`\n${await measure()}`);
}

async function main(postgres: Postgres): Promise<void> {
  const { only, sizes, flags } = readOptions(process.argv.slice(2));
  const has = (...names: string[]) => names.some((name) => only.has(name));
  buildPrograms();
  out(describeMachine());
  out(`PostgreSQL, for everybody: ${postgres.settings}`);
  const ours = new Entry(nighthawks(postgres, "bench_nighthawks", flags));
  const peers = has("peers") ? findPeers(postgres, out).map((contender) => new Entry(contender)) : [];
  const all = [ours, ...peers];
  const difference = await clockDifferenceMs((await ours.store()).env.DATABASE_URL ?? "");
  out(`The processes' clock is the database's: at most ${difference.toFixed(2)} ms apart`);
  if (difference > MOST_CLOCK_MS) throw new Error("The clocks differ: lateness could not be measured in the bodies.");

  const shared = sizes.filter((size) => size <= MOST_WITH_PEERS);
  const stored = shared.at(-1) ?? 1_000;
  const keepers = all.filter(({ contender }) => !contender.inProcess);
  if (has("idle") && shared.length > 0)
    await part("Stored schedules: load, start-up, idle CPU of one core", () => measureStored(keepers, shared, out));
  if (has("at-once"))
    await part("A: 1,000 due at the same instant, a no-op body", () => measureAtOnce(all, stored, out));
  if (has("sustained"))
    await part("A: 100 due at each second for 60 s, a no-op body", () => measureSustained(all, stored, out));
  for (const peer of peers) await peer.drop();
  if (has("b"))
    await part("B: 1,000 whole agent runs due at once, a model that finishes at once", () =>
      measureAgentRuns(nighthawks(postgres, "bench_agent", flags), stored, out),
    );
  if (has("executor"))
    await part("Executor: runs of three steps", () => measureExecutor(nighthawks(postgres, "bench_steps", flags), out));
  const large = sizes.filter((size) => size > MOST_WITH_PEERS);
  if (has("idle") && large.length > 0)
    await part("Stored schedules: more of ours", () => measureStored([ours], large, out));
  if (has("due-query")) await part("The due query", () => measureDueQuery(ours, sizes.at(-1) ?? stored, out));
  await ours.drop();
  out(`\n${describeMachine()}`);
}

const postgres = await startPostgres();
const interrupt = async () => {
  stopRedis();
  await postgres.stop();
  process.exit(130);
};
process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
try {
  await main(postgres);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
} finally {
  stopRedis();
  await postgres.stop();
}
process.exit();
