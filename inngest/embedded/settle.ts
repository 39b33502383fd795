import { parseDuration } from "./durations";
import { matches } from "./expressions";
import type { FunctionRegistry } from "./function-registry";
import { lifecycleIntake } from "./lifecycle-events";
import type { StoredEvent } from "./protocol";
import type { RunningRun } from "./records";
import type { Store } from "./store";

const CANCELLED = JSON.stringify({
  error: { error: "function cancelled", message: "function cancelled", name: "Error" },
});

export interface SettleParts {
  store: Store;
  registry: FunctionRegistry;
  nowMs(): number;
}

/**
 * Tells the steps and runs that wait for these events: waitForEvent goes on, cancelOn cancels. Telling them twice does
 * no harm: only what waited before the event came is told, and each of it once.
 */
export async function settle(parts: SettleParts, eventIds: string[]): Promise<void> {
  let ids = eventIds;
  while (ids.length > 0) {
    await resumeSteps(parts.store, ids);
    const caused = await cancelRuns(parts, ids);
    await parts.store.settled(ids);
    ids = caused;
  }
}

async function resumeSteps(store: Store, eventIds: string[]): Promise<void> {
  const resumed = new Set<string>();
  for (const step of await store.waiting(eventIds)) {
    const key = `${step.run_id} ${step.step_id}`;
    const context = { event: JSON.parse(step.event), async: JSON.parse(step.cause) };
    if (resumed.has(key) || !matches(step.expression, context)) continue;
    resumed.add(key);
    await store.resolve(step.run_id, step.step_id, step.cause);
  }
}

/** Returns the events that the cancellations cause and that somebody waits for in turn. */
async function cancelRuns({ store, registry, nowMs }: SettleParts, eventIds: string[]): Promise<string[]> {
  const cancellable = registry.all().filter(({ cancel }) => cancel !== undefined);
  if (cancellable.length === 0) return [];
  const names = cancellable.flatMap(({ cancel = [] }) => cancel.map(({ event }) => event));
  const caused: string[] = [];
  const cancelled = new Set<string>();
  for (const run of await store.running(
    eventIds,
    [...new Set(names)],
    cancellable.map(({ id }) => id),
  )) {
    if (cancelled.has(run.run_id) || !isCancelled(registry, run)) continue;
    cancelled.add(run.run_id);
    const intake = lifecycleIntake(registry, run, { status: "Cancelled" }, nowMs());
    caused.push(...(await store.cancel(run.run_id, CANCELLED, intake)));
  }
  return caused;
}

function isCancelled(registry: FunctionRegistry, run: RunningRun): boolean {
  const started: unknown = JSON.parse(run.event);
  const cause = JSON.parse(run.cause) as StoredEvent;
  return (registry.get(run.function_id)?.cancel ?? []).some((rule) => {
    if (rule.event !== cause.name) return false;
    if (rule.timeout && run.age_ms > (parseDuration(rule.timeout) ?? Number.POSITIVE_INFINITY)) return false;
    return matches(rule.if, { event: started, async: cause });
  });
}
