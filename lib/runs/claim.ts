import { getConfig } from "@/lib/config";
import { type Plain, type Run, type Task, type Tx, Unusual } from "@/lib/db";
import { withEventsPlainly } from "@/lib/events";
import { metrics } from "@/lib/metrics";
import { resolveModel } from "@/lib/models";
import { decideLateClaim, isLate, nextRunning, type Schedule } from "@/lib/scheduling";
import { RUN_CHANNEL, wakeReaders } from "./bump";
import { completeIfDone } from "./complete-if-done";
import { type ExclusionAt, mayBeExcluded, readExclusions } from "./exclusions";
import { joinSkipped } from "./join-skipped";
import { applyOverlap, startsFreely } from "./overlap";
import { PAUSED_REASON } from "./plan-dispatch";
import { earliestStart } from "./resend";
import { scheduleOf } from "./schedule-of";
import { isDeleted, isPaused, isQueued, isRunning, isScheduled, whereQueued } from "./status";
import { passTurn } from "./turn";

/** `wait`: try again at that time, which is `inMs` away. `end`: there is nothing to execute, the row says why. */
export type Claim =
  | { action: "run"; fence: number }
  | { action: "wait"; until: string; inMs: number }
  | { action: "end"; why: string };

type EndStatus = "skipped" | "missed" | "cancelled";

/**
 * Makes the one executor of a run: locks Task, then Run, applies max_runs, catch-up and overlap policy.
 * Claiming again for the same engine run gives the same answer.
 */
export function claimRun(runId: string, engineRunId: string): Promise<Claim> {
  return withEventsPlainly(
    (plain) => claim(plain, runId, engineRunId, (found) => decideUsual(plain, found)),
    (tx) => claim(tx, runId, engineRunId, (found) => decide(tx, found)),
  );
}

/** A queued run that is due, with its task; both are locked. */
interface Found {
  run: Run;
  task: Task;
  engineRunId: string;
  now: Date;
}

async function claim(
  tx: Plain,
  runId: string,
  engineRunId: string,
  decideOn: (found: Found) => Promise<Claim>,
): Promise<Claim> {
  const locked = await lockRun(tx, runId);
  if (!locked) return end("The run is gone");
  const { run, now } = locked;
  if (isRunning(run) && run.engineRunId === engineRunId) return { action: "run", fence: run.fence };
  if (!isQueued(run)) return end(`The run is ${run.status}`);
  const start = earliestStart(run);
  if (now < start) return { action: "wait", until: start.toISOString(), inMs: start.getTime() - now.getTime() };
  return decideOn({ ...locked, engineRunId });
}

const end = (why: string): Claim => ({ action: "end", why });

/** Locks Task, then Run. Answers them with the database's time, or null when there is no such run. */
async function lockRun(tx: Plain, runId: string): Promise<{ task: Task; run: Run; now: Date } | null> {
  const [task] = await tx.$queryRaw<Task[]>`
    SELECT * FROM "Task" WHERE "id" = (SELECT "taskId" FROM "Run" WHERE "id" = ${runId}) FOR UPDATE`;
  const [locked] = await tx.$queryRaw<(Run & { now: Date })[]>`
    SELECT *, clock_timestamp() AS now FROM "Run" WHERE "id" = ${runId} FOR UPDATE`;
  if (!task || !locked) return null;
  const { now, ...run } = locked;
  return { task, run, now };
}

/** On time, and nothing stands in the way: no pause, no day left out, no limit, no other run, no turn to take. */
async function decideUsual(plain: Plain, found: Found): Promise<Claim> {
  const { run, task, now } = found;
  const { maxRuns, overlap } = scheduleOf(task);
  const isUsual =
    run.startedAt === null &&
    maxRuns === null &&
    !(isDeleted(task) || isPaused(task) || mayBeExcluded(task) || isLate(earliestStart(run), now)) &&
    (await startsFreely(plain, run, overlap));
  if (!isUsual) throw new Unusual("The claim of this run needs a closer look.");
  return (await start(plain, found)).claim;
}

async function decide(tx: Tx, found: Found): Promise<Claim> {
  const { run, task, now } = found;
  if (isDeleted(task)) return close(tx, run, "cancelled", "The task was deleted", now);
  if (run.startedAt !== null) return startCounted(tx, found);
  const schedule = scheduleOf(task);
  if (isScheduled(run)) {
    if (isPaused(task)) return close(tx, run, "skipped", PAUSED_REASON, now);
    const excludedAt = (await readExclusions(tx, [task]))(task);
    const excluded = excludedAt(run.dueAt.getTime());
    if (excluded) return skipExcluded(tx, run, schedule, excluded.reason, now);
    const missed = reasonMissed(run, schedule, now, excludedAt);
    if (missed) return close(tx, run, "missed", missed, now);
  }
  if (schedule.maxRuns !== null && task.startedRuns >= schedule.maxRuns)
    return close(tx, run, "cancelled", `The task may start ${schedule.maxRuns} times, and has`, now);
  const verdict = await applyOverlap(tx, run, schedule.overlap, now);
  if (verdict.action === "skip") return close(tx, run, "skipped", verdict.reason, now);
  if (verdict.action === "run") return startCounted(tx, found);
  await tx.run.update({ where: { id: run.id }, data: { waitsTurn: true } });
  return end("Waits for the run before it");
}

