import { Counter, Gauge, Histogram, type Registry } from "prom-client";

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
    occurrences: new Counter({
      name: "nighthawks_occurrences_total",
      help: "Due times that the dispatcher has written, by what becomes of them.",
      labelNames: ["decision"] as const,
      registers: [register],
    }),
    tasksOverdue: new Gauge({
      name: "nighthawks_tasks_overdue",
      help: "Active tasks with a due time that has passed and has no run, at the watchdog's last look.",
      registers: [register],
    }),
    runsSentAgain: new Counter({
      name: "nighthawks_runs_sent_again_total",
      help: "Runs that nobody had claimed in time and that were sent to the engine again.",
      registers: [register],
    }),
    runsTakenOver: new Counter({
      name: "nighthawks_runs_taken_over_total",
      help: "Running runs whose process was gone and that went on elsewhere.",
      registers: [register],
    }),
  };
}
