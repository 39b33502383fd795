import { beforeAll, describe, expect, test } from "vitest";
import { databaseClock, db } from "@/lib/db";
import { dispatchTick } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import type { CatchUpPolicy, Schedule } from "@/lib/scheduling";
import { createTask } from "../../factories/task";
import { useTestDatabase } from "../../setup/test-database";

// Nothing was up for a while, and then the first tick comes. The due times lie half a minute from the full ones of
// the clock, so that none of them changes sides while a test runs; the expectations are counted by hand.

useTestDatabase();

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Catching up starts at most so many runs a minute (the default of CATCH_UP_PER_MINUTE). */
const RATE = 300;

/** How many due times nobody was there for: the last one `lastAgo` ago, the ones before it every `step`. */
interface Outage {
  lastAgo: number;
  step: number;
  passed: number;
}

const outages = {
  "1 min, every 10 s": { lastAgo: 5_000, step: 10_000, passed: 5 },
  "1 min, due once": { lastAgo: 0.5 * MINUTE, step: HOUR, passed: 1 },
  "1 h, every minute": { lastAgo: 0.5 * MINUTE, step: MINUTE, passed: 60 },
  "1 h, every 10 min": { lastAgo: 2.5 * MINUTE, step: 10 * MINUTE, passed: 6 },
  "1 h, due once": { lastAgo: 30 * MINUTE, step: DAY, passed: 1 },
  "3 days, every minute": { lastAgo: 0.5 * MINUTE, step: MINUTE, passed: 4320 },
  "3 days, hourly": { lastAgo: 10.5 * MINUTE, step: HOUR, passed: 72 },
  "3 days, daily": { lastAgo: 8 * HOUR, step: DAY, passed: 3 },
} satisfies Record<string, Outage>;

async function outage({ lastAgo, step, passed }: Outage, catchUp: CatchUpPolicy, more: Partial<Schedule> = {}) {
  const now = Math.floor((await databaseClock.now()).getTime() / 1000) * 1000;
  const first = new Date(now - lastAgo - (passed - 1) * step);
  const stamp = first.toISOString().replace(/[-:]|\.\d+Z/g, "");
  const rrule = `DTSTART;TZID=UTC:${stamp}\nRRULE:FREQ=SECONDLY;INTERVAL=${step / 1000}`;
  const schedule = { kind: "rrule" as const, cronExpressions: [], rrule, catchUp, ...more };
  const task = await createTask({ schedule, cursorAt: first });
  return { task, first, last: new Date(now - lastAgo) };
}

type Expected = { run: number; missed: [count: number, reason: RegExp][] };

const policy = /does not catch up/;
const superseded = /later occurrence/;
const windowed = /older than the catch-up window/;

// Window: 6 h. What is at most a minute late runs whatever the policy says.
const table: [keyof typeof outages, CatchUpPolicy, Expected][] = [
  ["1 min, every 10 s", "skip", { run: 5, missed: [] }],
  ["1 min, every 10 s", "once", { run: 5, missed: [] }],
  ["1 min, every 10 s", "all", { run: 5, missed: [] }],
  ["1 min, due once", "skip", { run: 1, missed: [] }],
  ["1 min, due once", "once", { run: 1, missed: [] }],
  ["1 min, due once", "all", { run: 1, missed: [] }],
  ["1 h, every minute", "skip", { run: 1, missed: [[59, policy]] }],
  ["1 h, every minute", "once", { run: 1, missed: [[59, superseded]] }],
  ["1 h, every minute", "all", { run: 60, missed: [] }],
  ["1 h, every 10 min", "skip", { run: 0, missed: [[6, policy]] }],
  ["1 h, every 10 min", "once", { run: 1, missed: [[5, superseded]] }],
  ["1 h, every 10 min", "all", { run: 6, missed: [] }],
  ["1 h, due once", "skip", { run: 0, missed: [[1, policy]] }],
  ["1 h, due once", "once", { run: 1, missed: [] }],
  ["1 h, due once", "all", { run: 1, missed: [] }],
  ["3 days, every minute", "skip", { run: 1, missed: [[4319, policy]] }],
  [
    "3 days, every minute",
    "once",
    {
      run: 1,
      missed: [
        [3960, windowed],
        [359, superseded],
      ],
    },
  ],
  ["3 days, every minute", "all", { run: 360, missed: [[3960, windowed]] }],
  ["3 days, hourly", "skip", { run: 0, missed: [[72, policy]] }],
  [
    "3 days, hourly",
    "once",
    {
      run: 1,
      missed: [
        [66, windowed],
        [5, superseded],
      ],
    },
  ],
  ["3 days, hourly", "all", { run: 6, missed: [[66, windowed]] }],
  ["3 days, daily", "skip", { run: 0, missed: [[3, policy]] }],
  ["3 days, daily", "once", { run: 0, missed: [[3, windowed]] }],
  ["3 days, daily", "all", { run: 0, missed: [[3, windowed]] }],
];

