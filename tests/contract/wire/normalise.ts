import type { Exchange } from "./wire-recorder";

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Fields that differ from one run to the next and say nothing about the protocol. */
const VOLATILE = new Set(["ts", "timing", "request_started_at", "job_id", "qi_id", "expire"]);
/** The real server's tracing, which the SDK does not read. */
const TRACING = new Set(["gid", "isr", "tc"]);
const HEADERS = [
  "content-type",
  "user-agent",
  "x-inngest-generation-id",
  "x-inngest-req-version",
  "x-inngest-no-retry",
  "x-inngest-sdk",
  "retry-after",
];
/** Only where messages are signed, as they are between an app and a real server. */
const KEY_HEADERS = ["authorization"];
const SIGNATURE = "x-inngest-signature";
/** Present on both sides, different each time. */
const ID_HEADERS = ["traceparent", "x-inngest-job-id", "x-request-id", "x-run-id", "x-inngest-event-id-seed"];

/** What two exchanges must have in common to say the same thing. */
export interface Said {
  call: string;
  headers: Record<string, string>;
  body: unknown;
  status: number;
  responseHeaders: Record<string, string>;
  response: unknown;
}

/** `signed`: the keys of the recording are in use and count. */
export function normalise(exchange: Exchange, signed = false): Said {
  const toApp = exchange.direction === "server to app";
  return {
    call: `${exchange.direction}: ${exchange.method} ${normalisePath(exchange.path)}`,
    headers: normaliseHeaders(exchange.headers, signed),
    body: normaliseValue(exchange.body),
    status: exchange.status,
    // The API's own answers carry nothing that matters; those of the app do.
    responseHeaders: toApp ? normaliseHeaders(exchange.responseHeaders, signed) : {},
    response: normaliseValue(exchange.response),
  };
}

function normalisePath(path: string): string {
  return path.replace(/\/e\/\w+$/, "/e/<key>").replace(/[0-9A-HJKMNP-TV-Z]{26}/, "<ulid>");
}

function normaliseHeaders(headers: Record<string, string>, signed: boolean): Record<string, string> {
  const names = signed ? [...HEADERS, ...KEY_HEADERS] : HEADERS;
  const presentNames = signed ? [...ID_HEADERS, SIGNATURE] : ID_HEADERS;
  const kept = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  const ids = presentNames.flatMap((name) => (headers[name] === undefined ? [] : [[name, "<present>"]]));
  return Object.fromEntries([...kept, ...ids]);
}

function normaliseValue(value: unknown, key = ""): unknown {
  if (VOLATILE.has(key)) return "<volatile>";
  if (typeof value === "string") return normaliseText(value, key);
  if (Array.isArray(value)) return value.map((item) => normaliseValue(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(key === "_inngest" && TRACING.has(name)))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, normaliseValue(item, name)]),
  );
}

function normaliseText(text: string, key: string): string {
  if (key === "stack") return text.split("\n")[0] ?? "";
  if (key === "correlation_id") return text.replace(/^[0-9A-HJKMNP-TV-Z]{26}/, "<ulid>");
  if (ULID.test(text)) return "<ulid>";
  if (UUID.test(text)) return "<uuid>";
  if (INSTANT.test(text)) return "<instant>";
  if (/^x{1000,}$/.test(text)) return `<x repeated ${text.length} times>`;
  return text;
}
