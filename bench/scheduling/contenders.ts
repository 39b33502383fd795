import { readFileSync } from "node:fs";
import { builtEnvironment, ourProgram, peerProgram, pythonProgram } from "./build-programs";
import { Child } from "./child";
import { findApscheduler, findRedis, type Program, versionOf } from "./peers/debian";
import { installPeers, versionOfPackage } from "./peers/install-peers";
import { startRedis } from "./peers/redis";
import { type Postgres, query, settleDown } from "./postgres";

/** Where a contender keeps its schedules: a database of its own, or a Redis of its own. */
export interface Store {
  env: Record<string, string>;
  /** The server's process, for its share of the CPU. */
  pid: number;
  settle(): Promise<void>;
  drop(): Promise<void>;
}

export interface Contender {
  name: string;
  /** Its schedules are exact to the minute, not to the second. */
  toTheMinute: boolean;
  /** Its schedules live in the process, and are given at its start. */
  inProcess: boolean;
  /** How long the last of a thousand may take. */
  patienceMs: number;
  ours?: true;
  createStore(): Promise<Store>;
  spawn(store: Store, env?: Record<string, string>): Child;
}

const PATIENCE_MS = 60_000;
const usual = { toTheMinute: false, inProcess: false, patienceMs: PATIENCE_MS };

/** The flags of `npm start`. */
function nodeFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
  return scripts.start.match(/--\S+/g) ?? [];
}

function spawnNode(program: string, flags: string[], env: Record<string, string>): Child {
  return new Child(process.execPath, [...flags, program], { ...builtEnvironment, ...env });
}

async function databaseStore(postgres: Postgres, name: string, migrated: boolean): Promise<Store> {
  const url = await postgres.create(name, migrated);
  return {
    ...{ env: { DATABASE_URL: url }, pid: postgres.pid },
    settle: () => settleDown(url),
    drop: () => postgres.drop(name),
  };
}

export type Mode = "no-op" | "agent" | "steps";

/** The product: `mode` says which functions its process runs. */
export function nighthawks(postgres: Postgres, database: string, flags: string[]): Contender {
  return {
    ...{ ...usual, name: "Nighthawks", ours: true },
    createStore: () => databaseStore(postgres, database, true),
    spawn: (store, env = {}) =>
      spawnNode(ourProgram, [...nodeFlags(), ...flags], {
        DATA_DIR: postgres.folder,
        LOG_LEVEL: "warn",
        LOG_FORMAT: "text",
        ...store.env,
        ...env,
      }),
  };
}

function onPostgres(
  postgres: Postgres,
  name: string,
  program: string,
  extra: Partial<Contender> & { env?: Record<string, string> } = {},
): Contender {
  const { env: own = {}, ...rest } = extra;
  return {
    ...{ ...usual, name, ...rest },
    createStore: () => databaseStore(postgres, `bench_${name.replaceAll(/\W+/g, "_").toLowerCase()}`, false),
    spawn: (store) => spawnNode(peerProgram(program), [], { ...store.env, ...own }),
  };
}

function bullmq(redis: Program): Contender {
  return {
    ...{ ...usual, name: `BullMQ ${versionOfPackage("bullmq")}` },
    async createStore() {
      const { port, pid, stop } = await startRedis(redis);
      return { env: { REDIS_PORT: String(port) }, pid, settle: async () => undefined, drop: stop };
    },
    spawn: (store) => spawnNode(peerProgram("bullmq"), [], store.env),
  };
}

function apscheduler(postgres: Postgres, python: Program): Contender {
  const version = versionOf(python, ["-c", "import apscheduler; print(apscheduler.version)"]);
  return {
    ...{ ...usual, name: `APScheduler ${version}` },
    createStore: () => databaseStore(postgres, "bench_apscheduler", false),
    spawn: (store) => new Child(python.command, [pythonProgram], { ...python.env, ...store.env }),
  };
}

/** Those that could be installed; the others are named with the reason. */
export function findPeers(postgres: Postgres, say: (line: string) => void): Contender[] {
  const redis = findRedis();
  const python = findApscheduler();
  const hasPackages = installPeers();
  if (!redis) say("BullMQ is left out: there is no redis-server, and apt-get could not fetch it.");
  else say(`${versionOf(redis, ["--version"]).split(" sha")[0]}: appendonly yes, appendfsync everysec (its default)`);
  if (!python) say("APScheduler is left out: neither apt-get nor PyPI could fetch it.");
  if (!hasPackages) return python ? [apscheduler(postgres, python)] : [];
  const graphile = `graphile-worker ${versionOfPackage("graphile-worker")}`;
  return [
    ...(redis ? [bullmq(redis)] : []),
    onPostgres(postgres, `${graphile} run_at`, "graphile-worker"),
    ...(python ? [apscheduler(postgres, python)] : []),
    onPostgres(postgres, `${graphile} cron`, "graphile-worker", {
      toTheMinute: true,
      inProcess: true,
      env: { KIND: "cron" },
    }),
    onPostgres(postgres, `pg-boss ${versionOfPackage("pg-boss")}`, "pg-boss", {
      toTheMinute: true,
      patienceMs: 200_000,
    }),
  ];
}

/** One machine, one clock: the bodies read the process's, which must be the database's. */
export async function clockDifferenceMs(url: string): Promise<number> {
  const before = Date.now();
  const [row] = await query<{ ms: number }>(url, "SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms");
  const after = Date.now();
  const ms = row?.ms ?? Number.NaN;
  return ms < before ? before - ms : Math.max(0, ms - after);
}
