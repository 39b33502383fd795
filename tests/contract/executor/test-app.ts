import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { createEmbedded, type Executor, type StartInput } from "@/inngest/embedded";
import { createTestDatabase } from "@/tests/setup/test-database";
import { WireRecorder } from "./wire-recorder";

export interface TestApp {
  client: Inngest;
  wire: WireRecorder;
  executor: Executor;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

export const testDatabase = createTestDatabase;

/** An app with its executor, as one process has them, and a recorder on the wire between the two. */
export async function startApp(
  connectionString: string,
  functions: (client: Inngest) => InngestFunction.Any[],
  input: Partial<Pick<StartInput, "leaseMs" | "concurrency" | "retryDelayMs">> = {},
): Promise<TestApp> {
  const wire = new WireRecorder();
  const embedded = createEmbedded();
  const client = new Inngest({ id: "wire", isDev: true, fetch: wire.fetch(embedded.fetch), logger: silent });
  const executor = await embedded.start({
    ...input,
    connectionString,
    client,
    functions: functions(client),
    logger: silent,
    serve: (app) => wire.serve(serve({ client: app.client, functions: [...app.functions] })),
  });
  return { client, wire, executor };
}

/** Waits until `probe` gives a value; the time-out says what was awaited. */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
}
