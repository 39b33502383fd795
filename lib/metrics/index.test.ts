import { expect, it, vi } from "vitest";
import { metrics } from ".";

it("exposes the process and the product in Prometheus text", async () => {
  metrics.runsFinished.inc({ status: "succeeded" });
  metrics.dispatchLateness.observe(0.02);
  metrics.parses.inc({ source: "grammar", result: "schedule" });
  const text = await metrics.register.metrics();
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).toContain('nighthawks_runs_finished_total{status="succeeded"} 1');
  expect(text).toContain('nighthawks_dispatch_lateness_seconds_bucket{le="0.025"} 1');
  expect(text).toContain('nighthawks_parses_total{source="grammar",result="schedule"} 1');
});

it("is one registry, whichever bundle asks", async () => {
  vi.resetModules();
  const again = await import(".");
  expect(again.metrics).toBe(metrics);
});
