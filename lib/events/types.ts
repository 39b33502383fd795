/** What the engine is told. `id` makes a repeated sending harmless for 24 h; `ts` may lie ahead: the engine waits for it. */
export interface ProductEvent {
  id: string;
  name: string;
  data: Record<string, string | number>;
  ts: Date;
}

export const RUN_REQUESTED = "run/requested";
export const RUN_FINISHED = "run/finished";
export const TASK_PAUSED = "task/paused";

/** `at`: when the run may start at the earliest. */
export function runRequestedEvent(run: { id: string; taskId: string; sendNo: number }, at: Date): ProductEvent {
  return {
    id: `${run.id}:${run.sendNo}`,
    name: RUN_REQUESTED,
    data: { runId: run.id, taskId: run.taskId, sendNo: run.sendNo },
    ts: at,
  };
}

export function runFinishedEvent(run: { id: string; taskId: string; fence: number }, at: Date): ProductEvent {
  return {
    id: `${run.id}:finished:${run.fence}`,
    name: RUN_FINISHED,
    data: { runId: run.id, taskId: run.taskId },
    ts: at,
  };
}

/** A task has paused itself: its owner should know. `reason` is a sentence. */
export function taskPausedEvent(taskId: string, reason: string, at: Date): ProductEvent {
  const pausedAt = at.toISOString();
  return { id: `${taskId}:paused:${pausedAt}`, name: TASK_PAUSED, data: { taskId, reason, pausedAt }, ts: at };
}
