import {
  type CoveredRange,
  decideCatchUp,
  isLate,
  nextOccurrence,
  nextRunning,
  occurrencesBetween,
  type Schedule,
} from "@/lib/scheduling";
import type { ExclusionAt } from "./exclusions";

/** How far ahead of its start a tick dispatches. */
export const HORIZON_MS = 120_000;
/** Due times of one task in one plan; what is left follows in the next one. */
const MOST_IN_PLAN = 2_000;

export interface PlannedRun {
  scheduledFor: Date;
  startAfter: Date;
  /** It is too late to be on time: the rate of catching up says when it may start. */
  catchUp: boolean;
}

export interface DispatchPlan {
  runs: PlannedRun[];
  covered: CoveredRange[];
  /** The next occurrence that this plan does not cover; null when there is none. */
  cursorAt: Date | null;
}

/** Due times from the cursor to `until`, and the one behind them. Their number depends on these two alone. */
function collectDue(schedule: Schedule, cursorAt: Date, until: Date): { due: Date[]; next: Date | null } {
  const due = occurrencesBetween(schedule, new Date(cursorAt.getTime() - 1), until, MOST_IN_PLAN + 1);
  if (due.length > MOST_IN_PLAN) return { due: due.slice(0, MOST_IN_PLAN), next: due[MOST_IN_PLAN] ?? null };
  return { due, next: nextOccurrence(schedule, until) };
}

/**
 * When an occurrence may start: its due time, spread over `jitterSeconds`. The same for the same occurrence (FNV-1a of
 * task and due time), so that a second look plans the same start.
 */
export function startOf(schedule: Schedule, taskId: string, dueAt: Date): Date {
  if (schedule.jitterSeconds === 0) return dueAt;
  let hash = 2_166_136_261;
  for (const char of `${taskId}:${dueAt.getTime()}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
  return new Date(dueAt.getTime() + (hash % (schedule.jitterSeconds * 1000)));
}

/**
 * What to write for an active task whose cursor lies before `until`, the horizon of the tick. What is overdue falls
 * under the task's catch-up policy; what lies ahead is dispatched, and its claim decides. Pure.
 */
export function planActive(
  task: { id: string; cursorAt: Date },
  schedule: Schedule,
  { now, until, excludedAt }: { now: Date; until: Date; excludedAt: ExclusionAt },
): DispatchPlan {
  const { due, next } = collectDue(schedule, task.cursorAt, until);
  const start = (dueAt: Date) => startOf(schedule, task.id, dueAt);
  const { run, covered } = decideCatchUp({
    due: due.filter((time) => time <= now),
    now,
    policy: schedule.catchUp,
    windowSeconds: schedule.catchUpWindowSeconds,
    laterDue: isDueLater(schedule, next, now, excludedAt),
    startOf: start,
    excluded: (dueAt) => excludedAt(dueAt.getTime())?.reason ?? null,
  });
  const planned = [...run, ...due.filter((time) => time > now)].map((scheduledFor) => {
    const startAfter = start(scheduledFor);
    return { scheduledFor, startAfter, catchUp: isLate(startAfter, now) };
  });
  return { runs: planned, covered, cursorAt: next };
}

/** Whether something that is to run is due behind this plan. */
function isDueLater(schedule: Schedule, next: Date | null, now: Date, excludedAt: ExclusionAt): boolean {
  if (next === null || next > now) return false;
  const [running] = nextRunning(schedule, new Date(next.getTime() - 1), 1, excludedAt);
  return running !== undefined && running <= now;
}

export const PAUSED_REASON = "The task was paused";

/** A paused task's occurrences are skipped as they pass, never ahead of their time. */
export function planPaused(task: { cursorAt: Date }, schedule: Schedule, now: Date): DispatchPlan {
  const { due, next } = collectDue(schedule, task.cursorAt, now);
  const first = due[0];
  const last = due.at(-1);
  if (!first || !last) return { runs: [], covered: [], cursorAt: next };
  const range = { status: "skipped" as const, reason: PAUSED_REASON, dueAt: first, dueUntil: last, count: due.length };
  return { runs: [], covered: [range], cursorAt: next };
}
