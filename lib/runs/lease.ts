import { getConfig } from "@/lib/config";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";

export interface Claimed {
  runId: string;
  fence: number;
}

export const leaseMs = () => getConfig().runLeaseSeconds * 1000;

/** Renews the lease while a step lasts, and aborts the step when the fence is outdated. */
export function keepLease(claimed: Claimed): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const renew = async () => {
    const rows = await db.$executeRaw`UPDATE "Run"
      SET "leaseUntil" = greatest("leaseUntil", clock_timestamp() + ${leaseMs()}::int * interval '1 millisecond')
      WHERE "id" = ${claimed.runId} AND "fence" = ${claimed.fence} AND "status" = 'running'`;
    if (rows === 0) controller.abort(new AppError("conflict", "The run was cancelled or goes on elsewhere."));
  };
  const timer = setInterval(() => void renew().catch(() => undefined), leaseMs() / 3);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}
