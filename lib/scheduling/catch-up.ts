import { type CatchUpPolicy, GRACE_SECONDS } from "./schemas";

/** Neighbouring occurrences that do not run, for one reason: one row with a range and a count. */
export interface CoveredRange {
  status: "missed" | "skipped";
  reason: string;
  dueAt: Date;
  dueUntil: Date;
  count: number;
}

export interface CatchUpDecision {
  /** Occurrences that run, ascending. */
  run: Date[];
  /** All the others, ascending. */
  covered: CoveredRange[];
}

export interface CatchUpInput {
  /** Occurrences that are due and not yet covered by a row, ascending and without gaps. */
  due: readonly Date[];
  now: Date;
  policy: CatchUpPolicy;
  windowSeconds: number;
  /** Whether an occurrence beyond `due` that is to run is due as well. */
  laterDue?: boolean;
  /** When an occurrence was to start: its due time plus jitter. Lateness counts from there. */
  startOf?: (dueAt: Date) => Date;
  /** Why an occurrence is left out whatever its lateness (a blackout day, "skip next run"); null for the others. */
  excluded?: (dueAt: Date) => string | null;
}

const reasons = {
  policy: "Not run in time, and the task does not catch up",
  window: "Not run in time, and older than the catch-up window",
  superseded: "Not run in time, and a later occurrence was due already",
};

function latenessSeconds(startAt: Date, now: Date): number {
  return (now.getTime() - startAt.getTime()) / 1000;
}

/** Beyond the grace (60 s) after it was to start. */
export function isLate(startAt: Date, now: Date): boolean {
  return latenessSeconds(startAt, now) > GRACE_SECONDS;
}

/** Which of the due occurrences run, and what becomes of the others. On-time ones (within the grace) always run. */
export function decideCatchUp(input: CatchUpInput): CatchUpDecision {
  const { due, startOf = (dueAt) => dueAt, excluded = () => null } = input;
  const left = due.map(excluded);
  const last = left.lastIndexOf(null);
  const decision: CatchUpDecision = { run: [], covered: [] };
  let previousRan = true;
  due.forEach((dueAt, index) => {
    const skipped = left[index] ?? null;
    const laterDue = index < last || input.laterDue === true;
    const missed = skipped === null ? decideLateClaim({ ...input, startAt: startOf(dueAt), laterDue }) : null;
    const reason = skipped ?? missed;
    if (reason === null) decision.run.push(dueAt);
    else cover(decision.covered, { status: skipped ? "skipped" : "missed", reason, dueAt }, previousRan);
    previousRan = reason === null;
  });
  return decision;
}

export interface LateClaimInput {
  /** When the run was to start. */
  startAt: Date;
  now: Date;
  policy: CatchUpPolicy;
  windowSeconds: number;
  /** Whether a later occurrence of the task is due already. */
  laterDue: boolean;
}

/** At the claim of one run: null lets it run, a sentence makes it missed. */
export function decideLateClaim({ startAt, now, policy, windowSeconds, laterDue }: LateClaimInput): string | null {
  if (!isLate(startAt, now)) return null;
  if (policy === "skip") return reasons.policy;
  if (latenessSeconds(startAt, now) > windowSeconds) return reasons.window;
  if (policy === "once" && laterDue) return reasons.superseded;
  return null;
}

function cover(ranges: CoveredRange[], one: Omit<CoveredRange, "dueUntil" | "count">, startsNew: boolean): void {
  const last = ranges.at(-1);
  if (!startsNew && last && last.status === one.status && last.reason === one.reason) {
    last.dueUntil = one.dueAt;
    last.count += 1;
    return;
  }
  ranges.push({ ...one, dueUntil: one.dueAt, count: 1 });
}
