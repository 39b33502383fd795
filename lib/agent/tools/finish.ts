import { type FinishInput, finishSchema } from "../schemas";
import type { Tool } from "../types";

/** The only way to end a run. The loop records its answer; there is nothing for it to do. */
export const finish: Tool<FinishInput> = {
  name: "finish",
  description:
    "Ends the run. outcome: done (the task was carried out), nothing_to_report (it ran and found nothing worth telling) or " +
    "failed (it could not be carried out). Give evidence for what you claim, with the step numbers it rests on.",
  risk: "read",
  input: finishSchema,
  isEffect: () => false,
  run: async () => ({ ok: true }),
};
