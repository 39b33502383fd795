import type { Tx } from "@/lib/db";
import { queueEvents, runRequestedEvent } from "@/lib/events";
import { resendTime } from "./resend";
import { whereBetweenExecutors, whereBusy, whereWaitingForTurn } from "./status";

/** The oldest run that waits has its turn: scheduled runs before backfill. Its wait does not count as lateness. */
export async function sendWaiting(tx: Tx, taskId: string, now: Date): Promise<void> {
  const where = { taskId, ...whereWaitingForTurn };
  const waiting = await tx.run.findFirst({ where, orderBy: [{ trigger: "asc" }, { dueAt: "asc" }, { id: "asc" }] });
  if (!waiting) return;
  const sent = await tx.run.update({
    where: { id: waiting.id },
    data: { waitsTurn: false, heldUntil: now, sendNo: { increment: 1 }, resendAt: resendTime(now) },
  });
  await queueEvents(tx, [runRequestedEvent(sent, now)]);
}

/** A run that had its turn and did not start hands it on, unless another one runs, which will do so at its end. */
export async function passTurn(tx: Tx, taskId: string, now: Date): Promise<void> {
  const running = await tx.run.count({ where: { taskId, OR: [whereBusy, whereBetweenExecutors] } });
  if (running === 0) await sendWaiting(tx, taskId, now);
}
