import type pg from "pg";
import { Batch } from "./batch";
import type { Claim, Completed, CompleteVerdict, Completion, FinishedStep } from "./records";

const MOST = 50;
/** One batch is written while the other is made durable. */
const AT_ONCE = 2;
const MOST_BYTES = 2 * 1024 * 1024;

const STALE: Completed = { verdict: "stale", unsettled: [] };

interface ClaimCall {
  itemId: string;
  executing: boolean;
}

interface CheckpointCall {
  run: { runId: string; itemId: string; generation: number };
  steps: FinishedStep[];
}

interface CompleteCall {
  claim: Claim;
  version: number;
  completion: Completion;
}

/**
 * The statements of the work itself: claims, checkpoints and answers, each kind in batches of one transaction. What
 * locks more than its own run goes alone, or two batches could wait for each other.
 */
export class WorkStore {
  readonly #claims: Batch<ClaimCall, Claim | undefined>;
  readonly #checkpoints: Batch<CheckpointCall, CompleteVerdict>;
  readonly #completions: Batch<CompleteCall, Completed>;

  constructor(
    private readonly pool: pg.Pool,
    private readonly executorId: string,
  ) {
    const limits = { most: MOST, mostBytes: MOST_BYTES, atOnce: AT_ONCE };
    this.#claims = new Batch({ most: MOST, atOnce: AT_ONCE, run: (calls) => this.#claim(calls) });
    this.#checkpoints = new Batch({ ...limits, size: (call) => sizeOf(call), run: (calls) => this.#checkpoint(calls) });
    this.#completions = new Batch({
      ...limits,
      size: ({ completion }) => sizeOf(completion) + (completion.end?.output.length ?? 0),
      run: (calls) => this.#complete(calls),
    });
  }

  /** `executing`: this process is at the item already, unless it was taken from it. */
  async claim(itemId: string, executing: boolean): Promise<Claim | undefined> {
    const call = { itemId, executing };
    const claim = await this.#claims.call(call);
    return claim?.verdict === "alone" ? (await this.#claim([call]))[0] : claim;
  }

  checkpoint(run: CheckpointCall["run"], steps: FinishedStep[]): Promise<CompleteVerdict> {
    return this.#checkpoints.call({ run, steps });
  }

  async complete(claim: Claim, version: number, completion: Completion): Promise<Completed> {
    const call = { claim, version, completion };
    if (!claim.entangled) return this.#completions.call(call);
    return (await this.#complete([call]))[0] ?? STALE;
  }

  async handBack(itemId: string): Promise<void> {
    await this.pool.query("SELECT executor.hand_back($1, $2)", [[itemId], this.executorId]);
  }

  async #claim(calls: ClaimCall[]): Promise<(Claim | undefined)[]> {
    const { rows } = await this.pool.query<Claim & { n: string }>({
      name: "executor.claim",
      text: "SELECT * FROM executor.claim_many($1, $2, $3)",
      values: [calls.map(({ itemId }) => itemId), calls.map(({ executing }) => executing), this.executorId],
    });
    return inOrder(calls, rows);
  }

  async #checkpoint(calls: CheckpointCall[]): Promise<CompleteVerdict[]> {
    const checkpoints = calls.map(({ run, steps }) => ({
      ...{ run: run.runId, item: run.itemId, generation: run.generation },
      ...columns(steps),
    }));
    const { rows } = await this.pool.query<{ n: string; verdict: CompleteVerdict }>({
      name: "executor.checkpoint",
      text: "SELECT * FROM executor.checkpoint_many($1::jsonb, $2)",
      values: [JSON.stringify(checkpoints), this.executorId],
    });
    return inOrder(calls, rows).map((row) => row?.verdict ?? "stale");
  }

  async #complete(calls: CompleteCall[]): Promise<Completed[]> {
    const answers = calls.map(({ claim, version, completion }) => ({
      ...{ run: claim.run_id, item: claim.item_id, generation: claim.generation, version },
      ...columns(completion.steps),
      ...{ pending: completion.pending, retryMs: completion.retryMs },
      known: completion.discovery ? -1 : (claim.step_ids?.length ?? 0),
      ...(completion.end ?? {}),
      events: completion.intake.ids.length > 0 ? completion.intake : null,
    }));
    const { rows } = await this.pool.query<Completed & { n: string }>({
      name: "executor.complete",
      text: "SELECT * FROM executor.complete_many($1::jsonb, $2)",
      values: [JSON.stringify(answers), this.executorId],
    });
    return inOrder(calls, rows).map((row) => row ?? STALE);
  }
}

/** The row of each call; `n` counts them from 1. */
function inOrder<Row extends { n: string }>(calls: unknown[], rows: Row[]): (Row | undefined)[] {
  const byPlace = new Map(rows.map((row) => [Number(row.n), row]));
  return calls.map((_, index) => byPlace.get(index + 1));
}

function sizeOf({ steps }: { steps: FinishedStep[] }): number {
  return steps.reduce((total, { output }) => total + output.length, 0);
}

function columns(steps: FinishedStep[]): { ids: string[]; names: string[]; outputs: string[] } {
  return {
    ids: steps.map((step) => step.id),
    names: steps.map((step) => step.name),
    outputs: steps.map((step) => step.output),
  };
}
