// The real server's limits: what passes here must pass there.
export const MAX_EVENT_BYTES = 512 * 1024;
export const MAX_STEP_BYTES = 4 * 1024 * 1024;
export const DEFAULT_RETRIES = 4;

const BACKOFF_MS = [15_000, 30_000, 60_000, 120_000, 300_000] as const;
const MAX_JITTER_MS = 30_000;

/** The wait before the next attempt; `attempt` counts from 0. */
export function defaultRetryDelayMs(attempt: number): number {
  const base = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] ?? 300_000;
  return base + Math.random() * MAX_JITTER_MS;
}
