import type pg from "pg";

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
  verdict: "run" | "unregistered" | "gone" | "held" | "parked";
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

export interface WaitingStep {
  run_id: string;
  step_id: string;
  event_name: string;
  expression: string | null;
  event: string;
}

export interface RunningRun {
  run_id: string;
  function_id: string;
  age_ms: number;
  event: string;
}

/** Every statement that the executor sends. Each is one transaction. */
export class Store {
  constructor(
    private readonly pool: pg.Pool,
    readonly executorId: string,
  ) {}

  async receive(intake: Intake): Promise<number> {
    const { rows } = await this.pool.query<{ started: number }>({
      name: "executor.receive",
      text: "SELECT executor.receive($1, $2, $3, $4::jsonb) AS started",
      values: [intake.ids, intake.names, intake.bodies, JSON.stringify(intake.runs)],
    });
    return rows[0]?.started ?? 0;
  }

  /** `executing`: this process is at the item already, unless it was taken from it. */
  async claim(itemId: string, executing: boolean): Promise<Claim | undefined> {
    const { rows } = await this.pool.query<Claim>({
      name: "executor.claim",
      text: "SELECT * FROM executor.claim($1, $2, $3)",
      values: [itemId, this.executorId, executing],
    });
    return rows[0];
  }

  async checkpoint(
    run: { runId: string; itemId: string; generation: number },
    steps: FinishedStep[],
  ): Promise<CompleteVerdict> {
    const { rows } = await this.pool.query<{ verdict: CompleteVerdict }>({
      name: "executor.checkpoint",
      text: "SELECT executor.checkpoint($1, $2, $3, $4, $5, $6, $7) AS verdict",
      values: [run.runId, run.itemId, this.executorId, run.generation, ...columns(steps)],
    });
    return rows[0]?.verdict ?? "stale";
  }

  async complete(claim: Claim, version: number, completion: Completion): Promise<CompleteVerdict> {
    const { steps, pending, retryMs, end, intake } = completion;
    const known = completion.discovery ? -1 : (claim.step_ids?.length ?? 0);
    const values: unknown[] = [
      ...[claim.run_id, claim.item_id, this.executorId, claim.generation, version],
      ...columns(steps),
      ...[JSON.stringify(pending), known, retryMs],
      ...[end?.status ?? null, end?.output ?? null, end?.parentOutput ?? null],
    ];
    const complete = "executor.complete($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14)";
    const withEvents = intake.ids.length > 0;
    const { rows } = await this.pool.query<{ verdict: CompleteVerdict }>({
      name: withEvents ? "executor.complete+receive" : "executor.complete",
      text: withEvents
        ? `SELECT c AS verdict, CASE WHEN c = 'ok' THEN executor.receive($15, $16, $17, $18::jsonb) END FROM ${complete} AS c`
        : `SELECT ${complete} AS verdict`,
      values: withEvents ? [...values, intake.ids, intake.names, intake.bodies, JSON.stringify(intake.runs)] : values,
    });
    return rows[0]?.verdict ?? "stale";
  }

  async waiting(eventNames: string[]): Promise<WaitingStep[]> {
    const { rows } = await this.pool.query<WaitingStep>({
      name: "executor.waiting",
      text: `SELECT s.run_id, s.id AS step_id, s.event_name, s.expression, e.body AS event
        FROM executor.step s JOIN executor.run r ON r.id = s.run_id JOIN executor.event e ON e.id = r.event_id
        WHERE s.position IS NULL AND s.event_name = ANY ($1)`,
      values: [eventNames],
    });
    return rows;
  }

  async running(functionIds: string[]): Promise<RunningRun[]> {
    const { rows } = await this.pool.query<RunningRun>({
      name: "executor.running",
      text: `SELECT r.id AS run_id, r.function_id, e.body AS event,
          extract(epoch FROM clock_timestamp() - r.created_at)::float8 * 1000 AS age_ms
        FROM executor.run r JOIN executor.event e ON e.id = r.event_id
        WHERE r.status = 'running' AND r.function_id = ANY ($1)`,
      values: [functionIds],
    });
    return rows;
  }

  async resolve(runId: string, stepId: string, output: string): Promise<void> {
    await this.pool.query("SELECT executor.resolve($1, $2, $3)", [runId, stepId, output]);
  }

  async cancel(runId: string, parentOutput: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ cancelled: boolean }>("SELECT executor.cancel($1, $2) AS cancelled", [
      runId,
      parentOutput,
    ]);
    return rows[0]?.cancelled ?? false;
  }

  async heartbeat(poolIds: string[], leaseMs: number): Promise<number> {
    const { rows } = await this.pool.query<{ retired: number }>("SELECT executor.heartbeat($1, $2, $3) AS retired", [
      this.executorId,
      poolIds,
      leaseMs,
    ]);
    return rows[0]?.retired ?? 0;
  }

  /** Milliseconds until each item that falls due within `withinMs`. */
  async upcoming(withinMs: number): Promise<number[]> {
    const { rows } = await this.pool.query<{ ms: number }>({
      name: "executor.upcoming",
      text: `SELECT DISTINCT extract(epoch FROM run_at - clock_timestamp())::float8 * 1000 AS ms FROM executor.item
        WHERE locked_by IS NULL AND run_at > clock_timestamp()
          AND run_at < clock_timestamp() + $1::float8 * interval '1 ms' ORDER BY 1 LIMIT 500`,
      values: [withinMs],
    });
    return rows.map((row) => row.ms);
  }

  async rescue(): Promise<number> {
    const { rows } = await this.pool.query<{ woken: number }>("SELECT executor.rescue() AS woken");
    return rows[0]?.woken ?? 0;
  }

  async sweep(keepMs: number): Promise<void> {
    await this.pool.query("SELECT executor.sweep($1::float8 * interval '1 ms')", [keepMs]);
  }

  async retire(): Promise<void> {
    await this.pool.query("SELECT executor.retire($1)", [this.executorId]);
  }
}

function columns(steps: FinishedStep[]): [string[], string[], string[]] {
  return [steps.map((step) => step.id), steps.map((step) => step.name), steps.map((step) => step.output)];
}
