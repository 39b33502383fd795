import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { recordedKeys } from "../wire/recording";
import { WireRecorder } from "../wire/wire-recorder";
import { listen } from "./listen";
import { type Double, startDouble } from "./server";

export interface DoubleApp {
  client: Inngest;
  wire: WireRecorder;
  double: Double;
  url: string;
  stop(): Promise<void>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** An app that executes on the double, with the keys of the recording: requests are signed in both directions. */
export async function startDoubleApp(
  functions: (client: Inngest) => InngestFunction.Any[],
  input: { retryDelayMs?: (attempt: number) => number } = {},
): Promise<DoubleApp> {
  const wire = new WireRecorder();
  const double = await startDouble({ ...recordedKeys, ...input });
  const client = new Inngest({
    ...{ id: "wire", isDev: false, baseUrl: double.url, logger: silent, fetch: wire.fetch(fetch) },
    ...recordedKeys,
  });
  const app = await listen(wire.serve(serve({ client, functions: functions(client) })));
  await double.register(app.url);
  return {
    ...{ client, wire, double, url: app.url },
    async stop() {
      await double.stop();
      await app.stop();
    },
  };
}
