import { z } from "zod";
import { mailViewSchema, runDetailSchema, runStatusSchema, runTriggerSchema, runViewSchema } from "@/lib/runs/schemas";
import { contract } from "../contract";
import { idParams, instant, listOf, pageQuery } from "./shared";

export const listRunsContract = contract({
  ...{ method: "GET", path: "/runs", summary: "List runs by due time, newest first", tag: "Runs" },
  ...{ scope: "runs:read", status: 200 },
  query: z.strictObject({
    ...{ task_id: z.string().optional(), status: runStatusSchema.optional(), trigger: runTriggerSchema.optional() },
    ...{ from: instant.optional(), to: instant.optional(), ...pageQuery },
  }),
  answer: listOf(runViewSchema),
});

export const getRunContract = contract({
  ...{ method: "GET", path: "/runs/{id}", summary: "Read a run with its steps", tag: "Runs" },
  ...{ scope: "runs:read", status: 200, params: idParams, answer: runDetailSchema },
});

export const runEventsContract = contract({
  ...{ method: "GET", path: "/runs/{id}/events", summary: "Follow a run as Server-Sent Events", tag: "Runs" },
  ...{ scope: "runs:read", status: 200, params: idParams, stream: true },
});

export const resolveEffectContract = contract({
  ...{ method: "POST", path: "/runs/{id}/effect", summary: "Say whether an interrupted outward act arrived" },
  ...{ tag: "Runs", scope: "runs:trigger", status: 200, params: idParams, answer: runDetailSchema },
  body: z.object({ answer: z.enum(["arrived", "repeat"]) }),
});

export const listOutboxContract = contract({
  ...{ method: "GET", path: "/outbox", summary: "List the messages that runs sent", tag: "Outbox" },
  ...{ scope: "runs:read", status: 200, answer: listOf(mailViewSchema) },
  query: z.strictObject({ run_id: z.string().optional(), ...pageQuery }),
});

export const getOutboxContract = contract({
  ...{ method: "GET", path: "/outbox/{id}", summary: "Read a message", tag: "Outbox" },
  ...{ scope: "runs:read", status: 200, params: idParams, answer: mailViewSchema },
});
