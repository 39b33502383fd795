import { Counter, Histogram, type Registry } from "prom-client";

export function dispatchMetrics(register: Registry) {
  return {
    dispatchLateness: new Histogram({
      name: "nighthawks_dispatch_lateness_seconds",
      help: "From the time a run was to start until it started.",
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
      registers: [register],
    }),
    dispatchTicks: new Counter({
      name: "nighthawks_dispatch_ticks_total",
      help: "Dispatch ticks, by who made them: the engine's cron or the watchdog.",
      labelNames: ["source"] as const,
      registers: [register],
    }),
  };
}
