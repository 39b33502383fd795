import { AppError } from "@/lib/errors";

interface Window {
  startedAt: number;
  count: number;
}

const WINDOW_MS = 60_000;
const MAX_KEYS = 50_000;

const shared = globalThis as typeof globalThis & { nighthawksLimits?: Map<string, Window> };
shared.nighthawksLimits ??= new Map();
const windows = shared.nighthawksLimits;

/** Counts one call under the key and refuses it beyond `most` a minute. Per process, in fixed windows. */
export function limitPerMinute(key: string, most: number, now = performance.now()): void {
  if (windows.size > MAX_KEYS) windows.clear();
  const current = windows.get(key);
  const window = current && now - current.startedAt < WINDOW_MS ? current : { startedAt: now, count: 0 };
  window.count += 1;
  windows.set(key, window);
  if (window.count <= most) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((window.startedAt + WINDOW_MS - now) / 1000));
  throw new AppError("rate_limited", `At most ${most} requests a minute. Try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}
