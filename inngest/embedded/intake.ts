import { parseDuration } from "./durations";
import { hashOf, keyOf, matches } from "./expressions";
import type { FunctionRegistry } from "./function-registry";
import { ulid } from "./ids";
import { DEFAULT_RETRIES } from "./limits";
import type { FunctionConfig, StoredEvent } from "./protocol";
import type { Intake, RunSpec, Store } from "./store";

/** An event with the id it is stored under, which the sender's own id does not replace. */
export interface IncomingEvent {
  storedId: string;
  event: StoredEvent;
  /** The id that makes the event start each function only once within 24 h. */
  onceId: string | null;
}

export const emptyIntake = (): Intake => ({ ids: [], names: [], bodies: [], runs: [] });

/** Which runs these events start. */
export function planIntake(registry: FunctionRegistry, incoming: IncomingEvent[], nowMs: number): Intake {
  const intake = emptyIntake();
  for (const item of incoming) {
    const { event } = item;
    addEvent(intake, item.storedId, event);
    for (const config of registry.all()) {
      const triggered = config.triggers.some(
        (trigger) =>
          trigger.event !== undefined &&
          nameMatches(trigger.event, event.name) &&
          matches(trigger.expression, { event }),
      );
      if (triggered) intake.runs.push({ ...runOf(config, item, nowMs), key: onceKey(config, item) });
    }
  }
  return intake;
}

export function addEvent(intake: Intake, storedId: string, event: StoredEvent): void {
  intake.ids.push(storedId);
  intake.names.push(event.name);
  intake.bodies.push(JSON.stringify(event));
}

/** One run of one function, without the key that would make it unique. */
export function runOf(config: FunctionConfig, { storedId, event }: IncomingEvent, nowMs: number): RunSpec {
  const slots = (config.concurrency ?? []).flatMap(({ key, limit, scope }) => {
    const value = key === undefined ? "" : keyOf(key, { event });
    if (value === null) return [];
    const owner = scope === undefined || scope === "fn" ? config.id : scope;
    return [{ key: `${owner}:${hashOf(key ?? "")}:${hashOf(value)}`, limit }];
  });
  return {
    id: ulid(nowMs),
    event: storedId,
    function: config.id,
    maxAttempts: (config.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1,
    ts: event.ts,
    key: null,
    slotKeys: slots.map((slot) => slot.key),
    slotLimits: slots.map((slot) => slot.limit),
    parentRun: null,
    parentStep: null,
  };
}

function onceKey(config: FunctionConfig, { event, onceId }: IncomingEvent): string | null {
  if (config.idempotency) {
    const value = keyOf(config.idempotency, { event });
    return value === null ? null : `${config.id}:key:${hashOf(value)}`;
  }
  return onceId === null ? null : `${config.id}:event:${hashOf(onceId)}`;
}

function nameMatches(pattern: string, name: string): boolean {
  return pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));
}

const CANCELLED = JSON.stringify({ error: { name: "Error", message: "The invoked function was cancelled." } });

/** Lets the steps and runs that wait for these events know: waitForEvent goes on, cancelOn cancels. */
export async function settleWaiting(store: Store, registry: FunctionRegistry, events: StoredEvent[]): Promise<void> {
  const named = Map.groupBy(events, (event) => event.name);
  for (const step of await store.waiting([...named.keys()])) {
    const started: unknown = JSON.parse(step.event);
    const match = named
      .get(step.event_name)
      ?.find((event) => matches(step.expression, { event: started, async: event }));
    if (match) await store.resolve(step.run_id, step.step_id, JSON.stringify(match));
  }
  const cancellable = [...new Set([...named.keys()].flatMap((name) => registry.cancelledBy(name).map(({ id }) => id)))];
  if (cancellable.length === 0) return;
  for (const run of await store.running(cancellable)) {
    const started: unknown = JSON.parse(run.event);
    const rules = registry.get(run.function_id)?.cancel ?? [];
    const cancelled = rules.some((rule) => {
      if (rule.timeout && run.age_ms > (parseDuration(rule.timeout) ?? Number.POSITIVE_INFINITY)) return false;
      return (named.get(rule.event) ?? []).some((event) => matches(rule.if, { event: started, async: event }));
    });
    if (cancelled) await store.cancel(run.run_id, CANCELLED);
  }
}
