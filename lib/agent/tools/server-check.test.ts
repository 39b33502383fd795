import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentTask, fakeServices } from "@/tests/fakes/agent-task";
import { startSmtpSink } from "@/tests/fakes/smtp-sink";
import type { ToolServices } from "../types";
import { serverCheck } from "./server-check";

let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => response.writeHead(request.url === "/down" ? 503 : 200).end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function check(input: Record<string, unknown>, services: Partial<ToolServices> = {}) {
  const context = {
    task: agentTask(),
    services: fakeServices(services),
    signal: new AbortController().signal,
    idempotencyKey: "run-1:4",
  };
  return serverCheck.run(serverCheck.input.parse(input), context);
}

describe("server_check", () => {
  it("measures this machine and its database when no target is named", async () => {
    const result = await check({});
    expect(result.results).toMatchObject([
      {
        target: expect.stringContaining("this machine"),
        checks: [{ check: "load" }, { check: "memory" }, { check: "disk" }, { check: "database", ok: true }],
      },
    ]);
  });

  it("reports a database that does not answer", async () => {
    const pingDatabase = async () => {
      throw new Error("connection refused");
    };
    const result = await check({}, { pingDatabase });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toContain("connection refused");
  });

  it("checks URLs by HTTP and host:port by TCP, each with its timing", async () => {
    const targets = [`http://127.0.0.1:${port}/`, `127.0.0.1:${port}`];
    const result = await check({ targets });
    expect(result).toMatchObject({
      ok: true,
      results: [
        {
          target: targets[0],
          ok: true,
          checks: [{ check: "http", detail: "status 200, 5 bytes", ms: expect.any(Number) }],
        },
        { target: targets[1], ok: true, checks: [{ check: "tcp", detail: `port ${port} is open` }] },
      ],
    });
  });

  it("reports an error status, a closed port, a name that does not exist and a refused address as findings", async () => {
    const lookup = async () => [];
    const egress = { allow: ["127.0.0.1"], trusted: {}, lookup };
    const targets = [`http://127.0.0.1:${port}/down`, "127.0.0.1:9", "nowhere.test", "http://169.254.169.254/"];
    const result = await check({ targets }, { egress });
    expect(result.ok).toBe(false);
    expect(result.results).toMatchObject([
      { ok: false },
      { ok: false },
      { ok: false, checks: [{ check: "dns" }] },
      { ok: false },
    ]);
    expect(JSON.stringify(result)).toContain("egress rules");
  });

  it("does the checks that are asked for and no others", async () => {
    const result = await check({ targets: [`http://127.0.0.1:${port}/`], checks: ["dns", "tcp"] });
    expect(result.results).toMatchObject([
      {
        checks: [
          { check: "dns", detail: "127.0.0.1" },
          { check: "tcp", ok: true },
        ],
      },
    ]);
  });

  it("reads a certificate: until when it is valid and whether it is trusted", async () => {
    const sink = await startSmtpSink({ secure: true });
    const result = await check({ targets: [`127.0.0.1:${sink.port}`], checks: ["tls"] });
    await sink.close();
    expect(result).toMatchObject({ ok: false, results: [{ checks: [{ check: "tls", ms: expect.any(Number) }] }] });
    expect(JSON.stringify(result)).toMatch(
      /certificate (valid for \d+ more days|expired on \d{4}-\d\d-\d\d).*not trusted/,
    );
  });
});
