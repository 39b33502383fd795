import { notify, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";

export const RUN_CHANNEL = "nighthawks_run";

/** The run was taken over, cancelled or deleted: whoever holds this fence must stop quietly. */
export class FencedError extends AppError {
  constructor(runId: string) {
    super("conflict", `Run ${runId} goes on elsewhere.`);
    this.name = "FencedError";
  }
}

/**
 * Takes the run's next `seq` for a write under the given fence, renews its lease and wakes live readers at commit.
 * Throws FencedError when the fence is outdated or the run is not running.
 */
export async function bumpFenced(tx: Tx, runId: string, fence: number, leaseMs: number): Promise<bigint> {
  const rows = await tx.$queryRaw<{ seq: bigint }[]>`
    UPDATE "Run" SET "seq" = "seq" + 1,
      "leaseUntil" = greatest("leaseUntil", clock_timestamp() + ${leaseMs}::int * interval '1 millisecond')
    WHERE "id" = ${runId} AND "fence" = ${fence} AND "status" = 'running' RETURNING "seq"`;
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new FencedError(runId);
  await notify(tx, RUN_CHANNEL, runId);
  return seq;
}

/** Wakes live readers of runs whose `seq` the caller has already raised. */
export async function wakeReaders(tx: Tx, runId: string): Promise<void> {
  await notify(tx, RUN_CHANNEL, runId);
}
