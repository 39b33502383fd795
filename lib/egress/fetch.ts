import { Agent, type RequestInit as UndiciInit, type Response as UndiciResponse, fetch as undiciFetch } from "undici";
import { AppError, isAppError } from "@/lib/errors";
import { boundedBody } from "./bounded-body";
import { checkUrl } from "./check-url";
import { pinnedLookup } from "./connect";
import { configuredPolicy, type EgressPolicy, portOf, type TrustedPurpose } from "./policy";
import { egressResolve } from "./resolve";

const MAX_REDIRECTS = 5;
const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308]);
const NULL_BODY_STATUS = new Set([204, 205, 304]);
/** What a redirect carries to another host: nothing that the caller gave, since any header may hold a secret. */
const ANONYMOUS_HEADERS = { "user-agent": "Nighthawks", accept: "*/*" };

export interface EgressInit {
  method?: string;
  headers?: HeadersInit;
  body?: string | Uint8Array | undefined;
  signal?: AbortSignal | null | undefined;
  /** The largest answer body after decompression; 1 MiB unless set. */
  maxBytes?: number;
  /** Bounds the whole exchange, body included; 30 s unless set. */
  timeoutMs?: number;
  trusted?: TrustedPurpose;
  policy?: EgressPolicy;
  /** Refuses redirects that leave the host or its encryption: for requests that were meant for this host only. */
  stayOnHost?: boolean;
}

export interface EgressResult {
  response: Response;
  /** The URL that answered, after redirects. */
  url: string;
  redirects: number;
  /** The checked address that the last hop connected to first. */
  address: string;
}

interface Hop {
  url: URL;
  method: string;
  headers: Headers;
  body: string | Uint8Array | undefined;
}

function networkError(error: unknown, url: URL, timeoutMs: number): Error {
  if (isAppError(error)) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (isAppError(cause)) return cause;
  if (error instanceof Error && error.name === "TimeoutError") {
    return new AppError("unavailable", `${url.host} did not answer within ${timeoutMs} ms.`, { cause: error });
  }
  const code = cause instanceof Error ? ("code" in cause ? String(cause.code) : cause.message) : String(cause);
  return new AppError("unavailable", `No answer from ${url.host}: ${code}.`, { cause: error });
}

/** The same server over the same or a better connection: `http` to `https` on their usual ports is no other place. */
function isSamePlace(from: URL, to: URL): boolean {
  const isUpgrade = from.protocol === "http:" && to.protocol === "https:" && from.port === "" && to.port === "";
  return from.origin === to.origin || (isUpgrade && from.hostname === to.hostname);
}

function checkStay(hop: Hop, to: URL, status: number): void {
  const isDowngrade = hop.url.protocol === "https:" && to.protocol === "http:";
  if (to.hostname === hop.url.hostname && !isDowngrade) return;
  const where = isDowngrade ? "without encryption" : "another host";
  throw new AppError(
    "forbidden",
    `${hop.url.host} answered ${status} and redirects to ${to.origin}${to.pathname} (${where}); this was not followed.`,
  );
}

/** The next hop of a redirect, as browsers do it: 303 and a redirected POST become GET, headers stay at home. */
function redirected(hop: Hop, status: number, location: string, stayOnHost: boolean): Hop {
  if (!URL.canParse(location, hop.url)) throw new AppError("unavailable", `${hop.url.host} redirects to no valid URL.`);
  const url = checkUrl(new URL(location, hop.url).href);
  if (stayOnHost) checkStay(hop, url, status);
  const headers = new Headers(isSamePlace(hop.url, url) ? hop.headers : ANONYMOUS_HEADERS);
  const becomesGet = (status === 303 && hop.method !== "HEAD") || (status < 303 && hop.method === "POST");
  if (becomesGet) {
    for (const name of ["content-type", "content-length"]) headers.delete(name);
    return { url, method: "GET", headers, body: undefined };
  }
  const type = hop.headers.get("content-type");
  if (hop.body !== undefined && type !== null) headers.set("content-type", type);
  return { url, method: hop.method, headers, body: hop.body };
}

function toResponse(answer: UndiciResponse, maxBytes: number, onClose: () => void): Response {
  const headers = new Headers([...answer.headers]);
  const init = { status: answer.status, statusText: answer.statusText, headers };
  if (answer.body === null || NULL_BODY_STATUS.has(answer.status)) {
    onClose();
    return new Response(null, init);
  }
  if (Number(headers.get("content-length") ?? 0) > maxBytes) {
    onClose();
    throw new AppError("too_large", `The answer is larger than ${maxBytes} bytes.`);
  }
  // What the caller reads is already decompressed, so these two no longer describe it.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(boundedBody(answer.body as ReadableStream<Uint8Array>, { maxBytes, onClose }), init);
}

/**
 * One HTTP exchange under the egress rules: the URL checked, the name resolved and each address checked, the
 * connection made to that very address, each redirect (at most 5) checked again, proxies ignored.
 * Throws AppError: `forbidden` when a rule refuses, `unavailable` on network failures and time-outs, `too_large`.
 */
export async function egressRequest(target: string, init: EgressInit = {}): Promise<EgressResult> {
  const { maxBytes = 1_048_576, timeoutMs = 30_000 } = init;
  const policy = init.policy ?? configuredPolicy();
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  let hop: Hop = {
    url: checkUrl(target),
    method: (init.method ?? "GET").toUpperCase(),
    headers: new Headers(init.headers),
    body: init.body,
  };
  for (let redirects = 0; ; redirects += 1) {
    const { url } = hop;
    let release = () => {};
    try {
      const addresses = await egressResolve({
        host: url.hostname,
        port: portOf(url),
        trusted: init.trusted,
        policy,
        signal,
      });
      const agent = new Agent({
        connect: { lookup: pinnedLookup(addresses), timeout: timeoutMs },
        keepAliveTimeout: 1,
      });
      release = () => void agent.destroy().catch(() => undefined);
      const answer = await undiciFetch(url, exchange(hop, agent, signal));
      const location = answer.headers.get("location");
      if (!REDIRECT_STATUS.has(answer.status) || location === null) {
        const response = toResponse(answer, maxBytes, release);
        return { response, url: url.href, redirects, address: addresses[0]?.address ?? "" };
      }
      release();
      if (redirects === MAX_REDIRECTS) throw new AppError("unavailable", `${url.host} redirects more than 5 times.`);
      hop = redirected(hop, answer.status, location, init.stayOnHost ?? false);
    } catch (error) {
      release();
      throw networkError(error, url, timeoutMs);
    }
  }
}

function exchange(hop: Hop, dispatcher: Agent, signal: AbortSignal): UndiciInit {
  return {
    method: hop.method,
    headers: [...hop.headers],
    ...(hop.body === undefined ? {} : { body: hop.body }),
    redirect: "manual",
    dispatcher,
    signal,
  };
}

/** `egressRequest` with the shape of `fetch`: only the response. */
export async function egressFetch(target: string, init: EgressInit = {}): Promise<Response> {
  return (await egressRequest(target, init)).response;
}
