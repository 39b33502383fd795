import { Registry } from "prom-client";
import { dispatchMetrics } from "./dispatch";
import { httpMetrics } from "./http";
import { parseMetrics } from "./parse";
import { processMetrics } from "./process";
import { runMetrics } from "./runs";

function createMetrics() {
  const register = new Registry();
  return {
    register,
    ...processMetrics(register),
    ...runMetrics(register),
    ...dispatchMetrics(register),
    ...parseMetrics(register),
    ...httpMetrics(register),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

// Bundles of one process do not share modules: the registry must be the same for all of them.
const shared = globalThis as typeof globalThis & { nighthawksMetrics?: Metrics };
shared.nighthawksMetrics ??= createMetrics();

export const metrics: Metrics = shared.nighthawksMetrics;
