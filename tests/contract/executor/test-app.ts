import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { createEmbedded, type Executor, type StartInput } from "@/inngest/embedded";
import { createTestDatabase } from "@/tests/setup/test-database";
import { WireRecorder } from "../wire/wire-recorder";

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
  input: Partial<Pick<StartInput, "leaseMs" | "concurrency" | "retryDelayMs" | "logger">> = {},
): Promise<TestApp> {
  const wire = new WireRecorder();
  const embedded = createEmbedded();
  const client = new Inngest({ id: "wire", isDev: true, fetch: wire.fetch(embedded.fetch), logger: silent });
  const executor = await embedded.start({
    logger: silent,
    ...input,
    connectionString,
    client,
    functions: functions(client),
    serve: (app) => wire.serve(serve({ client: app.client, functions: [...app.functions] })),
  });
  return { client, wire, executor };
}
