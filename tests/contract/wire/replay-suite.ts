import { setTimeout as pause } from "node:timers/promises";
import type { Inngest } from "inngest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recorded } from "./recording";
import { isPlannedStep, type Scope, said, settled } from "./scenario";
import type { Exchange, WireRecorder } from "./wire-recorder";

/** An app and what executes its functions, with a recorder on the wire between the two. */
export interface ReplayApp {
  client: Inngest;
  wire: WireRecorder;
  stop(): Promise<void>;
}

let app: ReplayApp;
let signed = false;

/** Sends what the recording sent, and gives both sides of the comparison. */
async function replay(scenario: string, scope: Scope, drive: () => Promise<unknown>, timeoutMs = 12_000) {
  const expected = recorded(scenario);
  await drive();
  return { expected, actual: await settled(app, scope, expected.length, timeoutMs) };
}

const send = (name: string, data: Record<string, unknown> = {}) => app.client.send({ name, data });

/** Scenarios that one event starts. */
const SIMPLE: [scenario: string, scope: Scope, data?: Record<string, unknown>][] = [
  ["three steps", ["t/three"]],
  ["three steps, checkpointing off", ["t/three-nochk"]],
  ["same step id in a loop", ["t/same-id"]],
  ["retry with RetryAfterError 2 s", ["t/retry"]],
  ["non-retriable error, onFailure", ["t/nonretriable", "inngest/function.failed"]],
  ["step error caught", ["t/caught"]],
  ["error outside a step, retries 0", ["t/fn-error"]],
  ["sleep and sleepUntil", ["t/sleep"]],
  ["invoke", ["t/invoke", "inngest/function.invoked"]],
  ["step returns undefined, then null", ["t/undef"]],
  ["step output of 5,000,000 characters (limit 4 MiB)", ["t/big"], { size: 5_000_000 }],
];

/** Replays the recording: what executes the functions must say what the real server said. */
export function replaySuite(name: string, start: () => Promise<ReplayApp>, options: { signed: boolean }): void {
  beforeAll(async () => {
    signed = options.signed;
    app = await start();
  });
  afterAll(() => app?.stop());
  describe(`${name} says what a real server said`, conversations);
  describe(`${name}: every request to the app is consistent in itself`, consistency);
  describe(`${name} keeps times`, times);
}

function conversations() {
  it.concurrent.each(SIMPLE)("%s", async (scenario, scope, data = {}) => {
    const { expected, actual } = await replay(scenario, scope, () => send(scope[0] ?? "", data));
    expectSame(actual, expected);
  });

  it.concurrent("parallel steps", async () => {
    const { expected, actual } = await replay("parallel steps", ["t/parallel"], () => send("t/parallel"));
    const completed = actual
      .filter(isPlannedStep)
      .sort((one, other) => one.endMs - other.endMs)
      .map(({ path }) => path.slice(-40));
    const stack = stackOf(actual);
    expect(completed).toHaveLength(3);
    expect([...stack].sort()).toEqual([...completed].sort());
    // The order of completion is the real server's own affair: only there do the two sides differ.
    stackOf(expected).splice(0, 3, ...stack);
    expectSame(actual, expected);
  });

  it.concurrent("waitForEvent: wrong event, matching event, time-out", async () => {
    const { expected, actual } = await replay(
      "waitForEvent: wrong event, matching event, time-out",
      ["t/wait", "t/answer"],
      async () => {
        await send("t/wait", { id: 7 });
        await pause(800);
        await send("t/answer", { id: 8 });
        await pause(300);
        await send("t/answer", { id: 7 });
      },
    );
    expectSame(actual, expected);
  });

  it.concurrent("sendEvent from a step, one id fixed; the same event id again: no run", async () => {
    const first = await replay("sendEvent from a step, one id fixed", ["t/send", "t/sent"], () => send("t/send"));
    expectSame(first.actual, first.expected);
    const before = first.actual.length;
    const again = () => app.client.send({ name: "t/sent", data: { k: "dup" }, id: "fixed-1" });
    const second = await replay("the same event id again: no run", ["t/send", "t/sent"], again);
    expect(second.actual.length - before).toBe(1);
    expectSame(second.actual.slice(before), second.expected);
  });

  it.concurrent("cancelOn", async () => {
    const { expected, actual } = await replay("cancelOn", ["t/cancelme", "t/cancel"], async () => {
      await send("t/cancelme", { id: 3 });
      await pause(800);
      await send("t/cancel", { id: 3 });
    });
    expectSame(actual, expected);
  });

  it.concurrent("concurrency key", async () => {
    const { expected, actual } = await replay("concurrency key", ["t/keyed"], async () => {
      for (const data of [
        { k: "A", i: 0 },
        { k: "A", i: 1 },
        { k: "A", i: 2 },
        { k: "B", i: 0 },
      ])
        await send("t/keyed", data);
    });
    expectSame(actual, expected);
    const requests = actual.filter(({ direction }) => direction === "server to app");
    const underKey = (key: string) => requests.filter(({ body }) => eventOf(body).data.k === key);
    const inOrder = underKey("A").sort((one, other) => one.ms - other.ms);
    for (const [index, request] of inOrder.slice(1).entries()) {
      expect(request.ms).toBeGreaterThanOrEqual(inOrder[index]?.endMs ?? Number.POSITIVE_INFINITY);
    }
    expect(underKey("B")[0]?.ms).toBeLessThan(inOrder[1]?.ms ?? 0);
  });

  it.concurrent("idempotency expression: second event runs nothing", async () => {
    const { expected, actual } = await replay(
      "idempotency expression: second event runs nothing",
      ["t/idem"],
      async () => {
        await send("t/idem", { id: "x" });
        await send("t/idem", { id: "x" });
      },
    );
    expectSame(actual, expected);
  });

  it.concurrent("event due 4 s ahead", async () => {
    const ts = Date.now() + 4_000;
    const drive = () => app.client.send({ name: "t/delayed", data: {}, ts });
    const { expected, actual } = await replay("event due 4 s ahead", ["t/delayed"], drive);
    expectSame(actual, expected);
    const startedAt = performance.timeOrigin + (actual.find(({ direction }) => direction === "server to app")?.ms ?? 0);
    expect(startedAt - ts).toBeGreaterThanOrEqual(0);
    expect(startedAt - ts).toBeLessThan(2_000);
  });

  it.concurrent("registration: the functions are those of the recording", () => {
    const [expected] = recorded("register").filter(({ path }) => path === "/fn/register");
    const actual = app.wire.exchanges.find(({ path }) => path === "/fn/register");
    expect(configsOf(actual)).toEqual(configsOf(expected).filter(({ id }) => id !== "wire-cron"));
  });
}

