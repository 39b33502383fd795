import { drainPendingEvents, withEvents } from "@/lib/events";
import { resendUnclaimed } from "./resend";
import { takeOverLapsed } from "./take-over";

/** The safety net of every app process: unsent events, unclaimed runs, outdated leases, unanswered questions. */
export async function sweepRuns(): Promise<void> {
  await drainPendingEvents();
  await withEvents(resendUnclaimed);
  await takeOverLapsed();
}
