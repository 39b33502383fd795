/** What the engine is told. `id` makes a repeated sending harmless for 24 h; `ts` may lie ahead: the engine waits for it. */
export interface ProductEvent {
  id: string;
  name: string;
  data: Record<string, string | number>;
  ts: Date;
}

export const RUN_REQUESTED = "run/requested";
export const RUN_FINISHED = "run/finished";

export function runRequestedEvent(run: { id: string; taskId: string; sendNo: number; startAfter: Date }): ProductEvent {
  return {
    id: `${run.id}:${run.sendNo}`,
    name: RUN_REQUESTED,
    data: { runId: run.id, taskId: run.taskId, sendNo: run.sendNo },
    ts: run.startAfter,
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
