import { z } from "zod";

export type ToolRisk = "read" | "write" | "effect" | "memory";

export interface ToolMetadata {
  name: string;
  title: string;
  description: string;
  risk: ToolRisk;
}

/** The tools a person can grant to a task. `finish` is not among them: every run has it. */
export const toolCatalog = [
  {
    name: "server_check",
    title: "Server check",
    description:
      "Checks servers by HTTP, TCP, DNS and TLS certificate, with timings, or the machine Nighthawks runs on.",
    risk: "read",
  },
  {
    name: "http_request",
    title: "HTTP request",
    description: "Calls a web address. Reading is free; other methods only reach hosts named in the task.",
    risk: "write",
  },
  {
    name: "send_email",
    title: "Send e-mail",
    description: "Sends an e-mail to the recipients of the task, and to nobody else.",
    risk: "effect",
  },
] as const satisfies readonly ToolMetadata[];

export type ToolName = (typeof toolCatalog)[number]["name"];

export const toolNames: readonly ToolName[] = toolCatalog.map((tool) => tool.name);

export const evidenceSchema = z.object({
  kind: z.string().min(1).max(40).describe("What sort of proof this is: measurement, response, delivery, note …"),
  title: z.string().min(1).max(200),
  value: z.string().max(2000).describe("The fact itself, short and exact"),
  step: z.number().int().nullish().describe("The `step` number of the tool result this rests on"),
});

export const finishSchema = z.object({
  outcome: z.enum(["done", "nothing_to_report", "failed"]),
  summary: z.string().min(1).max(4000).describe("What happened, in one to five plain sentences"),
  evidence: z.array(evidenceSchema).max(50).default([]),
});

export type FinishInput = z.infer<typeof finishSchema>;
