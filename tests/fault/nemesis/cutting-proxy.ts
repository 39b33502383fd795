import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** Between an app process and PostgreSQL: on one port for good, whatever port PostgreSQL has after a restart. */
export interface CuttingProxy {
  port: number;
  cuts: { afterCommit: number; plain: number };
  /** The next COMMIT goes through, and its connection is cut when the answer comes, which nobody hears. */
  cutAfterCommit(): void;
  /** Cuts one of the open connections now; `share` from 0 to 1 says which. False when there is none. */
  cut(share: number): boolean;
  close(): Promise<void>;
}

/** Follows what a client says, message by message; a message may come in pieces. */
class FrontendReader {
  private rest = Buffer.alloc(0);
  private isStarted = false;

  /** True when PostgreSQL commits because of these bytes, or of those that follow at once. */
  commits(bytes: Buffer): boolean {
    this.rest = Buffer.concat([this.rest, bytes]);
    let found = false;
    for (;;) {
      const header = this.isStarted ? 1 : 0;
      if (this.rest.length < header + 4) return found;
      const length = header + this.rest.readUInt32BE(header);
      if (this.rest.length < length) return found;
      if (this.isStarted) found ||= isCommit(this.rest.subarray(0, length));
      this.isStarted = true;
      this.rest = this.rest.subarray(length);
    }
  }
}

/** COMMIT as a query or as a statement; a call of one of the executor's functions commits by itself. */
function isCommit(message: Buffer): boolean {
  const type = String.fromCharCode(message[0] ?? 0);
  const text = message.toString("latin1", 5, 100);
  if (type === "Q") return /^\s*commit\b/i.test(text);
  if (type !== "P" && type !== "B") return false;
  return /^\w*\0\s*commit\b|^\0?executor\.(receive|claim|checkpoint|complete)\0/i.test(text);
}

interface Pair {
  client: Socket;
  server: Socket;
  doomed: boolean;
}

export async function startCuttingProxy(target: () => number): Promise<CuttingProxy> {
  const pairs = new Set<Pair>();
  const cuts = { afterCommit: 0, plain: 0 };
  let armed = 0;
  const destroy = (pair: Pair) => {
    pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  };
  const server = createServer((client) => {
    const pair: Pair = { client, server: connect(target(), "127.0.0.1"), doomed: false };
    pairs.add(pair);
    const reader = new FrontendReader();
    for (const socket of [pair.client, pair.server]) {
      socket.setNoDelay(true);
      socket.on("error", () => destroy(pair)).on("close", () => destroy(pair));
    }
    client.on("data", (bytes) => {
      if (reader.commits(bytes) && armed > 0) {
        armed -= 1;
        pair.doomed = true;
      }
      pair.server.write(bytes);
    });
    pair.server.on("data", (bytes) => {
      if (!pair.doomed) return void client.write(bytes);
      cuts.afterCommit += 1;
      destroy(pair);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cuts,
    cutAfterCommit: () => {
      armed += 1;
    },
    cut(share) {
      const pair = [...pairs][Math.floor(share * pairs.size)];
      if (!pair) return false;
      cuts.plain += 1;
      destroy(pair);
      return true;
    },
    close: () =>
      new Promise((resolve) => {
        for (const pair of pairs) destroy(pair);
        server.close(() => resolve());
      }),
  };
}
