import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "../child";
import type { Entry } from "../field";
import { cpuSeconds } from "../machine";
import { query } from "../postgres";

const LEAD_MS = 15_000;
const LEAST_LEAD_MS = 20_000;
const MINUTE_MS = 60_000;
const POLL_MS = 100;
const MOST_TRIES = 3;
const WARM_UP_MS = 5_000;
const WARM_UP_COUNT = 400;

interface Progress {
  begun: number;
  finished: number;
  finishedAt: number;
}

interface Round {
  count: number;
  perSecond: number;
  processes?: number;
  leadMs?: number;
}

export interface Measured {
  /** Milliseconds from due to the begin of the body. */
  lateness: number[];
  /** From the first due time until the last is written as finished. */
  totalMs: number;
  doubled: number;
  lost: number;
  /** Milliseconds of CPU from the first due time to the end: of the processes, and of their database. */
  cpuMs: [number, number];
}

/** A full second in a moment, or a full minute for those who have no seconds. */
function nextDue(toTheMinute: boolean, leadMs: number): number {
  const unit = toTheMinute ? MINUTE_MS : 1_000;
  return Math.ceil((Date.now() + (toTheMinute ? LEAST_LEAD_MS : leadMs)) / unit) * unit;
}

/** What has begun of the due times from the first to the last, and what has ended since the first. */
interface Window {
  from: number;
  last: number;
}

/** What the children say; for ours the database says when the end of a function was written. */
async function progressOf(entry: Entry, children: readonly Child[], window: Window): Promise<Progress> {
  const all = await Promise.all(children.map((child) => child.ask<Progress>("progress", { ...window })));
  const begun = all.reduce((total, one) => total + one.begun, 0);
  if (!entry.contender.ours) {
    const finished = all.reduce((total, one) => total + one.finished, 0);
    return { begun, finished, finishedAt: Math.max(...all.map((one) => one.finishedAt)) };
  }
  const { env } = await entry.store();
  const [row] = await query<{ finished: number; at: number | null }>(
    env.DATABASE_URL ?? "",
    `SELECT count(*)::int AS finished, extract(epoch FROM max(ended_at))::float8 * 1000 AS at FROM executor.run
     WHERE function_id LIKE '%execute-run' AND status = 'completed' AND ended_at > to_timestamp(${window.from / 1000})`,
  );
  return { begun, finished: row?.finished ?? 0, finishedAt: row?.at ?? 0 };
}

async function waitForAll(entry: Entry, children: readonly Child[], count: number, window: Window) {
  const until = window.last + entry.contender.patienceMs;
  for (;;) {
    const progress = await progressOf(entry, children, window);
    if ((progress.finished >= count && progress.begun >= count) || Date.now() > until) return progress;
    await sleep(POLL_MS);
  }
}

class NotReady extends Error {}

/**
 * Stores `count` schedules that are due so many a second, lets `processes` of the contender run them, and listens. On a
 * busy machine it takes more than one try to be ready when they are due.
 */
export async function runDue(entry: Entry, round: Round): Promise<Measured> {
  const { leadMs = LEAD_MS } = round;
  for (let tried = 0; ; tried += 1) {
    try {
      return await tryDue(entry, { ...round, leadMs: leadMs * 2 ** tried });
    } catch (error) {
      if (!(error instanceof NotReady) || tried === MOST_TRIES) throw error;
    }
  }
}

async function tryDue(entry: Entry, { count, perSecond, processes = 1, leadMs = LEAD_MS }: Round): Promise<Measured> {
  const children = await Promise.all(Array.from({ length: processes }, () => entry.spawn({ MODE: "no-op" })));
  try {
    const from = nextDue(entry.contender.toTheMinute, leadMs);
    const last = from + Math.floor((count - 1) / perSecond) * 1000;
    await prepare(entry, children, from);
    await children[0]?.ask("add", { first: entry.take(count), count, from, perSecond });
    await Promise.all(children.map((child) => child.ask("start")));
    if (Date.now() > from - WARM_UP_MS) throw new NotReady(`${entry.name} was not ready in time.`);
    await sleep(from - Date.now());
    const { pid } = await entry.store();
    const cpu = () => [cpuSeconds(children.map((child) => child.pid)), cpuSeconds([pid])] as const;
    const before = cpu();
    const { finishedAt } = await waitForAll(entry, children, count, { from, last });
    const after = cpu();
    // A second body of the same schedule would come soon.
    await sleep(1_000);
    const answers = await Promise.all(
      children.map((child) => child.ask<{ bodies: [string, number, number][] }>("bodies")),
    );
    const bodies = answers.flatMap((answer) => answer.bodies).filter(([, dueAt]) => dueAt >= from && dueAt <= last);
    const distinct = new Set(bodies.map(([id]) => id)).size;
    if (distinct < count) for (const { output } of children) process.stderr.write(output);
    return {
      lateness: bodies.map(([, dueAt, begunAt]) => begunAt - dueAt),
      totalMs: finishedAt - from,
      doubled: bodies.length - distinct,
      lost: count - distinct,
      cpuMs: [(after[0] - before[0]) * 1000, (after[1] - before[1]) * 1000],
    };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    if (entry.contender.ours) await putAway(entry);
  }
}

/**
 * Five seconds before, some are due that do not count: a process of everyday life has been up for longer than these.
 * Those whose schedules live in the process get the far ones.
 */
async function prepare(entry: Entry, [child]: readonly Child[], from: number): Promise<void> {
  const { toTheMinute, inProcess } = entry.contender;
  if (!toTheMinute) {
    const warmUp = { count: WARM_UP_COUNT, from: from - WARM_UP_MS, perSecond: WARM_UP_COUNT };
    await child?.ask("add", { ...warmUp, first: entry.take(WARM_UP_COUNT) });
  }
  if (inProcess) {
    const far = { count: entry.stored, from: from + 86_400_000, perSecond: entry.stored };
    await child?.ask("add", { ...far, first: entry.take(entry.stored) });
  }
}

/** Nobody claimed the product's own rows: they would be sent again when whole agent runs are at work. */
async function putAway(entry: Entry): Promise<void> {
  const { env } = await entry.store();
  await query(env.DATABASE_URL ?? "", `DELETE FROM "Run" WHERE "status" = 'queued'`);
}
