// The real server's limits: what passes here must pass there.
export const MAX_EVENT_BYTES = 512 * 1024;
export const MAX_EVENTS = 5_000;
export const MAX_EVENT_NAME = 512;
export const MAX_STEP_BYTES = 4 * 1024 * 1024;
/** The longest sleep and the longest wait for an event. */
export const MAX_WAIT_MS = 366 * 86_400_000;
export const MIN_RETRY_MS = 1_000;
export const MAX_RETRY_MS = 86_400_000;
export const DEFAULT_RETRIES = 4;

const MINUTE_MS = 60_000;
const BACKOFF_MS = [15_000, 30_000, ...[1, 2, 5, 10, 20, 40, 60, 120].map((minutes) => minutes * MINUTE_MS)];
const MAX_JITTER_MS = 30_000;

/** The wait before the next attempt, 15 s to 2 h and up to 30 s of jitter; `attempt` counts from 0. */
export function defaultRetryDelayMs(attempt: number, random: () => number = Math.random): number {
  const base = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] ?? MINUTE_MS;
  return base + random() * MAX_JITTER_MS;
}
