import type { Run } from "@/lib/db";
import { claimRun } from "@/lib/runs/claim";
import { finishRun } from "@/lib/runs/finish";

/** Claims as an engine would and gives the fence; throws when the run does not start. */
export async function startRun(run: Run, engineRunId = `engine-${run.id}`): Promise<{ fence: number }> {
  const claim = await claimRun(run.id, engineRunId);
  if (claim.action !== "run") throw new Error(`The run did not start: ${JSON.stringify(claim)}`);
  return { fence: claim.fence };
}

/** Ends a started run with an outcome, without an agent. */
export async function endRun(run: Run, fence: number, status: "succeeded" | "failed" = "succeeded"): Promise<void> {
  const result = { status, outcome: status === "succeeded" ? ("done" as const) : null, reason: null };
  await finishRun({ id: run.id, taskId: run.taskId, fence }, { ...result, summary: "The end.", evidence: [] });
}
