const MAX_FAILURES = 5;
const PAUSE_MS = 60_000;

interface Circuit {
  failures: number;
  openUntil: number;
}

const shared = globalThis as typeof globalThis & { nighthawksCircuits?: Map<string, Circuit> };
shared.nighthawksCircuits ??= new Map();
const circuits = shared.nighthawksCircuits;

/** Whether calls under this name are paused: five failed in a row less than a minute ago. Per process. */
export function isCircuitOpen(name: string, now = performance.now()): boolean {
  return (circuits.get(name)?.openUntil ?? 0) > now;
}

/** Counts failures in a row; after the pause one more failure is enough to pause again. */
export function recordOutcome(name: string, failed: boolean, now = performance.now()): void {
  if (!failed) {
    circuits.delete(name);
    return;
  }
  const failures = (circuits.get(name)?.failures ?? 0) + 1;
  circuits.set(name, { failures, openUntil: failures >= MAX_FAILURES ? now + PAUSE_MS : 0 });
}
