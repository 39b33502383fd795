import type { Outcome } from "./answer";
import { parseWhen } from "./durations";
import type { FunctionRegistry } from "./function-registry";
import { ulid, uuidOf } from "./ids";
import { addEvent, emptyIntake, type IncomingEvent, planIntake, runOf } from "./intake";
import { type ErrorBody, type StoredEvent, stepError } from "./protocol";
import type { Claim, Intake } from "./store";

/** `inngest/function.failed`, which starts onFailure handlers; nothing when no function listens. */
export function failureIntake(registry: FunctionRegistry, claim: Claim, error: ErrorBody, nowMs: number): Intake {
  const started = JSON.parse(claim.event) as StoredEvent;
  const { user: _user, ...withoutUser } = started;
  const event: StoredEvent = {
    data: {
      _inngest: { status: "Failed" },
      error: { ...stepError(error), error: error.name },
      event: started,
      events: [withoutUser],
      function_id: claim.function_id,
      result: error,
      run_id: claim.run_id,
    },
    id: claim.run_id,
    name: "inngest/function.failed",
    ts: Math.trunc(nowMs),
    user: {},
  };
  const intake = planIntake(registry, [{ storedId: ulid(nowMs), event, onceId: claim.run_id }], nowMs);
  return intake.runs.length > 0 ? intake : emptyIntake();
}

/**
 * The runs that the steps of kind "invoke" start. An invocation of an unknown function becomes a step with an error.
 */
export function invocationIntake(registry: FunctionRegistry, claim: Claim, outcome: Outcome, nowMs: number): Intake {
  const intake = emptyIntake();
  for (const invocation of outcome.invocations) {
    const config = registry.get(invocation.functionId);
    if (!config) {
      const error = { message: `could not find function with ID: ${invocation.functionId}`, name: "Error" };
      outcome.pending = outcome.pending.filter((step) => step.id !== invocation.stepId);
      outcome.steps.push({ id: invocation.stepId, name: invocation.name, output: JSON.stringify({ error }) });
      continue;
    }
    const incoming = invokedEvent(registry, claim, invocation, nowMs);
    addEvent(intake, incoming.storedId, incoming.event);
    intake.runs.push({
      ...runOf(config, incoming, nowMs),
      key: `invoke:${claim.run_id}.${invocation.stepId}`,
      parentRun: claim.run_id,
      parentStep: invocation.stepId,
    });
  }
  return intake;
}

function invokedEvent(
  registry: FunctionRegistry,
  claim: Claim,
  invocation: Outcome["invocations"][number],
  nowMs: number,
): IncomingEvent {
  const storedId = ulid(nowMs);
  const timeout = parseWhen(invocation.timeout);
  const expire = "at" in timeout ? Date.parse(timeout.at) : nowMs + timeout.delayMs;
  const { data, ...rest } = invocation.payload;
  const event: StoredEvent = {
    user: {},
    ...rest,
    data: {
      _inngest: {
        correlation_id: `${claim.run_id}.${invocation.stepId}`,
        expire: Math.trunc(expire),
        fn_id: invocation.functionId,
        name: invocation.name,
        source_app_id: uuidOf(registry.appName),
        source_fn_id: uuidOf(claim.function_id),
        source_fn_v: 1,
      },
      ...(typeof data === "object" && data !== null ? data : {}),
    },
    id: storedId,
    name: "inngest/function.invoked",
    ts: Math.trunc(nowMs),
  };
  return { storedId, event, onceId: null };
}