test.each(table)("down for %s, `%s`: exactly these rows", async (name, catchUp, expected) => {
  const { task, first, last } = await outage(outages[name], catchUp);
  await dispatchTick("engine");
  const rows = await db.run.findMany({ where: { taskId: task.id, dueAt: { lte: last } }, orderBy: { dueAt: "asc" } });
  const runs = rows.filter(({ status }) => status === "queued");
  const missed = rows.filter(({ status }) => status === "missed");
  expect(runs).toHaveLength(expected.run);
  expect(missed.map(({ count }) => count)).toEqual(expected.missed.map(([count]) => count));
  for (const [index, [, reason]] of expected.missed.entries()) expect(missed[index]?.reason).toMatch(reason);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(outages[name].passed);
  expect(rows[0]?.dueAt).toEqual(first);
  expect(rows.at(-1)?.dueUntil ?? rows.at(-1)?.dueAt).toEqual(last);
  const { cursorAt } = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  expect(cursorAt?.getTime()).toBeGreaterThan((await databaseClock.now()).getTime() + MINUTE);
});

describe("1,000 tasks after an outage of 3 days", () => {
  beforeAll(async () => {
    await db.run.deleteMany();
    await db.setting.deleteMany();
    const one = await outage(outages["3 days, hourly"], "once");
    await copies(one.task.id, 999, "0");
    await db.task.updateMany({ where: { id: { not: { startsWith: one.task.id } } }, data: { cursorAt: null } });
    await Promise.all([dispatchTick("engine"), dispatchTick("watchdog")]);
  });

  test("each has its one run, and no more of them start a minute than the rate allows, whoever dispatched them", async () => {
    const runs = await db.run.findMany({ where: { catchUp: true }, orderBy: { heldUntil: "asc" } });
    expect(runs).toHaveLength(1000);
    expect(new Set(runs.map(({ taskId }) => taskId)).size).toBe(1000);
    const starts = runs.map(({ heldUntil }) => heldUntil?.getTime() ?? 0);
    for (let index = 0; index + RATE < starts.length; index += 1)
      expect((starts[index + RATE] ?? 0) - (starts[index] ?? 0)).toBeGreaterThanOrEqual(MINUTE - 1);
    const spread = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / MINUTE;
    expect(spread).toBeGreaterThanOrEqual(999 / RATE - 0.01);
    expect(spread).toBeLessThan(1000 / RATE + 0.5);
  });

  test("the engine is told these times, and a claim before its time waits until then", async () => {
    const last = await db.run.findFirstOrThrow({ where: { catchUp: true }, orderBy: { heldUntil: "desc" } });
    const event = await db.pendingEvent.findUniqueOrThrow({ where: { eventId: `${last.id}:1` } });
    expect(event.ts).toEqual(last.heldUntil);
    expect(await claimRun(last.id, "engine")).toMatchObject({ action: "wait", until: last.heldUntil?.toISOString() });
  });

  test("a punctual run does not queue behind them", async () => {
    const cursorAt = new Date((await databaseClock.now()).getTime() + 20_000);
    const task = await createTask({ schedule: { cronExpressions: ["* * * * * *"] }, cursorAt });
    await dispatchTick("engine");
    const first = await db.run.findFirstOrThrow({ where: { taskId: task.id }, orderBy: { dueAt: "asc" } });
    expect(first).toMatchObject({ heldUntil: null, catchUp: false, startAfter: first.dueAt });
  });
});

/** Copies of a task whose outage was shorter. */
async function copies(id: string, count: number, laterBy: string): Promise<void> {
  await db.$executeRaw`INSERT INTO "Task" ("id", "ownerId", "name", "prompt", "schedule", "scheduleText", "timezone",
      "tools", "recipients", "cursorAt", "updatedAt")
    SELECT "id" || '-' || number, "ownerId", "name", "prompt", "schedule", "scheduleText", "timezone", "tools",
      "recipients", "cursorAt" + ${laterBy}::interval, "updatedAt" FROM "Task", generate_series(1, ${count}::int) AS number
    WHERE "id" = ${id}`;
}

test("due every second, down for 3 days, among others: every second is written, in short transactions and one range", {
  timeout: 120_000,
}, async () => {
  const { task } = await outage({ lastAgo: 1000, step: 1000, passed: 3 * 86_400 }, "skip");
  await copies(task.id, 10, "71 hours 30 minutes");
  await dispatchTick("engine");
  const covered = await db.$queryRaw<{ missed: number; wrong: number }[]>`
    SELECT count(*) FILTER (WHERE "status" = 'missed')::int AS missed,
      count(*) FILTER (WHERE "count" <> extract(epoch FROM coalesce("dueUntil", "dueAt") - "dueAt") + 1)::int AS wrong
    FROM "Run" WHERE "taskId" LIKE ${`${task.id}%`} GROUP BY "taskId"`;
  expect(covered).toHaveLength(11);
  expect(covered.every(({ missed, wrong }) => missed === 1 && wrong === 0)).toBe(true);
  const { cursorAt } = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  const [{ rows, span }] = await db.$queryRaw<[{ rows: number; span: number }]>`
    SELECT sum("count")::int AS rows, extract(epoch FROM ${cursorAt}::timestamptz - min("dueAt"))::int AS span
    FROM "Run" WHERE "taskId" = ${task.id}`;
  expect(rows).toBe(span);
});

test("due every second and `all`: 2 hours of runs are made in batches, each once", { timeout: 120_000 }, async () => {
  const { task, first, last } = await outage({ lastAgo: 1000, step: 1000, passed: 2 * 3_600 }, "all");
  await Promise.all([dispatchTick("engine"), dispatchTick("watchdog")]);
  const late = { taskId: task.id, dueAt: { gte: first, lte: last } };
  expect(await db.run.count({ where: late })).toBe(2 * 3_600);
  expect(await db.run.count({ where: { ...late, catchUp: true } })).toBeGreaterThan(2 * 3_600 - 120);
});
