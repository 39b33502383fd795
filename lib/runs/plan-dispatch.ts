import { decideCatchUp, nextOccurrence, occurrencesBetween, type Schedule } from "@/lib/scheduling";

export const HORIZON_MS = 120_000;
const MAX_PER_TICK = 2_000;

export interface PlannedRun {
  scheduledFor: Date;
  startAfter: Date;
}

export interface CoveredRange {
  status: "missed" | "skipped";
  reason: string;
  dueAt: Date;
  dueUntil: Date;
  count: number;
}

export interface DispatchPlan {
  runs: PlannedRun[];
  covered: CoveredRange[];
  /** The next occurrence that this plan does not cover; null when there is none. */
  cursorAt: Date | null;
}

function collectDue(schedule: Schedule, cursorAt: Date, until: Date): { due: Date[]; next: Date | null } {
  const due = occurrencesBetween(schedule, new Date(cursorAt.getTime() - 1), until, MAX_PER_TICK + 1);
  if (due.length > MAX_PER_TICK) return { due: due.slice(0, MAX_PER_TICK), next: due[MAX_PER_TICK] ?? null };
  return { due, next: nextOccurrence(schedule, until) };
}

/** Spread over `jitterSeconds`, the same for the same occurrence, so that a second look plans the same start. */
function jitter(schedule: Schedule, taskId: string, dueAt: Date): number {
  if (schedule.jitterSeconds === 0) return 0;
  let hash = 2_166_136_261;
  for (const char of `${taskId}:${dueAt.getTime()}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
  return hash % (schedule.jitterSeconds * 1000);
}

/** What to write for an active task whose cursor lies within the horizon. Pure. */
export function planActive(task: { id: string; cursorAt: Date }, schedule: Schedule, now: Date): DispatchPlan {
  const until = new Date(now.getTime() + HORIZON_MS);
  const { due, next } = collectDue(schedule, task.cursorAt, until);
  const overdue = due.filter((time) => time <= now);
  const ahead = due.filter((time) => time > now);
  const moreOverdue = next !== null && next <= now ? [next] : [];
  const { catchUp: policy, catchUpWindowSeconds: windowSeconds } = schedule;
  const decision = decideCatchUp({ due: [...overdue, ...moreOverdue], now, policy, windowSeconds });
  const last = overdue.at(-1);
  const toRun = [...decision.run.filter((time) => last !== undefined && time <= last), ...ahead];
  return {
    runs: toRun.map((dueAt) => ({
      scheduledFor: dueAt,
      startAfter: new Date(dueAt.getTime() + jitter(schedule, task.id, dueAt)),
    })),
    covered: decision.missed
      .filter((range) => last !== undefined && range.dueAt <= last)
      .map((range) => clip(range, last ?? range.dueUntil)),
    cursorAt: next,
  };
}

/** The one occurrence looked at beyond the batch belongs to the next batch. */
function clip(range: { dueAt: Date; dueUntil: Date; count: number; reason: string }, last: Date): CoveredRange {
  const beyond = range.dueUntil > last;
  return {
    status: "missed",
    reason: range.reason,
    dueAt: range.dueAt,
    dueUntil: beyond ? last : range.dueUntil,
    count: beyond ? range.count - 1 : range.count,
  };
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
