import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allContracts } from "@/lib/api/openapi";
import { adminEnvironment } from "../setup/api-client";
import { browserSession } from "../setup/browser-session";
import { startServer, type TestServer } from "../setup/server";

const { ADMIN_EMAIL: email = "", ADMIN_PASSWORD: password = "" } = adminEnvironment;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { ...adminEnvironment, RATE_LIMIT_PARSE_ANONYMOUS: "3" } });
}, 300_000);
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

describe("without signing in", () => {
  it("every route that needs a scope answers 401, whatever the id", async () => {
    const scoped = allContracts.filter((route) => route.scope !== null);
    expect(scoped.length).toBeGreaterThan(10);
    for (const { method, path } of scoped) {
      const response = await fetch(`${server.url}/api/v1${path.replace("{id}", "x1")}`, { method });
      expect([method, path, response.status]).toEqual([method, path, 401]);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    }
  });

  it("an unknown route is a problem document, and the engine's endpoint is not there", async () => {
    const unknown = await get("/api/v1/nothing");
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect((await get("/api/inngest")).status).toBe(404);
    expect(
      (await fetch(`${server.url}/api/inngest?fnId=nighthawks-execute-run`, { method: "POST", body: "{}" })).status,
    ).toBe(404);
  });

  it("parsing is limited per address, and a claimed address changes nothing", async () => {
    const parse = (address: string) =>
      fetch(`${server.url}/api/v1/nlp/parse`, {
        ...{ method: "POST", body: JSON.stringify({ text: "Check the server every day at 9" }) },
        headers: { "x-forwarded-for": address },
      });
    for (const address of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) expect((await parse(address)).status).toBe(200);
    const refused = await parse("4.4.4.4");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("probes and metrics answer", async () => {
    expect((await get("/healthz")).status).toBe(200);
    expect(await (await get("/readyz")).json()).toMatchObject({ ready: true });
    const metrics = await (await get("/metrics")).text();
    for (const name of ["nighthawks_parses_total", "nighthawks_runs_finished_total", "process_resident_memory_bytes"])
      expect(metrics).toContain(name);
  });
});

describe("with a session cookie", () => {
  it("a write needs our own Origin; sign-out ends the session on the server", async () => {
    const session = browserSession(server);
    expect((await session.signIn(email, password)).status).toBe(200);
    const cookie = session.cookie();
    const write = (headers: Record<string, string>) =>
      fetch(`${server.url}/api/v1/tasks`, {
        ...{ method: "POST", body: JSON.stringify({ text: "Check the server every day at 9" }) },
        headers: { cookie, "content-type": "application/json", ...headers },
      });
    expect((await write({})).status).toBe(403);
    expect((await write({ origin: "null" })).status).toBe(403);
    expect((await write({ origin: "https://evil.example" })).status).toBe(403);
    expect((await write({ origin: "https://evil.example", "x-forwarded-host": "evil.example" })).status).toBe(403);
    expect((await write({ origin: server.url })).status).toBe(201);
    expect((await get("/api/v1/tasks", { cookie })).status).toBe(200);
    await session.signOut();
    expect((await get("/api/v1/tasks", { cookie })).status).toBe(401);
  });

  it("after ten wrong passwords every sign-in is 429 with the time to wait", async () => {
    for (let turn = 0; turn < 10; turn += 1)
      expect((await browserSession(server).signIn("nobody@example.com", "wrong")).status).toBe(401);
    const refused = await browserSession(server).signIn("nobody@example.com", "wrong");
    expect(refused).toEqual({ status: 429, retryAfter: "900" });
  });
});
