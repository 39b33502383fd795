import type { Schedule } from "./schemas";

/** How many runs may still start; Infinity where nothing limits them. `startedRuns`: those that count already. */
export function runsLeft({ maxRuns }: Schedule, startedRuns = 0): number {
  return maxRuns === null ? Number.POSITIVE_INFINITY : Math.max(0, maxRuns - startedRuns);
}
