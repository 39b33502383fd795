import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { db, pool } from "@/lib/db";
import { drainPendingEvents, registerSender, type SentEvent } from "@/lib/events";
import { metrics } from "@/lib/metrics";
import { dispatchTick, sweepRuns, watchDispatch } from "@/lib/runs";
import { claimRun } from "@/lib/runs/claim";
import { backfillTask, createTask, pauseTask, resumeTask, runTaskNow, updateTask } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { endRun } from "../../factories/claimed-run";
import { buildSchedule } from "../../factories/schedule";
import { createTask as insertTask } from "../../factories/task";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const HOUR = 3_600_000;
const job = {
  name: "Ping",
  prompt: "Check https://example.com.",
  schedule: buildSchedule({ cronExpressions: ["* * * * *"] }),
};

/** In milliseconds, from the database itself. */
async function databaseTime(): Promise<number> {
  const { rows } = await pool().query<{ ms: number }>("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms");
  return Number(rows[0]?.ms);
}

describe.each([-HOUR, HOUR])(
  "a process whose clock is wrong by %d ms does what one with the right clock does",
  (wrongBy) => {
    let told: SentEvent[] = [];
    beforeEach(() => {
      told = [];
      registerSender(async (events) => void told.push(...events));
      const real = Date.now();
      const started = performance.now();
      vi.useFakeTimers({ toFake: ["Date"], now: real + wrongBy });
      vi.spyOn(Date, "now").mockImplementation(() => real + wrongBy + (performance.now() - started));
    });
    afterEach(() => {
      vi.restoreAllMocks();
      vi.useRealTimers();
    });
    const operator = async () => actorOf(await createUser());

    test("dispatch: what is due within 120 s of the database's time, and its events go out at once", async () => {
      const task = await createTask(await operator(), job);
      const runs = await db.run.findMany({ where: { taskId: task.id }, orderBy: { dueAt: "asc" } });
      const now = await databaseTime();
      expect(runs.length).toBeGreaterThanOrEqual(1);
      for (const { dueAt } of runs) expect(Math.abs(dueAt.getTime() - now)).toBeLessThan(121_000);
      await expect.poll(() => told.map(({ ts }) => ts)).toEqual(runs.map(({ dueAt }) => dueAt.getTime()));
    });

    test("claim, lease and end: at the database's time, and the sweep takes nothing over", async () => {
      const actor = await operator();
      const task = await createTask(actor, { ...job, schedule: buildSchedule() });
      const { id } = await runTaskNow(actor, task.id);
      const claim = await claimRun(id, "engine");
      expect(claim).toMatchObject({ action: "run", fence: 1 });
      await sweepRuns();
      const run = await db.run.findUniqueOrThrow({ where: { id } });
      const now = await databaseTime();
      expect(run.status).toBe("running");
      expect(Math.abs((run.startedAt?.getTime() ?? 0) - now)).toBeLessThan(20_000);
      expect((run.leaseUntil?.getTime() ?? 0) - now).toBeGreaterThan(20_000);
      expect(Math.abs(run.createdAt.getTime() - now)).toBeLessThan(20_000);
      await endRun(run, 1);
      const { finishedAt } = await db.run.findUniqueOrThrow({ where: { id } });
      expect((finishedAt?.getTime() ?? 0) - (run.startedAt?.getTime() ?? 0)).toBeLessThan(20_000);
    });

    test("a claim before the start waits the rest by the database's clock", async () => {
      const task = await insertTask();
      const startAfter = new Date((await databaseTime()) + 60_000);
      const times = { scheduledFor: startAfter, dueAt: startAfter, startAfter };
      const run = await db.run.create({ data: { taskId: task.id, taskVersion: 1, trigger: "schedule", ...times } });
      const claim = await claimRun(run.id, "engine");
      expect(claim.action === "wait" && claim.inMs > 30_000 && claim.inMs <= 60_000).toBe(true);
    });

    test("edit, pause, resume: nothing that is due by the database's clock is withdrawn or skipped too early", async () => {
      const actor = await operator();
      const { id } = await createTask(actor, job);
      await updateTask(actor, id, { schedule: { cronExpressions: ["*/2 * * * *"] } });
      await pauseTask(actor, id);
      await dispatchTick("engine");
      const resumed = await resumeTask(actor, id, { catchUp: true });
      const now = await databaseTime();
      const next = Date.parse(resumed.nextRunAt ?? "");
      expect(next).toBeGreaterThan(now - 20_000);
      expect(next).toBeLessThanOrEqual(now + 120_000);
      expect(
        await db.run.count({ where: { taskId: id, status: { in: ["missed", "skipped"] }, count: { gt: 1 } } }),
      ).toBe(0);
    });

    test("catching up and backfill: late is late by the database's clock", async () => {
      const actor = await operator();
      const now = await databaseTime();
      const schedule = { cronExpressions: ["*/10 * * * *"], catchUp: "all" as const, catchUpWindowSeconds: 1_800 };
      const cursorAt = new Date(Math.floor(now / 600_000) * 600_000 - 6_000_000);
      const task = await insertTask({ ownerId: actor.userId, schedule, cursorAt });
      await dispatchTick("engine");
      const rows = await db.run.findMany({ where: { taskId: task.id, dueAt: { lte: new Date(now) } } });
      expect(rows.filter(({ status }) => status === "queued").length).toBeGreaterThanOrEqual(2);
      expect(rows.filter(({ status }) => status === "queued").length).toBeLessThanOrEqual(4);
      const range = { from: cursorAt, to: new Date((await databaseTime()) - 1) };
      expect((await backfillTask(actor, task.id, range)).count).toBeGreaterThanOrEqual(10);
      const ahead = { from: cursorAt, to: new Date((await databaseTime()) + 60_000) };
      await expect(backfillTask(actor, task.id, ahead)).rejects.toMatchObject({ code: "validation" });
    });

    test("the watchdog sees neither a silent engine nor overdue tasks where there are none", async () => {
      await dispatchTick("engine");
      const ticks = (await metrics.dispatchTicks.get()).values.map(({ value }) => value);
      await watchDispatch(10 * HOUR);
      expect((await metrics.dispatchTicks.get()).values.map(({ value }) => value)).toEqual(ticks);
      expect((await metrics.tasksOverdue.get()).values).toMatchObject([{ value: 0 }]);
      await drainPendingEvents();
      expect(await db.pendingEvent.count()).toBe(0);
    });
  },
);