/** A run that was held back was on time, or judged, before; its lateness counts from then on. */
function reasonMissed(run: Run, schedule: Schedule, now: Date, excludedAt: ExclusionAt): string | null {
  if (!isLate(earliestStart(run), now)) return null;
  const [next] = nextRunning(schedule, run.dueAt, 1, excludedAt);
  const { catchUp: policy, catchUpWindowSeconds: windowSeconds } = schedule;
  const laterDue = next !== undefined && next <= now;
  return decideLateClaim({ startAt: earliestStart(run), now, policy, windowSeconds, laterDue });
}

/** A blackout day, or a due time that a person left out; it lengthens the row of the due time before where it can. */
async function skipExcluded(tx: Tx, run: Run, schedule: Schedule, reason: string, now: Date): Promise<Claim> {
  if (!(await joinSkipped(tx, run, schedule, reason))) return close(tx, run, "skipped", reason, now);
  await settleClosed(tx, run, now);
  metrics.runsFinished.inc({ status: "skipped" });
  return end(reason);
}

async function startCounted(tx: Tx, found: Found): Promise<Claim> {
  const { claim, startedRuns } = await start(tx, found);
  if (startedRuns !== null) await dropRest(tx, found.task, startedRuns);
  return claim;
}

/** `startedRuns` is null when the run had begun before. */
async function start(
  tx: Plain,
  { run, task, engineRunId, now }: Found,
): Promise<{ claim: Claim; startedRuns: number | null }> {
  const isFresh = run.startedAt === null;
  const leaseUntil = new Date(now.getTime() + getConfig().runLeaseSeconds * 1000);
  const startedAt = run.startedAt ?? now;
  const version = isFresh ? task.version : run.taskVersion;
  const model = resolveModel(task.model).id;
  const [started] = await tx.$queryRaw<{ fence: number; startedRuns: number | null }[]>`
    WITH started AS (
      UPDATE "Run" SET "status" = 'running', "engineRunId" = ${engineRunId}, "leaseUntil" = ${leaseUntil}::timestamptz,
        "resendAt" = NULL, "waitsTurn" = false, "fence" = "fence" + 1, "seq" = "seq" + 1, "model" = ${model},
        "startedAt" = ${startedAt}::timestamptz, "taskVersion" = ${version}::int
      WHERE "id" = ${run.id} RETURNING "id", "taskId", "fence"
    ), counted AS (
      UPDATE "Task" SET "startedRuns" = "startedRuns" + 1, "updatedAt" = clock_timestamp()
      FROM started WHERE "Task"."id" = started."taskId" AND ${isFresh} RETURNING "startedRuns"
    ) SELECT "fence", (SELECT "startedRuns" FROM counted), pg_notify(${RUN_CHANNEL}, "id")::text FROM started`;
  if (!started) throw new Error(`Run ${run.id} is gone under its lock.`);
  if (isFresh) metrics.dispatchLateness.observe((now.getTime() - run.startAfter.getTime()) / 1000);
  return { claim: { action: "run", fence: started.fence }, startedRuns: started.startedRuns };
}

/** The claim that reaches max_runs removes what was dispatched beyond it. */
async function dropRest(tx: Tx, task: Task, startedRuns: number): Promise<void> {
  const { maxRuns } = scheduleOf(task);
  if (maxRuns === null || startedRuns < maxRuns) return;
  await tx.run.deleteMany({ where: { taskId: task.id, ...whereQueued, startedAt: null, trigger: "schedule" } });
  await tx.task.update({ where: { id: task.id }, data: { cursorAt: null } });
}

async function close(tx: Tx, run: Run, status: EndStatus, reason: string, now: Date): Promise<Claim> {
  const cleared = { leaseUntil: null, resendAt: null, waitsTurn: false };
  await tx.run.update({
    where: { id: run.id },
    data: { status, reason, finishedAt: now, ...cleared, seq: { increment: 1 } },
  });
  await settleClosed(tx, run, now);
  metrics.runsFinished.inc({ status });
  return end(reason);
}

async function settleClosed(tx: Tx, run: Run, now: Date): Promise<void> {
  await passTurn(tx, run.taskId, now);
  await completeIfDone(tx, run.taskId);
  await wakeReaders(tx, run.id);
}
