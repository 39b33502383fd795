import { z } from "zod";
import type { Tool, ToolContext, ToolResult } from "../types";

const inputSchema = z.object({
  to: z
    .array(z.string().max(254))
    .max(20)
    .optional()
    .describe("Some of the task's recipients; all of them if left out"),
  subject: z.string().min(1).max(250),
  text: z.string().min(1).max(100_000).describe("The message in Markdown: what happened first, then the details"),
});

type Input = z.infer<typeof inputSchema>;

async function run(input: Input, { task, services, idempotencyKey }: ToolContext): Promise<ToolResult> {
  const allowed = task.recipients.map((address) => address.trim().toLowerCase());
  const wanted = (input.to?.length ? input.to : allowed).map((address) => address.trim().toLowerCase());
  if (wanted.length === 0) return { ok: false, error: "The task has no mail recipient." };
  const strangers = wanted.filter((address) => !allowed.includes(address));
  if (strangers.length > 0) {
    return {
      ok: false,
      error: `Not a recipient of this task: ${strangers.join(", ")}. Allowed: ${allowed.join(", ") || "nobody"}.`,
    };
  }
  const { subject, text } = input;
  const { ownerId, runId } = task;
  const sent = await services.sendMail({ to: wanted, subject, text, idempotencyKey, ownerId, runId });
  return {
    ok: true,
    to: wanted,
    subject,
    channel: sent.channel,
    provider_message: sent.providerMessage,
    mail_id: sent.mailId,
  };
}

export const sendEmail: Tool<Input> = {
  name: "send_email",
  description:
    "Sends one e-mail to the task's recipients. It cannot reach anybody else. Send once, when the work is done.",
  risk: "effect",
  input: inputSchema,
  isEffect: () => true,
  sinkTakesKey: (services) => services.mailTakesKeys === true,
  run,
};
