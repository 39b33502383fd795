import { z } from "zod";
import { egressRequest } from "@/lib/egress";
import { isAppError } from "@/lib/errors";
import { localTime } from "../local-time";
import type { Tool, ToolContext, ToolResult } from "../types";

const MAX_BYTES = 1_048_576;
/** What is kept of a text answer; the loop cuts further for the model. */
const MAX_TEXT = 262_144;
const FORBIDDEN_HEADERS = /^(host|content-length|connection|transfer-encoding|upgrade|te|trailer|expect|proxy-.*)$/i;

const inputSchema = z.object({
  url: z.string().min(1).max(4000).describe("A full http or https URL"),
  method: z.enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]).default("GET"),
  headers: z.object({}).catchall(z.string().max(4000)).optional(),
  json: z.unknown().optional().describe("A JSON body"),
  form: z.object({}).catchall(z.string()).optional().describe("A form body (urlencoded)"),
  timeout_ms: z.number().int().min(100).max(60_000).default(30_000),
});

type Input = z.infer<typeof inputSchema>;

function isEffect(input: Input): boolean {
  return input.method !== "GET" && input.method !== "HEAD";
}

/** A host that the person wrote into the task; what a page or a model came up with is not enough for a write. */
function isNamedInTask(host: string, prompt: string): boolean {
  const escaped = host.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w.-])${escaped}(?![\\w-]|\\.\\w)`).test(prompt.toLowerCase());
}

function bodyOf(input: Input): { body: string | undefined; contentType: string | undefined } {
  if (input.json !== undefined) return { body: JSON.stringify(input.json), contentType: "application/json" };
  if (input.form) {
    return { body: new URLSearchParams(input.form).toString(), contentType: "application/x-www-form-urlencoded" };
  }
  return { body: undefined, contentType: undefined };
}

function headersOf(input: Input, contentType: string | undefined, idempotencyKey: string): Headers {
  const headers = new Headers({ "user-agent": "Nighthawks", accept: "*/*" });
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    if (/^[\w-]+$/.test(name) && !FORBIDDEN_HEADERS.test(name)) headers.set(name, value.replace(/[^\t\x20-\x7e]/g, ""));
  }
  if (contentType && !headers.has("content-type")) headers.set("content-type", contentType);
  if (isEffect(input)) headers.set("idempotency-key", idempotencyKey);
  return headers;
}

/** Text as text; anything else as its size and type only. */
function readBody(bytes: Uint8Array, contentType: string): Record<string, unknown> {
  const isTextType = contentType === "" || /^text\/|json|xml|javascript|x-www-form-urlencoded/i.test(contentType);
  if (!isTextType || bytes.includes(0)) return { body: null, note: "The body is binary and is not shown." };
  const text = new TextDecoder().decode(bytes);
  if (text.length <= MAX_TEXT) return { body: text };
  return { body: text.slice(0, MAX_TEXT), note: `The body is cut: ${MAX_TEXT} of ${text.length} characters.` };
}

async function run(input: Input, { task, services, signal, idempotencyKey }: ToolContext): Promise<ToolResult> {
  const host = URL.canParse(input.url) ? new URL(input.url).hostname : "";
  if (isEffect(input) && !isNamedInTask(host, task.prompt)) {
    return {
      ok: false,
      error: `${input.method} is only allowed to hosts that the task names; ${host || "this URL"} is none.`,
    };
  }
  const { body, contentType } = bodyOf(input);
  // Read before the request: what fails afterwards could not undo it.
  const startedAt = await services.now();
  const started = performance.now();
  try {
    const { response, url, redirects } = await egressRequest(input.url, {
      method: input.method,
      headers: headersOf(input, contentType, idempotencyKey),
      body: isEffect(input) ? body : undefined,
      timeoutMs: input.timeout_ms,
      maxBytes: MAX_BYTES,
      signal,
      // Only the hosts that the task names may be written to; a redirect names none.
      stayOnHost: isEffect(input),
      ...(services.egress ? { policy: services.egress } : {}),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "";
    const ms = Math.round(performance.now() - started);
    const isOk = response.status < 400;
    const answer = { status: response.status, url, redirects, ms, content_type: type, bytes: bytes.byteLength };
    const failure = isOk ? {} : { error: `The server answered ${response.status}.` };
    const now = new Date(startedAt.getTime() + ms);
    const times = { checked_at: now.toISOString(), local_time: localTime(now, task.timezone) };
    return { ok: isOk, ...failure, ...answer, ...times, ...readBody(bytes, type) };
  } catch (error) {
    if (!isAppError(error) && !isEffect(input)) throw error;
    const { code, message } = isAppError(error) ? error : { code: "unavailable", message: "The answer broke off." };
    const mayHaveArrived =
      isEffect(input) && code === "unavailable" ? " The request may have arrived all the same." : "";
    return { ok: false, url: input.url, error: `${message}${mayHaveArrived}` };
  }
}

export const httpRequest: Tool<Input> = {
  name: "http_request",
  description:
    "Calls an http or https URL and returns status, timing and the body as text (binary bodies are left out). " +
    "Methods other than GET and HEAD reach only hosts that the task's text names and follow no redirect elsewhere.",
  risk: "write",
  input: inputSchema,
  isEffect,
  run,
};
