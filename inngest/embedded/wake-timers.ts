const HORIZON_MS = 10_000;

/**
 * Wakes the workers at the instants at which something falls due; the queue's polling is only the safety net.
 * Instants far ahead are left out: the heartbeat reads them from the database when they come near.
 */
export class WakeTimers {
  readonly #timers = new Map<number, NodeJS.Timeout>();
  #closed = false;

  constructor(private readonly wake: () => void) {}

  in(delayMs: number): void {
    if (this.#closed || delayMs > HORIZON_MS) return;
    // Timers may fire a millisecond early, and the process's idea of the database's clock is that exact at best.
    for (const lateMs of [1, 6, 30]) this.#set(performance.now() + delayMs + lateMs);
  }

  #set(at: number): void {
    const instant = Math.ceil(at);
    if (this.#timers.has(instant)) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(instant);
        this.wake();
      },
      Math.max(0, instant - performance.now()),
    );
    this.#timers.set(instant, timer);
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
