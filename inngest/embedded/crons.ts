import { Cron } from "croner";
import type { DatabaseTime } from "./database";
import { parseDuration } from "./durations";
import { hashOf } from "./expressions";
import type { FunctionRegistry } from "./function-registry";
import { ulid } from "./ids";
import { addEvent, emptyIntake, runOf } from "./intake";
import type { FunctionConfig, StoredEvent } from "./protocol";
import type { Store } from "./store";
import type { ExecutorLogger } from "./types";
import type { WakeTimers } from "./wake-timers";

const LONGEST_TIMER_MS = 60_000;
const RETRY_MS = 1_000;

interface CronTrigger {
  trigger: string;
  /** A run starts up to this much after its fire time. */
  jitterMs: number;
}

/**
 * Fires the cron triggers on the database's clock. Every executor fires; the key of a fire time lets one run start.
 */
export class Crons {
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;

  constructor(
    private readonly parts: {
      store: Store;
      registry: FunctionRegistry;
      time: DatabaseTime;
      timers: WakeTimers;
      logger: ExecutorLogger;
    },
  ) {}

  start(): void {
    for (const config of this.parts.registry.own()) {
      for (const { cron, jitter } of config.triggers) {
        if (cron) this.#follow(config, { trigger: cron, jitterMs: parseDuration(jitter ?? "") ?? 0 });
      }
    }
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #follow(config: FunctionConfig, cronTrigger: CronTrigger): void {
    const { trigger } = cronTrigger;
    const [, timezone = "UTC", expression = trigger] = /^TZ=(\S+)\s+(.+)$/.exec(trigger) ?? [];
    const cron = new Cron(expression, { timezone, paused: true });
    const plan = (afterMs: number): void => {
      const next = cron.nextRun(new Date(afterMs));
      if (next) wait(next);
    };
    const wait = (next: Date): void => {
      if (this.#closed) return;
      const remainingMs = next.getTime() - this.parts.time.nowMs();
      if (remainingMs <= 0) void this.#fireAndGoOn(config, cronTrigger, next, plan, wait);
      else this.#later(() => wait(next), Math.min(remainingMs, LONGEST_TIMER_MS));
    };
    plan(this.parts.time.nowMs());
  }

  async #fireAndGoOn(
    config: FunctionConfig,
    trigger: CronTrigger,
    at: Date,
    plan: (afterMs: number) => void,
    again: (at: Date) => void,
  ): Promise<void> {
    try {
      await this.#fire(config, trigger, at);
      plan(Math.max(at.getTime(), this.parts.time.nowMs()));
    } catch (error) {
      this.parts.logger.warn("A cron could not fire and is tried again", { functionId: config.id, at, error });
      this.#later(() => again(at), RETRY_MS);
    }
  }

  async #fire(config: FunctionConfig, { trigger, jitterMs }: CronTrigger, at: Date): Promise<void> {
    const iso = at.toISOString().replace(/\.000Z$/, "Z");
    const event: StoredEvent = {
      data: { cron: trigger, fireAt: iso, scheduledAt: iso },
      id: iso,
      name: "inngest/scheduled.timer",
      ts: at.getTime(),
      user: {},
    };
    const nowMs = this.parts.time.nowMs();
    const storedId = ulid(nowMs);
    const intake = emptyIntake();
    addEvent(intake, storedId, event);
    const run = runOf(config, { storedId, event, onceId: null }, nowMs);
    const key = `${config.id}:cron:${hashOf(trigger)}:${iso}`;
    // The same for every executor, so that it does not matter whose run it is.
    const delayMs = (Number.parseInt(hashOf(key), 16) % 100_000) * (jitterMs / 100_000);
    intake.runs.push({ ...run, key, ts: event.ts + delayMs });
    await this.parts.store.receive(intake);
    if (delayMs > 0) this.parts.timers.in(event.ts + delayMs - nowMs);
  }

  #later(action: () => void, delayMs: number): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        if (!this.#closed) action();
      },
      Math.max(1, Math.ceil(delayMs)),
    );
    this.#timers.add(timer);
  }
}
