import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import recording from "./llama-cpp-python-wire.json" with { type: "json" };

export interface ChatMessage {
  role: string;
  content: unknown;
  tool_calls?: { id: string; function: { name: string; arguments: string } }[];
  tool_call_id?: string;
}

export interface ChatRequest {
  model: string;
  messages: ChatMessage[];
  tools?: { function: { name: string } }[];
  max_tokens?: number;
  temperature?: number;
  response_format?: { type: string };
}

/** One scripted answer: tool calls or text, or a plain HTTP answer such as a 429. */
export type ScriptedReply =
  | { calls: { name: string; arguments: string }[]; finishReason?: string; usage?: null }
  | { text: string; finishReason?: string; usage?: null }
  | { status: number; headers?: Record<string, string>; body: unknown };

export interface FakeModelServer {
  baseUrl: string;
  requests: { headers: IncomingMessage["headers"]; body: ChatRequest }[];
  close(): Promise<void>;
}

function recorded(scenario: string): { status: number; response: unknown } {
  const found = recording.scenarios.find((entry) => entry.scenario === scenario);
  if (!found) throw new Error(`No recording of ${scenario}.`);
  return found;
}

/** What the recorded server (llama-cpp-python) refuses, with the very answers it gave. */
function refusal(
  request: ChatRequest,
  key: string | undefined,
  { schemas = true }: FakeServerSettings,
): { status: number; response: unknown } | null {
  if (key !== "Bearer test-key") return recorded("wrong-key");
  if (request.messages.some((message) => message.role === "developer")) {
    return recorded("developer-role-max-completion-tokens");
  }
  if (!schemas && request.response_format?.type === "json_schema") return recorded("json_schema-output-object");
  if (request.messages.some((message) => Array.isArray(message.content))) return recorded("user-parts-array");
  const isNull = (message: ChatMessage) => message.role === "assistant" && typeof message.content !== "string";
  return request.messages.some(isNull) ? recorded("followup-null-content") : null;
}

function completion(reply: Exclude<ScriptedReply, { status: number }>, turn: number): unknown {
  const isCalls = "calls" in reply;
  const message = isCalls
    ? {
        role: "assistant",
        content: null,
        tool_calls: reply.calls.map((call, index) => ({
          id: `call_${turn}_${index}`,
          type: "function",
          function: call,
        })),
      }
    : { role: "assistant", content: reply.text };
  return {
    id: `chatcmpl-${turn}`,
    object: "chat.completion",
    created: 1_795_423_587,
    model: "fake",
    choices: [
      { index: 0, message, logprobs: null, finish_reason: reply.finishReason ?? (isCalls ? "tool_calls" : "stop") },
    ],
    ...(reply.usage === null ? {} : { usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }),
  };
}

async function readJson(request: IncomingMessage): Promise<ChatRequest> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as ChatRequest;
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

interface FakeServerSettings {
  /** False: `json_schema` is refused, as the recorded server does. */
  schemas?: boolean;
}

type Script = readonly ScriptedReply[] | ((request: ChatRequest) => Promise<ScriptedReply>);

/** A strict OpenAI-compatible server on loopback; a list gives one reply per accepted request, a function decides. */
export async function startFakeModelServer(
  script: Script,
  settings: FakeServerSettings = {},
): Promise<FakeModelServer> {
  const requests: FakeModelServer["requests"] = [];
  let turn = 0;
  const server = createServer(async (incoming, response) => {
    if (incoming.method !== "POST" || incoming.url !== "/v1/chat/completions")
      return send(response, 404, { detail: "Not Found" });
    const body = await readJson(incoming);
    requests.push({ headers: incoming.headers, body });
    const refused = refusal(body, incoming.headers.authorization, settings);
    if (refused) return send(response, refused.status, refused.response);
    const reply = typeof script === "function" ? await script(body) : script[turn];
    turn += 1;
    if (!reply) return send(response, 500, { error: { message: "The script is over." } });
    if ("status" in reply) return send(response, reply.status, reply.body, reply.headers);
    return send(response, 200, completion(reply, turn));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
