import type { Inngest } from "inngest";
import { RUN_REQUESTED } from "@/lib/events";
import { executeRun as execute } from "@/lib/runs";
import { engineSteps } from "../engine-steps";

/** A run's own rows say which of its steps are done, so the engine may learn of them when the request ends. */
const checkpointing = { bufferedSteps: 50 };

/** Executes one run: claim, agent loop, finish. */
export function executeRun(client: Inngest.Any) {
  return client.createFunction(
    { id: "execute-run", name: "Execute a run", triggers: [{ event: RUN_REQUESTED }], retries: 4, checkpointing },
    ({ event, step, runId }) => execute(String(event.data.runId), runId, engineSteps(step)),
  );
}
