import { assertChange, authorize, type PersonActor } from "@/lib/access";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { queueEvents, runRequestedEvent, withEvents } from "@/lib/events";
import { bumpFenced, wakeReaders } from "./bump";
import { databaseNow } from "./database-now";
import { resendTime } from "./resend";
import { isWaiting } from "./status";
import { UnknownEffectError } from "./steps";

/** How long a run waits for a person's answer. */
const ANSWER_WITHIN_MS = 24 * 3_600_000;

export function isUnknownEffect(error: unknown): boolean {
  if (error instanceof UnknownEffectError) return true;
  const names = error instanceof Error ? [error.name, error.cause instanceof Error ? error.cause.name : ""] : [];
  return names.includes("UnknownEffectError");
}

/**
 * Parks the run until a person says whether the interrupted act arrived. It goes on at once when its executor, which was
 * only held up, has said so meanwhile.
 */
export async function waitForPerson(runId: string, fence: number): Promise<null> {
  await withEvents(async (tx) => {
    const seq = await bumpFenced(tx, runId, fence, 0);
    const now = await databaseNow(tx);
    const open = await tx.effect.updateMany({ where: { runId, status: "started" }, data: { status: "unknown" } });
    if (open.count === 0) return sendAgain(tx, runId, now);
    const error = { name: "interrupted", message: "The server stopped before it knew the result." };
    const interrupted = { status: "failed" as const, error, finishedAt: now, seq };
    await tx.step.updateMany({ where: { runId, status: "running" }, data: interrupted });
    const reason = "The server stopped in the middle of an outward act. Say whether it arrived.";
    const leaseUntil = new Date(now.getTime() + ANSWER_WITHIN_MS);
    await tx.run.update({ where: { id: runId, fence }, data: { status: "waiting", reason, leaseUntil } });
  });
  return null;
}

/** `arrived`: the act counts as done. `repeat`: it is done again. The run goes on either way. */
export async function resolveUnknownEffect(
  actor: PersonActor,
  runId: string,
  answer: "arrived" | "repeat",
): Promise<void> {
  authorize(actor, "runs:trigger");
  return withEvents(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Run" WHERE "id" = ${runId} FOR UPDATE`;
    const run = await tx.run.findUnique({ where: { id: runId }, include: { task: true, effects: true } });
    assertChange(actor, run?.task ?? null, "run");
    const effect = run?.effects.find((candidate) => candidate.status === "unknown");
    if (!run || !effect || !isWaiting(run)) throw new AppError("conflict", "This run does not wait for an answer.");
    const now = await databaseNow(tx);
    const output = { ok: true, confirmed_by_person: true, step: effect.position };
    await tx.effect.update({
      where: { id: effect.id },
      data: answer === "arrived" ? { status: "done", output, finishedAt: now } : { status: "failed", finishedAt: now },
    });
    await sendAgain(tx, runId, now);
    await audit(tx, actor, { action: `run.effect_${answer}`, targetKind: "run", targetId: runId });
    await wakeReaders(tx, runId);
  });
}

async function sendAgain(tx: Tx, runId: string, now: Date): Promise<void> {
  const sent = await tx.run.update({
    where: { id: runId },
    data: {
      ...{ status: "queued", reason: null, leaseUntil: null, resendAt: resendTime(now) },
      ...{ fence: { increment: 1 }, sendNo: { increment: 1 }, seq: { increment: 1 } },
    },
  });
  await queueEvents(tx, [runRequestedEvent(sent, now)]);
}
