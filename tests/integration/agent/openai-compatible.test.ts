import { afterEach, describe, expect, it } from "vitest";
import { runAgent } from "@/lib/agent";
import { resolveModel } from "@/lib/models";
import { agentDependencies, agentTask, fakeServices } from "@/tests/fakes/agent-task";
import { type MemoryStepIo, memoryStepIo } from "@/tests/fakes/memory-step-io";
import { type FakeModelServer, type ScriptedReply, startFakeModelServer } from "@/tests/fakes/openai-compatible-server";

let server: FakeModelServer | undefined;

afterEach(() => server?.close());

const check: ScriptedReply = { calls: [{ name: "server_check", arguments: "{}" }] };
const mail: ScriptedReply = { calls: [{ name: "send_email", arguments: '{"subject":"Report","text":"All well."}' }] };
const finish: ScriptedReply = {
  calls: [{ name: "finish", arguments: '{"outcome":"done","summary":"Checked and mailed."}' }],
};
const busy: ScriptedReply = {
  status: 429,
  headers: { "retry-after": "7" },
  body: { error: { message: "Slow down." } },
};

async function scene(script: ScriptedReply[], apiKey = "test-key", modelId = "fake") {
  server = await startFakeModelServer(script);
  const settings = { apiKey, baseUrl: server.baseUrl, defaultModel: modelId, price: async () => null };
  const egress = { allow: [], trusted: { model: server.baseUrl } };
  const services = fakeServices();
  const dependencies = agentDependencies(resolveModel(null, { ...settings, egress }), services);
  const io = memoryStepIo();
  return { server, services, io, run: (steps: MemoryStepIo = io) => runAgent(agentTask(), steps, dependencies) };
}

describe("a run on an OpenAI-compatible server", () => {
  it("goes through the same loop, with content that is a string in every message", async () => {
    const { server, services, io, run } = await scene([check, mail, finish]);
    expect(await run()).toMatchObject({ status: "succeeded", summary: "Checked and mailed." });
    expect(services.mails).toHaveLength(1);
    expect(io.steps.map((step) => step.name)).toEqual(["fake", "server_check", "fake", "send_email", "fake", "finish"]);
    expect(io.steps[0]?.usage).toEqual({ input: 100, output: 20, cached: 0 });
    const last = server.requests.at(-1)?.body;
    expect(last?.messages.filter((message) => message.role === "assistant").map((message) => message.content)).toEqual([
      "",
      "",
    ]);
    expect(last?.messages.filter((message) => message.role === "tool")).toHaveLength(2);
  });

  it("uses the system role for models whose names look like OpenAI's own", async () => {
    const { server, run } = await scene([check, finish], "test-key", "gpt-5-mini");
    expect(await run()).toMatchObject({ status: "succeeded" });
    expect(server.requests[0]?.body.messages[0]?.role).toBe("system");
  });

  it("hands a 429 to the engine with the server's Retry-After, and goes on where it was", async () => {
    const { server, services, io, run } = await scene([check, mail, busy, finish]);
    await expect(run()).rejects.toMatchObject({ code: "rate_limited", retryAfterSeconds: 7 });
    expect(server.requests).toHaveLength(3);
    const again = io.resumed();
    expect(await run(again)).toMatchObject({ status: "succeeded" });
    expect(services.mails).toHaveLength(1);
    expect(server.requests).toHaveLength(4);
  });

  it("calls a wrong key final, without repeating it", async () => {
    const { run } = await scene([check], "sk-wrong-key-123456");
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "validation", message: expect.stringContaining("Invalid API key") });
    expect(String(failure)).not.toContain("123456");
  });

  it("takes a failing server for one that may come back", async () => {
    const { run } = await scene([{ status: 503, body: { error: { message: "Loading model" } } }]);
    await expect(run()).rejects.toMatchObject({ code: "unavailable" });
  });

  it("estimates the tokens of a server that counts none, and says so", async () => {
    const { io, run } = await scene([{ ...check, usage: null }, finish]);
    await run();
    expect(io.steps[0]?.usage).toMatchObject({ estimated: true });
    expect(io.steps[0]?.usage?.input).toBeGreaterThan(100);
    expect(io.steps.at(-2)?.usage).not.toHaveProperty("estimated");
  });

  it("sends broken arguments back once, then fails", async () => {
    const broken: ScriptedReply = { calls: [{ name: "send_email", arguments: '{"subject": "Rep' }] };
    const first = await scene([broken, mail, finish]);
    expect(await first.run()).toMatchObject({ status: "succeeded" });
    await first.server.close();
    const second = await scene([broken, broken]);
    expect(await second.run()).toMatchObject({ status: "failed", reason: "invalid_tool_call" });
    expect(second.services.mails).toHaveLength(0);
  });

  it("does not run a call that was cut off at the length limit", async () => {
    const { services, run } = await scene([{ ...mail, finishReason: "length" }, mail, finish]);
    expect(await run()).toMatchObject({ status: "succeeded" });
    expect(services.mails).toHaveLength(1);
  });

  it("is a failure when the server answers with nothing", async () => {
    const { run } = await scene([{ text: "" }]);
    expect(await run()).toMatchObject({ status: "failed", reason: "empty_answer" });
  });
});
