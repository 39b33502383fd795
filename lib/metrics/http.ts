import { Counter, Histogram, type Registry } from "prom-client";

export function httpMetrics(register: Registry) {
  return {
    httpRequests: new Counter({
      name: "nighthawks_http_requests_total",
      help: "API requests, by method, route and status.",
      labelNames: ["method", "route", "status"] as const,
      registers: [register],
    }),
    httpDuration: new Histogram({
      name: "nighthawks_http_request_duration_seconds",
      help: "Time to answer an API request.",
      labelNames: ["method", "route"] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [register],
    }),
  };
}
