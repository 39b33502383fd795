import { Counter, type Registry } from "prom-client";

export function parseMetrics(register: Registry) {
  return {
    parses: new Counter({
      name: "nighthawks_parses_total",
      help: "Texts parsed, by what understood them (grammar, model) and the result.",
      labelNames: ["source", "result"] as const,
      registers: [register],
    }),
  };
}
