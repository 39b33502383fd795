import type { DatabaseTime } from "./database";
import type { FunctionRegistry } from "./function-registry";
import { settle } from "./settle";
import type { Store } from "./store";
import type { ExecutorLogger } from "./types";
import type { WakeTimers } from "./wake-timers";

const LONGEST_INTERVAL_MS = 2_000;
const RESCUE_EVERY_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;
/** An event is told to those who wait for it by its receiver; after this long the receiver must be dead. */
const SETTLE_AFTER_MS = 3_000;
const KEEP_MS = 3 * 86_400_000;

/**
 * Renews this executor's row, retires those that renew theirs no more, sets the timers for what falls due soon, and
 * now and then looks for items that nothing would wake and removes what is old.
 */
export class Heartbeat {
  lastTickAt: Date | null = null;
  readonly #intervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #rescuedAtMs = 0;
  #sweptAtMs = performance.now();
  #closed = false;

  constructor(
    private readonly parts: {
      store: Store;
      registry: FunctionRegistry;
      time: DatabaseTime;
      timers: WakeTimers;
      logger: ExecutorLogger;
      leaseMs: number;
      poolIds(): string[];
      /** Gives back what this executor may hold without working on it. */
      handBack(): Promise<void>;
    },
  ) {
    this.#intervalMs = Math.min(LONGEST_INTERVAL_MS, Math.floor(parts.leaseMs / 3));
  }

  async start(): Promise<void> {
    await this.tick();
    this.#plan();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async tick(): Promise<void> {
    const { store, registry, time, timers, logger, leaseMs, poolIds, handBack } = this.parts;
    const { retired, others } = await store.heartbeat(poolIds(), leaseMs, registry.own());
    registry.learn(others);
    this.lastTickAt = await time.read();
    if (retired > 0) logger.warn("Took over the work of executors whose lease ran out", { count: retired });
    await handBack();
    for (const delayMs of await store.upcoming(this.#intervalMs * 2 + 1_000)) timers.in(delayMs);
    await settle({ store, registry, nowMs: () => time.nowMs() }, await store.leftUnsettled(SETTLE_AFTER_MS));
    await this.#housekeeping();
  }

  async #housekeeping(): Promise<void> {
    const { store, logger } = this.parts;
    const nowMs = performance.now();
    if (nowMs - this.#rescuedAtMs > RESCUE_EVERY_MS) {
      this.#rescuedAtMs = nowMs;
      const woken = await store.rescue();
      if (woken > 0) logger.warn("Woke items that had been left lying", { count: woken });
    }
    if (nowMs - this.#sweptAtMs > SWEEP_EVERY_MS) {
      this.#sweptAtMs = nowMs;
      void this.#sweep();
    }
  }

  // Batch by batch beside the heartbeat: an hour's rows may be hundreds of thousands.
  async #sweep(): Promise<void> {
    try {
      while (!this.#closed && (await this.parts.store.sweep(KEEP_MS)) > 0);
    } catch (error) {
      this.parts.logger.warn("Old runs could not be removed and will be the next time", { error });
    }
  }

  #plan(): void {
    this.#timer = setTimeout(async () => {
      try {
        await this.tick();
      } catch (error) {
        this.parts.logger.warn("The executor's heartbeat failed", { error });
      }
      if (!this.#closed) this.#plan();
    }, this.#intervalMs);
  }
}
