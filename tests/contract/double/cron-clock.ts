import { Cron } from "croner";
import type { Engine } from "./engine";
import type { FunctionConfig } from "./types";

/** Fires the cron triggers of the functions that are registered now. */
export class CronClock {
  #crons: Cron[] = [];

  constructor(private readonly engine: Engine) {}

  follow(functions: FunctionConfig[]): void {
    this.close();
    for (const config of functions) {
      for (const { cron } of config.triggers) if (cron) this.#crons.push(this.#cron(config, cron));
    }
  }

  close(): void {
    for (const cron of this.#crons) cron.stop();
    this.#crons = [];
  }

  #cron(config: FunctionConfig, trigger: string): Cron {
    const [, timezone = "UTC", pattern = trigger] = /^TZ=(\S+) (.+)$/.exec(trigger) ?? [];
    return new Cron(pattern, { timezone }, (self: Cron) => {
      const at = self.currentRun() ?? new Date();
      at.setMilliseconds(0);
      const id = at.toISOString().replace(".000Z", "Z");
      const data = { cron: trigger, fireAt: id, scheduledAt: id };
      this.engine.start(config, { id, name: "inngest/scheduled.timer", data, ts: at.getTime(), user: {} }, null);
    });
  }
}
