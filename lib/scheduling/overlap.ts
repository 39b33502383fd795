import type { OverlapPolicy } from "./schemas";

export type OverlapDecision = { action: "run" | "wait" | "replace" } | { action: "skip"; reason: string };

/**
 * What a due run does when the task has others. `running` counts runs that run or wait for a person,
 * `queued` the runs that already wait for their turn.
 */
export function decideOverlap(policy: OverlapPolicy, others: { running: number; queued: number }): OverlapDecision {
  if (others.running === 0 || policy === "allow") return { action: "run" };
  if (policy === "replace") return { action: "replace" };
  if (policy === "skip") return { action: "skip", reason: "The previous run was still running" };
  if (others.queued === 0) return { action: "wait" };
  return { action: "skip", reason: "The previous run was still running and another one was waiting already" };
}
