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

/** When a sleep or a time-out ends: after so many milliseconds, or at an instant. An empty text is "at once". */
export function parseWhen(text: string): { delayMs: number } | { at: string } {
  if (text === "") return { delayMs: 0 };
  const delayMs = parseDuration(text);
  if (delayMs !== null) return { delayMs };
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`"${text}" is neither a duration such as "2h" nor a time.`);
  return { at: new Date(instant).toISOString() };
}

/** Retry-After: seconds, or a time. Milliseconds from `nowMs`, at most 24 h. Null when there is no such header. */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  if (header === null || header === "") return null;
  const seconds = Number(header);
  const delayMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - nowMs;
  if (Number.isNaN(delayMs)) return null;
  return Math.min(Math.max(delayMs, 0), 86_400_000);
}
