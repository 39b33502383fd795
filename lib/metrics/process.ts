import { collectDefaultMetrics, type Registry } from "prom-client";

/** CPU, memory, event loop and garbage collection of the Node process. */
export function processMetrics(register: Registry): Record<string, never> {
  collectDefaultMetrics({ register });
  return {};
}
