import type pg from "pg";
import type { FunctionConfig } from "./protocol";
import type { Intake, RunningRun, WaitingStep } from "./records";

/**
 * The statements about events, waits and the executor's own row. Each is one transaction. In conditions the statement's
 * own time stands, because clock_timestamp() keeps PostgreSQL from using an index.
 */
export class Store {
  constructor(
    private readonly pool: pg.Pool,
    readonly executorId: string,
  ) {}

  /** Returns the ids of the events that somebody must be told of. */
  async receive(intake: Intake): Promise<string[]> {
    const { rows } = await this.pool.query<{ unsettled: string[] }>({
      name: "executor.receive",
      text: "SELECT executor.receive($1, $2, $3, $4::jsonb, $5) AS unsettled",
      values: intakeValues(intake),
    });
    return rows[0]?.unsettled ?? [];
  }

  /** The steps that waited for one of these events when it came, in the order of the events. */
  async waiting(eventIds: string[]): Promise<WaitingStep[]> {
    const { rows } = await this.pool.query<WaitingStep>({
      name: "executor.waiting",
      text: `SELECT s.run_id, s.id AS step_id, s.expression, e.body AS event, x.body AS cause
        FROM executor.event x JOIN executor.step s ON s.event_name = x.name AND s.position IS NULL
          AND s.begun_at < x.received_at
        JOIN executor.run r ON r.id = s.run_id JOIN executor.event e ON e.id = r.event_id
        WHERE x.id = ANY ($1) ORDER BY array_position($1, x.id)`,
      values: [eventIds],
    });
    return rows;
  }

  /** The runs of these functions that were there when one of these events, if it has one of these names, came. */
  async running(eventIds: string[], names: string[], functionIds: string[]): Promise<RunningRun[]> {
    const { rows } = await this.pool.query<RunningRun>({
      name: "executor.running",
      text: `SELECT r.id AS run_id, r.function_id, e.body AS event, x.body AS cause,
          extract(epoch FROM x.received_at - r.created_at)::float8 * 1000 AS age_ms
        FROM executor.event x JOIN executor.run r ON r.status = 'running' AND r.created_at < x.received_at
        JOIN executor.event e ON e.id = r.event_id
        WHERE x.id = ANY ($1) AND x.name = ANY ($2) AND r.function_id = ANY ($3)`,
      values: [eventIds, names, functionIds],
    });
    return rows;
  }

  async settled(eventIds: string[]): Promise<void> {
    await this.pool.query("DELETE FROM executor.unsettled WHERE event_id = ANY ($1)", [eventIds]);
  }

  /** Events whose receiver has not told everybody within `olderMs`: it died, or the database was away. */
  async leftUnsettled(olderMs: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ event_id: string }>({
      name: "executor.left",
      text: `SELECT event_id FROM executor.unsettled
        WHERE received_at < statement_timestamp() - $1::float8 * interval '1 ms' ORDER BY received_at LIMIT 500`,
      values: [olderMs],
    });
    return rows.map((row) => row.event_id);
  }

  async resolve(runId: string, stepId: string, output: string): Promise<void> {
    await this.pool.query("SELECT executor.resolve($1, $2, $3)", [runId, stepId, output]);
  }

  /** Ends the run if it runs, and stores the events that this causes. Returns those that somebody must be told of. */
  async cancel(runId: string, parentOutput: string, intake: Intake): Promise<string[]> {
    const { rows } = await this.pool.query<{ unsettled: string[] | null }>(
      `SELECT CASE WHEN executor.cancel($1, $2) THEN executor.receive($3, $4, $5, $6::jsonb, $7) END AS unsettled`,
      [runId, parentOutput, ...intakeValues(intake)],
    );
    return rows[0]?.unsettled ?? [];
  }

  /** Returns how many executors were retired, and the functions that only executors of another version have. */
  async heartbeat(
    poolIds: string[],
    leaseMs: number,
    configs: FunctionConfig[],
  ): Promise<{ retired: number; others: unknown[] }> {
    const { rows } = await this.pool.query<{ retired: number; others: unknown[] }>({
      name: "executor.heartbeat",
      text: "SELECT retired, others FROM executor.heartbeat($1, $2, $3, $4::jsonb)",
      values: [this.executorId, poolIds, leaseMs, JSON.stringify(configs)],
    });
    return rows[0] ?? { retired: 0, others: [] };
  }

  /** Milliseconds until each item that falls due within `withinMs`. */
  async upcoming(withinMs: number): Promise<number[]> {
    const { rows } = await this.pool.query<{ ms: number }>({
      name: "executor.upcoming",
      text: `SELECT DISTINCT extract(epoch FROM run_at - clock_timestamp())::float8 * 1000 AS ms FROM executor.item
        WHERE locked_by IS NULL AND run_at > statement_timestamp()
          AND run_at < statement_timestamp() + $1::float8 * interval '1 ms' ORDER BY 1 LIMIT 500`,
      values: [withinMs],
    });
    return rows.map((row) => row.ms);
  }

  async rescue(): Promise<number> {
    const { rows } = await this.pool.query<{ woken: number }>("SELECT executor.rescue() AS woken");
    return rows[0]?.woken ?? 0;
  }

  /** Removes one batch of what is old; returns how many rows that were. */
  async sweep(keepMs: number): Promise<number> {
    const { rows } = await this.pool.query<{ removed: number }>(
      "SELECT executor.sweep($1::float8 * interval '1 ms') AS removed",
      [keepMs],
    );
    return rows[0]?.removed ?? 0;
  }

  async retire(): Promise<void> {
    await this.pool.query("SELECT executor.retire($1)", [this.executorId]);
  }
}

function intakeValues({ ids, names, bodies, runs, cancels }: Intake): unknown[] {
  return [ids, names, bodies, JSON.stringify(runs), cancels];
}
