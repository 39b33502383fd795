import type { Handler } from "@/inngest/embedded";

/** One request and its answer, in the shape of the recording. */
export interface Exchange {
  ms: number;
  endMs: number;
  direction: "server to app" | "app to server";
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
  status: number;
  responseHeaders: Record<string, string>;
  response: unknown;
}

type Call = (request: Request) => Promise<Response>;

/** Writes down what crosses the wire, in the order in which the requests were made. */
export class WireRecorder {
  readonly exchanges: Exchange[] = [];

  /** What the executor asks the app. */
  serve(handler: Handler): Handler {
    return this.#record("server to app", handler);
  }

  /** What the app asks the executor's API. */
  fetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    const call = this.#record("app to server", (request) => fetch(request));
    return (input, init) => call(new Request(input, init));
  }

  #record(direction: Exchange["direction"], call: Call): Call {
    return async (request) => {
      const url = new URL(request.url);
      const exchange: Exchange = {
        ms: performance.now(),
        endMs: Number.POSITIVE_INFINITY,
        direction,
        method: request.method,
        path: url.pathname + url.search,
        headers: Object.fromEntries(request.headers),
        body: null,
        status: 0,
        responseHeaders: {},
        response: null,
      };
      this.exchanges.push(exchange);
      exchange.body = parse(await request.clone().text());
      const response = await call(request);
      exchange.status = response.status;
      exchange.responseHeaders = Object.fromEntries(response.headers);
      exchange.response = parse(await response.clone().text());
      exchange.endMs = performance.now();
      return response;
    };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || null;
  }
}
