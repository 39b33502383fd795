import type { AgentDependencies, AgentTask, ToolServices } from "@/lib/agent";
import type { SendMailInput } from "@/lib/mail";
import type { ResolvedModel } from "@/lib/models";

export const STARTED_AT = new Date("2026-11-23T09:00:00.000Z");

export function agentTask(changes: Partial<AgentTask> = {}): AgentTask {
  return {
    runId: "run-1",
    taskId: "task-1",
    ownerId: "user-1",
    name: "Server Health Check",
    prompt: "Check the health of the servers and e-mail a report of the results.",
    tools: ["server_check", "http_request", "send_email"],
    recipients: ["ada@example.com"],
    model: null,
    lastOutcome: null,
    timezone: "Europe/Berlin",
    facts: [],
    ...changes,
  };
}

export interface FakeServices extends ToolServices {
  mails: SendMailInput[];
}

export function fakeServices(changes: Partial<ToolServices> = {}): FakeServices {
  const mails: SendMailInput[] = [];
  return {
    mails,
    async sendMail(input) {
      mails.push(input);
      return { channel: "outbox", providerMessage: "Kept in the Outbox.", mailId: `mail-${mails.length}` };
    },
    pingDatabase: async () => 1,
    dataDir: "/",
    now: async () => STARTED_AT,
    egress: { allow: ["127.0.0.1"], trusted: {} },
    ...changes,
  };
}

export function agentDependencies(model: ResolvedModel, tools: ToolServices = fakeServices()): AgentDependencies {
  const limits = { maxSteps: 20, wallTimeMs: 600_000, startedAt: STARTED_AT, now: async () => STARTED_AT };
  return { model, tools, limits };
}
