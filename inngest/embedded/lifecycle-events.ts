import type { Outcome } from "./answer";
import { parseWhen } from "./durations";
import type { FunctionRegistry } from "./function-registry";
import { ulid, uuidOf } from "./ids";
import { addEvent, emptyIntake, type IncomingEvent, planIntake, runOf } from "./intake";
import { type ErrorBody, type StoredEvent, stepError } from "./protocol";
import type { Claim, Intake } from "./records";

/** A run that has ended, with the event that started it. */
export interface EndedRun {
  run_id: string;
  function_id: string;
  event: string;
}

/** `output` is JSON. */
export type Ending =
  | { status: "Completed"; output: string }
  | { status: "Failed"; error: ErrorBody }
  | { status: "Cancelled" };

const FAILED = "inngest/function.failed";
const FINISHED = "inngest/function.finished";
const CANCELLED = "inngest/function.cancelled";

/** The events that a run's end causes: they start onFailure handlers. Nothing when no function listens. */
export function lifecycleIntake(registry: FunctionRegistry, run: EndedRun, ending: Ending, nowMs: number): Intake {
  const special = { Completed: null, Failed: FAILED, Cancelled: CANCELLED }[ending.status];
  const names = [FINISHED, ...(special ? [special] : [])].filter((name) => registry.listensTo(name));
  if (names.length === 0) return emptyIntake();
  const started = JSON.parse(run.event) as StoredEvent;
  if (started.name === FAILED || started.name === FINISHED) return emptyIntake();
  const data = endedData(run, started, ending);
  const incoming = names.map((name): IncomingEvent => {
    const storedId = ulid(nowMs);
    // The run's id as the event's makes one run of each function that listens.
    const id = name === FINISHED ? storedId : run.run_id;
    return { storedId, event: { data, id, name, ts: Math.trunc(nowMs), user: {} }, onceId: id };
  });
  const intake = planIntake(registry, incoming, nowMs);
  return intake.runs.length > 0 || intake.cancels.length > 0 ? intake : emptyIntake();
}

function endedData(run: EndedRun, started: StoredEvent, ending: Ending): Record<string, unknown> {
  const { user: _user, ...withoutUser } = started;
  const invocation = started.data._inngest as { correlation_id?: string } | undefined;
  return {
    _inngest: { status: ending.status },
    ...(invocation?.correlation_id ? { correlation_id: invocation.correlation_id } : {}),
    ...(ending.status === "Failed" ? { error: { ...stepError(ending.error), error: ending.error.name } } : {}),
    event: started,
    events: [withoutUser],
    function_id: run.function_id,
    ...(ending.status === "Failed" ? { result: ending.error } : {}),
    ...(ending.status === "Completed" ? { result: JSON.parse(ending.output) } : {}),
    run_id: run.run_id,
  };
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
  const timeout = parseWhen(invocation.timeout, nowMs);
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
