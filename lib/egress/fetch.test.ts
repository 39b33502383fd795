import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { egressFetch, egressRequest } from "./fetch";
import type { EgressPolicy } from "./policy";

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** `a.test` and `b.test` are allow-listed and live on loopback; nothing else is. */
const policy: EgressPolicy = {
  allow: ["a.test", "b.test"],
  trusted: {},
  lookup: async () => [{ address: "127.0.0.1", family: 4 }],
};

describe("egressFetch", () => {
  it("connects to the address that was checked, with the name as Host", async () => {
    const port = await serve((request, response) => response.end(request.headers.host));
    const lookup = vi.fn(policy.lookup);
    const result = await egressRequest(`http://a.test:${port}/`, { policy: { ...policy, lookup } });
    expect(await result.response.text()).toBe(`a.test:${port}`);
    expect(result.address).toBe("127.0.0.1");
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it("refuses loopback, by literal and by name", async () => {
    const port = await serve((_request, response) => response.end("secret"));
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "c.test"]) {
      await expect(egressFetch(`http://${host}:${port}/`, { policy })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("checks each redirect again", async () => {
    const port = await serve((_request, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    );
    await expect(egressFetch(`http://a.test:${port}/`, { policy })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("refuses a redirect to another scheme", async () => {
    const port = await serve((_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    await expect(egressFetch(`http://a.test:${port}/`, { policy })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("follows five redirects and not a sixth", async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end("there");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const five = await egressRequest(`http://a.test:${port}/5`, { policy });
    expect(five).toMatchObject({ redirects: 5, url: `http://a.test:${port}/0` });
    expect(await five.response.text()).toBe("there");
    await expect(egressFetch(`http://a.test:${port}/6`, { policy })).rejects.toThrow("more than 5");
  });

  it("does not carry secrets to another host, and turns a redirected POST into GET", async () => {
    const seen: unknown[] = [];
    const port = await serve((request, response) => {
      seen.push([request.method, request.headers.authorization]);
      if (request.url === "/start") response.writeHead(302, { location: `http://b.test:${port}/end` }).end();
      else response.end("ok");
    });
    const init = { method: "POST", body: "x", headers: { authorization: "Bearer s3cret" }, policy };
    await (await egressFetch(`http://a.test:${port}/start`, init)).text();
    expect(seen).toEqual([
      ["POST", "Bearer s3cret"],
      ["GET", undefined],
    ]);
  });

  it.each([
    ["GET", 302],
    ["GET", 307],
    ["POST", 303],
    ["PUT", 308],
  ])("drops every header of a %s that is redirected to another host by %d", async (method, status) => {
    const seen: IncomingHttpHeaders[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === "/start") response.writeHead(status, { location: `http://b.test:${port}/end` }).end();
      else response.end("ok");
    });
    const headers = { "x-api-key": "s3cret", authorization: "Bearer s3cret", cookie: "a=s3cret", accept: "s3cret" };
    await (await egressFetch(`http://a.test:${port}/start`, { method, headers, policy })).text();
    expect(seen[0]).toMatchObject(headers);
    expect(JSON.stringify(seen[1])).not.toContain("s3cret");
    expect(seen[1]).toMatchObject({ "user-agent": "Nighthawks" });
  });

  it("keeps the headers on the same host", async () => {
    const seen: unknown[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers["x-api-key"]);
      if (request.url === "/start") response.writeHead(307, { location: "/end" }).end();
      else response.end("ok");
    });
    await (await egressFetch(`http://a.test:${port}/start`, { headers: { "x-api-key": "k" }, policy })).text();
    expect(seen).toEqual(["k", "k"]);
  });

  it("stays on its host when told so, and names the target that it did not follow", async () => {
    const urls: string[] = [];
    const port = await serve((request, response) => {
      urls.push(`${request.headers.host}${request.url}`);
      if (request.url === "/away") response.writeHead(303, { location: `http://b.test:${port}/end?t=s3cret` }).end();
      else if (request.url === "/near") response.writeHead(307, { location: "/end" }).end();
      else response.end("ok");
    });
    const init = { method: "POST", body: "x", policy, stayOnHost: true };
    await expect(egressFetch(`http://a.test:${port}/away`, init)).rejects.toMatchObject({
      code: "forbidden",
      message: `a.test:${port} answered 303 and redirects to http://b.test:${port}/end (another host); this was not followed.`,
    });
    expect(await (await egressFetch(`http://a.test:${port}/near`, init)).text()).toBe("ok");
    expect(urls).toEqual([`a.test:${port}/away`, `a.test:${port}/near`, `a.test:${port}/end`]);
  });

  it("bounds the size, after decompression too", async () => {
    const port = await serve((request, response) => {
      if (request.url === "/bomb")
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
      else if (request.url === "/long") response.writeHead(200, { "content-length": "5000" }).end(Buffer.alloc(5000));
      else response.end(gzipSync("small"));
    });
    const init = { policy, maxBytes: 1000 };
    await expect((await egressFetch(`http://a.test:${port}/bomb`, init)).text()).rejects.toMatchObject({
      code: "too_large",
    });
    await expect(egressFetch(`http://a.test:${port}/long`, init)).rejects.toMatchObject({ code: "too_large" });
  });

  it("bounds the time, the body included", async () => {
    const port = await serve((request, response) => {
      if (request.url === "/slow-body") response.write("begun");
    });
    const init = { policy, timeoutMs: 150 };
    await expect(egressFetch(`http://a.test:${port}/never`, init)).rejects.toMatchObject({ code: "unavailable" });
    const response = await egressFetch(`http://a.test:${port}/slow-body`, init);
    await expect(response.text()).rejects.toThrow();
  });

  it("does not wait for a name server longer than that", async () => {
    const lookup = () => new Promise<never>(() => undefined);
    const attempt = egressFetch("http://a.test/", { policy: { ...policy, lookup }, timeoutMs: 100 });
    await expect(attempt).rejects.toMatchObject({ code: "unavailable", message: expect.stringContaining("100 ms") });
  });

  it("ignores proxies from the environment", async () => {
    const proxied = vi.fn();
    const proxyPort = await serve((_request, response) => {
      proxied();
      response.end("proxy");
    });
    const port = await serve((_request, response) => response.end("direct"));
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${proxyPort}`);
    vi.stubEnv("http_proxy", `http://127.0.0.1:${proxyPort}`);
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    expect(await (await egressFetch(`http://a.test:${port}/`, { policy })).text()).toBe("direct");
    expect(proxied).not.toHaveBeenCalled();
  });

  it("says what went wrong on the network", async () => {
    await expect(egressFetch("http://a.test:9/", { policy })).rejects.toMatchObject({ code: "unavailable" });
  });
});
