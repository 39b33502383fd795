import type { Prisma, RunStatus, RunTrigger, TaskStatus } from "@/lib/db";

/** Every comparison with a status stands here; see docs/architecture.md for what each one means. */
type Of = { status: RunStatus };

const LIVE: RunStatus[] = ["queued", "running", "waiting"];
const BUSY: RunStatus[] = ["running", "waiting"];

export const isQueued = (run: Of) => run.status === "queued";
export const isRunning = (run: Of) => run.status === "running";
export const isWaiting = (run: Of) => run.status === "waiting";
export const isScheduled = (run: { trigger: RunTrigger }) => run.trigger === "schedule";
/** Runs for a due time that is past: it takes its turn behind what runs, and nobody is skipped because of it. */
export const isCatchingUp = (run: { catchUp: boolean; trigger: RunTrigger }) =>
  run.catchUp || run.trigger === "backfill";
export const isLive = (run: Of) => LIVE.includes(run.status);
export const isSkipped = (run: Of) => run.status === "skipped";

/** `where` parts for queries. A waiting run counts as running for the overlap policy. */
export const whereQueued = { status: "queued" } satisfies Prisma.RunWhereInput;
export const whereBusy = { status: { in: BUSY } } satisfies Prisma.RunWhereInput;
/** Taken over and not yet claimed again: it has started, so it counts as running too. */
export const whereBetweenExecutors = { status: "queued", startedAt: { not: null } } satisfies Prisma.RunWhereInput;
/** Sent by the run before it when that one ends. */
export const whereWaitingForTurn = { status: "queued", waitsTurn: true } satisfies Prisma.RunWhereInput;
export const whereCatchesUp = {
  OR: [{ catchUp: true }, { trigger: "backfill" }],
} satisfies Prisma.RunWhereInput;
export const wherePunctual = { catchUp: false, trigger: { not: "backfill" } } satisfies Prisma.RunWhereInput;
export const whereSkipped = { status: "skipped" } satisfies Prisma.RunWhereInput;
export const whereFailed = { status: "failed" } satisfies Prisma.RunWhereInput;
export const whereLive = { status: { in: LIVE } } satisfies Prisma.RunWhereInput;

export const isActive = (task: { status: TaskStatus }) => task.status === "active";
export const isPaused = (task: { status: TaskStatus }) => task.status === "paused";
export const isDeleted = (task: { status: TaskStatus }) => task.status === "deleted";
export const isCompleted = (task: { status: TaskStatus }) => task.status === "completed";
export const whereNotDeleted = { status: { not: "deleted" } } satisfies Prisma.TaskWhereInput;

export const isStepDone = (step: { status: string }) => step.status === "done";
export const isEffectOpen = (effect: { status: string }) => effect.status === "started" || effect.status === "unknown";
export const isDraftOpen = (draft: { status: string }) => draft.status === "open";
export const isDraftScheduled = (draft: { status: string }) => draft.status === "scheduled";
export const whereDraftOpen = { status: "open" } satisfies Prisma.DraftWhereInput;
export const isProposalOpen = (proposal: { status: string }) => proposal.status === "open";
export const isProposalApplied = (proposal: { status: string }) => proposal.status === "applied";
