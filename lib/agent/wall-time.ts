import type { AgentLimits, StepContext } from "./types";

export interface WallTime {
  /** Aborts when the step is stopped or the run's time is over. */
  signal: AbortSignal;
  isOver(): boolean;
}

/** What is left of the run's wall time, as a signal for the calls of one step. */
export async function wallTimeOf(limits: AgentLimits, context: StepContext): Promise<WallTime> {
  const usedMs = (context.begunAt ?? (await limits.now())).getTime() - limits.startedAt.getTime();
  const remainingMs = limits.wallTimeMs - usedMs;
  const timeout = remainingMs <= 0 ? AbortSignal.abort() : AbortSignal.timeout(Math.min(remainingMs, 2 ** 31 - 1));
  return {
    signal: AbortSignal.any([context.signal, timeout]),
    isOver: () => timeout.aborted && !context.signal.aborted,
  };
}
