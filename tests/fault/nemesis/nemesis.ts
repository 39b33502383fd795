import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { isAppError } from "@/lib/errors";
import { pauseTask, resumeTask } from "@/lib/tasks";
import type { actorOf } from "@/tests/factories/actor";
import type { CuttingProxy } from "./cutting-proxy";
import type { CrashingPostgres } from "./postgres";
import type { Replicas } from "./replicas";
import type { Fault, FaultKind, PlannedFault } from "./timeline";

export interface Victims {
  replicas: Replicas;
  proxies: CuttingProxy[];
  postgres: CrashingPostgres;
  pool: pg.Pool;
  actor: ReturnType<typeof actorOf>;
  taskIds: string[];
  /** Makes the Inngest server lose what waits in it. */
  forget(): void;
}

/** Does every planned fault at its time. Answers how often each was done; one that found nobody to hit is not counted. */
export async function torment(victims: Victims, timeline: PlannedFault[]): Promise<Map<FaultKind, number>> {
  const done = new Map<FaultKind, number>();
  const start = performance.now();
  const underWay: Promise<void>[] = [];
  for (const fault of timeline) {
    await sleep(Math.max(0, fault.atMs - (performance.now() - start)));
    const doing = inflict(victims, fault).then((hit) => {
      if (hit) done.set(fault.kind, (done.get(fault.kind) ?? 0) + 1);
    });
    underWay.push(doing);
  }
  await Promise.all(underWay);
  return done;
}

/** False when there was nobody to hit. */
async function inflict(victims: Victims, fault: Fault): Promise<boolean> {
  const { replicas, proxies, postgres, pool } = victims;
  switch (fault.kind) {
    case "kill":
      return replicas.kill(fault.slot);
    case "stop":
      return replicas.stop(fault.slot, fault.forMs);
    case "crash PostgreSQL":
      await postgres.crash();
      return true;
    case "terminate backends":
      return terminateBackends(pool, fault.shares);
    case "cut after COMMIT":
      proxies[fault.slot]?.cutAfterCommit();
      return true;
    case "cut":
      return proxies[fault.slot]?.cut(fault.share) ?? false;
    case "jump clock":
      replicas.clock.setTo(fault.byMs);
      return true;
    case "put cursor back":
      return putCursorBack(victims, fault.share);
    case "pause":
      return pauseForAWhile(victims, fault);
    case "forget":
      victims.forget();
      return true;
  }
}

/** PostgreSQL may be down or may just have ended the connection. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 60) throw error;
      await sleep(250);
    }
  }
}

async function terminateBackends(pool: pg.Pool, shares: number[]): Promise<boolean> {
  const { rows } = await insist(() =>
    pool.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'nighthawks%'
       ORDER BY backend_start, pid`,
    ),
  );
  const pids = shares.map((share) => rows[Math.floor(share * rows.length)]?.pid);
  await insist(() => pool.query("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid", [pids]));
  return rows.length > 0;
}

const taskOf = ({ taskIds }: Victims, share: number) => taskIds[Math.floor(share * taskIds.length)] ?? "";

/**
 * What a dispatcher would do that read the task before another one moved its cursor: due times that have their row are
 * planned once more. Only the unique key is in its way.
 */
async function putCursorBack(victims: Victims, share: number): Promise<boolean> {
  const { rowCount } = await insist(() =>
    victims.pool.query(
      `UPDATE "Task" SET "cursorAt" = ahead."dueAt" FROM (
         SELECT "taskId", min("dueAt") AS "dueAt" FROM "Run" WHERE "taskId" = $1 AND "trigger" = 'schedule'
           AND "status" = 'queued' AND "dueAt" > clock_timestamp() + interval '8 s' GROUP BY "taskId") AS ahead
       WHERE "Task"."id" = ahead."taskId" AND "status" = 'active'`,
      [taskOf(victims, share)],
    ),
  );
  return rowCount === 1;
}

/** As a person does who presses again when nothing answers. */
async function pauseForAWhile(victims: Victims, fault: Extract<Fault, { kind: "pause" }>): Promise<boolean> {
  const id = taskOf(victims, fault.share);
  const { status } = await insist(() => pauseTask(victims.actor, id)).catch(() => ({ status: "completed" }));
  if (status !== "paused") return false;
  await sleep(fault.forMs);
  // A schedule that ends in the meantime completes its task.
  await insist(() => resumeTask(victims.actor, id, { catchUp: fault.catchUp }).catch(unlessConflict));
  return true;
}

function unlessConflict(error: unknown): void {
  if (!isAppError(error) || error.code !== "conflict") throw error;
}
