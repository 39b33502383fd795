import { drainPendingEvents, withEvents } from "@/lib/events";
import { resendUnclaimed } from "./resend";
import { takeOverLapsed } from "./take-over";

/**
 * The safety net of every app process: unsent events, unclaimed runs, outdated leases, unanswered questions. What fails
 * (an engine that does not take events) keeps none of the others from being done; the first error is thrown at the end.
 */
export async function sweepRuns(): Promise<void> {
  const errors: unknown[] = [];
  for (const part of [drainPendingEvents, () => withEvents(resendUnclaimed), takeOverLapsed])
    await part().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
