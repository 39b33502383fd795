import { setTimeout as sleep } from "node:timers/promises";
import { renderTable } from "@/tests/evals/nlp/table";
import { startFakeModelServer } from "@/tests/fakes/openai-compatible-server";
import type { Contender } from "../contenders";
import { Entry } from "../field";
import { cpuSeconds, describeLoad } from "../machine";
import { connected } from "../postgres";
import { milliseconds, seconds, summarise } from "../statistics";

const COUNT = 1_000;
const LEAD_MS = 20_000;
const LONGEST_MS = 180_000;

const FINISH = { outcome: "done", summary: "Said hello.", evidence: [] };

/** Whole runs: claim, a model that finishes at once over HTTP, finish, and what follows; a thousand due at once. */
export async function measureAgentRuns(contender: Contender, stored: number, say: (line: string) => void) {
  const model = await startFakeModelServer(async () => ({
    calls: [{ name: "finish", arguments: JSON.stringify(FINISH) }],
  }));
  const entry = new Entry(contender);
  const rows: (string | number)[][] = [];
  try {
    const loader = await entry.spawn();
    await entry.fill(stored, loader);
    await loader.stop();
    await (await entry.store()).settle();
    for (const processes of [1, 2, 1, 2]) {
      model.requests.length = 0;
      const row = [
        `${processes} process${processes > 1 ? "es" : ""}`,
        stored,
        ...(await measure(entry, processes, model.baseUrl)),
      ];
      rows.push(row);
      say(`  ${row.join(" | ")} (${describeLoad()})`);
    }
  } finally {
    await entry.drop();
    await model.close();
  }
  const headers = [
    "",
    "stored",
    "p50",
    "p99",
    "max",
    "total",
    "runs/s",
    "lost",
    "sent again",
    "CPU",
    "of the database",
  ];
  return renderTable(headers, rows);
}

async function measure(entry: Entry, processes: number, modelUrl: string): Promise<(string | number)[]> {
  const { env, pid } = await entry.store();
  const url = env.DATABASE_URL ?? "";
  const settings = { MODE: "agent", OPENAI_BASE_URL: modelUrl, OPENAI_API_KEY: "test-key", OPENAI_MODEL: "fake" };
  const children = await Promise.all(Array.from({ length: processes }, () => entry.spawn(settings)));
  try {
    const from = Math.ceil((Date.now() + LEAD_MS) / 1000) * 1000;
    await children[0]?.ask("add", { first: entry.take(COUNT), count: COUNT, from, perSecond: COUNT });
    await Promise.all(children.map((child) => child.ask("start")));
    if (Date.now() > from) throw new Error("The processes were not ready in time.");
    await sleep(from - Date.now());
    const before = [cpuSeconds(children.map((child) => child.pid)), cpuSeconds([pid])];
    const ended = await waitForEnd(url, from);
    const after = [cpuSeconds(children.map((child) => child.pid)), cpuSeconds([pid])];
    const [ours = 0, database = 0] = after.map((value, index) => (value - (before[index] ?? 0)) * 1000);
    const totalMs = ended.last - from;
    return [
      ...summarise(ended.lateness ?? []).map(milliseconds),
      ...[seconds(totalMs), ((ended.succeeded * 1000) / totalMs).toFixed(0), COUNT - ended.succeeded, ended.again],
      ...[seconds(ours), seconds(database)],
    ];
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

interface Ended {
  succeeded: number;
  last: number;
  /** Runs that were sent or taken more than once. */
  again: number;
  lateness: number[] | null;
}

function waitForEnd(url: string, from: number): Promise<Ended> {
  return connected(url, async (ask) => {
    for (;;) {
      const { rows } = await ask<Ended>(
        `SELECT count(*) FILTER (WHERE "status" = 'succeeded')::int AS succeeded,
           extract(epoch FROM max("finishedAt"))::float8 * 1000 AS last,
           count(*) FILTER (WHERE "sendNo" > 1 OR "takeovers" > 0)::int AS again,
           array_agg(extract(epoch FROM "startedAt" - "dueAt")::float8 * 1000) FILTER (WHERE "startedAt" IS NOT NULL) AS lateness
         FROM "Run" WHERE "dueAt" = to_timestamp(${from / 1000})`,
      );
      const [row] = rows;
      if (row && (row.succeeded >= COUNT || Date.now() > from + LONGEST_MS)) return row;
      await sleep(250);
    }
  });
}
