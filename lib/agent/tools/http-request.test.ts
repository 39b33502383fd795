import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EgressPolicy } from "@/lib/egress";
import { agentTask, fakeServices } from "@/tests/fakes/agent-task";
import { httpRequest } from "./http-request";

const seen: { method: string | undefined; key: unknown; type: unknown; body: string }[] = [];
const secrets: unknown[] = [];
let server: Server;
let base = "";
/** The same server under a name that no task here writes down. */
let away = "";

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { "idempotency-key": key, "content-type": type } = request.headers;
    seen.push({ method: request.method, key, type, body });
    secrets.push(request.headers["x-api-key"]);
    if (request.url === "/binary") response.setHeader("content-type", "image/png").end(Buffer.from([0x89, 0x50, 0, 1]));
    else if (request.url === "/missing") response.writeHead(404).end("no such page");
    else if (request.url?.startsWith("/away/"))
      response.writeHead(Number(request.url.slice(6)), { location: away }).end();
    else if (request.url === "/broken") {
      response.setHeader("content-length", "100").write("half");
      setImmediate(() => response.destroy());
    } else if (request.url === "/huge") response.end(Buffer.alloc(2_000_000, "x"));
    else response.setHeader("content-type", "application/json").end('{"up":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  away = `http://elsewhere.test:${port}/hook`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const egress: EgressPolicy = {
  allow: ["127.0.0.1", "elsewhere.test"],
  trusted: {},
  lookup: async () => [{ address: "127.0.0.1", family: 4 }],
};

function call(input: Record<string, unknown>, prompt = "Read the status page.") {
  const context = {
    task: agentTask({ prompt }),
    services: fakeServices({ egress }),
    signal: new AbortController().signal,
    idempotencyKey: "run-1:4",
  };
  return httpRequest.run(httpRequest.input.parse(input), context);
}

describe("http_request", () => {
  it("asks the database for the time before it writes: what fails later would not undo the request", async () => {
    const before = seen.length;
    const services = {
      ...fakeServices({ egress }),
      now: async () => {
        throw new Error("The connection was lost.");
      },
    };
    const context = { task: agentTask({ prompt: `POST to ${base}/hook` }), services, idempotencyKey: "run-1:4" };
    const input = httpRequest.input.parse({ url: `${base}/hook`, method: "POST" });
    const request = httpRequest.run(input, { ...context, signal: new AbortController().signal });
    await expect(request).rejects.toThrow("The connection was lost.");
    expect(seen).toHaveLength(before);
  });

  it("tells the model that a request whose answer breaks off may have arrived", async () => {
    const before = seen.length;
    const result = await call({ url: `${base}/broken`, method: "POST" }, `POST to ${base}/broken`);
    expect(seen).toHaveLength(before + 1);
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining("may have arrived") });
    await expect(call({ url: `${base}/broken` })).rejects.toThrow();
  });

  it("returns status, timing and text", async () => {
    const result = await call({ url: `${base}/status` });
    expect(result).toMatchObject({ ok: true, status: 200, body: '{"up":true}', bytes: 11, ms: expect.any(Number) });
  });

  it("reports an error status, a refusal and an oversized body as data", async () => {
    expect(await call({ url: `${base}/missing` })).toMatchObject({ ok: false, status: 404, body: "no such page" });
    expect(await call({ url: "http://169.254.169.254/" })).toMatchObject({
      ok: false,
      error: expect.stringContaining("egress"),
    });
    expect(await call({ url: `${base}/huge` })).toMatchObject({ ok: false, error: expect.stringContaining("larger") });
  });

  it("leaves binary bodies out", async () => {
    expect(await call({ url: `${base}/binary` })).toMatchObject({
      ok: true,
      body: null,
      note: expect.stringContaining("binary"),
    });
  });

  it("writes only to hosts that the task names, with the idempotency key of its step", async () => {
    const before = seen.length;
    const input = { url: `${base}/hook`, method: "POST", json: { a: 1 } };
    expect(await call(input)).toMatchObject({ ok: false, error: expect.stringContaining("only allowed to hosts") });
    expect(await call(input, "Post to 127.0.0.10 or x127.0.0.1")).toMatchObject({ ok: false });
    expect(seen).toHaveLength(before);
    expect(await call(input, `Post the result to ${base}/hook.`)).toMatchObject({ ok: true });
    expect(seen.at(-1)).toEqual({ method: "POST", key: "run-1:4", type: "application/json", body: '{"a":1}' });
    expect(httpRequest.isEffect(httpRequest.input.parse(input))).toBe(true);
    expect(httpRequest.isEffect(httpRequest.input.parse({ url: base }))).toBe(false);
  });

  it.each([301, 302, 303, 307, 308])("does not follow a write that %d redirects to another host", async (status) => {
    const before = seen.length;
    const input = { url: `${base}/away/${status}`, method: "POST", json: { a: 1 }, headers: { "x-api-key": "s3cret" } };
    const result = await call(input, `Post the result to ${base}/away/${status}.`);
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining(`redirects to ${away} (another host)`) });
    expect(seen).toHaveLength(before + 1);
  });

  it("follows a read to another host without the headers that it was given", async () => {
    const before = secrets.length;
    const result = await call({ url: `${base}/away/307`, headers: { "x-api-key": "s3cret" } });
    expect(result).toMatchObject({ ok: true, url: away, redirects: 1 });
    expect(secrets.slice(before)).toEqual(["s3cret", undefined]);
  });

  it("sends forms", async () => {
    await call({ url: `${base}/hook`, method: "PUT", form: { a: "1 2" } }, `Send it to ${base}`);
    expect(seen.at(-1)).toMatchObject({ type: "application/x-www-form-urlencoded", body: "a=1+2" });
  });
});
