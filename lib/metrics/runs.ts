import { Counter, Histogram, type Registry } from "prom-client";

export function runMetrics(register: Registry) {
  return {
    runsFinished: new Counter({
      name: "nighthawks_runs_finished_total",
      help: "Runs that reached a terminal status, by status.",
      labelNames: ["status"] as const,
      registers: [register],
    }),
    runDuration: new Histogram({
      name: "nighthawks_run_duration_seconds",
      help: "From the start of a run to its end.",
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600],
      registers: [register],
    }),
  };
}
