import { nextOccurrence } from "../occurrences";
import type { Schedule } from "../schemas";
import type { Exclusion } from "./calendar";

/** A blackout is passed over in one step, so that this is years of weekends; beyond it a schedule counts as covered. */
const MOST_STEPS = 1_000;

/**
 * The first due times strictly after `after` that are not left out, at most `count`. Fewer when the schedule ends, or
 * when 1,000 blackouts in a row cover all that is due.
 */
export function nextRunning(
  schedule: Schedule,
  after: Date,
  count: number,
  excludedAt: (instant: number) => Exclusion | null,
): Date[] {
  const found: Date[] = [];
  let next = nextOccurrence(schedule, after);
  for (let steps = 0; next !== null && found.length < count && steps < MOST_STEPS; ) {
    const excluded = excludedAt(next.getTime());
    if (excluded === null) found.push(next);
    else steps += 1;
    next = nextOccurrence(schedule, excluded === null ? next : new Date(excluded.until - 1));
  }
  return found;
}
