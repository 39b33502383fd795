import type { OpenAIProviderSettings } from "@ai-sdk/openai";
import { type EgressPolicy, egressFetch } from "@/lib/egress";
import { adaptRequest, type EndpointProfile } from "./adapt-request";

/** One server hangs while it shuts down, so every call has an end. */
const CALL_TIMEOUT_MS = 180_000;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

type ProviderFetch = NonNullable<OpenAIProviderSettings["fetch"]>;

/** The `fetch` that the provider gets: each request made to fit the server, sent under the egress rules. */
export function modelFetch(profile: EndpointProfile, policy: EgressPolicy | undefined): ProviderFetch {
  return async (input, init) => {
    const target = input instanceof Request ? input.url : String(input);
    const text = typeof init?.body === "string" ? init.body : undefined;
    return egressFetch(target, {
      method: init?.method ?? "GET",
      headers: init?.headers ?? {},
      body: text === undefined ? undefined : JSON.stringify(adaptRequest(JSON.parse(text), profile)),
      signal: init?.signal,
      maxBytes: MAX_ANSWER_BYTES,
      timeoutMs: CALL_TIMEOUT_MS,
      trusted: "model",
      ...(policy ? { policy } : {}),
    });
  };
}
