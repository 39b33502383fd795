import type { PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { withEvents } from "@/lib/events";
import { type RunView, requestRun, scheduleOf } from "@/lib/runs";
import { lockTask } from "./lock-task";

/** Starts a run at once, beside the schedule. `api` when a key asks, `manual` when a person does. */
export function runTaskNow(actor: PersonActor, id: string): Promise<RunView> {
  return withEvents((tx) => runTaskNowIn(tx, actor, id));
}

/** The same inside a caller's transaction. */
export async function runTaskNowIn(tx: Tx, actor: PersonActor, id: string): Promise<RunView> {
  const task = await lockTask(tx, actor, id, "runs:trigger");
  const { maxRuns } = scheduleOf(task);
  if (maxRuns !== null && task.startedRuns >= maxRuns)
    throw new AppError("conflict", `The task may start ${maxRuns} times, and has. Raise max_runs first.`);
  const run = await requestRun(tx, task, actor.kind === "key" ? "api" : "manual");
  await audit(tx, actor, { action: "task.run", targetKind: "task", targetId: id, details: { run_id: run.id } });
  return run;
}
