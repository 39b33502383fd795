import type { Prisma } from "@/lib/db";
import { GRACE_SECONDS } from "@/lib/scheduling";
import { SKIPPED_REASON } from "./exclusions";
import { earliestStart } from "./resend";
import { evidenceSchema, type MailView, type RunView, type StepView } from "./schemas";
import { isLive, isQueued } from "./status";

export const runInclude = {
  task: { select: { name: true, ownerId: true, visibility: true, skips: true } },
  deliveries: { orderBy: { createdAt: "asc" } },
} satisfies Prisma.RunInclude;

export type RunRow = Prisma.RunGetPayload<{ include: typeof runInclude }>;
export type StepRow = Prisma.StepGetPayload<object>;
export type MailRow = Prisma.MailGetPayload<{ include: { run: { select: { task: { select: { name: true } } } } } }>;

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;
const between = (from: Date | null, to: Date | null): number | null =>
  from && to ? to.getTime() - from.getTime() : null;

function timing(run: RunRow, now: Date) {
  const latenessMs = between(run.startAfter, run.startedAt);
  return {
    latenessMs,
    late: latenessMs !== null && latenessMs > GRACE_SECONDS * 1000,
    durationMs: between(run.startedAt, run.finishedAt),
    upcoming: isQueued(run) && earliestStart(run) > now,
    live: isLive(run),
  };
}

/** Its row says so once it is due; until then the skip can be taken back. */
function isLeftOut({ trigger, dueAt, task: { skips } }: RunRow): boolean {
  return trigger === "schedule" && skips.some((skip) => skip.getTime() === dueAt.getTime());
}

export function toRunView(run: RunRow, now: Date): RunView {
  const { id, taskId, taskVersion, trigger, status, outcome, count, model, summary, tokensEstimated } = run;
  const time = timing(run, now);
  const reason = run.reason ?? (time.upcoming && isLeftOut(run) ? SKIPPED_REASON : null);
  return {
    ...{ id, taskId, taskName: run.task.name, taskVersion, trigger, status, outcome, reason, count, model, summary },
    tokensEstimated,
    scheduledFor: iso(run.scheduledFor),
    dueAt: run.dueAt.toISOString(),
    dueUntil: iso(run.dueUntil),
    startAfter: run.startAfter.toISOString(),
    startedAt: iso(run.startedAt),
    finishedAt: iso(run.finishedAt),
    tokens: { input: run.inputTokens, output: run.outputTokens, cached: run.cachedTokens },
    costUsd: run.costUsd?.toString() ?? null,
    evidence: evidenceSchema.array().parse(run.evidence),
    deliveries: run.deliveries.map((delivery) => ({
      channel: delivery.channel,
      to: delivery.target,
      status: delivery.status,
      attempts: delivery.attempts,
      providerMessage: delivery.providerMessage,
    })),
    seq: run.seq.toString(),
    ...time,
  };
}

function stepError(error: unknown): StepView["error"] {
  if (typeof error !== "object" || error === null) return null;
  const { name, message } = error as { name?: unknown; message?: unknown };
  return { name: String(name ?? "Error"), message: String(message ?? "") };
}

export function toStepView(step: StepRow): StepView {
  const { position, kind, name, attempt, status, input, output } = step;
  return {
    ...{ position, kind, name, attempt, status, input, output },
    error: stepError(step.error),
    tokens: { input: step.inputTokens, output: step.outputTokens, cached: step.cachedTokens },
    costUsd: step.costUsd?.toString() ?? null,
    startedAt: step.startedAt.toISOString(),
    finishedAt: iso(step.finishedAt),
    durationMs: between(step.startedAt, step.finishedAt),
    seq: step.seq.toString(),
  };
}

export function toMailView(mail: MailRow): MailView {
  const { id, runId, subject, html, text, raw, recipients } = mail;
  const taskName = mail.run?.task.name ?? null;
  return { id, runId, taskName, to: recipients, subject, createdAt: mail.createdAt.toISOString(), html, text, raw };
}
