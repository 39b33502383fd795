import { MAX_RETRY_MS, MAX_WAIT_MS, MIN_RETRY_MS } from "./limits";

const UNIT_MS: Record<string, number> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_557_600_000,
};

/** "2s", "1d12h": milliseconds. Null when the text is no duration. */
export function parseDuration(text: string): number | null {
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w|y))+$/.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w|y)/g)) {
    total += Number(amount) * (UNIT_MS[unit ?? ""] ?? 0);
  }
  return total;
}

/**
 * When a sleep or a time-out ends: after so many milliseconds, or at an instant. An empty text is "at once".
 * Throws for a text that is neither, and for more than 366 days.
 */
export function parseWhen(text: string, nowMs: number): { delayMs: number } | { at: string } {
  if (text === "") return { delayMs: 0 };
  const delayMs = parseDuration(text);
  const instant = Date.parse(text);
  if (delayMs === null && Number.isNaN(instant)) {
    throw new Error(`"${text}" is neither a duration such as "2h" nor a time.`);
  }
  if ((delayMs ?? instant - nowMs) > MAX_WAIT_MS) throw new Error(`"${text}" is more than 366 days away.`);
  if (delayMs !== null) return { delayMs };
  return { at: new Date(instant).toISOString() };
}

/** Retry-After: seconds, or a time. Milliseconds from `nowMs`, 1 s at least and 24 h at most. Null when there is no such header. */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  if (header === null || header === "") return null;
  const seconds = Number(header);
  const delayMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - nowMs;
  if (Number.isNaN(delayMs)) return null;
  return Math.min(Math.max(delayMs, MIN_RETRY_MS), MAX_RETRY_MS);
}
