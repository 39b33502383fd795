import { type AddressInfo, createServer, type Socket } from "node:net";

export interface CuttingSmtpServer {
  url: string;
  /** Messages that were handed over whole. */
  taken: number;
  close(): Promise<void>;
}

function answer(socket: Socket, line: string): void {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === "EHLO") socket.write("250 cutting\r\n");
  else if (verb === "DATA") socket.write("354 go on\r\n");
  else socket.write("250 ok\r\n");
}

/** Takes a whole message and cuts the connection instead of saying so: the sender cannot know whether it arrived. */
export async function startCuttingSmtpServer(): Promise<CuttingSmtpServer> {
  const state = { taken: 0 };
  const server = createServer((socket) => {
    let inMessage = false;
    let buffered = "";
    socket.on("error", () => undefined);
    socket.write("220 cutting\r\n");
    socket.on("data", (data) => {
      buffered += data.toString();
      if (inMessage) {
        if (!buffered.endsWith("\r\n.\r\n")) return;
        state.taken += 1;
        socket.destroy();
        return;
      }
      for (let end = buffered.indexOf("\r\n"); end >= 0; end = buffered.indexOf("\r\n")) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        answer(socket, line);
        inMessage = line.toUpperCase() === "DATA";
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get taken() {
      return state.taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
