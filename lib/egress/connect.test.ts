import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { egressTcpConnect, egressTlsConnect } from "./connect";
import type { EgressPolicy } from "./policy";

const policy: EgressPolicy = {
  allow: ["a.test"],
  trusted: {},
  lookup: async () => [{ address: "127.0.0.1", family: 4 }],
};

async function greeting(): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => socket.on("error", () => undefined).end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe("egressTcpConnect", () => {
  it("connects to a checked address", async () => {
    const server = await greeting();
    const socket = await egressTcpConnect({ host: "a.test", port: server.port, timeoutMs: 2000, policy });
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toBe("hello");
    server.close();
  });

  it("refuses loopback and odd forms, before any connection", async () => {
    for (const host of ["127.0.0.1", "0x7f.1", "2130706433", "localhost", "::1"]) {
      const attempt = egressTcpConnect({ host, port: 22, timeoutMs: 500, policy });
      await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("reports a closed port, a wrong port and a server without TLS as such", async () => {
    const server = await greeting();
    const input = { host: "a.test", timeoutMs: 1000, policy };
    await expect(egressTlsConnect({ ...input, port: server.port })).rejects.toMatchObject({ code: "unavailable" });
    await expect(egressTcpConnect({ ...input, port: 70_000 })).rejects.toMatchObject({ code: "validation" });
    server.close();
    await expect(egressTcpConnect({ ...input, port: server.port })).rejects.toMatchObject({ code: "unavailable" });
  });
});
