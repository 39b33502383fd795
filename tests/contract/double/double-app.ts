import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { recordedKeys } from "../wire/recording";
import { WireRecorder } from "../wire/wire-recorder";
import { type Double, startDouble } from "./server";

export interface DoubleApp {
  client: Inngest;
  wire: WireRecorder;
  double: Double;
  url: string;
  stop(): Promise<void>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

type Handler = (request: Request) => Promise<Response>;

/** Serves a handler on a loopback port. */
async function listen(handler: Handler): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const answer = await handler(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? "GET",
        headers: request.headers as Record<string, string>,
        ...(text ? { body: text } : {}),
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/inngest`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

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
