import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** What stands before the app's processes: one address, each connection goes to the next of them. */
export async function startBalancer(ports: () => number[]): Promise<{ url: string; close(): Promise<void> }> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    const candidates = ports();
    const port = candidates[turn++ % Math.max(1, candidates.length)];
    if (port === undefined) return void client.destroy();
    const app = connect(port, "127.0.0.1");
    for (const [one, other] of [[client, app] as const, [app, client] as const]) {
      open.add(one);
      one
        .on("error", () => other.destroy())
        .on("close", () => {
          open.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
