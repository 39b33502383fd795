import type { OverlapPolicy } from "./schemas";

export type OverlapDecision = { action: "run" | "wait" } | { action: "replace" } | { action: "skip"; reason: string };

/** The task's other runs. */
export interface OtherRuns {
  /** Those that run or wait for a person. */
  running: number;
  /** How many of these catch up on the past (late occurrences, backfill). */
  catchingUp: number;
  /** Those that wait for their turn already, without the ones that catch up. */
  queued: number;
}

/**
 * What a due run does when the task has others. A run that catches up takes its turn after the running one, so that
 * the occurrences of an outage neither skip nor replace each other; nor is a punctual one skipped because of them.
 */
export function decideOverlap(policy: OverlapPolicy, others: OtherRuns, catchesUp = false): OverlapDecision {
  if (others.running === 0 || policy === "allow") return { action: "run" };
  if (catchesUp) return { action: "wait" };
  if (policy === "replace") return { action: "replace" };
  if (policy === "skip")
    return others.catchingUp === others.running
      ? { action: "wait" }
      : { action: "skip", reason: "The previous run was still running" };
  if (others.queued === 0) return { action: "wait" };
  return { action: "skip", reason: "The previous run was still running and another one was waiting already" };
}
