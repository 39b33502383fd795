import type { Inngest } from "inngest";
import { TASK_PAUSED } from "@/lib/events";
import { mailPaused as mail } from "@/lib/runs";
import { engineSteps } from "../engine-steps";

/** Tells the owner of a task that it has paused itself. */
export function mailPaused(client: Inngest.Any) {
  return client.createFunction(
    { id: "mail-paused", name: "Mail that a task paused itself", triggers: [{ event: TASK_PAUSED }], retries: 4 },
    ({ event: { data }, step }) => {
      const notice = { taskId: String(data.taskId), reason: String(data.reason), pausedAt: String(data.pausedAt) };
      return engineSteps(step).runStep("mail", () => mail(notice));
    },
  );
}
