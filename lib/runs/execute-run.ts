import { setTimeout as sleep } from "node:timers/promises";
import { type AgentResult, runAgent } from "@/lib/agent";
import { getConfig } from "@/lib/config";
import { databaseClock, pool } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { sendMail } from "@/lib/mail";
import { resolveModel } from "@/lib/models";
import { FencedError } from "./bump";
import { type Claim, claimRun } from "./claim";
import { finishRun } from "./finish";
import { loadWork } from "./load-work";
import { createStepIo, type Engine } from "./steps";
import { isUnknownEffect, waitForPerson } from "./unknown-effect";

const MAX_STEPS = 20;
const WALL_TIME_MS = 600_000;
/** So little of a wait is waited out in the claim itself: a round trip through the engine would take longer. */
const SHORT_WAIT_MS = 500;

/**
 * Executes one run through the engine's durable steps: claim, agent loop, finish. Ends quietly when the run is not
 * ours to execute. `engineRunId` is the engine's own id of this execution, the same across its retries.
 */
export async function executeRun(runId: string, engineRunId: string, engine: Engine): Promise<{ ended: string }> {
  const claim = await claimWhenDue(runId, engineRunId, engine);
  if (claim.action !== "run") return { ended: claim.action === "end" ? claim.why : "Not due yet" };
  const claimed = { runId, fence: claim.fence };
  const work = await loadWork(runId);
  if (!work) return { ended: "The run is gone" };
  const model = resolveModel(work.task.model);
  try {
    const result = await runAgent(work.task, createStepIo(claimed, engine), {
      model,
      tools: toolServices(),
      limits: { maxSteps: MAX_STEPS, wallTimeMs: WALL_TIME_MS, startedAt: work.startedAt, now: databaseClock.now },
    });
    await engine.runStep("finish", () => finish({ ...claimed, taskId: work.task.taskId }, result));
    return { ended: result.status };
  } catch (error) {
    return endAfter(error, { ...claimed, taskId: work.task.taskId }, engine);
  }
}

async function claimWhenDue(runId: string, engineRunId: string, engine: Engine): Promise<Claim> {
  for (let turn = 1; ; turn += 1) {
    const claim = await engine.runStep(`claim ${turn}`, () => claimSoon(runId, engineRunId));
    if (claim.action !== "wait") return claim;
    await engine.sleepUntil(`until due ${turn}`, new Date(claim.until));
  }
}

/** The database says when it is time; the process's timer only wakes up. */
async function claimSoon(runId: string, engineRunId: string): Promise<Claim> {
  for (;;) {
    const claim = await claimRun(runId, engineRunId);
    if (claim.action !== "wait" || claim.inMs > SHORT_WAIT_MS) return claim;
    await sleep(Math.max(1, claim.inMs));
  }
}

function toolServices() {
  return {
    sendMail,
    pingDatabase: async () => {
      const started = performance.now();
      await pool().query("SELECT 1");
      return performance.now() - started;
    },
    dataDir: getConfig().dataDir,
    // The Outbox drops a second mail under the same key; a mail server does not.
    mailTakesKeys: getConfig().smtpUrl === undefined,
    now: databaseClock.now,
  };
}

async function finish(run: { runId: string; fence: number; taskId: string }, result: AgentResult): Promise<null> {
  await finishRun({ id: run.runId, fence: run.fence, taskId: run.taskId }, result);
  return null;
}

/** A step that failed for good ends the run as failed; an outdated fence ends it here without a word. */
async function endAfter(
  error: unknown,
  run: { runId: string; fence: number; taskId: string },
  engine: Engine,
): Promise<{ ended: string }> {
  if (isFenced(error)) return { ended: "The run goes on elsewhere" };
  if (isUnknownEffect(error)) {
    await engine.runStep("wait for a person", () => waitForPerson(run.runId, run.fence));
    return { ended: "Waits for a person" };
  }
  if (!isFinalStepError(error)) throw error;
  logger.warn("A run failed", { runId: run.runId, error });
  const reason = isAppError(error) ? error.code : "step_failed";
  const summary = error instanceof Error ? error.message : "A step failed.";
  const result: AgentResult = { status: "failed", outcome: null, reason, summary, evidence: [] };
  try {
    await engine.runStep("fail", () => finish(run, result));
  } catch (failure) {
    if (!isFenced(failure)) throw failure;
  }
  return { ended: "failed" };
}

const named = (error: unknown, ...names: string[]) =>
  error instanceof Error &&
  (names.includes(error.name) || (error.cause instanceof Error && names.includes(error.cause.name)));

/** Errors that crossed the engine keep their name; the class is lost when the step's failure is replayed. */
const isFenced = (error: unknown) => error instanceof FencedError || named(error, "FencedError");
const isFinalStepError = (error: unknown) => isAppError(error) || named(error, "StepError", "NonRetriableError");
