/** A run to start; the field names are those that `executor.receive` reads. */
export interface RunSpec {
  id: string;
  event: string;
  function: string;
  maxAttempts: number;
  ts: number;
  key: string | null;
  slotKeys: string[];
  slotLimits: number[];
  parentRun: string | null;
  parentStep: string | null;
}

/** Events to store together with the runs they start. */
export interface Intake {
  ids: string[];
  names: string[];
  bodies: string[];
  runs: RunSpec[];
  /** Names of these events that may cancel runs. */
  cancels: string[];
}

export interface FinishedStep {
  id: string;
  name: string;
  /** JSON: what the SDK is sent for this step from now on. */
  output: string;
}

/** A step that was begun; the field names are those that `executor.complete` reads. */
export interface PendingStep {
  id: string;
  kind: "planned" | "sleep" | "wait" | "invoke";
  name: string;
  race: boolean;
  at?: string;
  delayMs?: number;
  eventName?: string;
  expression?: string;
  timerOutput?: string;
}

export interface Claim {
  verdict: "run" | "unregistered" | "gone" | "held" | "parked" | "elsewhere" | "alone";
  /** The run has concurrency keys or was invoked: what becomes of it locks more than its own row. */
  entangled: boolean;
  item_id: string;
  run_id: string;
  function_id: string;
  step_id: string;
  attempt: number;
  generation: number;
  force_plan: boolean;
  request_version: number;
  max_attempts: number;
  event: string;
  step_ids: string[] | null;
  step_outputs: string[] | null;
}

export interface Completion {
  steps: FinishedStep[];
  pending: PendingStep[];
  retryMs: number | null;
  /** Ask the app again even if nothing has changed. */
  discovery: boolean;
  end: { status: "completed" | "failed"; output: string; parentOutput: string } | null;
  /** Events that this answer causes; stored only if the answer counts. */
  intake: Intake;
}

export type CompleteVerdict = "ok" | "stale" | "too many steps" | "state too large";

/** A step that waits for an event that came: `event` started its run, `cause` is the one that came. */
export interface WaitingStep {
  run_id: string;
  step_id: string;
  expression: string | null;
  event: string;
  cause: string;
}

/** A run that an event may cancel: `event` started it, `cause` is the one that came `age_ms` after its start. */
export interface RunningRun {
  run_id: string;
  function_id: string;
  age_ms: number;
  event: string;
  cause: string;
}

export interface Completed {
  verdict: CompleteVerdict;
  /** The events, of those that came with the answer, that somebody must be told of. */
  unsettled: string[];
}
