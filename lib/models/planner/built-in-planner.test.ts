import { describe, expect, it } from "vitest";
import type { CallOptions } from "../spec";
import { builtInPlanner } from "./built-in-planner";

type Past = [name: string, input: unknown, result: unknown];

const ALL = ["server_check", "http_request", "send_email", "finish"];

function options(prompt: string, past: Past[] = [], tools = ALL): CallOptions {
  const history: CallOptions["prompt"] = past.flatMap(([toolName, input, result], index) => {
    const toolCallId = `plan-${index + 1}`;
    const value = JSON.parse(JSON.stringify({ untrusted_data_from: toolName, result }));
    return [
      { role: "assistant" as const, content: [{ type: "tool-call" as const, toolCallId, toolName, input }] },
      {
        role: "tool" as const,
        content: [{ type: "tool-result" as const, toolCallId, toolName, output: { type: "json" as const, value } }],
      },
    ];
  });
  const text = `Task “x”:\n<task>\n${prompt}\n</task>\n<last_outcome>\nCheck https://ignored.test\n</last_outcome>`;
  return {
    prompt: [{ role: "system", content: "Rules" }, { role: "user", content: [{ type: "text", text }] }, ...history],
    tools: tools.map((name) => ({ type: "function" as const, name, inputSchema: {} })),
  };
}

async function plan(...parameters: Parameters<typeof options>) {
  const { content, usage } = await builtInPlanner().doGenerate(options(...parameters));
  expect(usage.inputTokens.total).toBe(0);
  return content.map((part) => (part.type === "tool-call" ? [part.toolName, JSON.parse(part.input)] : part));
}

const well = {
  ok: true,
  step: 4,
  local_time: "Monday 23 November 2026 at 10:00:00 CET",
  results: [
    { target: "this machine (box)", ok: true, checks: [{ check: "load", ok: true, detail: "0.1 on 2 processors" }] },
  ],
};
const down = {
  ok: false,
  step: 4,
  results: [
    {
      target: "a.example.com",
      ok: false,
      checks: [{ check: "dns", ok: false, detail: "failed", error: "does not resolve", ms: 3 }],
    },
  ],
};
const health = "Check server health and send an email notification";
const mailed = { ok: true, step: 6, to: ["ada@example.com"], channel: "outbox" };

describe("the built-in planner", () => {
  it("checks this machine, mails the report, and finishes with evidence", async () => {
    expect(await plan(health)).toEqual([["server_check", { targets: [] }]]);
    const first: Past = ["server_check", { targets: [] }, well];
    const [[tool, mail] = []] = (await plan(health, [first])) as [string, { subject: string; text: string }][];
    expect(tool).toBe("send_email");
    expect(mail?.subject).toBe("Server check: all well");
    expect(mail?.text).toContain("- **OK** this machine (box): load: 0.1 on 2 processors");
    expect(await plan(health, [first, ["send_email", mail, mailed]])).toEqual([
      [
        "finish",
        {
          outcome: "done",
          summary: "All is well: this machine (box). E-mail sent to ada@example.com.",
          evidence: [{ kind: "measurement", title: "this machine (box)", value: "load: 0.1 on 2 processors", step: 4 }],
        },
      ],
    ]);
  });

  it("checks what the task names and ignores what earlier outcomes name", async () => {
    const prompt = "Check https://example.com/health and db.example.com:5432";
    expect(await plan(prompt)).toEqual([
      ["server_check", { targets: ["https://example.com/health", "db.example.com:5432"] }],
    ]);
  });

  it("fetches URLs one call each, and knows its own calls whatever order their keys come back in", async () => {
    const prompt = "Fetch https://a.example.com/x and https://b.example.com/y.";
    const calls = await plan(prompt);
    expect(calls.map((call) => (call as [string])[0])).toEqual(["http_request", "http_request"]);
    const answer = { ok: true, step: 4, status: 200, ms: 7, bytes: 3, url: "https://a.example.com/x", body: "abc" };
    const past: Past[] = [["http_request", { method: "GET", timeout_ms: 1, url: "https://a.example.com/x" }, answer]];
    expect(await plan(prompt, past)).toEqual([["http_request", { url: "https://b.example.com/y", method: "GET" }]]);
  });

  it("mails only on a problem when the task says so", async () => {
    const prompt = "Check a.example.com and email me only if it is down";
    const call: [string, unknown] = ["server_check", { targets: ["a.example.com"] }];
    expect(await plan(prompt, [[...call, well]])).toMatchObject([["finish", { outcome: "nothing_to_report" }]]);
    const [[tool, mail] = []] = (await plan(prompt, [[...call, down]])) as [
      string,
      { subject: string; text: string },
    ][];
    expect([tool, mail?.subject]).toEqual(["send_email", "Server check: 1 problem"]);
    expect(mail?.text).toContain("does not resolve");
  });

  it("sends a reminder", async () => {
    expect(await plan("Remind me to water the plants")).toEqual([
      ["send_email", { subject: "Reminder: Remind me to water the plants", text: "Remind me to water the plants" }],
    ]);
  });

  it.each([
    "Write a poem about the sea and email it",
    "Fetch https://example.com and summarize it",
    "Do something nice",
    "Check health and restart nginx",
    "",
  ])("says that it needs a language model for %j, before doing anything", async (prompt) => {
    const [call] = await plan(prompt);
    expect(call).toMatchObject([
      "finish",
      { outcome: "failed", summary: expect.stringContaining("I need a language model for this") },
    ]);
  });

  it("fails when a tool that the task needs is not granted, or the mail was refused", async () => {
    expect(await plan(health, [], ["server_check", "finish"])).toMatchObject([
      ["finish", { outcome: "failed", summary: expect.stringContaining("send_email") }],
    ]);
    expect(await plan(health, [], ["send_email", "finish"])).toMatchObject([
      ["finish", { outcome: "failed", summary: expect.stringContaining("server_check") }],
    ]);
    const refused: Past[] = [
      ["server_check", { targets: [] }, well],
      ["send_email", {}, { ok: false, error: "no recipient" }],
    ];
    expect(await plan(health, refused)).toMatchObject([
      ["finish", { outcome: "failed", summary: expect.stringContaining("no recipient") }],
    ]);
  });

  it("checks a URL with whichever tool is granted, a certificate only with the one that can", async () => {
    const prompt = "Check https://example.com";
    const check = ["server_check", { targets: ["https://example.com"] }];
    const request = ["http_request", { url: "https://example.com", method: "GET" }];
    expect(await plan(prompt)).toEqual([check]);
    expect(await plan(prompt, [], ["server_check", "finish"])).toEqual([check]);
    expect(await plan(prompt, [], ["http_request", "finish"])).toEqual([request]);
    expect(await plan("Check the certificate of https://example.com", [], ["http_request", "finish"])).toMatchObject([
      ["finish", { outcome: "failed", summary: expect.stringContaining("server_check") }],
    ]);
  });

  it("sends a POST that needs no body", async () => {
    expect(await plan("POST https://example.com/hook")).toEqual([
      ["http_request", { url: "https://example.com/hook", method: "POST" }],
    ]);
  });

  it("gives the same answer again, and the same as a stream", async () => {
    const model = builtInPlanner();
    const first = await model.doGenerate(options(health));
    expect(await model.doGenerate(options(health))).toEqual(first);
    const { stream } = await model.doStream(options(health));
    const parts = [];
    for await (const part of stream) parts.push(part);
    expect(parts.filter((part) => part.type === "tool-call")).toEqual(first.content);
    expect(parts.at(-1)).toMatchObject({ type: "finish", finishReason: { unified: "tool-calls" } });
  });
});
