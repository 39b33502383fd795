import { type CatchUpPolicy, GRACE_SECONDS } from "./schemas";

/** Neighbouring missed occurrences with one reason: one row with a range and a count. */
export interface MissedRange {
  dueAt: Date;
  dueUntil: Date;
  count: number;
  reason: string;
}

export interface CatchUpDecision {
  run: Date[];
  missed: MissedRange[];
}

export interface CatchUpInput {
  /** Occurrences that are due and not yet covered by a row, ascending. */
  due: readonly Date[];
  now: Date;
  policy: CatchUpPolicy;
  windowSeconds: number;
  graceSeconds?: number;
}

const reasons = {
  policy: "Not run in time, and the task does not catch up",
  window: "Not run in time, and older than the catch-up window",
  superseded: "Not run in time, and a later occurrence was due already",
};

function latenessSeconds(dueAt: Date, now: Date): number {
  return (now.getTime() - dueAt.getTime()) / 1000;
}

/** Which of the due occurrences run and which are missed. On-time ones (within the grace) always run. */
export function decideCatchUp(input: CatchUpInput): CatchUpDecision {
  const { due, now, policy, windowSeconds, graceSeconds = GRACE_SECONDS } = input;
  const decision: CatchUpDecision = { run: [], missed: [] };
  due.forEach((dueAt, index) => {
    const late = latenessSeconds(dueAt, now) > graceSeconds;
    const laterDue = index < due.length - 1;
    const reason = late ? reasonMissed({ dueAt, now, policy, windowSeconds, laterDue }) : null;
    if (reason === null) decision.run.push(dueAt);
    else addMissed(decision.missed, dueAt, reason, index > 0 ? due[index - 1] : undefined);
  });
  return decision;
}

export interface LateClaimInput {
  dueAt: Date;
  now: Date;
  policy: CatchUpPolicy;
  windowSeconds: number;
  /** Whether a later occurrence of the task is due already. */
  laterDue: boolean;
  graceSeconds?: number;
}

/** At the claim of one run: null lets it run, a sentence makes it missed. */
export function decideLateClaim(input: LateClaimInput): string | null {
  const late = latenessSeconds(input.dueAt, input.now) > (input.graceSeconds ?? GRACE_SECONDS);
  return late ? reasonMissed(input) : null;
}

function reasonMissed(input: Omit<LateClaimInput, "graceSeconds">): string | null {
  if (input.policy === "skip") return reasons.policy;
  if (latenessSeconds(input.dueAt, input.now) > input.windowSeconds) return reasons.window;
  if (input.policy === "once" && input.laterDue) return reasons.superseded;
  return null;
}

function addMissed(missed: MissedRange[], dueAt: Date, reason: string, previous: Date | undefined): void {
  const last = missed.at(-1);
  if (last && last.reason === reason && previous && last.dueUntil.getTime() === previous.getTime()) {
    last.dueUntil = dueAt;
    last.count += 1;
    return;
  }
  missed.push({ dueAt, dueUntil: dueAt, count: 1, reason });
}
