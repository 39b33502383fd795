import { z } from "zod";
import { scheduleSchema } from "@/lib/scheduling";

/** A task as one version of it was: what TaskVersion keeps and a run works from. */
export const taskSnapshotSchema = z.object({
  name: z.string(),
  prompt: z.string(),
  schedule: scheduleSchema,
  scheduleText: z.string(),
  tools: z.array(z.string()),
  recipients: z.array(z.string()),
  model: z.string().nullable(),
  visibility: z.enum(["private", "team"]),
});
export type TaskSnapshot = z.infer<typeof taskSnapshotSchema>;
