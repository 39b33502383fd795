import { Counter, type Registry } from "prom-client";

export function parseMetrics(register: Registry) {
  return {
    parses: new Counter({
      name: "nighthawks_parses_total",
      help: "Texts parsed, by what understood them (grammar, model) and the result.",
      labelNames: ["source", "result"] as const,
      registers: [register],
    }),
    parseTokens: new Counter({
      name: "nighthawks_parse_tokens_total",
      help: "Tokens spent on texts that the grammar was not sure of, by model and direction (input, output).",
      labelNames: ["model", "direction"] as const,
      registers: [register],
    }),
  };
}
