import type { Inngest } from "inngest";
import { dispatchTick } from "@/lib/runs";

/** Every minute: makes the runs of everything due within the next 120 s. */
export function dispatchDue(client: Inngest.Any) {
  return client.createFunction(
    { id: "dispatch-due", name: "Dispatch due tasks", triggers: [{ cron: "* * * * *" }], retries: 0 },
    ({ step }) => step.run("dispatch", () => dispatchTick("engine")),
  );
}