function consistency() {
  it("ids in headers are those of the body, a run keeps its trace, no request id comes twice", () => {
    const requests = app.wire.exchanges.filter(
      ({ direction, method }) => direction === "server to app" && method === "POST",
    );
    const traces = new Map<string, Set<string>>();
    for (const { headers, body } of requests) {
      const { ctx, version } = body as { ctx: Record<string, unknown>; version: number };
      expect(headers["x-inngest-job-id"]).toBe(ctx.job_id);
      expect(headers["x-request-id"]).toBe(ctx.request_id);
      expect(headers["x-run-id"]).toBe(ctx.run_id);
      expect(headers["x-inngest-generation-id"]).toBe(String(ctx.generation_id));
      expect(headers["x-inngest-req-version"]).toBe(String(version));
      expect(Buffer.from(String(ctx.qi_id), "base64").toString()).toBe(`${ctx.job_id}::default`);
      expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      const run = String(ctx.run_id);
      traces.set(run, (traces.get(run) ?? new Set()).add(headers.traceparent?.slice(3, 35) ?? ""));
    }
    expect([...traces.values()].every((seen) => seen.size === 1)).toBe(true);
    expect(new Set(requests.map(({ headers }) => headers["x-request-id"])).size).toBe(requests.length);
    expect(requests.length).toBeGreaterThan(25);
  });
}

function times() {
  it("Retry-After and sleep", () => {
    const [first, second] = requestsOf("t/retry");
    const [before, after] = requestsOf("t/sleep");
    for (const gap of [(second?.ms ?? 0) - (first?.endMs ?? 0), (after?.ms ?? 0) - (before?.endMs ?? 0)]) {
      expect(gap).toBeGreaterThan(1_990);
      expect(gap).toBeLessThan(6_000);
    }
  });
}

function expectSame(actual: Exchange[], expected: Exchange[]): void {
  expect(said(actual, signed)).toEqual(said(expected, signed));
}

function eventOf(body: unknown): { name: string; data: Record<string, unknown> } {
  return (body as { event: { name: string; data: Record<string, unknown> } }).event;
}

/** The stack of the request after the parallel steps. */
function stackOf(exchanges: Exchange[]): string[] {
  const last = exchanges.findLast(({ direction }) => direction === "server to app");
  if (!last) throw new Error("The app was asked nothing.");
  return (last.body as { ctx: { stack: { stack: string[] } } }).ctx.stack.stack;
}

function requestsOf(event: string): Exchange[] {
  return app.wire.exchanges.filter(
    ({ direction, body }) => direction === "server to app" && body !== null && eventOf(body)?.name === event,
  );
}

interface Config {
  id: string;
  steps: unknown;
}

/** What was registered, without the addresses. */
function configsOf(exchange: Exchange | undefined): Config[] {
  if (!exchange) throw new Error("Nothing was registered.");
  const { functions } = exchange.body as { functions: (Config & { steps: { step: { runtime: unknown } } })[] };
  return functions
    .map(({ steps, ...rest }) => ({ ...rest, steps: { ...steps.step, runtime: "http" } }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
