import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { connectTo, disconnect } from "@/lib/db";
import { startDouble } from "@/tests/contract/double/server";
import { recordedKeys } from "@/tests/contract/wire/recording";
import { until } from "@/tests/setup/api-client";
import { startBalancer } from "./balancer";
import { startCuttingProxy } from "./cutting-proxy";
import { torment } from "./nemesis";
import { findFaults } from "./oracle";
import { startCrashingPostgres } from "./postgres";
import { becomesQuiet } from "./quiescence";
import { startRecord } from "./record";
import { Replicas, SLOTS } from "./replicas";
import { report } from "./report";
import { type Sinks, startSinks } from "./sinks";
import { type Pace, timelineOf } from "./timeline";
import { createWorkload } from "./workload";

const LEASE_SECONDS = 10;
const SECOND = 1000;
/** What four processes need to start. */
const START_MS = 15 * SECOND;
const PATIENCE_MS = 180 * SECOND;

export interface OrdealInput {
  title: string;
  engine: "embedded" | "inngest";
  seed: number;
  durationMs: number;
  pace: Pace;
  tasks: number;
  slowEvery: number;
  smtp: boolean;
  wrongClocks?: number;
  /** Done to the database before anything starts. */
  sql?: string;
}

const isAll = (ready: number) => ready === SLOTS;

type Cleanup = () => Promise<unknown>;

/** One run of the fault test from an empty database to its verdict. */
export async function ordeal(input: OrdealInput): Promise<{ faults: string[]; figures: string }> {
  const cleanups: Cleanup[] = [];
  try {
    return await undergo(input, cleanups);
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup().catch(() => undefined);
  }
}

async function undergo(input: OrdealInput, cleanups: Cleanup[]) {
  const { engine, seed, durationMs, pace } = input;
  const postgres = await startCrashingPostgres();
  cleanups.push(() => postgres.stop());
  const proxies = await Promise.all(Array.from({ length: SLOTS + 1 }, () => startCuttingProxy(postgres.port)));
  for (const proxy of proxies) cleanups.push(proxy.close);
  const urls = proxies.map(({ port }) => postgres.urlBehind(port));
  const quietUrl = urls.pop() ?? "";
  const pool = new pg.Pool({ connectionString: quietUrl, max: 4, application_name: "fault test" });
  pool.on("error", () => undefined).on("connect", (client) => client.on("error", () => undefined));
  await connectTo(`${quietUrl}?application_name=person`);
  cleanups.push(disconnect, () => pool.end());
  await startRecord(pool);
  if (input.sql) await pool.query(input.sql);

  const sinks = await startSinks();
  cleanups.push(sinks.close);
  const server = await startEngineServer(engine, () => replicas.ports());
  const replicas: Replicas = new Replicas({
    databaseUrls: urls,
    env: { ...environment(sinks, input), ...server.env },
    wrongClocks: input.wrongClocks ?? 1,
  });
  cleanups.push(server.stop, () => replicas.close());
  const startsAt = new Date(Date.now() + START_MS);
  const endsAt = new Date(startsAt.getTime() + durationMs);
  const { actor, taskIds } = await createWorkload({ ...input, startsAt, endsAt, sinkUrl: sinks.httpUrl });
  await replicas.startAll();
  await until(async () => replicas.ready, isAll, PATIENCE_MS);
  await server.register();
  await sleep(Math.max(0, startsAt.getTime() - Date.now()));
  const victims = { replicas, proxies, postgres, pool, actor, taskIds, forget: server.forget };
  const faults = await torment(victims, timelineOf({ seed, durationMs, leaseMs: LEASE_SECONDS * SECOND, pace }));

  replicas.heal();
  const quietFrom = performance.now();
  await until(async () => replicas.ready, isAll, PATIENCE_MS);
  await becomesQuiet(pool, { actor, hasArrived: (key) => hasArrived(pool, sinks, key) });
  const quietMs = performance.now() - quietFrom;
  await storeReceipts(pool, sinks);
  const found = [...(await findFaults(pool)), ...server.violations()];
  found.push(...replicas.unexpectedEnds.map((words) => `a process ended by itself: ${words}`));
  const others = {
    "connections cut after COMMIT / otherwise": `${sum(proxies, "afterCommit")} / ${sum(proxies, "plain")}`,
    "quiet after": `${(quietMs / SECOND).toFixed(1)} s`,
  };
  return { faults: found, figures: await report(pool, { title: input.title, seed, faults, others }) };
}

const sum = (proxies: { cuts: { afterCommit: number; plain: number } }[], kind: "afterCommit" | "plain") =>
  proxies.reduce((total, { cuts }) => total + cuts[kind], 0);

function environment({ model, httpUrl, smtp }: Sinks, input: OrdealInput): Record<string, string> {
  return {
    ...{ RUN_LEASE_SECONDS: String(LEASE_SECONDS), AUTO_PAUSE_AFTER: "0", EGRESS_ALLOW: new URL(httpUrl).host },
    ...{ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: "test-key", OPENAI_MODEL: "fake" },
    ...(input.smtp ? { SMTP_URL: `${smtp.url}?ignoreTLS=true` } : {}),
  };
}

/** The Inngest server's double before the app's processes, or nothing: they execute by themselves. */
async function startEngineServer(engine: OrdealInput["engine"], ports: () => number[]) {
  if (engine === "embedded")
    return { env: {}, register: async () => {}, forget: () => {}, violations: () => [], stop: async () => {} };
  const double = await startDouble({ ...recordedKeys, retryDelayMs: () => 500 });
  const balancer = await startBalancer(ports);
  return {
    env: {
      ...{ INNGEST_BASE_URL: double.url, INNGEST_SERVE_ORIGIN: balancer.url },
      ...{ INNGEST_EVENT_KEY: recordedKeys.eventKey, INNGEST_SIGNING_KEY: recordedKeys.signingKey },
    },
    register: () => double.register(`${balancer.url}/api/inngest`),
    forget: () => double.forget(),
    violations: () => double.violations.map((violation) => `not as recorded: ${violation}`),
    stop: async () => {
      await double.stop();
      await balancer.close();
    },
  };
}

const messageIds = ({ smtp }: Sinks) => smtp.received.map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? "");

async function hasArrived(pool: pg.Pool, sinks: Sinks, key: string): Promise<boolean> {
  if (sinks.receipts.some((receipt) => receipt.key === key)) return true;
  const { rowCount } = await pool.query(`SELECT 1 FROM "Mail" WHERE "idempotencyKey" = $1 AND "messageId" = ANY ($2)`, [
    key,
    messageIds(sinks),
  ]);
  return rowCount === 1;
}

/** From here on the database alone tells. */
async function storeReceipts(pool: pg.Pool, sinks: Sinks): Promise<void> {
  await pool.query(
    "INSERT INTO fault.receipt (key, at) SELECT key, to_timestamp(ms / 1000) FROM unnest($1::text[], $2::float8[]) AS t (key, ms)",
    [sinks.receipts.map(({ key }) => key), sinks.receipts.map(({ atMs }) => atMs)],
  );
  await pool.query(
    `INSERT INTO fault.receipt (key, at) SELECT coalesce(m."idempotencyKey", 'mail ' || message), to_timestamp(ms / 1000)
     FROM unnest($1::text[], $2::float8[]) AS arrived (message, ms) LEFT JOIN "Mail" m ON m."messageId" = message`,
    [messageIds(sinks), sinks.smtp.received.map(({ atMs }) => atMs)],
  );
}
