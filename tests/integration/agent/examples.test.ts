import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AgentTask, runAgent } from "@/lib/agent";
import { AppError } from "@/lib/errors";
import { messages } from "@/lib/i18n";
import { resolveModel } from "@/lib/models";
import { type ParsedSchedule, parseRequest } from "@/lib/nlp";
import { agentDependencies, agentTask, fakeServices, STARTED_AT } from "@/tests/fakes/agent-task";
import { memoryStepIo } from "@/tests/fakes/memory-step-io";

const planner = resolveModel(null, { defaultModel: "none" });
const readme = readFileSync("README.md", "utf8");

/** What the README tells people to type or to send. */
const published = [
  ...[...readme.matchAll(/^> (.+)$/gm)].map(([, text]) => text ?? ""),
  ...[...readme.matchAll(/"text": "([^"]+)"/g)].map(([, text]) => text ?? ""),
];
const offered = Object.values(messages.chat.examples);

function understood(text: string): ParsedSchedule {
  const parsed = parseRequest(text, { now: STARTED_AT, timezone: "Europe/Berlin" });
  if (!parsed.success) throw new Error(`${text}: ${parsed.message}`);
  return parsed;
}

/** The agent's whole loop with the real tools, in a world where no name resolves. */
async function carriedOut(changes: Partial<AgentTask>) {
  const lookup = async (host: string) => {
    throw new AppError("unavailable", `The name ${host} does not resolve.`);
  };
  const services = fakeServices({ egress: { allow: [], trusted: {}, lookup } });
  const io = memoryStepIo();
  const result = await runAgent(agentTask(changes), io, agentDependencies(planner, services));
  const used = io.steps.filter((step) => step.kind === "tool" && step.name !== "finish").map((step) => step.name);
  return { result, used };
}

describe("what the product proposes, its built-in planner does with the tools that its grammar grants", () => {
  it("finds the examples", () => {
    expect(published.length).toBeGreaterThanOrEqual(3);
    expect(offered).toHaveLength(4);
  });

  it.each([...new Set([...published, ...offered])])("%s", async (text) => {
    const parsed = understood(text);
    expect(parsed).toMatchObject({ needsClarification: false, warnings: [], additional: [] });
    const { taskName: name, agentPrompt: prompt, tools } = parsed;
    const { result, used } = await carriedOut({ name, prompt, tools });
    expect(result).toMatchObject({ status: "succeeded", outcome: "done" });
    expect(used).toEqual(tools);
  });
});

describe("a prompt of its own, with the tools that are suggested for it", () => {
  it.each([
    "Check https://example.com",
    "Check https://example.com.",
    "Fetch https://example.com/status.json",
    "Call https://example.com/hook and email me if it fails",
    "Monitor db.example.com:5432 and let me know if it is down",
    "Verify that example.com and 192.0.2.7 are up",
    "Check the DNS of example.com and notify me",
    "Check port 8443 on web.example.com",
    "Check disk, memory and CPU load and send me a report",
    "Send me a disk usage report",
    "Tell me when the TLS certificate of example.com expires",
    "Check https://example.com and read its body, then mail it to ada@example.com",
    "Remind me to check the servers and write the report",
    "Email the uptime of the server to the team",
    "Check the load of the machine",
    "Report the server status",
  ])("%s", async (prompt) => {
    const { tools } = understood(`${prompt} every day at 9:00`);
    const { result, used } = await carriedOut({ prompt, tools });
    expect(result).toMatchObject({ status: "succeeded", outcome: "done" });
    expect(tools).toEqual(expect.arrayContaining(used));
  });

  it.each(["server_check", "http_request"])("a plain check of a URL makes do with %s", async (tool) => {
    const { result, used } = await carriedOut({ prompt: "Check https://example.com", tools: [tool] });
    expect(result).toMatchObject({ status: "succeeded", outcome: "done" });
    expect(used).toEqual([tool]);
  });

  it("a prompt that nobody but a language model can follow is said to be one", async () => {
    const { tools } = understood("Check the backups every night at 2");
    const { result, used } = await carriedOut({ prompt: "Check the backups", tools });
    expect(result).toMatchObject({ status: "failed", summary: expect.stringContaining("language model") });
    expect(used).toEqual([]);
  });
});
