import { hashOf, keyOf, matches } from "./expressions";
import { type FunctionRegistry, nameMatches } from "./function-registry";
import { ulid } from "./ids";
import { DEFAULT_RETRIES } from "./limits";
import type { FunctionConfig, StoredEvent } from "./protocol";
import type { Intake, RunSpec } from "./records";

/** An event with the id it is stored under, which the sender's own id does not replace. */
export interface IncomingEvent {
  storedId: string;
  event: StoredEvent;
  /** The id that makes the event start each function only once within 24 h. */
  onceId: string | null;
}

export const emptyIntake = (): Intake => ({ ids: [], names: [], bodies: [], runs: [], cancels: [] });

/** Which runs these events start. */
export function planIntake(registry: FunctionRegistry, incoming: IncomingEvent[], nowMs: number): Intake {
  const intake = emptyIntake();
  for (const item of incoming) {
    const { event } = item;
    addEvent(intake, item.storedId, event);
    if (registry.cancelledBy(event.name).length > 0) intake.cancels.push(event.name);
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
    if (limit === 0) return [];
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
