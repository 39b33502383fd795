import { setTimeout as pause } from "node:timers/promises";
import { Inngest } from "inngest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "../wire/eventually";
import { recordedKeys } from "../wire/recording";
import { type DoubleApp, startDoubleApp } from "./double-app";

let app: DoubleApp;
const ran: string[] = [];
let hold = Promise.withResolvers<void>();

beforeAll(async () => {
  app = await startDoubleApp(
    (client) => [
      client.createFunction({ id: "plain", triggers: [{ event: "d/plain" }] }, async ({ event }) => {
        ran.push(String(event.data.n));
      }),
      client.createFunction({ id: "held", retries: 0, triggers: [{ event: "d/held" }] }, async ({ step }) => {
        await step.run("wait", () => hold.promise);
        await step.run("after", () => ran.push("after"));
      }),
      client.createFunction({ id: "ticking", triggers: [{ cron: "* * * * * *" }] }, async () => void ran.push("tick")),
    ],
    { retryDelayMs: () => 30 },
  );
});

beforeEach(() => {
  ran.length = 0;
  app.double.violations.length = 0;
  hold = Promise.withResolvers();
});

afterAll(() => app?.stop());

const call = (path: string, init: RequestInit) => fetch(new URL(path, app.double.url), { method: "POST", ...init });
const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe("the double takes nothing that a real server would refuse", () => {
  it("a registration and a checkpoint without the right key", async () => {
    for (const path of ["/fn/register", "/v1/checkpoint/01M83P4HFXDY90M5THWXASXYRM/async"]) {
      const answer = await call(path, { headers: { authorization: "Bearer signkey-test-00" }, body: "{}" });
      expect(answer.status).toBe(401);
    }
    expect(app.double.violations.join()).toContain("authorization is");
  });

  it("events under another key, without a seed, or in the server's name", async () => {
    const other = new Inngest({
      ...{ id: "wire", isDev: false, baseUrl: app.double.url, logger: silent, eventKey: "other" },
      signingKey: recordedKeys.signingKey,
    });
    await expect(other.send({ name: "d/plain", data: {} })).rejects.toThrow();
    expect(app.double.violations).toContain("events: an event key that is not known");
    const bare = await call(`/e/${recordedKeys.eventKey}`, {
      body: JSON.stringify([{ name: "d/plain", data: {}, ts: 1 }]),
    });
    expect(bare.status).toBe(400);
    await expect(app.client.send({ name: "inngest/function.failed", data: {} })).rejects.toThrow("reserved");
    await pause(100);
    expect(ran.filter((name) => name !== "tick")).toEqual([]);
  });

  it("calls that there are not", async () => {
    expect((await call("/v1/signals", { body: "{}" })).status).toBe(404);
    expect(app.double.violations).toEqual(["POST /v1/signals: there is no such call"]);
  });
});

describe("the app takes nothing but what is signed", () => {
  it("neither an unsigned request nor one whose time is over five minutes off", async () => {
    const unsigned = await fetch(`${app.url}?fnId=wire-plain&stepId=step`, { method: "POST", body: "{}" });
    expect(unsigned.status).toBe(401);
    expect((await fetch(app.url)).status).toBe(401);
    app.double.skew(-301_000);
    await app.client.send({ name: "d/plain", data: { n: 1 } });
    await eventually(
      "the refusals",
      () => app.double.violations.filter((text) => text.includes("status 401")).length >= 2,
    );
    app.double.skew(0);
    await eventually("the run, once the clock is right", () => ran.includes("1"));
  });
});

describe("what the double has forgotten", () => {
  it("never runs, as with a real server that keeps its queue in memory", async () => {
    await app.client.send({ name: "d/plain", data: { n: 2 }, ts: Date.now() + 300, id: "later" });
    app.double.forget();
    await app.client.send({ name: "d/plain", data: { n: 3 }, ts: Date.now() + 500, id: "later" });
    await eventually("the event that came after", () => ran.includes("3"));
    expect(ran.filter((name) => name !== "tick")).toEqual(["3"]);
  });

  it("is refused its checkpoint: the run ends without its next step", async () => {
    await app.client.send({ name: "d/held", data: {} });
    await eventually("the step", () => app.wire.exchanges.some(({ path }) => path.includes("wire-held")));
    await pause(100);
    app.double.forget();
    hold.resolve();
    const refused = await eventually("the refusal", () => app.wire.exchanges.find(({ status }) => status === 409));
    expect(refused.path).toMatch(/^\/v1\/checkpoint\/\w+\/async$/);
    await pause(200);
    expect(ran).not.toContain("after");
  });
});

describe("crons", () => {
  it("of a function that is gone fire no more, and the rest goes on", async () => {
    await eventually("a tick", () => ran.includes("tick"));
    const registered = app.wire.exchanges.find(({ path }) => path === "/fn/register");
    const body = registered?.body as { functions: { id: string }[] };
    const functions = body.functions.filter(({ id }) => id !== "wire-ticking");
    const headers = registered?.headers ?? {};
    await call("/fn/register", { headers, body: JSON.stringify({ ...body, functions }) });
    await pause(100);
    ran.length = 0;
    await app.client.send({ name: "d/plain", data: { n: 4 }, ts: Date.now() + 1_500 });
    await eventually("the event", () => ran.includes("4"));
    expect(ran).toEqual(["4"]);
  });
});
