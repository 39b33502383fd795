import { getConfig } from "@/lib/config";
import { db } from "@/lib/db";
import { translator } from "@/lib/i18n";
import { sendMail } from "@/lib/mail";
import { whereFailed } from "./status";

const SHOWN_RUNS = 3;

export interface PausedNotice {
  taskId: string;
  /** A sentence without its full stop. */
  reason: string;
  /** ISO instant; one mail for each. */
  pausedAt: string;
}

/** Tells the owner that a task has paused itself. The same notice again sends nothing new. */
export async function mailPaused({ taskId, reason, pausedAt }: PausedNotice): Promise<{ sent: boolean }> {
  const task = await db.task.findUnique({ where: { id: taskId }, include: { owner: true } });
  if (!task || task.owner.disabledAt) return { sent: false };
  const t = translator("mails.paused");
  const link = `${getConfig().baseUrl}/tasks/${taskId}`;
  const runs = await lastFailures(taskId, new Date(pausedAt), task.owner.timezone);
  await sendMail({
    to: [task.owner.email],
    subject: t("subject", { name: task.name }),
    text: t("text", { name: task.name, reason: reason.replace(/\.$/, ""), runs, link }),
    ...{ idempotencyKey: `paused:${taskId}:${pausedAt}`, ownerId: task.ownerId, runId: null },
  });
  return { sent: true };
}

async function lastFailures(taskId: string, before: Date, timeZone: string): Promise<string> {
  const t = translator("mails.paused");
  const failed = await db.run.findMany({
    where: { taskId, ...whereFailed, finishedAt: { lte: before } },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    take: SHOWN_RUNS,
    select: { dueAt: true, summary: true },
  });
  if (failed.length === 0) return t("noRuns");
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "long", timeZone });
  const lines = failed.map(({ dueAt, summary }) =>
    t("run", { dueAt: format.format(dueAt), summary: summary?.split("\n", 1)[0] || t("noSummary") }),
  );
  return [t("lastRuns"), "", ...lines].join("\n");
}
