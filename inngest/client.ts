import { Inngest } from "inngest";
import { getConfig } from "@/lib/config";
import { createEmbedded, type Embedded } from "./embedded";
import { sdkLogger } from "./sdk-logger";

const APP_ID = "nighthawks";

export interface EngineClient {
  client: Inngest.Any;
  /** The executor of this process; null when a real Inngest server executes. */
  embedded: Embedded | null;
}

const shared = globalThis as typeof globalThis & { nighthawksEngine?: EngineClient };

/** Whether the environment names a real Inngest server (self-hosted or cloud). */
export function usesRealInngest(): boolean {
  const { inngestBaseUrl, inngestEventKey, inngestSigningKey } = getConfig();
  return [inngestBaseUrl, inngestEventKey, inngestSigningKey].some((value) => value !== undefined);
}

function connectReal(): EngineClient {
  const { inngestBaseUrl, inngestEventKey, inngestSigningKey } = getConfig();
  const client = new Inngest({
    id: APP_ID,
    isDev: false,
    logger: sdkLogger,
    ...(inngestBaseUrl ? { baseUrl: inngestBaseUrl } : {}),
    ...(inngestEventKey ? { eventKey: inngestEventKey } : {}),
    ...(inngestSigningKey ? { signingKey: inngestSigningKey } : {}),
  });
  return { client, embedded: null };
}

function connectEmbedded(): EngineClient {
  const embedded = createEmbedded();
  const client = new Inngest({
    id: APP_ID,
    isDev: true,
    eventKey: "embedded",
    fetch: embedded.fetch,
    logger: sdkLogger,
  });
  return { client, embedded };
}

/** The engine of this process, the same for every bundle. */
export function engine(): EngineClient {
  shared.nighthawksEngine ??= usesRealInngest() ? connectReal() : connectEmbedded();
  return shared.nighthawksEngine;
}
