import { setTimeout as sleep } from "node:timers/promises";
import { type Api, problem } from "./api";
import { startExecutor } from "./start-executor";
import type { Embedded, Executor, StartInput } from "./types";

const START_PATIENCE_MS = 10_000;

/**
 * The embedded executor of one process. Its `fetch` answers what the SDK would ask the server's API; calls made
 * before the executor has started wait for it.
 */
export function createEmbedded(): Embedded {
  let api = Promise.withResolvers<Api>();
  let started: Api | null = null;
  let registration: ((body: unknown) => void) | null = null;
  let running = false;

  async function ready(): Promise<Api | null> {
    if (started) return started;
    const patience = new AbortController();
    try {
      return await Promise.race([api.promise, sleep(START_PATIENCE_MS, null, { signal: patience.signal })]);
    } finally {
      patience.abort();
    }
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === "POST" && pathname === "/fn/register") {
      registration?.(await request.json());
      return Response.json({ ok: true, modified: true });
    }
    const isEvent = request.method === "POST" && pathname.startsWith("/e/");
    const isCheckpoint = request.method === "POST" && /^\/v1\/checkpoint\/[^/]+\/async$/.test(pathname);
    if (!isEvent && !isCheckpoint) return problem(404, `The embedded executor has no ${request.method} ${pathname}.`);
    const current = await ready();
    if (!current) return problem(503, "The embedded executor is not running.");
    return current.answer(isEvent ? "events" : "checkpoint", request);
  }

  async function start(input: StartInput): Promise<Executor> {
    if (running) throw new Error("The embedded executor of this process is running already.");
    running = true;
    try {
      const received = new Promise<unknown>((resolve) => {
        registration = resolve;
      });
      const executor = await startExecutor(input, received);
      started = executor.api;
      api.resolve(executor.api);
      return {
        state: executor.state,
        async stop(drainMs) {
          await executor.stop(drainMs);
          started = null;
          api = Promise.withResolvers<Api>();
          running = false;
        },
      };
    } catch (error) {
      running = false;
      throw error;
    }
  }

  return { fetch: (input, init) => answer(new Request(input, init)), start };
}
